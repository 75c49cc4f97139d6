import type { Locator, Page } from "playwright-core";
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
  // The paper is painted anew a moment after the page is told.
  for (let waits = 0; waits < 100 && (await paperIs(page)) !== "dark"; waits += 1) await page.waitForTimeout(50);
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
    // What is on the glass, not what the style sheet asks for: the system may overrule it.
    expect(await linesUnder(page, tab("check"))).toBe(2);
    expect(await linesUnder(page, tab("draft"))).toBeLessThan(2);
    // The chosen row has a bar at its side, and only that one.
    const row = page.getByRole("button", { name: /^số hộ/ });
    const bar = () => row.evaluate((element) => getComputedStyle(element).borderLeftColor);
    const resting = await bar();
    expect(resting).toBe(scheme === "dark" ? "rgb(0, 0, 0)" : "rgb(255, 255, 255)");
    await page.keyboard.press("F8");
    await page.waitForFunction(() => window.document.activeElement?.closest("form") !== null);
    expect(await bar()).not.toBe(resting);
    await page.keyboard.press("Tab");
    await picture(page, `high-contrast-${scheme}`);
  },
);

/** How many rows of points at the lower edge of a tab stand out from the paper over its whole text. */
async function linesUnder(page: Page, tab: Locator): Promise<number> {
  const box = await tab.boundingBox();
  if (box === null) throw new Error("the tab is not there");
  const [margin, height] = [12, 6];
  const png = await page.screenshot({
    clip: { x: box.x + margin, y: box.y + box.height - height + 1, width: box.width - 2 * margin, height },
  });
  const reader = await browser.newPage();
  return reader.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
    canvas?.drawImage(image, 0, 0);
    const light = (x: number, y: number) => {
      const channels = [...(canvas?.getImageData(x, y, 1, 1).data ?? [])].slice(0, 3).map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      const [red = 0, green = 0, blue = 0] = channels;
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const paper = light(0, 0);
    const contrast = (one: number) => (Math.max(one, paper) + 0.05) / (Math.min(one, paper) + 0.05);
    const columns = Array.from({ length: image.width }, (_, x) => x);
    const rows = Array.from({ length: image.height }, (_, y) => y);
    return rows.filter((y) => columns.every((x) => contrast(light(x, y)) >= 3)).length;
  }, png.toString("base64"));
}

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
