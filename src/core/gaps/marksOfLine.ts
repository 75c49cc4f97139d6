import { inOrder, overlap, touch } from "../document/spans";
import { type Judged, judge } from "./decide";
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
import type { Page } from "./page";

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
    const judged = free.map((mark) => judge(page, line, mark));
    gaps = [...gaps, ...judged.filter(isGap)].sort(inOrder);
    closed = [...closed, ...free.filter((mark, at) => !isGap(judged[at]) && holdsMarksOnly(line, mark))];
  }
  const taken = closed.length === 0 ? gaps : [...gaps, ...closed].sort(inOrder);
  const free = outside(joinMixed(line, runsOf(line)), taken, (other, run) =>
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

function isGap(judged: ReturnType<typeof judge> | undefined): judged is Judged {
  return typeof judged === "object";
}

const delimited = [findControls, findBrackets, findNotes, findLeaders];

/** Dots, underscores, letters and blanks, in order; most lines hold dots alone. */
function runsOf(line: Line): readonly Mark[] {
  const dots = findDots(line);
  const others = [...findUnderscores(line), ...findLetters(line), ...findBlanks(line)];
  return others.length === 0 ? dots : [...dots, ...others].sort(inOrder);
}

/** "⇥     , ngày": of a run that holds a tab and the blanks behind it, the blanks are the gap where both could be one. */
function disjoint(gaps: readonly Judged[]): readonly Judged[] {
  return gaps.length < 2 ? gaps : gaps.filter((gap, at) => (gaps[at + 1]?.start ?? gap.end) >= gap.end);
}

/** "[…]", "[   ]", a leader: nothing in it is read as a run of its own; of "(…)" the dots alone may be a gap. */
function holdsMarksOnly(line: Line, mark: Mark): boolean {
  if (line.text[mark.start] === "(") return false;
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
    const other = others[next];
    return other === undefined || !meet(other, mark);
  });
}
