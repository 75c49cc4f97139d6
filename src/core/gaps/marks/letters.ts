import { inOrder } from "../../document/spans";
import { isDigit, isWordCharacter } from "../characters";
import type { Line } from "../line";
import type { Mark } from "./mark";

/** Letters and question marks that stand for a value: "xxx", "XX", "20xx", "dd/mm/yyyy", "???", "09xx.xxx.xxx". */
export function findLetters(line: Line): readonly Mark[] {
  const marks: Mark[] = [];
  const { low } = line;
  if (!someLetters.test(low)) return marks;
  if (someGroup.test(low)) marks.push(...findGroups(low));
  let behind = 0;
  const groups = [...marks];
  for (const { 0: run, index: start } of low.matchAll(runOfLetters)) {
    const end = start + run.length;
    while (behind < groups.length && (groups[behind]?.end ?? 0) <= start) behind += 1;
    if (isPartOfHour(low, start, end)) {
      marks.push({ kind: "letters", start, end });
      continue;
    }
    if (
      /^xx+$/.test(line.text.slice(start, end)) &&
      /(?:^|[\s(])[A-Z]$/.test(line.text.slice(Math.max(0, start - 2), start))
    ) {
      if (!isWordCharacter(low[end])) marks.push({ kind: "letters", start, end });
      continue;
    }
    if (
      (isWordCharacter(low[end]) && /^[a-zA-ZÀ-ỹ]/.test(run) && !countsDong(low, start, end)) ||
      start >= (groups[behind]?.start ?? end)
    )
      continue;
    if (run.startsWith("?") || !isWordCharacter(low[start - 1]) || isCentury(low, start) || isPost(low, start)) {
      marks.push({ kind: "letters", start, end });
    }
  }
  return groups.length === 0 ? marks : marks.sort(inOrder);
}

function findGroups(low: string): readonly Mark[] {
  return [...low.matchAll(groupsOfDigits)].flatMap(({ 0: run, index: start }): readonly Mark[] => {
    const end = start + run.length;
    if (thousandsOfDong.test(low.slice(start, end + 2)) && !isWordCharacter(low[start - 1]))
      return [{ kind: "letters", start, end: start + run.indexOf(".") }];
    if (isWordCharacter(low[start - 1]) && !isPost(low, start)) return [];
    if (isWordCharacter(low[end]) && !countsDong(low, end - 1, end)) return [];
    const printed = printedGroup.exec(run)?.[0].length ?? 0;
    return [{ kind: "letters", start: start + printed, end }];
  });
}

/** "0912.xxx.xxx", "0296 xxxxxxx", "1900xxxx": what is printed of a telephone number is no part of the gap. */
const printedGroup = /^0\d{1,3}[.\- ](?=x)|^(?:0\d{2,3}|1[89]00)(?=x)/;

/** "XX.000đ": the thousands are printed. */
const thousandsOfDong = /^x{1,3}\.000đ(?![a-zA-ZÀ-ỹ])/;

/** Without one of these there is none. */
const someGroup = /xx|x[,.][x0]/;
/** A telephone or identity number of which some groups are left open, or a decimal: "XX,X". */
const groupsOfDigits =
  /x{1,3}(?:\.x{3}){0,3}(?:\.0{3}){1,2}|(?:\d{2,4}[.\- ])?\d{0,4}x{2,6}(?:[.\- ]x{2,6}){1,4}|x{1,3}(?:\.x{3}){1,3}(?:,x{1,3})?|x{1,3}\+x{3}|x{1,4},x{1,3}|\d{1,4} ?x{4,9}/g;
const someLetters = /xx|x[,.][x0]|\?[?,.a-zà-ỹ]|[ \t/]\?|dd|mm|yy|nn|[\t (:/]x(?:[\t /%,;.)-]|$)/;
const runOfLetters = new RegExp(
  [
    String.raw`x{2,}|d{2,}|m{2,}|y{2,}|n{2,}`,
    // "??,?%", "km ??+???", "?.???"
    String.raw`\?{1,3},\?{1,2}(?![a-zA-ZÀ-ỹ\d?])|\?{1,3}\+\?{3}|\?{1,3}(?:\.\?{3})+|\?{2,}`,
    // "phòng họp số ?, khoảng 2 giờ", "(lần ?)": a question mark stands where a number should.
    String.raw`(?<=[a-zà-ỹ:] )\?(?=[,;)/\t]| \p{Ll}|$)|(?<= )\?(?=%)|(?<=\d\/|\?\/)\?(?=\/)|(?<=[a-zà-ỹ])\?(?=[a-zà-ỹ])`,
    // "⇥?⇥350.000⇥"
    String.raw`(?<=\t)\?(?=\t|$)`,
    // "x lái cẩu", "x/2026", "trạm số x;"
    String.raw`(?<=[\s(:/])x(?=[\s,;.)%/]|-[a-zđ]{2,6}\/|hxx(?![a-zA-ZÀ-ỹ])|$)`,
  ].join("|"),
  "gu",
);

/** "xxhxx", "7hxx", "xxh30": the hour or the minutes. */
function isPartOfHour(low: string, start: number, end: number): boolean {
  // "xhxx"
  if (low[start] === "x" && end - start === 1) return low.startsWith("hxx", end);
  if (low[start] !== "x" || end - start !== 2) return false;
  const before = low.slice(Math.max(0, start - 4), start);
  if (/(?:^|[^a-zA-ZÀ-ỹ\d])(?:\d{1,2}|xx?)h$/.test(before)) return !isWordCharacter(low[end]);
  return !isWordCharacter(low[start - 1]) && /^h(?:xx|\d{2})?(?![a-zA-ZÀ-ỹ\d])/.test(low.slice(end, end + 4));
}

/** "hoa tươi xxxđ", "(xxca)", "Lưu: VT (xxb)" */
function countsDong(low: string, start: number, end: number): boolean {
  return low[start] === "x" && unitsGlued.test(low.slice(end, end + 4));
}

const unitsGlued = /^(?:b(?=\))|đ|ha|hộ|ca|tấn|em|km|kg|cm|m[23²³]?)(?![a-zA-ZÀ-ỹ\d])/;

/** "Kmxx+500" */
function isPost(low: string, start: number): boolean {
  return /(?:^|[^a-zA-ZÀ-ỹ])km$/.test(low.slice(Math.max(0, start - 3), start));
}

function isCentury(low: string, at: number): boolean {
  if (!isDigit(low[at - 1]) || !isDigit(low[at - 2])) return false;
  const century = low.slice(at - 2, at);
  return (century === "20" || century === "19") && !isWordCharacter(low[at - 3]);
}
