import { askOnce } from "./asked";
import { dotWidth, firstSign, isBlank, isDash, isDigit, isWordCharacter } from "./characters";
import { asksBefore } from "./language/asking";
import { symbolAfter } from "./language/numbers";
import { quotedPlace, signBefore } from "./language/position";
import { endsWithTitle } from "./language/people";
import { unitAfter, unitFollowing } from "./language/units";
import { type Line, stretchAt, stretchText } from "./line";
import type { Page } from "./page";
import { firstWord } from "./split";
import { isMark, type Surroundings, tokenAround } from "./surroundings";
import code from "./words/code.json";
import lists from "./words/lists.json";

/** What looks like a gap and is none, whatever the words around say. */

/** "......***......", "---o0o---": a line that is drawn. */
export const isOrnament = askOnce((line: Line): boolean => {
  const { text } = line;
  if (text.length >= 200 || beginsWithWord.test(text)) return false;
  if (/^[\s.…⋯‥․・_*=~\-–—+o0]+$/i.test(text) && /\*{2}|-{3}|={3}|~{2}|o\s?[0o]\s?o|\s\*\s/i.test(text)) return true;
  // "·····": a short rule of points below a title; "~~~ ăn gì … chơi gì ~~~"; "........ 1/2 ........": a page.
  if (/^\s*·{3,9}\s*$/.test(text) || (line.index < rulesOfHeader && /^\s*(?:· ?){3,}\s*$/.test(text))) return true;
  if (/^\s*([~*=#♪])\1{2}.*\1{3}\s*$/.test(text) || /^\s*[.…]{6,}\s*\d{1,3}\/\d{1,3}\s*[.…]{6,}\s*$/.test(text))
    return true;
  // ". . : : CHÚC QUÝ KHÁCH : : . ."
  if (/^\s*(?:[.:~*] ){3,}.*(?: [.:~*]){3,}\s*$/.test(text) && /[:~*]/.test(text)) return true;
  // "____ Hết ____"
  if (/^\s*([.…_*~-]{2,})\s*hết\s*\1\s*$/iu.test(text)) return true;
  // "_ _ _ _ (cắt theo đường này) _ _ _ _", "・・・ ✿ ・・・".
  if (/^\s*(?:[_.-] ){4}/.test(text) && /cắt/iu.test(text)) return true;
  // "………… cắt và nộp lại …………"
  if (/^\s*[.…_-]{4,80} ?cắt (?:và|theo|ở|tại|rời|dọc) [^.…_-]{2,30}[.…_-]{4,80}\s*$/iu.test(text)) return true;
  return !/[a-zA-ZÀ-ỹ\p{N}]/u.test(text) && /\p{So}/u.test(text);
});

/** "o0o" is drawn. */
const beginsWithWord = /^\s*(?![oO0])[a-zA-ZÀ-ỹ\p{N}]/u;

/** So far up stand the rules of a header. */
const rulesOfHeader = 4;

/** "các dấu còn sót của mẫu: ………, ....., ____, [...], {{ten}}": three kinds of mark in a row, and no word between them. */
export function isInListOfMarks(line: Line, start: number): boolean {
  return marksInRow(line).some((row) => row.start <= start && start < row.end);
}

const marksInRow = askOnce(({ text }: Line) => {
  // Most lines have no two marks beside each other, and an expression is copied for each search of all.
  if (!twoMarks.test(text)) return [];
  return [...text.matchAll(rowOfMarks)].flatMap(({ 0: row, index }) => {
    const kinds = new Set(row.split(/, |; | hoặc | và | hay /u).map((mark) => mark.charAt(0)));
    return kinds.size > 2 ? [{ start: index, end: index + row.length }] : [];
  });
});

const twoMarks = /[.…_\]}»?xX*-](?:[,;]| hoặc| và| hay) [.…_[{«?xX*-]/;
const aMark = String.raw`(?:\.{2,20}|…{1,20}|_{2,20}|\[[.…]{1,5}\]|\{\{\w{1,20}\}\}|«\w{1,20}»|\?{2,5}|x{2,5}|X{2,5}|-{3,9}|\*{3,9})`;
const rowOfMarks = new RegExp(String.raw`${aMark}(?:(?:, |; | hoặc | và | hay )${aMark}){2,12}`, "gu");

/** "71C-xxx.xx (tòa soạn che số)", "T... (xin giấu tên)": the writer says that it is left out. */
export function isHidden(right: string): boolean {
  return right.slice(0, 2).includes("(") && leftOut.test(right);
}

const leftOut = new RegExp(
  `^\\s?\\([^()]{0,30}(?<![a-zA-ZÀ-ỹ])(?:${lists["cố ý bỏ"].join("|")})(?![a-zA-ZÀ-ỹ])[^()]{0,20}\\)`,
  "u",
);

/** Part of a web address, an e-mail address, a path or a file name. */
export function isInAddress(place: Surroundings): boolean {
  const token = tokenAround(place.line, place.start, place.end);
  if (!/[\\@/]|\.[a-z]|_[a-z]/.test(token)) return false;
  // "--tep=__cu.bak": an option of a command.
  if (/^--?[a-z]+=/.test(token)) return true;
  if (
    token.includes("\\") ||
    (token.includes("@") && /^(?![_.…]+@)[!-?A-~]+@[a-z]/.test(token)) ||
    token.includes("://") ||
    token.startsWith("www.") ||
    token.startsWith("doi:") ||
    (/^(?:[a-z0-9-]+\.){1,4}[a-z]{2,3}\//.test(token) && !/^x[.x]*\//.test(token)) ||
    // "ho_ten, __ghi_chu": a name in a program
    (/^__?[a-z]+(?:_[a-z]+)+[.,;:)”"]*$/.test(token) && /[a-z]_[a-z]+[,;]/.test(place.left)) ||
    // "#35__phanbac"
    /^#[a-zA-ZÀ-ỹ\d]*_/.test(token)
  )
    return true;
  // "Số: ../BC-TT": a number.
  if (symbolAfter(place.right) !== undefined && /(?:^|\s)số\s?:?\s*$/u.test(place.left)) return false;
  // "…/quyen_gop/loc_7/trang_3"
  if (/^…\/[a-z]+_[a-z_\d]*\//.test(token)) return true;
  // "./...": all that lies below
  if (/^[“"(]?\.\/\.{3}[.,;:)”"]*$/.test(token)) return true;
  // "ls -l ../..": a command is told where.
  if (
    /^(?:\.{1,2}\/)+(?:\.{1,2})?[.,;:)”"]*$/.test(token) &&
    /(?:^|\s)(?:-[a-z]+|cd|ls|cp|mv|rm)\s\S*$/.test(place.left)
  )
    return true;
  if (/^[“"(]?(?:\.{1,2}\/)+[a-z_]/.test(token) || /\/\.{2,3}\/[a-z]/.test(token)) return true;
  // "/du_lieu/../2023/", "a/../b_c/": letters without accents between strokes.
  if (
    /^[“"(]?\/?(?:[a-z0-9_.~-]+\/){2,}[a-z0-9_.~-]*[.,;:)”"]*$/.test(token) &&
    /^[“"(]?\.{0,2}\/|[a-z]_/.test(token) &&
    /[a-z]{2}/.test(token)
  )
    return true;
  if (/^[“"(]?[a-z0-9.-]+_[a-z0-9_.-]*[a-z0-9]\.~?[a-z][a-z0-9]{1,3}[.,;:)”"]*$/.test(token)) return true;
  if (/^[“"(]?[a-z0-9]+(?:_+[a-z0-9]+){2,}[.,;:)”"]*$|(?:^|[=“"(])[a-z0-9]+__[a-z0-9]{2,}[.,;:)”"]*$/.test(token))
    return true;
  return /^[“"(]?[a-zA-ZÀ-ỹ0-9_.\-/()]+\*?\.(?:docx?|xlsx?|pptx?|pdf|txt|zip|rar|png|jpe?g|vn|com|html?)[.,;:)”"/]*$/.test(
    token,
  );
}

/** "... --- ...", "CH3–CH2–…–CH3": signals, and the links of a chain. */
export function isInChain({ left, right }: Surroundings): boolean {
  // Most places stand beside no dash.
  if (!isDash(firstSign(right)) && !isDash(signBefore(left))) return false;
  if (/^\s?-{3}\s?\.{3}/.test(right) || /\.{3}\s?-{3}\s?$/.test(left)) return true;
  if (/(?:^|[\s(])$/.test(left)) return /^[–-][a-z]{1,2}\d[–-]/.test(right);
  return /[–-][a-z]{1,2}\d?[–-]$/.test(left) && /^(?:[–-][a-z]|[\s,;.)]|$)/.test(right);
}

/** "1...10", "6A…6D", "1925...1930", "(1)…(5)", "a1 + … + an": from one to another. */
export function isRange(place: Surroundings): boolean {
  const next = firstSign(place.right);
  if (goesOnTo(next, place) || betweenNamed(place) || betweenVariables(place)) return true;
  if (!isWordCharacter(place.right[0]) && next !== "," && next !== "+") return false;
  const near = place.left.slice(-12);
  if (/(?:^|\s)[ivx]{1,5}$/.test(near) && /^[ivx]{1,5}(?![a-zA-ZÀ-ỹ])/.test(place.right)) return true;
  const before = /([a-zA-ZÀ-ỹ]|\d+[a-zA-ZÀ-ỹ]?|[a-zA-ZÀ-ỹ]\d+)$/.exec(near)?.[1];
  const after = /^(\d+[a-zA-ZÀ-ỹ]?|[a-zA-ZÀ-ỹ]\d*)(?![a-zA-ZÀ-ỹ])/.exec(place.right)?.[1];
  // "2 hội nghị x…đ": the sign of a product is no first letter.
  if (before !== undefined && after !== undefined && (before !== "x" || /(?:^|[^a-zA-ZÀ-ỹ])x\.x/.test(near)))
    return shape(before) === shape(after) && !/^[a-zA-ZÀ-ỹ][a-zA-ZÀ-ỹ]/.test(after) && singleBefore(place, before);
  return (
    /[\da-zA-ZÀ-ỹ]\s*[,+]\s*$/.test(near) &&
    /^\s*[,+]\s*(?:\d{1,3}[a-zA-ZÀ-ỹ]?|[a-zA-ZÀ-ỹ]\d{0,2})(?![a-zA-ZÀ-ỹ\d])/.test(place.right) &&
    /\d\s*[,+]\s*$|\+\s*$/.test(near)
  );
}

/** The sign or letter that begins the text behind tells what has to end the text before. */
function goesOnTo(next: string, { left, right }: Surroundings): boolean {
  switch (next) {
    case "(":
      return /^\s?\((?:\d{1,3}|[a-zđ])\)/u.test(right) && /\((?:\d{1,3}|[a-zđ])\)\s?$/u.test(left);
    case "=":
    case "+":
      return /[=+]\s*$/.test(left);
    case ",":
      return /^\s*,\s*-?\d{1,4}\s*,\s*-?\d/.test(right);
    // "10 - 9 - 8 - ... - 1"
    case "-":
      return /\d\s-\s\d{1,3}\s-\s?$/.test(left) && /^\s?-\s\d{1,3}(?!\d)/.test(right);
    // "Km0+200...Km1+850", "từ 23 tháng Chạp…mùng 6"
    case "k":
      return /^km\s?\d/.test(right) && /\d$/.test(left);
    case "m":
      return /^(?:mùng|mồng) \d/.test(right) && /(?:^|\s)từ [^,;.]{2,30}[a-zA-ZÀ-ỹ]$/.test(left);
    // "Các thôn 1, 2, 3…… 9"
    default:
      return isDigit(next) && /\d,\s?\d{1,3}$/.test(left) && /^\s?\d{1,3}(?=[\s,;.])/.test(right);
  }
}

/** "a₁₁ ... a₁ₙ", "x_1, …, x_n", "1 × 2 × … × n", "i = 1…n": from one variable to another. */
function betweenVariables({ left, right }: Surroundings): boolean {
  const near = left.slice(-24);
  if (!formulaSign.test(near)) return false;
  const variable = /(?:^|[^a-zA-ZÀ-ỹ\d])([a-zα-ω])_?[\d₀-₉ₐ-ₜⁿ⁰¹²³⁴-⁹]{1,4}\s*[,;+]?\s*$/.exec(near)?.[1];
  const next =
    /^\s*[,;+]?\s*([a-zα-ω])(?:_?[\d₀-₉ₐ-ₜⁿ⁰¹²³⁴-⁹]{1,4}|_?[a-z]{1,2}(?=\s*(?:[,;)+=\]]|$)))(?![a-zA-ZÀ-ỹ])/.exec(
      right,
    )?.[1];
  if (variable !== undefined && variable === next) return true;
  const sign = /[\da-zA-ZÀ-ỹ₀-₉]\s*([×·*<≤>≥∪∩∧∨])\s*[\da-zA-ZÀ-ỹ₀-₉]{1,4}\s*\1\s*$/.exec(near)?.[1];
  if (sign !== undefined && right.trimStart().startsWith(sign)) return true;
  return /[a-zA-ZÀ-ỹ₀-₉]\s*=\s*\d{1,3}\s*$/.test(near) && /^\s*[nmk](?![a-zA-ZÀ-ỹ\d])/.test(right);
}

const formulaSign = /[\d₀-₉ₐ-ₜⁿ⁰¹²³⁴-⁹×·*<≤>≥∪∩∧∨]/u;

/** "def tong(*args): ...", "for i in range(9): ...", "SELECT ... FROM": a program leaves out what does not matter. */
export function isInCode(place: Surroundings): boolean {
  const near = place.left.slice(-80);
  // What stands right before tells of most places that they are none; the line need not be searched.
  if (!opensBlock(near) && !followsKeyword(near, place.right)) return false;
  if (!holdsKeyword(place.line) || unitFollowing(place) !== undefined) return false;
  return (near.match(latinWords) ?? []).some((word) => openers.has(word));
}

/** "…):", "…) {" */
function opensBlock(near: string): boolean {
  return ":{;".includes(signBefore(near)) && /\)\s*[:{;]\s*$|\{\s*$/.test(near);
}

function followsKeyword(near: string, right: string): boolean {
  const last = plainWordAtEnd(near);
  if (last === undefined) return false;
  if (blockOpeners.has(last)) return true;
  return openers.has(last) && openers.has(/^\s*([a-z]+)(?![a-zA-ZÀ-ỹ])/.exec(right)?.[1] ?? "");
}

/** The last word, where it is one without accents: "if", "if:". Few words before a gap are. */
function plainWordAtEnd(text: string): string | undefined {
  let end = text.length;
  while (end > 0 && (isBlank(text[end - 1]) || text[end - 1] === ":")) end -= 1;
  let start = end;
  while (start > 0 && isSmallLatin(text.charCodeAt(start - 1))) start -= 1;
  return start === end || isWordCharacter(text[start - 1]) ? undefined : text.slice(start, end);
}

function isSmallLatin(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

const holdsKeyword = askOnce(({ low }: Line) => (low.match(latinWords) ?? []).some((word) => openers.has(word)));
const latinWords = /(?<![a-zA-ZÀ-ỹ])[a-z]+(?![a-zA-ZÀ-ỹ])/g;
const openers = new Set(code["từ khóa"]);
const blockOpeners = new Set(code["mở khối"]);

function singleBefore(place: Surroundings, before: string): boolean {
  const character = place.left[place.left.length - before.length - 1];
  // "đ/c…": the end of an abbreviation is no single letter.
  return !isWordCharacter(character) && character !== "/";
}

function shape(text: string): string {
  return text.replace(/\d+/g, "9").replace(/[a-zA-ZÀ-ỹ]/g, "a");
}

/** In full stops. */
const shortestLeader = 7;

/** The leader of a table of contents: nothing but a page number follows, to the end of the line or of its entry. */
export function leadsToPageNumber(page: Page, place: Surroundings): boolean {
  if (isOneOfEntries(place)) return true;
  // A row of five cells or more is a row of a table, and so is one whose cell before holds no name.
  if (place.line.breaks.length > 4 || besideOpenCell(place) || isCellOfNumbers(page, place)) return false;
  const rest = place.line.low.slice(place.end, place.end + 20);
  if (
    place.line.low.length > place.end + 20 ||
    !/^\s*(?:(?:trang|tr\.?)\s?)?(?:\d{1,4}(?:\s?(?:[-–….⋯‥]{1,4}|,)\s?\d{1,4}){0,4}|\d{1,3}\s?['’′](?:\s?\d{1,2}\s?["”″])?|[ivxlc]{1,6}(?:\s?[-–….⋯‥]{1,4}\s?[ivxlc]{1,6})?)\s*$/.test(
      rest,
    )
  )
    return false;
  // "Gậy inox⇥….⇥960.000": too short for a leader, and what follows is an amount.
  if (
    place.left === "" &&
    dotWidth(place.line.text.slice(place.start, place.end)) < shortestLeader &&
    /^\s*\d{1,3}(?:\.\d{3})+\s*$/.test(rest)
  )
    return false;
  const before = place.line.low.slice(Math.max(0, place.start - 200), place.start);
  if (!/[a-zA-ZÀ-ỹ]/.test(before) || /[:/]\s*$/.test(before)) return false;
  // "Phòng đọc số …… 4": an entry among others, whatever word it ends with.
  return /^\s*tr/.test(rest) || asksBefore(before) !== "must" || page.linesBeside(place.line.index).some(isEntry);
}

/** A cell of its own, of a row that is numbered below its head, or of a column in which a line beside holds a number. */
function isCellOfNumbers(page: Page, { line, start, left }: Surroundings): boolean {
  const columns = line.breaks.length;
  if (columns < 3 || left.trim() !== "") return false;
  const number = columns < 4 ? undefined : /^\s*(\d{1,2})\t/.exec(line.text)?.[1];
  const head = number === undefined ? -1 : line.index - Number(number);
  if (head >= 0 && page.line(head).breaks.length === columns && !/\d/.test(page.line(head).text)) return true;
  const column = stretchAt(line, start);
  return page
    .linesBeside(line.index)
    .some((beside) => beside.breaks.length === columns && isValue(stretchText(beside, column), columns));
}

/** "4,5"; in a row of four cells words as well ("Tiếng Anh"), and marks that are a cell. */
function isValue(cell: string, columns: number): boolean {
  return /^\s*\d[\d.,/]*\s*$/.test(cell) || (columns > 3 && /^\s*(?:[a-zA-ZÀ-ỹ][a-zA-ZÀ-ỹ\s]*|[.…_]{2,})$/.test(cell));
}

const isEntry = ({ text }: Line): boolean =>
  text.length < 200 && /[a-zA-ZÀ-ỹ][\s.…⋯_]{3,160}\d{1,3}\s*$/.test(text) && /[.…⋯_] ?[.…⋯_]/.test(text);

/** "Bảo trợ xã hội⇥……⇥……⇥2", "Đồng hồ DN15⇥cái⇥……⇥312": the cell before holds a mark or a unit. */
function besideOpenCell({ line, from }: Surroundings): boolean {
  return from > 1 && (isMark(line.text[from - 2]) || isUnit(stretchText(line, stretchAt(line, from) - 1)));
}

function isUnit(cell: string): boolean {
  const unit = unitAfter(cell.trim());
  return unit !== undefined && unit.unit === cell.trim();
}

/** "Lời Chúa ..... 1 | Giờ lễ …… 1 | Bác ái ____ 2": several entries of the contents stand on one line. */
function isOneOfEntries({ line, end, left, right }: Surroundings): boolean {
  if (
    !isDigit(firstSign(right)) ||
    !/^\s*\d{1,4}\s*(?:[|¦•·;)]|$)/.test(right) ||
    line.low.slice(end, end + 40).trim() === ""
  )
    return false;
  return entriesOnLine(line) > 1 && asksBefore(left) !== "must";
}

/** How many names with a leader and a page number, or several, stand on the line. */
export const entriesOnLine = askOnce(
  ({ low }: Line): number =>
    low.match(
      /(?:[a-zA-ZÀ-ỹ]|[a-zA-ZÀ-ỹ] \d{1,2})[\s:]{0,3}[.…⋯‥_]{2,200}\s*\d{1,4}(?:,\s?\d{1,4}){0,5}\s*?(?:[|¦•·;)]|[ \u00a0]{3}|$)/g,
    )?.length ?? 0,
);

/**
 * "07h30 ……… Khai mạc", "Phần 1 …… Tra cứu": a leader from an hour or an ordinal to what stands there. In small letters
 * ("5 giờ 30 ……… nhóm bếp") only where the line beside begins with an hour too.
 */
export function leadsToEntry(page: Page, { line, left, right, end }: Surroundings): boolean {
  // "7h00 ...... BP-7 gọi; 7h05 ...... BP-7A đáp"
  if (isDigit(signBefore(left)) && /\d[hg:]\d\d\s?$/.test(left) && (line.text.match(hoursWithEntries)?.length ?? 0) > 1)
    return /^\s?\p{Lu}/u.test(line.text.slice(end, end + 2));
  if (!headOfEntry.test(left)) return false;
  const next = line.text.slice(end, end + 4);
  if (/^\s*(?:[\p{Lu}“"]|\d{1,2}°)/u.test(next)) return true;
  if (!/^\s*\p{Ll}/u.test(next) || /^\s*(?:phút|ngày)(?![a-zA-ZÀ-ỹ])/.test(right) || !hourAtHead.test(left))
    return false;
  return page.linesBeside(line.index).some((beside) => hourAtHead.test(beside.low));
}

const headOfEntry =
  /^[\s\-+*•]*(?:\d\d\.\d\d|(?:từ )?\d{1,2}\s?(?:h|g|giờ|:)\s?\d{0,2}(?:\s?[-–]\s?\d{1,2}\s?(?:h|g|giờ|:)\s?\d{0,2})?|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|(?:phần|chương|bài|mục|câu|buổi|tiết|hồi) (?:\d{1,2}|[ivx]{1,4}))[:.]?\s*$/u;
const hoursWithEntries = /\d[hg:]\d\d ?[.…]{3,60} ?\p{Lu}/gu;
const hourAtHead = /^[\s\-+*•]*\d{1,2}\s?(?:h|giờ|:)/;

/** "Múa lân “Tứ linh hội tụ” ………… thôn Đoài": a leader from a title in quotation marks to who performs it. */
export function leadsFromTitle(place: Surroundings): boolean {
  const { line, start, end } = place;
  if (!/[”"»]\s*$/.test(line.text.slice(Math.max(0, start - 4), start)) || quotedPlace(place)) return false;
  const performer = line.text.slice(end, end + 40);
  if (!/^\s*[a-zA-ZÀ-ỹ]{2}/.test(performer)) return false;
  return unitFollowing(place) === undefined || /^\s*\p{Ll}+(?: \p{Ll}+)? \p{Lu}\p{Ll}/u.test(performer);
}

/** "HÙNG ........... con trai, lái xe ôm": who is who in a play, one below the other. */
export function leadsFromRole(page: Page, { line, start, end }: Surroundings): boolean {
  if (!roleWithLeader.test(line.text) || !/^[\p{Lu}\s]+$/u.test(line.text.slice(0, start))) return false;
  return (
    /^\s?\p{Ll}/u.test(line.text.slice(end, end + 2)) &&
    page.linesBeside(line.index).some(({ text }) => roleWithLeader.test(text))
  );
}

const roleWithLeader = /^\s*\p{Lu}{2,}(?: \p{Lu}{2,}){0,4} ?[.…_]{4,}/u;

/** "Thư ký giải ……… Bà Võ Minh Thư": a leader to the name, which ends the line. */
export function leadsToPerson({ line, left, end, to }: Surroundings): boolean {
  if (to - end > longestName) return false;
  const name = /^\s*(\S+) \p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,4}(?:, [^.…_]{2,30})?$/u.exec(line.text.slice(end, to));
  return name !== null && endsWithTitle((name[1] ?? "").toLowerCase()) && /[a-zA-ZÀ-ỹ]\s*$/.test(left);
}

/** Six words and an office, in UTF-16 units. */
const longestName = 120;

/** "Đ/c Đặng Bá Thuần ……… 39 phiếu": a leader to the value, which is there. */
export function leadsToValue(place: Surroundings): boolean {
  const next = firstSign(place.right);
  if (!isDigit(next) && !"tđn".includes(next)) return false;
  if (leadsToSum(place)) return true;
  // "Khối 10 ………… 6 giờ 50"
  if (/^\s*\d{1,2}\s?(?:giờ|h|:)\s?\d{0,2}\s*$/.test(place.right)) return /[a-zA-ZÀ-ỹ\d)]\s*$/.test(place.left);
  if (/^\s*(?:trước|từ|đến|ngày)(?: ngày)? \d{1,2}[/.]\d{1,2}(?:[/.]\d{4})?[.;]?\s*$/u.test(place.right))
    return /[a-zA-ZÀ-ỹ\d)]\s*$/.test(place.left);
  return (
    /^\s*\d[\d.,]*(?:\/\d+)?\s?(?:%(?: [a-zA-ZÀ-ỹ]{1,8}){0,3}|[a-zA-ZÀ-ỹ]{1,8}(?: [a-zA-ZÀ-ỹ]{1,8})?)?\s*(?:[=(,–-].{0,30})?[.;]?\s*$/.test(
      place.right,
    ) && /[a-zA-ZÀ-ỹ)]\s*:?\s*$/.test(place.left)
  );
}

/** "Hà Nội 06:10 ……… Ninh Bình 08:23": a leader from the hour of departure to that of arrival. */
export function leadsToArrival({ left, right }: Surroundings): boolean {
  return (
    isDigit(signBefore(left)) &&
    /\d[:h]\d\d\s*$/.test(left) &&
    /^\s*[a-zA-ZÀ-ỹ][^.…⋯_]{1,30}\s\d{1,2}[:h]\d\d\s*$/.test(right)
  );
}

/** "Cộng _______ 688.094" */
export function leadsToSum({ left, right }: Surroundings): boolean {
  return /^\s*\d/.test(right) && /^\s*(?:tổng )?cộng\s*:?\s*$/u.test(left);
}

/** "thứ hai … thứ sáu", "thùng số 1…số 8", "bãi A…bãi C": short dots between two of a kind. */
function betweenNamed({ line, start, end, left, right }: Surroundings): boolean {
  if (end - start > 3 || dotWidth(line.text.slice(start, end)) > 3) return false;
  const near = left.slice(-24);
  const behind = right.trimStart();
  const next = firstWord(behind);
  if (next.length < 2 || next.length === behind.length || !near.includes(`${next} `)) return false;
  return /([a-zA-ZÀ-ỹ]{2,}) (?:hai|ba|tư|năm|sáu|bảy|\d{1,3}[a-zA-ZÀ-ỹ]?|[a-h])\s*$/.exec(near)?.[1] === next;
}
