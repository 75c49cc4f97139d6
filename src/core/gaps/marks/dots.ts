import { dotWidth, isBlank, isDot } from "../characters";
import { lawFollows } from "../language/numbers";
import { officeFollows } from "../language/people";
import { isCapitalUnit, unitAfter } from "../language/units";
import type { Line } from "../line";
import { phraseAtStart, phrases } from "../phrases";
import asks from "../words/asks.json";
import labels from "../words/labels.json";
import type { Mark } from "./mark";
import { splitAtSpace } from "../split";

/**
 * Runs of dots, ellipses and leaders of any kind and mixture. A single full stop is none, a single "…" or "‥" is one.
 * "…… ……" and ". . . . ." are one run: one or two blanks inside do not part it.
 */
export function findDots(line: Line): readonly Mark[] {
  const marks: Mark[] = [];
  const text = line.text;
  let behind = 0;
  for (;;) {
    // Not `matchAll`, which makes a copy of the expression each time and would look into the run just found.
    dotStart.lastIndex = behind;
    const found = dotStart.exec(text)?.index;
    if (found === undefined) return marks;
    const start = endsDegree(text, found) || endsItemNumber(text, found) ? found + 1 : found;
    const firstEnd = endOfRun(text, start);
    let end = firstEnd;
    let next = skipBlanks(text, end);
    while (next > end && next - end <= 2 && isDot(text[next])) {
      const nextEnd = endOfRun(text, next);
      // "ngày ……/……. ……, chuyên viên": the stop of the sentence, and the next one begins with a gap.
      if (endsWithStop(text, end) && !text.slice(next, nextEnd).includes(".")) break;
      if ((dotWidth(text.slice(next, nextEnd)) === 1) !== (dotWidth(text.slice(start, firstEnd)) === 1)) break;
      end = nextEnd;
      next = skipBlanks(text, end);
    }
    behind = end;
    if (end - start > 1 || wideDots.has(text[start] ?? ""))
      marks.push({ kind: "dots", start, end: withoutForeignStop(text, start, end) });
  }
}

/** "BS.………": the full stop belongs to the degree of who is named. */
function endsDegree(text: string, at: number): boolean {
  return text[at] === "." && text[at + 1] === "…" && degreeAtEnd.test(text.slice(Math.max(0, at - 6), at));
}

const partOfOffice = /(?:^|\s)(?:khoa|phòng|ban|tổ|lớp|đội|bộ môn|chi hội) $/i;

function beginsWithOffice(right: string): boolean {
  return phraseAtStart(splitAtSpace(right.trim().toLowerCase()), offices) !== undefined;
}

const offices = phrases(labels["cơ quan có tên"]);

/** "1.1.……": the full stop belongs to the number of the item. */
function endsItemNumber(text: string, at: number): boolean {
  return text[at] === "." && text[at + 1] === "…" && at < 8 && /^\s*\d{1,2}(?:\.\d{1,2})+$/.test(text.slice(0, at));
}

const degreeAtEnd = new RegExp(`(?:^|[\\s:(])(?:${Object.keys(asks["học vị viết tắt"]).join("|")})$`, "i");

/** "…….": a full stop behind ellipses. */
function endsWithStop(text: string, end: number): boolean {
  return text[end - 1] === "." && text[end - 2] === "…";
}

const dotStart = /[…⋯‥]|[.․・･．·∙⋅‧]{2}|[.․・･．·∙⋅‧][…⋯‥ ]/g;

/** Dots of which one alone already stands for an omission. */
const wideDots = new Set(["…", "⋯", "‥"]);

/** "．．．．.": a full stop of another kind than the run ends the sentence, not the gap. */
function withoutForeignStop(text: string, start: number, end: number): number {
  const last = text[end - 2];
  if (text[end - 1] !== "." || last === "." || last === "…" || !isDot(last)) return end;
  // What is left must be a run by itself.
  return end - start > 2 || wideDots.has(last ?? "") ? end - 1 : end;
}

function endOfRun(text: string, at: number): number {
  let end = at;
  while (isDot(text[end])) end += 1;
  return end;
}

function skipBlanks(text: string, at: number): number {
  let next = at;
  while (isBlank(text[next])) next += 1;
  return next;
}

/**
 * A gap that ends a sentence leaves the sentence its full stop: "xã có tổng số ……." is filled before the stop. Lines of
 * a form, names in a header and long dotted lines end without one.
 */
export function withoutSentenceStop<M extends Mark>(line: Line, mark: M): M {
  const { text } = line;
  const width = mark.end - mark.start;
  if (mark.kind !== "dots" || width < 2 || width > 24 || text[mark.end - 1] !== "." || !isDot(text[mark.end - 2]))
    return mark;
  const rest = text.slice(mark.end, mark.end + 3);
  // "kỳ họp thứ .... HĐND": an abbreviation goes on with the sentence.
  if (!/^\s*$/.test(rest) && !/^\s\p{Lu}(?![\p{Lu}.,;:)/])/u.test(rest)) return mark;
  // "ông ……….. Phó Chủ tịch": the office of who is asked for; "hạng …, ….. Bằng khen" is counted, "Điều .... Bộ luật" goes on.
  const right = line.low.slice(mark.end, mark.end + 40);
  if (officeFollows(right) || lawFollows(right) || isCapitalUnit(right)) return mark;
  const before = text.slice(Math.max(0, mark.start - 120), mark.start);
  // "hộ ông Y ….. Niê": a name goes on.
  if (/km \d{1,4}\+$/iu.test(before) || /(?:^|\s)(?:Y|H['’]?) ?$/.test(before)) return mark;
  if (/,\s*$/.test(before) && unitAfter(right) !== undefined) return mark;
  // "tại khoa ............. Bệnh viện Phục hồi": the name goes on with where it belongs.
  if (partOfOffice.test(before) && beginsWithOffice(right)) return mark;
  const stretch = before.slice(Math.max(before.lastIndexOf("\t"), before.lastIndexOf("\v")) + 1);
  const sentence = stretch.slice(/^.*[a-zA-ZÀ-ỹ]{2}\. (?=\p{Lu})/u.exec(stretch)?.[0].length ?? 0);
  const words = splitAtSpace(sentence.trim());
  if (words.length < 5 || /[:/]\s*$/.test(sentence) || !/\p{Ll}/u.test(sentence)) return mark;
  // Of full stops alone nobody can tell the last one, unless the next sentence begins on the same line.
  return text[mark.end - 2] !== "…" && /^\s*$/.test(rest) ? mark : { ...mark, end: mark.end - 1 };
}
