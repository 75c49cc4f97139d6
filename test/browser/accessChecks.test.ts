import { vi } from "../../src/strings/vi";
import { viChecks } from "../../src/strings/viChecks";
import { viHelp } from "../../src/strings/viHelp";
import { flatOpc } from "../wordHost/fixtures";
import { axeFindings } from "./support/axeFindings";
import { useBrowser } from "./support/browser";
import { openPaneInWord } from "./support/openPaneInWord";
import { paneParts } from "./support/paneParts";

/** The parts of the checking tab that open on request, the hints and the help: axe finds nothing, in light and in dark. */
const browser = useBrowser();
jest.setTimeout(120_000);

const report = ["I- ĐẶC ĐIỂM TÌNH HÌNH", "Xã có …… hộ dân cư sinh sống.", "Đảng bộ có …… đảng viên.", "II- KẾT QUẢ"];

test.each(["light", "dark"] as const)("%s", async (colorScheme) => {
  const page = await browser.newPage({ width: 329, height: 445 });
  await page.emulateMedia({ colorScheme });
  const word = await openPaneInWord(page, browser, { document: flatOpc(report), query: "?tab=kiem-tra" });
  const parts = paneParts(page);
  await parts.verdict.waitFor();
  await page.getByText(viHelp.hints.texts[0]).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: viHelp.hints.dismiss }).click();

  await page.keyboard.press("F8");
  await page.getByRole("button", { name: new RegExp(`^${viChecks.why.show.replace("?", "\\?")}`) }).click();
  await page.getByText(viChecks.why.clause).waitFor();
  await page.getByRole("button", { name: viChecks.filter.show }).click();
  expect(await axeFindings(page)).toEqual([]);

  await page.getByRole("button", { name: new RegExp(`^${viChecks.ignore.gap}`) }).click();
  await page.getByRole("button", { name: viChecks.ignore.count(1) }).click();
  await page.getByRole("button", { name: new RegExp(`^${viChecks.ignore.restore}`) }).waitFor();
  expect(await axeFindings(page)).toEqual([]);

  await page.getByRole("button", { name: vi.help }).click();
  await page.getByRole("dialog").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(vi.help);
  expect(word.problems).toEqual([]);
});
