import type { Page } from "playwright-core";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { vi } from "../../src/strings/vi";
import { flatOpc } from "../wordHost/fixtures";
import { useBrowser } from "./support/browser";
import { claimOfOffice } from "./support/claimOfOffice";
import { openPaneInWord } from "./support/openPaneInWord";
import { paneParts } from "./support/paneParts";

/** The pane looks as Office does, and as Windows asks where contrast is high. Pictures are left for a person to look at. */
jest.setTimeout(120_000);
const browser = useBrowser();
const pictures = path.resolve(__dirname, "../../.build/pictures/theme");
const document = flatOpc(["Toàn xã có …… hộ.", "Số      -BC/ĐU", "Không thiếu gì."]);

const themes = {
  colourful: { bodyBackgroundColor: "#E6E6E6", bodyForegroundColor: "#262626" },
  white: { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#262626" },
  dark: { bodyBackgroundColor: "#666666", bodyForegroundColor: "#F0F0F0" },
  black: { bodyBackgroundColor: "#262626", bodyForegroundColor: "#FFFFFF" },
} as const;

test.each([
  ["colourful", "light"],
  ["white", "light"],
  ["dark", "dark"],
  ["black", "dark"],
] as const)("Office's theme %s, whatever the system prefers", async (name, expected) => {
  const page = await browser.newPage({ width: 329, height: 445 });
  await page.emulateMedia({ colorScheme: expected === "dark" ? "light" : "dark" });
  await claimOfOffice(page, { officeTheme: themes[name] });
  const word = await openPaneInWord(page, browser, { document });
  await paneParts(page).tab("check").click();
  await paneParts(page).verdict.waitFor();
  expect(await paperIs(page)).toBe(expected);
  expect(await page.evaluate(() => getComputedStyle(window.document.documentElement).colorScheme)).toBe(expected);
  await picture(page, name);
  expect(word.problems).toEqual([]);
});

test("a theme that changes while the pane is open is followed as soon as the pane is used", async () => {
  const page = await browser.newPage({ width: 329, height: 445 });
  await claimOfOffice(page, { officeTheme: themes.white });
  await openPaneInWord(page, browser, { document });
  await page.getByText(vi.draft.createNew).waitFor();
  expect(await paperIs(page)).toBe("light");
  await page.evaluate((theme) => {
    window.officeClaims = { officeTheme: theme };
    window.dispatchEvent(new Event("focus"));
  }, themes.black);
  await page.waitForFunction(() => window.document.documentElement.style.colorScheme === "dark");
  expect(await paperIs(page)).toBe("dark");
});

test("without a word from Office the system's preference counts", async () => {
  const page = await browser.newPage({ width: 329, height: 445 });
  await page.emulateMedia({ colorScheme: "dark" });
  await openPaneInWord(page, browser, { document });
  await page.getByText(vi.draft.createNew).waitFor();
  expect(await paperIs(page)).toBe("dark");
});

test.each(["light", "dark"] as const)(
  "high contrast over a %s system: the selected tab and what is focused stay told",
  async (scheme) => {
    const page = await browser.newPage({ width: 329, height: 445 });
    await page.emulateMedia({ forcedColors: "active", colorScheme: scheme });
    await openPaneInWord(page, browser, { document });
    const { tab, verdict } = paneParts(page);
    await tab("check").click();
    await verdict.waitFor();
    const line = await tab("check").evaluate((element) => {
      const { backgroundColor, height } = getComputedStyle(element, "::after");
      return { backgroundColor, height };
    });
    const paper = await page.evaluate(() => getComputedStyle(window.document.body).backgroundColor);
    expect(parseFloat(line.height)).toBeGreaterThan(0);
    expect(line.backgroundColor).not.toBe(paper);
    expect(line.backgroundColor).not.toBe("rgba(0, 0, 0, 0)");
    await page.keyboard.press("Tab");
    await picture(page, `high-contrast-${scheme}`);
  },
);

/** What the pane's own paper looks like. */
async function paperIs(page: Page): Promise<"light" | "dark"> {
  return page.evaluate(() => {
    for (let element = window.document.querySelector("[role=tablist]"); element; element = element.parentElement) {
      const channels =
        getComputedStyle(element)
          .backgroundColor.match(/[\d.]+/g)
          ?.map(Number) ?? [];
      const [red = 0, green = 0, blue = 0, alpha = 1] = channels;
      if (alpha > 0) return red + green + blue < 384 ? "dark" : "light";
    }
    return "light";
  });
}

async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: path.join(pictures, `${name}.png`) });
}
