import type { Page, Route } from "playwright-core";
import { en } from "../../src/strings/en";
import { vi } from "../../src/strings/vi";
import { useBrowser } from "./support/browser";

/** Where the pane cannot start, the page itself says why and what to do, in view, in Vietnamese and in English. */
const browser = useBrowser();
const officeScripts = "https://appsforoffice.microsoft.com/**";
const trident = "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko";

test("an old webview", async () => {
  const page = await browser.newPage({ width: 329, height: 445 });
  await page.addInitScript((agent) => Object.defineProperty(navigator, "userAgent", { get: () => agent }), trident);
  await page.route(officeScripts, (route) => route.abort());
  expect(await sentencesIn(page)).toEqual([vi.start.oldWord, vi.start.oldWordNext, `${en.oldWord} ${en.oldWordNext}`]);
});

test("office.js that cannot be fetched", async () => {
  const page = await browser.newPage({ width: 329, height: 445 });
  await page.route(officeScripts, (route) => route.abort());
  expect(await sentencesIn(page)).toEqual([vi.start.noOffice, vi.start.noOfficeNext, en.noOffice]);
});

test.each([
  ["an ordinary browser", "null", "1.3", [vi.start.noWord, en.noWord]],
  ["Word below the floor", '"Word"', "1.1", [vi.start.oldWord, `${en.oldWord} ${en.oldWordNext}`]],
])("%s", async (_, host, wordApi, expected) => {
  const page = await browser.newPage({ width: 329, height: 445 });
  await page.route(officeScripts, (route) => fulfillOffice(route, host, wordApi));
  const sentences = await sentencesIn(page);
  for (const sentence of expected) expect(sentences).toContain(sentence);
});

test("the pane's script that cannot be fetched", async () => {
  const page = await browser.newPage({ width: 329, height: 445 });
  await page.route(officeScripts, (route) => fulfillOffice(route, '"Word"', "1.3"));
  let asked = 0;
  await page.route("**/taskpane.*.js", (route) => {
    asked += 1;
    return route.abort();
  });
  expect(await sentencesIn(page)).toEqual([vi.start.broken, vi.start.brokenNext, en.broken]);
  expect(asked).toBe(2);
});

test("the pane's script that was missed once is asked for again", async () => {
  const page = await browser.newPage({ width: 329, height: 445 });
  await page.route(officeScripts, (route) => fulfillOffice(route, '"Word"', "1.3"));
  let missed = false;
  await page.route("**/taskpane.*.js", (route) => {
    if (missed) return route.continue();
    missed = true;
    return route.abort();
  });
  await page.goto(`${browser.origin}/taskpane.html`);
  await page.getByRole("tab").first().waitFor();
  expect(missed).toBe(true);
});

/** The sentences that can be read without scrolling. */
async function sentencesIn(page: Page): Promise<readonly string[]> {
  await page.goto(`${browser.origin}/taskpane.html`);
  await page.waitForFunction(() => !["starting", "opening"].includes(document.documentElement.dataset.start ?? ""));
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("p")]
      .filter((sentence) => {
        const { top, bottom } = sentence.getBoundingClientRect();
        return bottom > top && top >= 0 && bottom <= window.innerHeight;
      })
      .map((sentence) => sentence.innerText),
  );
}

function fulfillOffice(route: Route, host: string, wordApi: string): Promise<void> {
  const body = `window.Office = {
    onReady: () => Promise.resolve({ host: ${host}, platform: null }),
    EventType: {}, DocumentMode: {}, PlatformType: {},
    context: {
      requirements: { isSetSupported: (name, version) => version <= "${wordApi}" },
      document: { addHandlerAsync() {}, removeHandlerAsync() {} },
    },
  };`;
  return route.fulfill({ contentType: "text/javascript", body });
}
