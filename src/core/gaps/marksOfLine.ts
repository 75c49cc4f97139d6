import { inOrder, overlap, touch } from "../document/spans";
import { type Judged, judge } from "./decide";
import { isInQuotes } from "./habits";
import type { Line } from "./line";
import { unitFollowing } from "./language/units";
import { findBlanks } from "./marks/blanks";
import { findBrackets } from "./marks/brackets";
import { findControls } from "./marks/controls";
import { findDots, withoutSentenceStop } from "./marks/dots";
import { findLeaders } from "./marks/leaders";
import { findLetters } from "./marks/letters";
import type { Mark } from "./marks/mark";
import { joinMixed } from "./marks/mixed";
import { findStandIns } from "./marks/standIns";
import { findNotes } from "./marks/notes";
import { findUnderscores } from "./marks/underscores";
import { findOwnStandIns } from "./ownStandIns";
import type { Page } from "./page";
import { surroundingsOf } from "./surroundings";

/** What was decided about the marks of a line. */
export interface MarksOfLine {
  /** In order and apart from each other. */
  readonly gaps: readonly Judged[];
  /** The runs that the words around do not take for gaps, though no look-alikes, in order; none of them meets a gap. */
  readonly refused: readonly Mark[];
}

export function marksOfLine(page: Page, line: Line): MarksOfLine {
  // What is delimited (a control, a bracket, a leader) takes the place of the runs inside it, whether it is a gap or not.
  let gaps: readonly Judged[] = [];
  let closed: readonly Mark[] = [];
  for (const find of delimited) {
    const marks = find(line);
    if (marks.length === 0) continue;
    const free = outside(marks, gaps, overlap);
    const judged = free.map((mark) => judgeOutside(page, line, mark));
    gaps = [...gaps, ...judged.filter(isGap)].sort(inOrder);
    closed = [...closed, ...free.filter((mark, at) => !isGap(judged[at]) && holdsMarksOnly(line, mark))];
  }
  const taken = closed.length === 0 ? gaps : [...gaps, ...closed].sort(inOrder);
  const free = outside(joinMixed(line, runsOf(page, line)), taken, (other, run) =>
    run.kind === "blank" ? touch(other, run) : overlap(other, run),
  );
  const open: Judged[] = [];
  const refused: Mark[] = [];
  for (const mark of free) {
    const gap = judge(page, line, mark);
    if (isGap(gap)) open.push(gap);
    else if (gap === "refused") refused.push(withoutSentenceStop(line, mark));
  }
  const found = disjoint(open).map((mark) => withoutSentenceStop(line, mark));
  const all = gaps.length === 0 ? found : [...gaps, ...found].sort(inOrder);
  return { gaps: all, refused: refused.length === 0 ? refused : outside(refused, all, touch) };
}

/** "chủ đề “…”": where what they hold is a gap by itself, the quotation marks stay, unless something is counted. */
function judgeOutside(page: Page, line: Line, mark: Mark): ReturnType<typeof judge> {
  const judged = judge(page, line, mark);
  if (!isGap(judged) || judged.certainty === "sure" || !isInQuotes(line.text.slice(mark.start, mark.end)))
    return judged;
  const kind = line.text[mark.start + 1] === " " ? "blank" : "dots";
  const inside = judge(page, line, { kind, start: mark.start + 1, end: mark.end - 1 });
  if (!isGap(inside)) return judged;
  const counted = unitFollowing(surroundingsOf(line, mark.start, mark.end)) !== undefined;
  return counted ? { ...judged, certainty: inside.certainty } : "refused";
}

function isGap(judged: ReturnType<typeof judge> | undefined): judged is Judged {
  return typeof judged === "object";
}

const delimited = [findControls, findBrackets, findNotes, findLeaders];

/** Dots, underscores, letters, other signs and blanks, in order; most lines hold dots alone. */
function runsOf({ ownStandIns }: Page, line: Line): readonly Mark[] {
  const runs = commonRuns(line);
  if (ownStandIns === undefined) return runs;
  const own = outside(findOwnStandIns(line, ownStandIns), runs, overlap);
  return own.length === 0 ? runs : [...runs, ...own].sort(inOrder);
}

function commonRuns(line: Line): readonly Mark[] {
  const dots = findDots(line);
  const others = [...findUnderscores(line), ...findLetters(line), ...findStandIns(line), ...findBlanks(line)];
  return others.length === 0 ? dots : [...dots, ...others].sort(inOrder);
}

/** "⇥     , ngày": of a run that holds a tab and the blanks behind it, the blanks are the gap where both could be one. */
function disjoint(gaps: readonly Judged[]): readonly Judged[] {
  return gaps.length < 2 ? gaps : gaps.filter((gap, at) => (gaps[at + 1]?.start ?? gap.end) >= gap.end);
}

/** "[…]", "[   ]", a leader: nothing in it is read as a run of its own; of "(…)" and "“…”" the dots alone may be a gap. */
function holdsMarksOnly(line: Line, mark: Mark): boolean {
  if (/[("“„‘']/.test(line.text.charAt(mark.start))) return false;
  return mark.kind === "leader" || !/[a-zA-ZÀ-ỹ\p{N}]/u.test(line.text.slice(mark.start, mark.end));
}

/** The marks that meet none of the others; both lists in order. */
function outside(
  marks: readonly Mark[],
  others: readonly Mark[],
  meet: (other: Mark, mark: Mark) => boolean,
): readonly Mark[] {
  if (others.length === 0) return marks;
  let next = 0;
  return marks.filter((mark) => {
    while (next < others.length && (others[next]?.end ?? 0) < mark.start) next += 1;
    // One that only touches the mark may be followed by one that meets it.
    for (let at = next; (others[at]?.start ?? Infinity) <= mark.end; at += 1) {
      const other = others[at];
      if (other !== undefined && meet(other, mark)) return false;
    }
    return true;
  });
}
