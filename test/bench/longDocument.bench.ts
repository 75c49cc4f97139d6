import { execFileSync } from "node:child_process";
import path from "node:path";
import standardData from "../../src/content/standards/DANG-HD05-2026.json";
import { contentLibrary } from "../../src/content/index";
import type { Finding } from "../../src/core/checks/finding";
import { runChecks } from "../../src/core/checks/runChecks";
import type { Block } from "../../src/core/document/block";
import { shareUnchanged } from "../../src/core/document/shareUnchanged";
import type { DocumentSnapshot } from "../../src/core/document/snapshot";
import type { LayoutStandard } from "../../src/core/document/standard";
import { openTemplate } from "../../src/core/templates/openTemplate";
import { DocxDocument } from "../../src/docx/DocxDocument";
import { writeDocx } from "../../src/ooxml/writeDocx";
import { inspect } from "../../src/ui/shared/inspect";
import type { Lens } from "../../src/ui/shared/inspect";
import { reportLines } from "./reportLines";
import { median, processorTime } from "./timing";

const standard = standardData as unknown as LayoutStandard;
const paragraphs = 12_000;

test("from a .docx of 12,000 paragraphs with 3,000 gaps to findings, and how it grows", async () => {
  for (const share of [0.25, 0.5, 1]) {
    const docx = writeDocx(blocksOf(paragraphs * share), standard);
    let document: DocxDocument | undefined;
    const read = processorTime(() => (document = DocxDocument.open(docx)));
    const snapshot = (await document?.read()) as DocumentSnapshot;
    let findings: readonly Finding[] = [];
    const checked = processorTime(() => (findings = runChecks(snapshot, { standard: standard.id, hints: [] })));
    const gaps = findings.filter(({ rule }) => rule === "unfilled-gap").length;
    expect(gaps).toBe((paragraphs * share) / 4);
    tell(`${paragraphs * share} paragraphs, ${gaps} gaps: read ${ms(read)}, checked ${ms(checked)}`);
  }
}, 120_000);

test("the list after one edit in 12,000 paragraphs, a template open", async () => {
  const kit = await openTemplate(contentLibrary, "bao-cao-qd-218");
  const lens: Lens = { kit, standard, relations: await contentLibrary.loadRelations(), values: {} };
  const document = DocxDocument.open(writeDocx(blocksOf(paragraphs), standard));
  const first = await document.read();
  let known = first;
  const whole = processorTime(() => inspect(known, lens));
  const typed = (at: number, text: string): DocumentSnapshot => {
    const reading = structuredClone(first);
    const edited = reading.stories[0]?.paragraphs.map((each, index) => (index === at ? { ...each, text } : each)) ?? [];
    return { ...reading, stories: [{ kind: "body", paragraphs: edited }] };
  };
  const times = Array.from({ length: 9 }, (_, run) => {
    const now = typed(paragraphs / 2, `Đảng ủy xã …… có ${run} đảng viên.`);
    return processorTime(() => inspect((known = shareUnchanged(known, now)), lens));
  });
  tell(`the list of all: ${ms(whole)}; after one edit: ${ms(median(times))}`);
}, 120_000);

test("the finder beside one plain regular expression over the same text", () => {
  // In a process of its own, as a browser runs it: behind the sandbox of a test runner every global is slow to reach.
  const told = execFileSync(process.execPath, [path.join(__dirname, "compareFinder.cjs")], { encoding: "utf8" });
  const { millionLetters, ratio } = JSON.parse(told) as { readonly millionLetters: number; readonly ratio: number };
  expect(ratio).toBeGreaterThan(0);
  tell(`${millionLetters.toFixed(1)} million letters a second; ${ratio.toFixed(1)} times one plain expression`);
}, 120_000);

function blocksOf(count: number): readonly Block[] {
  return reportLines(count).map((text) => ({ kind: "paragraph", role: "bodyText", text }));
}

function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(0)} ms`;
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}
