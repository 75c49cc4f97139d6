import type { Span } from "../document/place";
import type { Story } from "../document/snapshot";
import { isGap } from "./decide";
import type { Gap, GapHint } from "./gap";
import { describeCell, describeMark } from "./label";
import type { Line } from "./line";
import { findBlanks } from "./marks/blanks";
import { findBrackets } from "./marks/brackets";
import { findControls } from "./marks/controls";
import { findDots, withoutSentenceStop } from "./marks/dots";
import { findLeaders } from "./marks/leaders";
import { findLetters } from "./marks/letters";
import type { Mark } from "./marks/mark";
import { joinMixed } from "./marks/mixed";
import { findNotes } from "./marks/notes";
import { findUnderscores } from "./marks/underscores";
import { openPage, type Page } from "./page";
import { emptyCells, readTables } from "./tables";

/** Every unfilled gap of a story, in document order, and what it asks for. */
export function findGaps(story: Story, hints: readonly GapHint[] = []): readonly Gap[] {
  void hints;
  const page = openPage(story);
  const gaps: Gap[] = [];
  for (let index = 0; index < page.count; index += 1) {
    const paragraph = page.paragraph(index);
    if (paragraph.marks.length === 0 && !markSign.test(paragraph.text)) continue;
    const line = page.line(index);
    for (const mark of gapsOfLine(page, line)) {
      const start = line.toRaw(mark.start);
      gaps.push({ paragraph: index, kind: mark.kind, start, end: line.toRaw(mark.end), ...describeMark(page, line, mark) });
    }
  }
  const cells = gapsOfTables(page);
  return cells.length === 0 ? gaps : [...gaps, ...cells].sort((one, other) => one.paragraph - other.paragraph || one.start - other.start);
}

/** One look at the raw text: most paragraphs hold nothing that could be a gap and are not read further. */
const markSign =
  /[…⋯‥_＿\t\u00a0\u2002-\u200a\u3000[<{«＜〈【(]|[.․・･．·∙⋅‧]\s?[.․・･．·∙⋅‧]| {2}| [-/]|\/ |x[xX]|X[xX]|\?\?|##|dd|mm|yy/;

function gapsOfLine(page: Page, line: Line): readonly Mark[] {
  const taken: Mark[] = [];
  const closed: Span[] = [];
  for (const mark of [...findControls(line), ...findBrackets(line), ...findNotes(line), ...findLeaders(line)]) {
    if (taken.some((other) => overlap(other, mark))) continue;
    if (isGap(page, line, mark)) taken.push(mark);
    else if (mark.kind === "leader" || !/[\p{L}\p{N}]/u.test(line.text.slice(mark.start, mark.end))) closed.push(mark);
  }
  const runs = [...findDots(line), ...findUnderscores(line), ...findLetters(line), ...findBlanks(line)].sort(inOrder);
  const around = [...taken, ...closed].sort(inOrder);
  let next = 0;
  for (const mark of joinMixed(line, runs)) {
    while (next < around.length && (around[next]?.end ?? 0) < mark.start) next += 1;
    const neighbour = around[next];
    if (neighbour !== undefined && (overlap(neighbour, mark) || (mark.kind === "blank" && touch(neighbour, mark)))) continue;
    if (isGap(page, line, mark)) taken.push(withoutSentenceStop(line, mark));
  }
  return taken.sort(inOrder);
}

function inOrder(one: Span, other: Span): number {
  return one.start - other.start;
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function touch(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end;
}

function gapsOfTables(page: Page): Gap[] {
  return readTables(page).flatMap((table) =>
    emptyCells(table).map((cell): Gap => {
      const at = cell.line.toRaw(cell.offset);
      return { paragraph: cell.line.index, kind: "cell", start: at, end: at, ...describeCell(table, cell) };
    }),
  );
}
