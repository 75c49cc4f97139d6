import type { Page } from "playwright-core";
import type { WordHostOptions } from "../../wordHost/hostOptions";
import type { FixtureDocument, WordHostFixture } from "../host/index";
import type { TestBrowser } from "./browser";
import { guardRequests, type RequestLog } from "./guardRequests";
import { hostScript } from "./hostScript";
import { assertBuilt } from "./serveDist";

/**
 * Opens the built pane in a simulated Word with the given document, under the real office.js. What the page does wrong
 * (errors, complaints of its security policy) is noted; a test asks for it with `problems`.
 */
export async function openPaneInWord(
  page: Page,
  browser: TestBrowser,
  options: PaneInWordOptions,
): Promise<PaneInWord> {
  assertBuilt();
  const requests = await guardRequests(page, browser.origin);
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  await putWordUnder(page, options.document, options.host);
  await page.goto(`${browser.origin}/taskpane.html${options.query ?? ""}`);
  return {
    page,
    requests,
    problems,
    text: () => page.evaluate(() => window.wordHost.text()),
    paragraphs: () => page.evaluate(() => [...window.wordHost.paragraphs()]),
    xml: (part) => page.evaluate((name) => window.wordHost.xml(name), part),
    selectedText: () => page.evaluate(() => window.wordHost.selectedText()),
    selectionPlace: () =>
      page.evaluate(() => {
        const { start, end } = window.wordHost.model.selection;
        return `${window.wordHost.indexOf(start.paragraph)}:${start.offset}-${end.offset}`;
      }),
    roundTrips: () => page.evaluate(() => window.wordHost.roundTrips),
    countFromHere: () => page.evaluate(() => window.wordHost.batches.clear()),
    liveReferences: () => page.evaluate(() => window.wordHost.liveReferences),
    defects: () => page.evaluate(() => window.wordHost.defects.map(String)),
    docx: async () => {
      const bytes = await page.evaluate(() => [...window.wordHost.docx()]);
      return Uint8Array.from(bytes);
    },
    typeOver: (text) => page.evaluate((typed) => window.wordHost.user.typeOver(typed), text),
    replace: (found, text) => page.evaluate(([from, to]) => window.wordHost.user.replace(from!, to!), [found, text]),
  };
}

/** Every page that is opened from now on runs in a Word with this document. */
export async function putWordUnder(
  page: Page,
  source: string | Uint8Array,
  options: WordHostOptions = {},
): Promise<void> {
  const fixture: WordHostFixture = { document: documentOf(source), options };
  await page.addInitScript({ content: `window.wordHostFixture = ${JSON.stringify(fixture)};\n${hostScript()}` });
}

export interface PaneInWordOptions {
  /** Flat OPC, the XML of a document part, or the bytes of a .docx. */
  readonly document: string | Uint8Array;
  readonly host?: WordHostOptions;
  /** Behind the page's name, such as "?tab=kiem-tra". */
  readonly query?: string;
}

export interface PaneInWord {
  readonly page: Page;
  readonly requests: RequestLog;
  readonly problems: readonly string[];
  /** The text of the body, a line for each paragraph. */
  text(): Promise<string>;
  paragraphs(): Promise<readonly string[]>;
  /** A part of the document, the document part unless named. */
  xml(part?: string): Promise<string>;
  selectedText(): Promise<string>;
  /** Paragraph and offsets of the selection, for comparison only. */
  selectionPlace(): Promise<string>;
  /** Batches of the pane since the start or the last `countFromHere`, housekeeping apart. */
  roundTrips(): Promise<number>;
  countFromHere(): Promise<void>;
  liveReferences(): Promise<number>;
  /** Failures of the simulated Word itself; has to stay empty. */
  defects(): Promise<readonly string[]>;
  docx(): Promise<Uint8Array>;
  /** The person at the document types over what is selected. */
  typeOver(text: string): Promise<void>;
  /** The person at the document replaces the first place that says exactly this. */
  replace(found: string, text: string): Promise<void>;
}

function documentOf(source: string | Uint8Array): FixtureDocument {
  return typeof source === "string"
    ? { kind: "xml", xml: source }
    : { kind: "docx", base64: Buffer.from(source).toString("base64") };
}
