import { localPaneSettings } from "../../src/storage/localPaneSettings";

function memoryStore(entries: Record<string, string> = {}) {
  const data = new Map(Object.entries(entries));
  return {
    data,
    getItem: (name: string) => data.get(name) ?? null,
    setItem: (name: string, value: string) => void data.set(name, value),
  };
}

test("hints are shown until they were seen, by every pane of this machine", () => {
  const store = memoryStore();
  const settings = localPaneSettings({ store: () => store, prefix: "a/" });
  expect(settings.hintsWereSeen()).toBe(false);
  expect(store.data.size).toBe(0);
  settings.keepHintsSeen();
  expect(localPaneSettings({ store: () => store, prefix: "a/" }).hintsWereSeen()).toBe(true);
  expect(JSON.parse(store.data.get("a/soan-thao/thiet-lap") ?? "")).toEqual({ version: 1, hintsSeen: true });
});

test("blocked storage lets the pane go on, and remembers until it is closed", () => {
  const settings = localPaneSettings({
    store: () => {
      throw new Error("SecurityError");
    },
  });
  expect(settings.hintsWereSeen()).toBe(false);
  settings.keepHintsSeen();
  expect(settings.hintsWereSeen()).toBe(true);
});

test.each(["{", "1", "null", "[]", '{"version":1}', '{"hintsSeen":"yes"}'])("the record %s says nothing", (record) => {
  const store = memoryStore({ "soan-thao/thiet-lap": record });
  expect(localPaneSettings({ store: () => store }).hintsWereSeen()).toBe(false);
});
