import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { TextDecoder, TextEncoder } from "node:util";
import { contentLibrary } from "../../../src/content/index";
import type { DraftingDocument } from "../../../src/core/document/DraftingDocument";
import { writeProfileFile } from "../../../src/core/profile/profileFile";
import { DocxDocument } from "../../../src/docx/DocxDocument";
import { localProfileStorage } from "../../../src/storage/localProfileStorage";
import { vi } from "../../../src/strings/vi";
import { App } from "../../../src/ui/App";
import { WordDocument } from "../../../src/word/WordDocument";
import { docxFixture, finalSection, p, t } from "../../support/docxFixture";
import { FakeDocument } from "../../support/fakeDocument";
import { MemoryStore, memoryStorage } from "../../support/memoryStorage";
import { findControl } from "../../support/pane";
import { startWord } from "../../wordHost/startWord";

/** What nobody would call a name of a commune, from the profile through the pane into a document. */
jest.setTimeout(90_000);
// Every browser has them; jsdom does not.
Object.assign(globalThis, { TextDecoder, TextEncoder });
afterEach(cleanup);

const hostile = `"Phú" <b>Bình</b> & 'An' ]]> 😀 {ten_tinh}`;
const long = `${"Phú Bình ".repeat(1_112)}`.slice(0, 10_000).trimEnd();

test("control characters are left behind in the profile, everything else is kept as it was pasted", async () => {
  const storage = memoryStorage();
  const user = open(new FakeDocument(), storage, "profile");
  await user.click(await screen.findByLabelText(/^Tên xã/));
  await user.paste(`\u0000${hostile}\u0008\u001f`);
  await waitFor(() => expect(storage.load().library.profiles[0]?.values).toEqual({ ten_xa: hostile }));
});

test.each([
  ["a name with quotes, markup and an emoji", hostile],
  ["a name of 10,000 letters", long],
])("%s goes into a .docx and into Word letter for letter, and comes out again", async (_what, name) => {
  const body = p(t("BÁO CÁO")) + p(t("Nhân dân xã …… đoàn kết.")) + p(t("Hết."));
  const source = docxFixture({ body: body + finalSection });
  const expected = ["BÁO CÁO", `Nhân dân xã ${name} đoàn kết.`, "Hết."];

  const docx = DocxDocument.open(source);
  await fillKnown(docx, name);
  const again = DocxDocument.open(docx.bytes());
  await waitFor(async () => expect(textsOf(await again.read())).toEqual(expected));
  cleanup();

  const host = await startWord(source);
  const word = new WordDocument(() => localStorage);
  await fillKnown(word, name);
  expect(host.paragraphs()).toEqual(expected);
  await userEvent.click(await findControl(/^Hoàn tác: /));
  await waitFor(() => expect(host.paragraphs()[1]).toBe("Nhân dân xã …… đoàn kết."));
});

test("a profile of 2 MB is read, shown before it is taken, and kept; the pane goes on", async () => {
  const many = Array.from({ length: 110 }, (_, index) => [`la_${index}`, "a".repeat(19_000)] as const);
  const values = { ten_xa: "Phú Bình", ...Object.fromEntries(many) };
  const text = writeProfileFile({ id: "1", name: "Hồ sơ lớn", values, asOf: {} });
  expect(text.length).toBeGreaterThan(2_000_000);
  const storage = memoryStorage();
  const user = open(new FakeDocument(), storage, "profile");
  await user.click(await findControl(vi.profile.more));
  const chosen = Object.assign(new File([], "ho-so.json"), { text: () => Promise.resolve(text) });
  const input = document.querySelector("#panel-profile input[type=file]") as HTMLInputElement;
  await act(async () => {
    fireEvent.change(input, { target: { files: [chosen] } });
    await Promise.resolve();
  });
  const panel = await findControl(vi.profile.importTitle("Hồ sơ lớn"), "section");
  expect(within(panel).getByText(vi.profile.importChanges(111))).toBeTruthy();
  await user.click(await findControl(vi.profile.importInto));
  expect(storage.load().library.profiles[0]?.values).toEqual(values);
  await user.type(screen.getByLabelText(/^Tên tỉnh/), "Huế");
  await waitFor(() => expect(storage.load().library.profiles[0]?.values["ten_tinh"]).toBe("Huế"));
  expect(storage.load().library.profiles[0]?.values["la_109"]).toHaveLength(19_000);
});

test("two panes that are typed into in turn keep what each of them was told, and show the other's", async () => {
  const store = new MemoryStore();
  const listeners = new Set<(key: string) => void>();
  const pane = () => {
    const own = new Set<(key: string) => void>();
    const storage = localProfileStorage({
      store: () => ({
        getItem: (key) => store.getItem(key),
        setItem: (key, value) => {
          store.setItem(key, value);
          for (const listener of listeners) if (!own.has(listener)) listener(key);
        },
      }),
      onOtherPaneWrote: (listener) => {
        own.add(listener);
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    });
    const place = document.body.appendChild(document.createElement("div"));
    const user = open(new FakeDocument(), storage, "profile", place);
    return { user, field: (label: RegExp) => within(place).findByLabelText<HTMLInputElement>(label) };
  };
  const [one, other] = [pane(), pane()];
  await one.user.type(await one.field(/^Tên xã/), "Phú Bình");
  await other.user.type(await other.field(/^Tên tỉnh/), "Thái Nguyên");
  await one.user.type(await one.field(/^Tên huyện/), "Phú Lương");
  const expected = { ten_xa: "Phú Bình", ten_tinh: "Thái Nguyên", ten_huyen: "Phú Lương" };
  const kept = () => localProfileStorage({ store: () => store }).load().library.profiles[0]?.values;
  await waitFor(() => expect(kept()).toEqual(expected));
  // Found once: on a busy machine each search of the whole profile takes a second.
  const [province, commune] = [await one.field(/^Tên tỉnh/), await other.field(/^Tên xã/)];
  await waitFor(() => expect([province.value, commune.value]).toEqual(["Thái Nguyên", "Phú Bình"]));
});

async function fillKnown(document: DraftingDocument, name: string): Promise<void> {
  const user = open(document, memoryStorage({ ten_xa: name }), "check");
  await user.click(await findControl(vi.fill.fillKnown(1)));
  await user.click(await findControl(vi.fill.confirmKnown(1)));
  await findControl(/^Hoàn tác: /);
}

function open(
  document: DraftingDocument,
  storage: ReturnType<typeof memoryStorage>,
  tab: "check" | "profile",
  container?: HTMLElement,
) {
  render(
    <App
      document={document}
      content={contentLibrary}
      buildDocx={() => Promise.resolve(new Uint8Array())}
      openCopy={() => Promise.reject(new Error("no copy"))}
      storage={storage}
      initialTab={tab}
    />,
    container === undefined ? {} : { container },
  );
  return userEvent.setup({ pointerEventsCheck: 0 });
}

function textsOf({ stories }: Awaited<ReturnType<DraftingDocument["read"]>>): readonly string[] {
  return stories[0]?.paragraphs.map(({ text }) => text) ?? [];
}
