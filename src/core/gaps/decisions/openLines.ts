import { type Line, stretchAt, stretchText } from "../line";
import type { Page } from "../page";
import type { Surroundings } from "../surroundings";

/** In a row of three or more columns, the others filled. */
export function isCellOfRow(place: Surroundings): boolean {
  const around = place.line.low.slice(Math.max(0, place.start - 200), place.end + 200);
  return place.line.breaks.length > 2 && /[a-zA-ZÀ-ỹ\d]/.test(around);
}

/** In a row of four or more columns of which another holds nothing but marks. */
export function isBesideOpenCells({ line }: Surroundings): boolean {
  return line.breaks.length > 3 && line.breaks.some((_, at) => /^\s*[.…⋯_]{3,}\s*$/.test(stretchText(line, at)));
}

/** "……⇥……⇥……%" below "Đinh Công Trứ⇥……⇥……%": a row of a table of which nothing is written. */
export function isOpenRow(page: Page, { line }: Surroundings): boolean {
  if (line.index < headerLines || line.breaks.length < 3 || !onlyMarksAndUnits.test(line.text)) return false;
  return page
    .linesBeside(line.index)
    .some(({ breaks, text }) => breaks.length === line.breaks.length && /[a-zA-ZÀ-ỹ]{2}/.test(text));
}

const onlyMarksAndUnits = /^[\s.…⋯‥․・．_＿%đ]+$/u;

/** "CHỦ HỘ⇥TRƯỞNG THÔN⇥CÔNG CHỨC" above "____⇥____⇥____": each title has its place below. */
export function isBelowTitles(page: Page, { line, start }: Surroundings): boolean {
  if (line.index < headerLines || line.breaks.length < 2 || !onlyMarks.test(line.text)) return false;
  const above = page.lineAbove(line.index);
  if (above === undefined || above.breaks.length !== line.breaks.length) return false;
  if (/\p{Ll}/u.test(above.text) && !(line.breaks.length > 2 && titles.test(above.text))) return false;
  return stretchText(above, stretchAt(line, start)).trim() !== "";
}

/** "Cha⇥Mẹ⇥Chủ nhiệm lớp" */
const titles = /^\s*\p{Lu}[a-zA-ZÀ-ỹ ]{1,30}(?:\t+\p{Lu}[a-zA-ZÀ-ỹ ]{1,30}){2,}\s*$/u;

/** Two columns so far up are those of the header, and rules stand below them. */
export const headerLines = 7;

/** The line above ends with a colon, or with the beginning of this value; more lines of marks may stand between. */
export function openAbove(page: Page, place: Surroundings): boolean {
  if (place.line.paragraph.cell !== undefined) return true;
  let above = page.lineAbove(place.line.index);
  for (let lines = 0; lines < mostLines && above !== undefined && onlyMarks.test(above.text); lines += 1) {
    above = page.lineAbove(above.index);
  }
  const text = above?.text.trimEnd() ?? "";
  if (text.endsWith(":")) return true;
  if (text.includes("\t")) return false;
  // "HỌP CHI BỘ THÁNG ____" and a short rule below: the end of a title.
  if (/\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text) && place.end - place.start < longerThanRule) return false;
  const rule = place.line.text.slice(place.start, place.end);
  if (rule.length < shortRule && /^[_＿]+$/.test(rule) && above !== undefined && endsTitle(page, above)) return false;
  return /[.…⋯‥․・．_＿]{3}$|[…⋯]$/u.test(text) && /[a-zA-ZÀ-ỹ:]/.test(text);
}

/** A short rule right below the title. */
export function isRuleOfTitle(page: Page, place: Surroundings): boolean {
  const above = page.lineAbove(place.line.index);
  return above !== undefined && place.end - place.start < shortRule && endsTitle(page, above);
}

/** "giám sát của Đảng ủy năm 20....", or what stands below "KẾ HOẠCH": no rule of underscores goes on with it. */
function endsTitle(page: Page, line: Line): boolean {
  if (/năm\s(?:20)?[.…]+\s*$/iu.test(line.text)) return true;
  const kind = page.lineAbove(line.index)?.text.trim() ?? "";
  if (line.index >= linesOfTitle || !/^[\p{Lu} ]{4,30}$/u.test(kind)) return false;
  // "Về việc thành lập Tổ vận hành trạm bơm ____": its last word is open, and the title ends all the same.
  return /^\s*(?:về việc|v\/v)\s/.test(line.low) || !/[_＿]\s*$/.test(line.text);
}

const onlyMarks = /^[\s.…⋯‥․・．_＿]+$/u;

const mostLines = 30;
const longerThanRule = 25;
const shortRule = 21;

/** The title ends above this line. */
export const linesOfTitle = 10;
