import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import { vi } from "../../src/strings/vi";
import { useBrowser } from "./support/browser";
import { guardRequests } from "./support/guardRequests";
import { paneParts } from "./support/paneParts";

/** The whole loop beside a file in an ordinary browser: draft, check, jump, fill, download, open again. */
const browser = useBrowser();

test("drafts, checks, jumps, fills, and finds the same again in the downloaded file", async () => {
  const page = await browser.newPage({ width: 1366, height: 768 });
  const { foreign, office } = await guardRequests(page, browser.origin);
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  await page.goto(`${browser.origin}/preview.html`);
  const pane = paneParts(page);

  await page.getByRole("button", { name: vi.draft.createNew }).click();
  const marks = page.locator(".gap[role=button]:not(.gap-registration)");
  await marks.first().waitFor();
  await pane.tab("check").click();
  const gaps = await pane.openGaps();
  expect(gaps).toBeGreaterThan(20);
  // Every gap of the list is marked in the page.
  expect(await marks.count()).toBe(gaps);

  // A jump scrolls the page to the gap and marks it.
  await page.keyboard.press("Shift+F8");
  const current = page.locator(".gap.current").first();
  await current.waitFor();
  expect(await isInView(current)).toBe(true);

  // Filled at the mark itself, by keyboard; the focus goes on to a mark, and the list counts one less.
  await page.keyboard.press("F8");
  const label = (await current.getAttribute("title")) ?? "";
  await current.click();
  await page.getByLabel(label, { exact: true }).fill("Hòa Bình");
  await page.keyboard.press("Enter");
  await page.getByRole("tab", { name: new RegExp(`${gaps - 1} ô trống`) }).waitFor();
  await page.waitForFunction(() => document.activeElement?.classList.contains("gap"));
  await page.locator("section.docx").getByText("Hòa Bình").first().waitFor();

  // Undone and done again, one step each.
  await page.keyboard.press("Control+z");
  await page.getByRole("tab", { name: new RegExp(`${gaps} ô trống`) }).waitFor();
  await page.keyboard.press("Control+y");
  await page.getByRole("tab", { name: new RegExp(`${gaps - 1} ô trống`) }).waitFor();

  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: vi.preview.download }).click();
  const file = readFileSync(await (await downloading).path());
  await page.setInputFiles("input[type=file]", { name: "bao-cao.docx", mimeType: "", buffer: file });
  await page.getByText("bao-cao.docx").waitFor();
  await pane.tab("check").click();
  expect(await pane.openGaps()).toBe(gaps - 1);

  expect({ foreign, office, problems }).toEqual({ foreign: [], office: [], problems: [] });
}, 120_000);

test("on a narrow page the pane stands below the file, and everything can be reached", async () => {
  const page = await browser.newPage({ width: 400, height: 800 });
  await page.goto(`${browser.origin}/preview.html`);
  const pane = paneParts(page);
  await page.getByRole("button", { name: vi.draft.createNew }).click();
  await page.locator(".gap").first().waitFor();
  await pane.tab("check").click();
  expect(await pane.openGaps()).toBeGreaterThan(20);

  for (const width of [400, 330]) {
    await page.setViewportSize({ width, height: 800 });
    const bar = await boxOf(page.getByRole("button", { name: vi.preview.redo }));
    const tabs = await boxOf(page.getByRole("tablist"));
    expect(bar.x + bar.width).toBeLessThanOrEqual(width);
    expect(tabs.y - bar.y).toBeGreaterThan(200);
    expect(tabs.x + tabs.width).toBeLessThanOrEqual(width);
  }
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: vi.preview.download }).click();
  await downloading;
}, 60_000);

async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error("not drawn");
  return box;
}

async function isInView(locator: Locator): Promise<boolean> {
  const box = await locator.boundingBox();
  return box !== null && box.y >= 40 && box.y + box.height <= 768;
}
