import standardData from "../../src/content/standards/DANG-HD05-2026.json";
import { contentLibrary } from "../../src/content/index";
import type { Block } from "../../src/core/document/block";
import { shareUnchanged } from "../../src/core/document/shareUnchanged";
import type { DocumentSnapshot } from "../../src/core/document/snapshot";
import type { LayoutStandard } from "../../src/core/document/standard";
import { openTemplate } from "../../src/core/templates/openTemplate";
import { DocxDocument } from "../../src/docx/DocxDocument";
import { writeDocx } from "../../src/ooxml/writeDocx";
import { inspect } from "../../src/ui/shared/inspect";
import type { Inspection, Lens } from "../../src/ui/shared/inspect";
import { runAlone } from "./runAlone";
import { reportLines } from "./reportLines";
import { median, processorTime } from "./timing";

const standard = standardData as unknown as LayoutStandard;
const paragraphs = 12_000;

interface Told {
  readonly paragraphs: number;
  readonly read: number;
  readonly checked: number;
  readonly gaps: number;
}

test("from a .docx of 12,000 paragraphs with 3,000 gaps to findings, and how it grows", () => {
  const counts = [0.25, 0.5, 1].map((share) => String(paragraphs * share));
  for (const { paragraphs: count, read, checked, gaps } of runAlone("readLongDocument.cjs", ...counts) as Told[]) {
    expect(gaps).toBe(count / 4);
    tell(`${count} paragraphs, ${gaps} gaps: read ${ms(read)}, checked ${ms(checked)}`);
  }
}, 120_000);

test("the list after one edit in 12,000 paragraphs, a template open", async () => {
  const kit = await openTemplate(contentLibrary, "bao-cao-qd-218");
  const lens: Lens = { kit, standard, relations: await contentLibrary.loadRelations(), values: {} };
  const document = DocxDocument.open(writeDocx(blocksOf(paragraphs), standard));
  const first = await document.read();
  let known = first;
  let last: Inspection | undefined;
  const look = () => {
    last = inspect(known, lens, [], last === undefined ? undefined : { habits: last.habits, before: last });
  };
  const whole = processorTime(look);
  const typed = (at: number, text: string): DocumentSnapshot => {
    const reading = structuredClone(first);
    const edited = reading.stories[0]?.paragraphs.map((each, index) => (index === at ? { ...each, text } : each)) ?? [];
    return { ...reading, stories: [{ kind: "body", paragraphs: edited }] };
  };
  const times = Array.from({ length: 9 }, (_, run) => {
    const now = typed(paragraphs / 2, `Đảng ủy xã …… có ${run} đảng viên.`);
    return processorTime(() => {
      known = shareUnchanged(known, now);
      look();
    });
  });
  tell(`the list of all: ${ms(whole)}; after one edit: ${ms(median(times))}`);
}, 120_000);

interface Compared {
  readonly gaps: number;
  readonly millionLetters: number;
  readonly microsecondsOfGap: number;
  readonly ratio: number;
  readonly ratioOfPlaces: number;
}

test("the finder beside one plain regular expression over the same text", () => {
  const compared = runAlone("compareFinder.cjs") as Record<"report" | "papers", Compared>;
  for (const [name, of] of Object.entries(compared)) {
    expect(of.gaps).toBeGreaterThan(1_000);
    expect(of.ratio).toBeGreaterThan(of.ratioOfPlaces);
    tell(
      `${name}: ${of.gaps} gaps, ${of.microsecondsOfGap.toFixed(0)} µs each, ${of.millionLetters.toFixed(1)} million letters a second`,
    );
    tell(
      `  ${of.ratio.toFixed(1)} times one plain expression; the places alone, without what they ask for: ${of.ratioOfPlaces.toFixed(1)} times`,
    );
  }
}, 240_000);

function blocksOf(count: number): readonly Block[] {
  return reportLines(count).map((text) => ({ kind: "paragraph", role: "bodyText", text }));
}

function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(0)} ms`;
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}
