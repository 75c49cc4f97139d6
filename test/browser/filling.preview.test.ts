import type { Locator, Page } from "playwright-core";
import { vi } from "../../src/strings/vi";
import { useBrowser } from "./support/browser";
import { eventually } from "./support/eventually";
import { guardRequests } from "./support/guardRequests";
import { paneParts } from "./support/paneParts";

/** Fill once: the office's profile, every way to fill a gap, the way back, and next year's report out of this one. */
jest.setTimeout(180_000);
const browser = useBrowser();

test("a report is filled from the profile, in groups, from a date, by a button, and begun anew", async () => {
  const page = await browser.newPage({ width: 1366, height: 900 });
  const { foreign } = await guardRequests(page, browser.origin);
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  await page.goto(`${browser.origin}/preview.html`);
  const pane = paneParts(page);
  const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true });
  const gapsAre = (count: number) => eventually(async () => expect(await pane.openGaps()).toBe(count), 20_000);
  const pages = page.locator("section.docx");

  await button(vi.draft.createNew).click();
  await pane.tab("check").click();
  let gaps = await pane.openGaps();

  // What the office knows is typed once …
  await page.getByRole("tab", { name: new RegExp(`^${vi.tabs.profile}`) }).click();
  await page.getByLabel(/^Tên xã/).fill("Phú Bình");
  await page.getByRole("button", { name: /^Địa bàn/ }).click();
  await page.getByLabel(/^Diện tích tự nhiên/).fill("1234,5");
  await page.getByLabel(/^Số hộ \(hộ\)/).fill("1250");
  await pane.tab("check").click();

  // … looked through, and written in one click; what is taken out of the list stays open.
  await page.getByRole("button", { name: /^Điền từ hồ sơ/ }).click();
  const list = page.getByRole("region", { name: vi.fill.knownList });
  await list.getByLabel(/^số hộ/).uncheck();
  const confirm = list.getByRole("button", { name: /^Điền \d+ ô$/ });
  const known = Number(/\d+/.exec((await confirm.textContent()) ?? "")?.[0]);
  expect(known).toBeGreaterThan(3);
  await confirm.click();
  await gapsAre((gaps -= known));
  await pages.getByText("1.234,5 ha").first().waitFor();
  expect(await pages.getByText("1.250").count()).toBe(0);

  // One thing asked in several places: filled together, one place left out.
  await stepTo(page, /^số năm tổng kết/);
  const places = page.locator("form input[type=checkbox]");
  const others = await places.count();
  expect(others).toBeGreaterThan(1);
  await places.last().uncheck();
  await typeAndEnter(page, "10");
  await gapsAre((gaps -= others));

  // Day, month and year from one date.
  await stepTo(page, /văn bản yêu cầu/, vi.fill.fillGap(vi.fill.dateLabel));
  await typeAndEnter(page, "5/2/2026");
  await gapsAre((gaps -= 2));
  await pages.getByText("05/02/2026").first().waitFor();

  await button(/^Hoàn tác: .*văn bản yêu cầu/)
    .first()
    .click();
  await gapsAre((gaps += 2));
  // The pages are drawn a moment after the list.
  await eventually(async () => expect(await pages.getByText("05/02/2026").count()).toBe(0));

  // A sentence is kept or left out; what was done is taken back where it stood.
  await stepTo(page, /^giữ hay bỏ câu này/);
  await button(vi.fill.drop).click();
  await gapsAre((gaps -= 1));
  await button(vi.fill.undoOf("giữ hay bỏ câu này")).first().click();
  await gapsAre((gaps += 1));

  // Next year's report: what goes stale is a gap again, what lasts stays.
  await pane.tab("draft").click();
  await button(vi.startOver.start).click();
  const create = page.getByRole("button", { name: /^Tạo văn bản mới \(\d+ ô trống\)$/ });
  await create.click();
  const leave = button(vi.preview.leave);
  if (await leave.isVisible().catch(() => false)) await leave.click();
  await eventually(async () => expect(await pages.getByText("1.234,5").count()).toBe(1));
  await pane.tab("check").click();
  await eventually(async () => expect(await pane.openGaps()).toBeGreaterThan(gaps));
  await eventually(async () => expect(await pages.getByText("10 năm").count()).toBe(0));
  expect({ foreign, problems }).toEqual({ foreign: [], problems: [] });
});

/** F8 until the chosen row, and where it is asked for the form in it, is the wanted one. */
async function stepTo(page: Page, row: RegExp, input?: string): Promise<void> {
  const chosen = page.locator("li [aria-current=location]");
  for (let step = 0; step < 100; step += 1) {
    await page.keyboard.press("F8");
    await chosen.waitFor();
    const isWanted = row.test((await chosen.textContent()) ?? "");
    if (isWanted && (input === undefined || (await hasInput(page, input)))) return;
  }
  throw new Error(`no row ${String(row)}`);
}

async function hasInput(page: Page, name: string): Promise<boolean> {
  const input: Locator = page.locator("form").getByLabel(name, { exact: true });
  return (await input.count()) > 0;
}

async function typeAndEnter(page: Page, text: string): Promise<void> {
  await page.locator("form input:not([type=checkbox])").fill(text);
  await page.keyboard.press("Enter");
}
