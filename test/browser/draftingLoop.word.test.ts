import { vi } from "../../src/strings/vi";
import { flatOpc } from "../wordHost/fixtures";
import type { WordHostOptions } from "../wordHost/hostOptions";
import { useBrowser } from "./support/browser";
import { eventually } from "./support/eventually";
import { openPaneInWord, type PaneInWord } from "./support/openPaneInWord";
import { paneParts } from "./support/paneParts";

/** The clerk's whole loop: the built pane, the real office.js, the simulated Word, in a real browser. */
jest.setTimeout(120_000);
const browser = useBrowser();

async function openPane(document: string, host: WordHostOptions = {}, query = "") {
  const page = await browser.newPage();
  const word = await openPaneInWord(page, browser, { document, host, query });
  return { page, word, parts: paneParts(page) };
}

/** Nothing went wrong unseen: no error in the page, no request to anybody, no reference left behind. */
async function expectClean(word: PaneInWord): Promise<void> {
  expect(word.problems).toEqual([]);
  expect(word.requests.foreign).toEqual([]);
  expect(await word.defects()).toEqual([]);
  await eventually(async () => expect(await word.liveReferences()).toBe(0));
}

const inserted = vi.draft.inserted(vi.draft.wholeDocument);

test("the whole report goes in, gaps are shown, one is filled in the document, the next check counts one less", async () => {
  const { page, word, parts } = await openPane(flatOpc([""]));
  await parts.insertWhole.click();
  await page.getByText(inserted).waitFor({ state: "attached" });
  const paragraphs = await word.paragraphs();
  expect(paragraphs).toContain("BÁO CÁO");
  expect(paragraphs.filter((text) => /^[IVX]+- /.test(text)).length).toBeGreaterThan(2);

  await parts.tab("check").click();
  const before = await parts.openGaps();
  expect(before).toBeGreaterThan(50);

  await word.countFromHere();
  await parts.gaps.first().click();
  await eventually(async () => expect(await word.selectedText()).toMatch(/^[….]+$/));
  expect(await word.roundTrips()).toBeLessThanOrEqual(3);

  await word.typeOver("SƠN LA");
  await word.countFromHere();
  await parts.scan.click();
  await eventually(async () => expect(await parts.openGaps()).toBe(before - 1));
  expect(await word.roundTrips()).toBeLessThanOrEqual(3);
  expect((await word.paragraphs())[0]).toBe("ĐẢNG BỘ TỈNH SƠN LA");
  await expectClean(word);
});

test("Next goes through every gap and selects exactly its dots, blanks or doubtful sentence", async () => {
  const { page, word, parts } = await openPane(flatOpc([""]));
  await parts.insertWhole.click();
  await page.getByText(inserted).waitFor({ state: "attached" });
  await parts.tab("check").click();
  const count = await parts.openGaps();
  const places = new Set<string>();
  for (let index = 0; index < count; index += 1) {
    await parts.next.click();
    await page.getByText(vi.check.position(index + 1, count), { exact: true }).waitFor();
    await eventually(async () => {
      const place = await word.selectionPlace();
      expect(places.has(place)).toBe(false);
      expect(await word.selectedText()).toMatch(/^([….\u00A0 ]+|\[.+\])$/);
      places.add(place);
    });
  }
  expect(places.size).toBe(count);
  await expectClean(word);
});

const variants: readonly (readonly [string, WordHostOptions])[] = [
  ["that joins the tail of a package to what follows", { insertTail: "joins-next" }],
  ["that gives no headers, as on the web", { getOoxml: "without-headers" }],
  ["that refuses the package of the document", { getOoxml: "refused" }],
  ["that shows deletions and hidden text in its own text", { ownText: { deletions: true, hidden: true } }],
  ["that tracks changes", { trackChanges: true }],
  ["that claims WordApi 1.9 above the client's 1.3", { wordApi: "1.9" }],
  ["that keeps its last paragraph", { lastParagraphGoes: false }],
];

test.each(variants)("the loop closes in a Word %s", async (_name, host) => {
  const { page, word, parts } = await openPane(flatOpc(["Văn bản đã có sẵn một đoạn."]), host);
  await page.getByText(vi.state.ready).first().waitFor();
  await parts.insertWhole.click();
  const dialog = page.getByText(vi.draft.asksNotEmpty);
  await dialog.waitFor();
  await page.getByRole("button", { name: vi.draft.insert, exact: true }).last().click();
  await page.getByText(inserted).waitFor({ state: "attached" });
  expect((await word.paragraphs())[0]).toBe("Văn bản đã có sẵn một đoạn.");

  await parts.tab("check").click();
  const before = await parts.openGaps();
  expect(before).toBeGreaterThan(50);
  await parts.gaps.first().click();
  await eventually(async () => expect(await word.selectedText()).toMatch(/^[….]+$/));
  await word.typeOver("SƠN LA");
  await parts.scan.click();
  await eventually(async () => expect(await parts.openGaps()).toBe(before - 1));
  expect(await word.defects()).toEqual([]);
  expect(word.problems).toEqual([]);
});

test("the ribbon's second button opens the check, which lists what stands in the document", async () => {
  const { word, parts } = await openPane(flatOpc(["Toàn xã có …… hộ.", "Không thiếu gì."]), {}, "?tab=kiem-tra");
  expect(await parts.openGaps()).toBe(1);
  await parts.gaps.first().click();
  await eventually(async () => expect(await word.selectedText()).toBe("……"));
  await expectClean(word);
});

test.each([
  ["read-only", { readOnly: true }, undefined],
  ["protected", { isProtected: true }, vi.errors.protected.what],
] as const)("in a %s document the check works and nothing is inserted", async (_name, host, sentence) => {
  const { page, word, parts } = await openPane(flatOpc([""]), host);
  await page.getByText(vi.draft.headerBlock).first().waitFor();
  const before = await word.xml();
  await parts.insertWhole.click({ force: true });
  if (sentence !== undefined) await page.getByText(sentence).first().waitFor();
  else await page.getByText(vi.state.readOnly).first().waitFor();
  expect(await word.xml()).toBe(before);
  await parts.tab("check").click();
  await page.getByText(vi.check.emptyDocument).waitFor();
  expect(await word.defects()).toEqual([]);
});

test.each(["1.1", "1.2"])("a Word of WordApi %s sees the page that says what to do", async (wordApi) => {
  const { page, word } = await openPane(flatOpc(["a"]), { wordApi });
  await page.getByText(vi.start.oldWord).waitFor();
  expect(await page.getByText(vi.start.oldWordNext).isVisible()).toBe(true);
  expect(await word.roundTrips()).toBe(0);
  await expectClean(word);
});
