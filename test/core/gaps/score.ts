import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { findGaps } from "../../../src/core/gaps/findGaps";
import type { Gap } from "../../../src/core/gaps/gap";
import { readLine } from "../../../src/core/gaps/line";
import { storyOfText } from "./storyOfText";

/** A text whose gaps were labelled by hand; the schema of the shared corpus. `line` is 1-based. */
export interface LabelledText {
  readonly name: string;
  readonly text: string;
  readonly gaps: readonly LabelledGap[];
  readonly ambiguous: readonly LabelledSpan[];
}

export interface LabelledSpan {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

export interface LabelledGap extends LabelledSpan {
  readonly kind?: string;
  readonly meaning: string;
  readonly altEnd?: number;
  readonly altStart?: number;
  readonly sentenceStopGlued?: boolean;
  readonly group?: string;
}

export interface Score {
  readonly name: string;
  readonly gaps: number;
  readonly found: number;
  readonly findings: number;
  readonly falseAlarms: number;
  readonly exact: number;
  readonly labels: number;
  /** One line for each mistake, for a person to read. */
  readonly mistakes: readonly string[];
}

export function readCorpusText(jsonFile: string): LabelledText {
  const labels = JSON.parse(readFileSync(jsonFile, "utf8")) as {
    gaps: LabelledGap[];
    ambiguous?: LabelledSpan[];
  };
  return {
    name: basename(jsonFile, ".json"),
    text: readFileSync(jsonFile.replace(/json$/, "txt"), "utf8"),
    gaps: labels.gaps,
    ambiguous: labels.ambiguous ?? [],
  };
}

/** A finding matches a gap when the spans overlap; a dotted line that continues a value counts with its first line. */
export function scoreText(labelled: LabelledText): Score {
  const lines = labelled.text.split("\n");
  const findings = findGaps(storyOfText(labelled.text)).flatMap((gap) => placesOf(gap, lines));
  const touches = (finding: LabelledSpan, gap: LabelledSpan) =>
    finding.line === gap.line &&
    (gap.start === gap.end || finding.start === finding.end
      ? finding.start <= gap.end && gap.start <= finding.end
      : finding.start < gap.end && gap.start < finding.end);
  const mistakes: string[] = [];
  let found = 0;
  let exact = 0;
  let labels = 0;
  for (const gap of labelled.gaps) {
    const finding = findings.find((candidate) => touches(candidate, gap));
    if (finding === undefined) {
      mistakes.push(`  missed       ${show(lines, gap)}  (${gap.meaning})`);
      continue;
    }
    found += 1;
    const isExact =
      (finding.start === gap.start || finding.start === gap.altStart) &&
      (finding.end === gap.end || finding.end === gap.altEnd);
    if (isExact) exact += 1;
    else
      mistakes.push(
        `  span         ${show(lines, gap)}  found ${finding.start}-${finding.end}, right ${gap.start}-${gap.end}`,
      );
    if (labelSays(finding.gap.label, gap.meaning)) labels += 1;
    else mistakes.push(`  label        ${show(lines, gap)}  “${finding.gap.label}” for “${gap.meaning}”`);
  }
  let falseAlarms = 0;
  for (const finding of findings) {
    if ([...labelled.gaps, ...labelled.ambiguous].some((gap) => touches(finding, gap))) continue;
    falseAlarms += 1;
    mistakes.push(`  false alarm  ${show(lines, finding)}  “${finding.gap.label}” (${finding.gap.kind})`);
  }
  return {
    name: labelled.name,
    gaps: labelled.gaps.length,
    found,
    findings: findings.length,
    falseAlarms,
    exact,
    labels,
    mistakes,
  };
}

export function addScores(name: string, scores: readonly Score[]): Score {
  const sum = (key: "gaps" | "found" | "findings" | "falseAlarms" | "exact" | "labels") =>
    scores.reduce((total, score) => total + score[key], 0);
  return {
    name,
    gaps: sum("gaps"),
    found: sum("found"),
    findings: sum("findings"),
    falseAlarms: sum("falseAlarms"),
    exact: sum("exact"),
    labels: sum("labels"),
    mistakes: [],
  };
}

/** recall, precision, exact spans and labels, each as a share of what could be right. */
export function rates(score: Score): { recall: number; precision: number; exact: number; labels: number } {
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  return {
    recall: share(score.found, score.gaps),
    precision: share(score.findings - score.falseAlarms, score.findings),
    exact: share(score.exact, score.found),
    labels: share(score.labels, score.found),
  };
}

export function printScore(score: Score): string {
  const { recall, precision, exact, labels } = rates(score);
  const percent = (share: number) => `${(100 * share).toFixed(1).padStart(5)}%`;
  return [
    `${score.name.padEnd(24)} ${String(score.gaps).padStart(4)} gaps  recall ${percent(recall)}  precision ${percent(precision)}  exact ${percent(exact)}  label ${percent(labels)}`,
    ...score.mistakes,
  ].join("\n");
}

/** The label says what the meaning says when half of the meaning's words, function words aside, stand in it. */
export function labelSays(label: string, meaning: string): boolean {
  const wanted = contentWords(meaning);
  const said = new Set(contentWords(label));
  return wanted.filter((word) => said.has(word)).length * 2 >= wanted.length;
}

/** In one spelling: a label speaks in the spelling of its text, "uỷ ban" as well as "ủy ban". */
function contentWords(text: string): string[] {
  const { low } = readLine({ text: text.normalize("NFC"), marks: [], reach: "exact" }, 0);
  return (low.match(/[\p{L}\p{N}%]+/gu) ?? []).filter((word) => !functionWords.has(word));
}

const functionWords = new Set(
  "của các và với cho trong tại ở là được có theo về từ đến do để một những này đó tiếp".split(" "),
);

interface Finding extends LabelledSpan {
  readonly gap: Gap;
}

function placesOf(gap: Gap, lines: readonly string[]): Finding[] {
  return [
    { line: gap.paragraph + 1, start: gap.start, end: gap.end, gap },
    ...(gap.continuedIn ?? []).map((paragraph) => {
      const text = lines[paragraph] ?? "";
      const start = text.length - text.trimStart().length;
      return { line: paragraph + 1, start, end: text.trimEnd().length, gap };
    }),
  ];
}

function show(lines: readonly string[], span: LabelledSpan): string {
  const text = lines[span.line - 1] ?? "";
  const around = `${text.slice(Math.max(0, span.start - 28), span.start)}⟦${text.slice(span.start, span.end)}⟧${text.slice(span.end, span.end + 22)}`;
  return `${String(span.line).padStart(3)}: ${around.replace(/\t/g, "→")}`;
}
