import { vi } from "../../src/strings/vi";
import { viChecks } from "../../src/strings/viChecks";
import { flatOpc } from "../wordHost/fixtures";
import { useBrowser } from "./support/browser";
import { eventually } from "./support/eventually";
import { openPaneInWord } from "./support/openPaneInWord";
import { paneParts } from "./support/paneParts";

/**
 * The list follows the document without a button: the built pane, the real office.js, the simulated Word, at the floor,
 * where a moved selection is the only signal.
 */
jest.setTimeout(120_000);
const browser = useBrowser();

async function openChecks(paragraphs: readonly string[]) {
  const page = await browser.newPage();
  const word = await openPaneInWord(page, browser, { document: flatOpc([...paragraphs]), query: "?tab=kiem-tra" });
  const parts = paneParts(page);
  await parts.verdict.waitFor();
  return { page, word, parts };
}

test("what is typed over in the document leaves the list, in no more round trips than a scan", async () => {
  const { word, parts } = await openChecks(["Toàn xã có …… hộ.", "Đảng bộ có …… đảng viên.", "Hết."]);
  expect(await parts.openGaps()).toBe(2);
  await parts.gaps.first().click();
  await eventually(async () => expect(await word.selectedText()).toBe("……"));
  await word.countFromHere();
  await word.typeOver("120");
  await eventually(async () => expect(await parts.openGaps()).toBe(1));
  expect(await word.roundTrips()).toBeLessThanOrEqual(3);
  await eventually(async () => expect(await word.liveReferences()).toBe(0));
  expect(word.problems).toEqual([]);
  expect(await word.defects()).toEqual([]);
});

test("what a person set aside is kept with the document and does not come back with its changes", async () => {
  const { page, word, parts } = await openChecks(["Toàn xã có …… hộ dân cư.", "Đảng bộ có …… đảng viên.", "Hết."]);
  await parts.gaps.first().click();
  await page.getByRole("button", { name: new RegExp(`^${viChecks.ignore.gap}`) }).click();
  await eventually(async () => expect(await parts.openGaps()).toBe(1));
  await page.getByText(viChecks.ignore.count(1)).waitFor();
  await parts.next.click();
  await eventually(async () => expect(await word.selectedText()).toBe("……"));
  await word.typeOver("215");
  await page.getByRole("heading", { level: 2, name: vi.check.ready }).waitFor();
  await page.getByText(viChecks.ignore.count(1)).waitFor();
  expect(word.problems).toEqual([]);
});
