import { vi } from "../../src/strings/vi";
import { flatOpc } from "../wordHost/fixtures";
import { axeFindings } from "./support/axeFindings";
import { useBrowser } from "./support/browser";
import { openPaneInWord } from "./support/openPaneInWord";
import { paneParts } from "./support/paneParts";

/** Axe finds nothing on any screen, in light and in dark; the keyboard reaches everything. */
const browser = useBrowser();
const emptyDocument =
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/></w:body></w:document>';

jest.setTimeout(120_000);

describe.each(["light", "dark"] as const)("%s", (colorScheme) => {
  test("every screen of the preview", async () => {
    const page = await browser.newPage({ width: 1366, height: 768 });
    await page.emulateMedia({ colorScheme });
    await page.goto(`${browser.origin}/preview.html`);
    await page.getByText(vi.preview.emptyHint).waitFor();
    expect(await axeFindings(page)).toEqual([]);

    await page.getByRole("button", { name: vi.draft.createNew }).click();
    await page.locator(".gap").first().waitFor();
    expect(await axeFindings(page)).toEqual([]);

    await page.getByRole("button", { name: vi.draft.insertWhole }).click();
    await page.getByText(vi.draft.asksNotEmpty).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press("Escape");

    await page.keyboard.press("F8");
    await page.locator(".gap.current").first().waitFor();
    await page.getByRole("button", { name: /^Điền khi phát hành/ }).click();
    expect(await axeFindings(page)).toEqual([]);

    await page.locator(".gap.current").first().click();
    // The input at the page; the list has one of its own, with a name of its own.
    await page.getByPlaceholder(vi.preview.placeholder).and(page.locator(":not([aria-label])")).waitFor();
    expect(await axeFindings(page)).toEqual([]);

    await page.setInputFiles("input[type=file]", {
      name: "la.docx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from("PK"),
    });
    await page.getByRole("alert").waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  test("the pane in Word, at its default size and at 200 %", async () => {
    const page = await browser.newPage({ width: 329, height: 445 });
    await page.emulateMedia({ colorScheme });
    await openPaneInWord(page, browser, { document: emptyDocument });
    await page.getByText(vi.state.empty).first().waitFor();
    expect(await axeFindings(page)).toEqual([]);

    await page.setViewportSize({ width: 165, height: 400 });
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(165);
  });
});

test("beside a long unit the buttons of an answer keep to one line, and nothing stands outside the pane", async () => {
  const page = await browser.newPage({ width: 329, height: 445 });
  await openPaneInWord(page, browser, { document: flatOpc(["Đảng bộ xã có …… tổ chức cơ sở đảng."]) });
  await paneParts(page).tab("check").click();
  await paneParts(page).verdict.waitFor();
  await page.keyboard.press("F8");
  const skip = page.locator("form").getByRole("button", { name: vi.fill.skip });
  await skip.waitFor();
  expect((await skip.boundingBox())?.height).toBeLessThan(30);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(329);
});
