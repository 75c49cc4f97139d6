import fc from "fast-check";
import type { ProfileChange } from "../../src/core/profile/officeProfile";
import { activeProfile } from "../../src/core/profile/officeProfile";
import { localProfileStorage } from "../../src/storage/localProfileStorage";

const key = "soan-thao/ho-so";

function memoryStore(entries: Record<string, string> = {}) {
  const data = new Map(Object.entries(entries));
  return {
    data,
    getItem: (name: string) => data.get(name) ?? null,
    setItem: (name: string, value: string) => void data.set(name, value),
  };
}

function quotaError(): Error {
  const error = new Error("no room");
  error.name = "QuotaExceededError";
  return error;
}

const set = (values: Extract<ProfileChange, { kind: "set" }>["values"]): ProfileChange => ({
  kind: "set",
  profileId: "1",
  values,
});

test("a machine without a record has one empty profile, and looking writes nothing", () => {
  const store = memoryStore();
  const { library, trouble } = localProfileStorage({ store: () => store }).load();
  expect(library.profiles).toHaveLength(1);
  expect(trouble).toBeUndefined();
  expect(store.data.size).toBe(0);
});

test("what is saved is there at the next start", () => {
  const store = memoryStore();
  localProfileStorage({ store: () => store }).save(set({ so_ho: 1234, ten_xa: `Phú <Bình> & "Đông" 🌾` }));
  const { library } = localProfileStorage({ store: () => store }).load();
  expect(activeProfile(library).values).toEqual({ so_ho: 1234, ten_xa: `Phú <Bình> & "Đông" 🌾` });
});

test("two panes open at once keep each other's changes", () => {
  const store = memoryStore();
  const one = localProfileStorage({ store: () => store });
  const two = localProfileStorage({ store: () => store });
  one.load();
  two.load();
  one.save(set({ so_ho: 10 }));
  two.save(set({ so_thon: 7 }));
  expect(activeProfile(one.load().library).values).toEqual({ so_ho: 10, so_thon: 7 });
});

test("a pane hears of what another pane saved, and of nothing else", () => {
  const store = memoryStore();
  let tell: (name: string) => void = () => undefined;
  const storage = localProfileStorage({
    store: () => store,
    onOtherPaneWrote: (listener) => {
      tell = listener;
      return () => undefined;
    },
  });
  const heard: unknown[] = [];
  storage.watch(({ library }) => heard.push(activeProfile(library).values));
  localProfileStorage({ store: () => store }).save(set({ so_ho: 3 }));
  tell("another product");
  tell(key);
  expect(heard).toEqual([{ so_ho: 3 }]);
});

test("a full storage keeps the change for this pane and says so, and writes it once there is room", () => {
  const store = memoryStore();
  let full = true;
  const storage = localProfileStorage({
    store: () => ({
      ...store,
      setItem: (name, value) => {
        if (full) throw quotaError();
        store.setItem(name, value);
      },
    }),
  });
  const saved = storage.save(set({ so_ho: 5 }));
  expect(saved.trouble).toBe("full");
  expect(activeProfile(storage.load().library).values).toEqual({ so_ho: 5 });
  full = false;
  expect(storage.save(set({ so_thon: 2 })).trouble).toBeUndefined();
  expect(activeProfile(localProfileStorage({ store: () => store }).load().library).values).toEqual({
    so_ho: 5,
    so_thon: 2,
  });
});

test("a blocked storage keeps the changes of this pane and says so", () => {
  const storage = localProfileStorage({
    store: () => {
      throw new Error("SecurityError");
    },
  });
  expect(storage.load().trouble).toBe("blocked");
  storage.save(set({ so_ho: 5 }));
  const { library, trouble } = storage.save(set({ so_thon: 6 }));
  expect(trouble).toBe("blocked");
  expect(activeProfile(library).values).toEqual({ so_ho: 5, so_thon: 6 });
});

test.each(["{", "[]", "null", `"x"`, `{"version":1}`, `{"version":1,"profiles":[{"id":1}]}`, `{"version":"1"}`])(
  "a damaged record %s is put aside before anything is written over it",
  (record) => {
    const store = memoryStore({ [key]: record });
    const storage = localProfileStorage({ store: () => store });
    expect(storage.load().trouble).toBe("damaged");
    storage.save(set({ so_ho: 1 }));
    expect([...store.data.values()]).toContain(record);
    expect(activeProfile(localProfileStorage({ store: () => store }).load().library).values).toEqual({ so_ho: 1 });
  },
);

test("a second damaged record does not replace the first one that was put aside", () => {
  const store = memoryStore({ [key]: "{one" });
  localProfileStorage({ store: () => store }).load();
  store.data.set(key, "{two");
  localProfileStorage({ store: () => store }).load();
  expect([...store.data.values()]).toEqual(expect.arrayContaining(["{one", "{two"]));
});

test("a record of a newer version is never written over", () => {
  const record = `{"version":99,"profiles":"?"}`;
  const store = memoryStore({ [key]: record });
  const storage = localProfileStorage({ store: () => store });
  expect(storage.load().trouble).toBe("newer");
  const { library, trouble } = storage.save(set({ so_ho: 1 }));
  expect(trouble).toBe("newer");
  expect(activeProfile(library).values).toEqual({ so_ho: 1 });
  expect(store.data.get(key)).toBe(record);
});

test("a profile of two million letters is kept", () => {
  const store = memoryStore();
  const values = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`f_${index}`, "ư".repeat(10_000)]));
  localProfileStorage({ store: () => store }).save(set(values));
  expect(activeProfile(localProfileStorage({ store: () => store }).load().library).values).toEqual(values);
});

test("property: any sequence of changes by two panes ends in what one pane would have", () => {
  const change = fc.record({
    pane: fc.nat(1),
    id: fc.constantFrom("a", "b", "c"),
    value: fc.option(fc.nat(), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
      const store = memoryStore();
      const panes = [0, 1].map(() => localProfileStorage({ store: () => store }));
      const expected = new Map<string, number>();
      for (const { pane, id, value } of changes) {
        panes[pane]?.save(set({ [id]: value }));
        if (value === undefined) expected.delete(id);
        else expected.set(id, value);
      }
      const { library } = localProfileStorage({ store: () => store }).load();
      expect(activeProfile(library).values).toEqual(Object.fromEntries(expected));
    }),
  );
});
