import type { Page } from "playwright-core";
import { en } from "../../src/strings/en";
import { vi } from "../../src/strings/vi";
import { flatOpc } from "../wordHost/fixtures";
import type { WordHostOptions } from "../wordHost/hostOptions";
import { useBrowser } from "./support/browser";
import { claimOfOffice } from "./support/claimOfOffice";
import { guardRequests } from "./support/guardRequests";
import { openPaneInWord, putWordUnder } from "./support/openPaneInWord";
import { paneParts } from "./support/paneParts";

/** Wherever the pane cannot run it says so, in Vietnamese and in English, and what to do; the web's slowness is told. */
jest.setTimeout(120_000);
const browser = useBrowser();
const one = flatOpc(["a"]);
const longerThanPatience = 60_000;

const oldWord = [vi.start.oldWord, vi.start.oldWordNext, en.oldWord, en.oldWordNext];

test.each([
  [
    "Word 2016 and 2019 in Internet Explorer's engine",
    "Mozilla/5.0 (Windows NT 10.0; Trident/7.0; rv:11.0) like Gecko",
  ],
  ["Word 2019 in the first Edge's engine", "Mozilla/5.0 (Windows NT 10.0) Chrome/70 Safari/537.36 Edge/18.19045"],
])("%s sees the page that says what to do", async (_, agent) => {
  const page = await browser.newPage();
  await page.addInitScript((text) => Object.defineProperty(navigator, "userAgent", { get: () => text }), agent);
  const word = await openPaneInWord(page, browser, { document: one });
  await expectSentences(page, oldWord);
  // However long it is looked at.
  await page.waitForTimeout(1500);
  await expectSentences(page, oldWord);
  expect(word.problems).toEqual([]);
});

test.each(["1.1", "1.2"])("so does a Word of WordApi %s", async (wordApi) => {
  const page = await browser.newPage();
  await openPaneInWord(page, browser, { document: one, host: { wordApi } });
  await expectSentences(page, oldWord);
});

test("an ordinary browser is sent to Word, or to the preview", async () => {
  const page = await browser.newPage();
  await guardRequests(page, browser.origin);
  await page.goto(`${browser.origin}/taskpane.html`);
  await expectSentences(page, [vi.start.noWord, vi.start.noWordNext, en.noWord]);
  await page.getByRole("link", { name: vi.start.noWordLink }).click();
  await page.getByText(vi.preview.emptyHint).waitFor();
});

test("a Word that never answers: the sentence comes, and Thử lại opens the pane once Word is back", async () => {
  const page = await browser.newPage();
  await guardRequests(page, browser.origin);
  await putWordUnder(page, one);
  await page.addInitScript(() => {
    if (sessionStorage.getItem("tried") === null) window.wordHost.faults.goAway();
    sessionStorage.setItem("tried", "yes");
  });
  await page.clock.install();
  await page.goto(`${browser.origin}/taskpane.html`);
  await page.getByText(vi.start.opening).waitFor();
  await page.waitForFunction(() => typeof Word !== "undefined");
  await page.clock.fastForward(longerThanPatience);
  await expectSentences(page, [vi.start.noAnswer, vi.start.noAnswerNext, en.noAnswer]);
  await page.getByRole("button", { name: vi.retry }).click();
  await page.clock.resume();
  await page.getByRole("tab").first().waitFor();
});

test.each([
  ["cannot be fetched", true],
  ["never comes", false],
])("office.js %s", async (_, fails) => {
  const page = await browser.newPage();
  await guardRequests(page, browser.origin);
  await putWordUnder(page, one);
  await page.route("**/office.js", async (route) => {
    if (fails) await route.abort();
  });
  await page.clock.install();
  await page.goto(`${browser.origin}/taskpane.html`, { waitUntil: "commit" });
  await page
    .getByText(vi.start.opening)
    .or(page.getByText(vi.start.noOffice))
    .filter({ visible: true })
    .first()
    .waitFor();
  await page.waitForFunction(() => document.readyState !== "loading");
  if (!fails) await page.clock.fastForward(longerThanPatience);
  await expectSentences(page, [vi.start.noOffice, vi.start.noOfficeNext, en.noOffice]);
});

test("Word on the web: an insert that takes seconds shows that it goes on and asks to wait", async () => {
  const page = await browser.newPage();
  const slow: WordHostOptions = { insertOoxmlTakes: 3000, getOoxml: "without-headers" };
  await claimOfOffice(page, { platform: "OfficeOnline" });
  const word = await openPaneInWord(page, browser, { document: flatOpc([""]), host: slow });
  await paneParts(page).insertWhole.click();
  await page.getByText(vi.draft.slowOnWeb).waitFor();
  const busy = page.getByRole("status").filter({ hasText: vi.draft.inserting(vi.draft.wholeDocument) });
  await busy.first().waitFor();
  await page.getByText(vi.draft.inserted(vi.draft.wholeDocument)).waitFor({ state: "attached" });
  expect(await page.getByText(vi.draft.slowOnWeb).count()).toBe(0);
  expect(word.problems).toEqual([]);
});

/** All of them can be seen, and the pane cannot. */
async function expectSentences(page: Page, sentences: readonly string[]): Promise<void> {
  for (const sentence of sentences) await page.getByText(sentence).first().waitFor({ state: "visible" });
  expect(await page.locator("#pane").isVisible()).toBe(false);
  expect(await page.locator("[lang=en]").filter({ visible: true }).count()).toBe(1);
}
