import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { contentLibrary } from "../../../src/content/index";
import { writeProfileFile } from "../../../src/core/profile/profileFile";
import type { ProfileStorage } from "../../../src/core/profile/ProfileStorage";
import { localProfileStorage } from "../../../src/storage/localProfileStorage";
import { vi } from "../../../src/strings/vi";
import { App } from "../../../src/ui/App";
import { saveTextFile } from "../../../src/ui/profile/saveTextFile";
import { FakeDocument } from "../../support/fakeDocument";
import { MemoryStore, memoryStorage } from "../../support/memoryStorage";
import { control, findControl } from "../../support/pane";

jest.mock("../../../src/ui/profile/saveTextFile");
jest.setTimeout(60_000);
afterEach(cleanup);

const valuesOf = (storage: ProfileStorage) => storage.load().library.profiles[0]?.values;

test("what is typed the Vietnamese way is kept as a value, without a button", async () => {
  const { storage, user } = await openProfile();
  await user.click(await findControl(/^Địa bàn/));
  await user.type(field(/^Diện tích tự nhiên/), "1.234,5");
  await user.type(field(/^Số hộ \(hộ\)/), "04");
  await user.type(screen.getByLabelText(vi.profile.asOfOf("số hộ")), "5/2/2026");
  await user.type(field(/^Phía bắc giáp/), "xã A\nxã B");
  await waitFor(() =>
    expect(valuesOf(storage)).toEqual({ dien_tich_tu_nhien: 1234.5, so_ho: 4, giap_bac: ["xã A", "xã B"] }),
  );
  expect(storage.load().library.profiles[0]?.asOf).toEqual({ so_ho: "2026-02-05" });
});

test("what was typed last is kept when the tab is left at once", async () => {
  const { storage, user } = await openProfile();
  await user.type(field(/^Tên xã/), "Phú Bình");
  cleanup();
  expect(valuesOf(storage)).toEqual({ ten_xa: "Phú Bình" });
});

test("a wrong value is told at once, marked, and kept all the same", async () => {
  const { storage, user } = await openProfile();
  await user.click(await findControl(/^Địa bàn/));
  const area = field(/^Diện tích tự nhiên/);
  await user.type(area, "93.6");
  expect(screen.getByText(new RegExp(vi.valueProblems["decimal-point"]))).toBeTruthy();
  expect(area.getAttribute("aria-invalid")).toBe("true");
  await waitFor(() => expect(valuesOf(storage)).toEqual({ dien_tich_tu_nhien: "93.6" }));
});

test("relations are shown where they break", async () => {
  const { user } = await openProfile(memoryStorage({ so_ho: 4800, so_nhan_khau: 1250 }));
  expect(await screen.findByText(vi.profile.broken(1))).toBeTruthy();
  await user.click(await findControl(/^Địa bàn/));
  const sentence = vi.profile.relations["at-most"]("Số hộ (4.800)", "số nhân khẩu (1.250)");
  expect(screen.getByText(sentence)).toBeTruthy();
});

test("several profiles: add, rename, choose; removing asks first", async () => {
  const { storage, user } = await openProfile(memoryStorage({ ten_xa: "Phú Bình" }));
  await user.click(await findControl(vi.profile.more));
  expect(control(vi.profile.remove)).toBeUndefined();
  await user.click(await findControl(vi.profile.rename));
  await user.keyboard("Đảng ủy xã{Enter}");
  await user.click(await findControl(vi.profile.add));
  await user.keyboard('<b>"Hội" & 😀{Enter}');
  expect(storage.load().library.profiles.map(({ name }) => name)).toEqual(["Đảng ủy xã", '<b>"Hội" & 😀']);
  expect(field(/^Tên xã/).value).toBe("");
  await user.selectOptions(screen.getByLabelText(vi.profile.choose, { selector: "select" }), "1");
  await waitFor(() => expect(field(/^Tên xã/).value).toBe("Phú Bình"));

  await user.click(await findControl(vi.profile.remove));
  await user.keyboard("{Escape}");
  expect(storage.load().library.profiles).toHaveLength(2);
  await user.click(await findControl(vi.profile.remove));
  await user.click(await findControl(vi.profile.confirmRemove));
  expect(storage.load().library.profiles.map(({ name }) => name)).toEqual(['<b>"Hội" & 😀']);
});

test("an export is a file that an import reads; an import shows what would change first", async () => {
  const { storage, user } = await openProfile(memoryStorage({ ten_xa: "Phú Bình", so_ho: 12 }));
  await user.click(await findControl(vi.profile.more));
  await user.click(await findControl(vi.profile.export));
  const [text] = jest.mocked(saveTextFile).mock.calls[0] ?? [];
  expect(text).toBe(writeProfileFile(storage.load().library.profiles[0] as never));

  await chooseFile(text?.replace("Phú Bình", "Công Hải") ?? "");
  expect(await screen.findByText(vi.profile.change("tên xã, phường, đặc khu", "Phú Bình", "Công Hải"))).toBeTruthy();
  expect(valuesOf(storage)).toEqual({ ten_xa: "Phú Bình", so_ho: 12 });
  await user.click(await findControl(vi.profile.importInto));
  expect(valuesOf(storage)).toEqual({ ten_xa: "Công Hải", so_ho: 12 });
  await waitFor(() => expect(field(/^Tên xã/).value).toBe("Công Hải"));

  await chooseFile(text ?? "");
  await user.click(await findControl(vi.profile.importAsNew));
  expect(storage.load().library.profiles.map(({ values }) => values["ten_xa"])).toEqual(["Công Hải", "Phú Bình"]);
});

test("where the host saves no file the text is copied, and pasted on another machine", async () => {
  const { storage, user } = await openProfile(memoryStorage({ ten_xa: "Phú <&> Bình" }));
  await user.click(await findControl(vi.profile.more));
  await user.click(await findControl(vi.profile.export));
  expect(await screen.findAllByText(vi.profile.exported)).not.toHaveLength(0);
  await user.click(await findControl(vi.profile.copy));
  expect(await screen.findAllByText(vi.profile.copied)).not.toHaveLength(0);
  const copied = await navigator.clipboard.readText();
  expect(copied).toBe(writeProfileFile(storage.load().library.profiles[0] as never));
  cleanup();

  const other = await openProfile();
  await other.user.click(await findControl(vi.profile.more));
  await other.user.click(await findControl(vi.profile.paste));
  await other.user.paste(copied);
  await other.user.click(await findControl(vi.profile.readPasted));
  await other.user.click(await findControl(vi.profile.importInto));
  expect(valuesOf(other.storage)).toEqual({ ten_xa: "Phú <&> Bình" });
});

test.each([
  ["{", "not-json"],
  ['{"a":1}', "not-a-profile"],
  ['{"format":"soan-thao/ho-so","version":99,"values":{}}', "newer"],
] as const)("a file that is no profile is told and changes nothing: %s", async (text, problem) => {
  const { storage, user } = await openProfile(memoryStorage({ ten_xa: "Phú Bình" }));
  await user.click(await findControl(vi.profile.more));
  await chooseFile(text);
  expect(await screen.findByText(vi.profile.fileProblems[problem])).toBeTruthy();
  expect(valuesOf(storage)).toEqual({ ten_xa: "Phú Bình" });
});

test.each([
  ["write", "QuotaExceededError", "full"],
  ["write", "SecurityError", "blocked"],
] as const)(
  "storage that fails to %s with %s is told, and the pane keeps what was typed",
  async (on, name, trouble) => {
    const store = new MemoryStore();
    const { user } = await openProfile(memoryStorage({}, store));
    store.failure = { on, name };
    await user.type(field(/^Tên xã/), "Phú Bình");
    expect(await screen.findByText(vi.profile.troubles[trouble])).toBeTruthy();
    expect(field(/^Tên xã/).value).toBe("Phú Bình");
  },
);

test("a damaged or newer record is told and never written over", async () => {
  for (const [text, trouble] of [
    ["{broken", "damaged"],
    ['{"version":99,"profiles":[]}', "newer"],
  ] as const) {
    const store = new MemoryStore();
    store.items.set("soan-thao/ho-so", text);
    await openProfile(localProfileStorage({ store: () => store }));
    expect(await screen.findByText(vi.profile.troubles[trouble])).toBeTruthy();
    expect([...store.items.values()]).toContain(text);
    cleanup();
  }
});

test("another pane's change comes in, but not over what is being typed", async () => {
  const store = new MemoryStore();
  let tell: (key: string) => void = () => undefined;
  const options = { store: () => store };
  const storage = localProfileStorage({
    ...options,
    onOtherPaneWrote: (listener) => {
      tell = listener;
      return () => undefined;
    },
  });
  const { user } = await openProfile(storage);
  await user.type(field(/^Tên xã/), "Phú");
  localProfileStorage(options).save({ kind: "set", profileId: "1", values: { ten_tinh: "Thái Nguyên" } });
  act(() => tell("soan-thao/ho-so"));
  await waitFor(() => expect(field(/^Tên tỉnh/).value).toBe("Thái Nguyên"));
  expect(field(/^Tên xã/).value).toBe("Phú");
  await waitFor(() => expect(valuesOf(storage)).toEqual({ ten_xa: "Phú", ten_tinh: "Thái Nguyên" }));
});

test("a draft comes with the values of the profile, and the pane says how many it knows", async () => {
  const document = new FakeDocument();
  const { user } = await openProfile(memoryStorage({ ten_xa: "Phú Bình", ten_tinh: "Thái Nguyên" }), document);
  await user.click(await findControl(vi.tabs.draft, "[role=tab]"));
  expect(await screen.findByText(/^Hồ sơ đã biết \d+\/\d+/)).toBeTruthy();
  await user.click(await findControl(vi.draft.insertWhole));
  await waitFor(() => expect(document.inserted).toHaveLength(1));
  expect(document.lines.join("\n")).toContain("ĐẢNG BỘ TỈNH THÁI NGUYÊN");
  expect(document.lines.join("\n")).toMatch(/xã Phú Bình/i);
});

async function openProfile(storage = memoryStorage(), document = new FakeDocument()) {
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  render(
    <App
      document={document}
      content={contentLibrary}
      buildDocx={() => Promise.resolve(new Uint8Array())}
      openCopy={() => Promise.reject(new Error("no copy"))}
      storage={storage}
      initialTab="profile"
    />,
  );
  await findControl(/^Tên và tổ chức/);
  return { storage, user };
}

function field(label: RegExp): HTMLInputElement {
  return screen.getByLabelText<HTMLInputElement>(label);
}

async function chooseFile(text: string): Promise<void> {
  const chosen = new File([text], "ho-so.json", { type: "application/json" });
  Object.defineProperty(chosen, "text", { value: () => Promise.resolve(text) });
  const input = document.querySelector<HTMLInputElement>("#panel-profile input[type=file]");
  await act(async () => {
    fireEvent.change(input as HTMLInputElement, { target: { files: [chosen] } });
    await Promise.resolve();
  });
}
