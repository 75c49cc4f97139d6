import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { contentLibrary } from "../../src/content/index";
import { snapshotOfText } from "../../src/cli/readSnapshot";
import { runChecks } from "../../src/core/checks/runChecks";
import type { Field, FieldValue, Values } from "../../src/core/profile/field";
import { vi } from "../../src/strings/vi";
import { viHelp } from "../../src/strings/viHelp";
import { textOf } from "../../src/ui/profile/fieldText";
import { fixtureValues } from "../content/draftFixture";
import { describeLayout } from "../support/layoutTools";
import { renderDocx } from "../support/libreOffice";
import type { Rendering } from "../support/libreOffice";
import { validateDocx } from "../support/openXmlValidator";
import { checkStructure } from "../support/structureChecker";
import { flatOpc } from "../wordHost/fixtures";
import { useBrowser } from "./support/browser";
import { guardRequests } from "./support/guardRequests";
import { openPaneInWord } from "./support/openPaneInWord";
import { paneParts } from "./support/paneParts";

/**
 * A day in the office: a report is drafted, the profile typed, what it knows filled in, the rest filled one by one by
 * keyboard, found ready, saved, opened again and printed. Beside a file in an ordinary browser and in the simulated Word,
 * with the built files, a report each. Each step leaves a picture in `.build/pictures/day`; the README's are made of them.
 */
jest.setTimeout(180_000);
const browser = useBrowser();
const pictures = path.resolve(__dirname, "../../.build/pictures/day");
const reports = {
  preview: { template: "bao-cao-kl-62", leastGaps: 50, leastLines: 120 },
  word: { template: "bao-cao-dan-van", leastGaps: 100, leastLines: 200 },
} as const;
type Half = keyof typeof reports;
const saved: Partial<Record<Half, Uint8Array>> = {};

let fields: readonly Field[] = [];
beforeAll(async () => {
  fields = await contentLibrary.loadFields();
  mkdirSync(pictures, { recursive: true });
});

test("beside a file in an ordinary browser", async () => {
  const page = await browser.newPage({ width: 1200, height: 760 });
  const { foreign, office } = await guardRequests(page, browser.origin);
  const problems = problemsOf(page);
  await page.goto(`${browser.origin}/preview.html`);
  await page.getByLabel(vi.draft.template).selectOption(reports.preview.template);
  await page.getByRole("button", { name: vi.draft.createNew }).click();
  await page.locator(".gap").first().waitFor();
  await workThrough(page, "preview");

  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: vi.preview.download }).click();
  saved.preview = readFileSync(await (await downloading).path());
  await page.setInputFiles("input[type=file]", {
    name: "bao-cao.docx",
    mimeType: "",
    buffer: Buffer.from(saved.preview),
  });
  await page.getByText("bao-cao.docx").waitFor();
  await paneParts(page).tab("check").click();
  await expectReady(page);
  await shoot(page, "preview-5-opened-again");
  expect({ foreign, office, problems }).toEqual({ foreign: [], office: [], problems: [] });
});

test("in Word", async () => {
  const size = { width: 350, height: 640 };
  const first = await openPaneInWord(await browser.newPage(size), browser, { document: flatOpc([""]) });
  await first.page.getByLabel(vi.draft.template).selectOption(reports.word.template);
  await first.page.getByRole("button", { name: vi.draft.createNew }).click();
  await first.page.getByText(vi.draft.created).waitFor({ state: "attached" });
  const drafted = await first.page.evaluate(() => [...(window.wordHost.openedDocuments()[0] ?? [])]);

  // The new document stands in a window of its own, where the pane is opened anew.
  const word = await openPaneInWord(await browser.newPage(size), browser, { document: Uint8Array.from(drafted) });
  await word.page.getByRole("heading", { level: 1 }).filter({ hasText: "dân vận" }).waitFor();
  await workThrough(word.page, "word");
  saved.word = await word.docx();

  const again = await openPaneInWord(await browser.newPage(size), browser, {
    document: saved.word,
    query: "?tab=kiem-tra",
  });
  await expectReady(again.page);
  await shoot(again.page, "word-5-opened-again");
  for (const { problems, requests, defects } of [first, word, again]) {
    expect({ problems, foreign: requests.foreign, defects: await defects() }).toEqual({
      problems: [],
      foreign: [],
      defects: [],
    });
  }
});

describeLayout("what was saved", (tools) => {
  let printed: Readonly<Record<string, Rendering>> = {};
  beforeAll(() => {
    if (Object.keys(saved).length > 0) printed = renderDocx(tools, saved as Record<string, Uint8Array>);
  }, 120_000);

  test.each(["preview", "word"] as const)("of the %s is sound, and its print shows no gap", (name) => {
    const docx = saved[name] ?? new Uint8Array();
    expect(validateDocx(tools, docx)).toEqual([]);
    expect(checkStructure(docx)).toEqual([]);
    const lines = linesOf(printed[name]);
    expect(lines.length).toBeGreaterThan(reports[name].leastLines);
    expect(gapsIn(lines)).toEqual([]);
    // The same eyes see a gap where there is one.
    expect(gapsIn([...lines, "Toàn xã có …… hộ dân."])).toHaveLength(1);
  });
});

/** From the drafted document to the verdict that nothing stands against printing. */
async function workThrough(page: Page, name: Half): Promise<void> {
  const { template, leastGaps } = reports[name];
  const values = fixtureValues(template);
  const { tab, openGaps } = paneParts(page);
  await page.getByRole("button", { name: viHelp.hints.dismiss }).click();
  await shoot(page, `${name}-1-drafted`);
  await typeProfile(page, values);
  await shoot(page, `${name}-2-profile`);

  await tab("check").click();
  const before = await openGaps();
  expect(before).toBeGreaterThan(leastGaps);
  await page.getByRole("button", { name: /^Điền từ hồ sơ/ }).click();
  await page.getByRole("button", { name: /^Điền \d+ ô$/ }).click();
  await page.waitForFunction(
    (text) => !document.querySelector("#panel-check h2")?.textContent?.includes(text),
    `Còn ${before} `,
  );
  const left = await openGaps();
  expect(left).toBeLessThan(before - 20);

  await page.keyboard.press("F8");
  await page.waitForFunction(() => document.activeElement?.closest("form") !== null);
  await shoot(page, `${name}-3-filling`);
  await fillOneByOne(page, left, values);
  await expectReady(page);
  await shoot(page, `${name}-4-ready`);
}

/** Every field of the profile that the office knows, group by group. */
async function typeProfile(page: Page, values: Values): Promise<void> {
  await page.getByRole("tab", { name: vi.tabs.profile }).click();
  const panel = page.getByRole("tabpanel", { name: vi.tabs.profile });
  const folded = panel.locator("h2 button[aria-expanded=false]");
  await panel.locator("h2 button").first().waitFor();
  while ((await folded.count()) > 0) await folded.first().click();
  for (const field of fields) {
    const value = values[field.id];
    if (!field.profile || value === undefined) continue;
    const label = field.label.charAt(0).toLocaleUpperCase("vi") + field.label.slice(1);
    const control = panel.getByLabel(field.unit === undefined ? label : `${label} (${field.unit})`, { exact: true });
    if (field.type === "choice" || field.type === "yes-no") await control.first().selectOption(textOf(field, value));
    else await control.first().fill(textOf(field, value));
  }
  await panel.locator("h2").first().scrollIntoViewIfNeeded();
}

/** By keyboard alone: type, Enter, and the next one has the focus; until none is left. */
async function fillOneByOne(page: Page, open: number, values: Values): Promise<void> {
  const answers = new Map(
    fields.flatMap((field) => {
      const value = values[field.id];
      return value === undefined ? [] : [[field.label, typedAnswer(field, value)] as const];
    }),
  );
  let left = open;
  while (left > 0) {
    const asked = await page.evaluate(() => {
      const { activeElement } = document;
      window.answered = activeElement;
      return activeElement instanceof HTMLInputElement
        ? { label: (activeElement.ariaLabel ?? "").replace(/^Điền: /, ""), placeholder: activeElement.placeholder }
        : undefined;
    });
    // A sentence that may stay or go has a button under the focus: it stays.
    if (asked !== undefined) {
      const usual = asked.placeholder === vi.fill.datePlaceholder ? "05/02/2026" : "12";
      await page.keyboard.insertText(answers.get(asked.label) ?? usual);
    }
    await page.keyboard.press("Enter");
    left = await nextIsAsked(page, left).catch(() => {
      throw new Error(`after "${asked?.label ?? vi.fill.keep}" nothing went on; ${left} left`);
    });
  }
}

/** How many are left, once there are fewer and the focus stands where the next one is answered. */
async function nextIsAsked(page: Page, before: number): Promise<number> {
  const handle = await page.waitForFunction(
    ([last, keep]) => {
      const verdict = document.querySelector("#panel-check h2")?.textContent ?? "";
      const now = Number(/Còn ([\d.]+) ô trống/.exec(verdict)?.[1] ?? 0);
      const { activeElement } = document;
      const isAnswer = activeElement instanceof HTMLInputElement || activeElement?.textContent === keep;
      const isNext = isAnswer && activeElement !== window.answered && activeElement?.closest("form") !== null;
      return now === 0 || (now < last && isNext) ? { now } : undefined;
    },
    [before, vi.fill.keep] as const,
    { timeout: 10_000, polling: 25 },
  );
  return (await handle.jsonValue())?.now ?? 0;
}

declare global {
  interface Window {
    /** What had the focus when Enter was pressed. */
    answered: Element | null;
  }
}

/** A value as it is typed in one line. */
function typedAnswer(field: Field, value: FieldValue): string {
  return textOf(field, value).replaceAll("\n", "; ");
}

async function expectReady(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 2, name: vi.check.ready }).waitFor();
}

function problemsOf(page: Page): readonly string[] {
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  return problems;
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(pictures, `${name}.png`) });
}

/** The words of a print, line by line. */
function linesOf(rendering: Rendering | undefined): readonly string[] {
  return (rendering?.pages ?? []).flatMap(({ words }) => {
    const lines: { readonly top: number; text: string }[] = [];
    for (const { top, text } of words) {
      const line = lines.at(-1);
      if (line !== undefined && Math.abs(line.top - top) < 1) line.text += ` ${text}`;
      else lines.push({ top, text });
    }
    return lines.map(({ text }) => text);
  });
}

/** What our own finder sees in them, but for what is written at registration. */
function gapsIn(lines: readonly string[]): readonly string[] {
  const findings = runChecks(snapshotOfText(lines.join("\n")), { standard: "DANG-HD05-2026", hints: [] });
  return findings
    .filter(({ rule, atRegistration }) => rule === "unfilled-gap" && atRegistration !== true)
    .map(({ place, label }) => `${label}: ${lines[place.paragraph]}`);
}
