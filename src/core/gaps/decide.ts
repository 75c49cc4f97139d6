import { isDigit, specialBlanks } from "./characters";
import { blanksAreGap } from "./decisions/blanks";
import { askedFor } from "./decisions/askedFor";
import { bracketIsGap } from "./decisions/brackets";
import { dotsAreGap } from "./decisions/dots";
import { lettersAreGap } from "./decisions/letters";
import { standInIsGap } from "./decisions/standIns";
import { underscoresAreGap } from "./decisions/underscores";
import { datePart } from "./dates";
import { type Answer, type Found, habitOf, inQuotes, isInQuotes } from "./habits";
import { endsWithLevel, leadsToNameOfPlace } from "./language/offices";
import { asksForContent, asksToSign, isKeptOrLeftOut } from "./language/instructions";
import { symbolAfter } from "./language/numbers";
import { endsWithTitle, namesSigner, signedBelow } from "./language/people";
import { atHeadOfStretch, isWholeCell, quotedPlace, signBefore } from "./language/position";
import { unitEndsClause, unitFollowing } from "./language/units";
import type { Line } from "./line";
import { isInAddress, isInListOfMarks, leadsToPageNumber } from "./lookalikes";
import type { Mark } from "./marks/mark";
import type { Page } from "./page";
import notes from "./words/notes.json";
import { type Surroundings, surroundingsOf, wordsBefore } from "./surroundings";

/** A mark that is a gap: surely, or where the document leaves other values open alike. */
export interface Judged extends Mark, Found {}

/**
 * The one place that decides whether a mark is a gap: a place where a value must be written for the sentence to say
 * something. Take the mark away: where the clause is complete, it is none. Where the words around do not tell, the
 * habits of the document do.
 */
export function judge(page: Page, line: Line, mark: Mark): Judged | "refused" | "look-alike" {
  if (isInListOfMarks(line, mark.start)) return "look-alike";
  const place = surroundingsOf(line, mark.start, mark.end);
  if (mark.kind === "bracket" && isKeptOrLeftOut(place)) return { ...mark, kind: "yes-no", certainty: "sure" };
  const answer = isGap(page, place, mark);
  if (answer === false) return "refused";
  if (answer === "look-alike") return answer;
  const { kind, start, end } = mark;
  const isSure = answer === true || countEndsClause(place, mark);
  const certainty = isSure ? "sure" : answer === "if-common" ? "likely" : "doubtful";
  const isEverybodys = kind === "dots" || kind === "blank" || (isSure && kind !== "sign");
  const habit = isEverybodys && isNumberOrDate(place) ? undefined : habitAt(line, mark);
  return { kind, start, end, certainty, habit };
}

/** Dots in quotation marks of their own are left open as such quotation marks are. */
function habitAt({ text }: Line, { kind, start, end }: Mark): string {
  return kind === "dots" && isInQuotes(text.slice(start - 1, end + 1))
    ? inQuotes
    : habitOf(kind, text.slice(start, end));
}

/**
 * "Khiển trách    đồng chí, cảnh cáo": what is counted ends its clause; no habit is needed to tell that its number is missing.
 * A printed value ("200.000 đ⇥quầy"), a heading ("Hồ sơ:   dự án, dự toán") and a cell of units ("⇥%⇥62") count nothing.
 */
function countEndsClause(place: Surroundings, { kind }: Mark): boolean {
  const { line, left, start, end, to } = place;
  if (kind !== "dots" && kind !== "blank") return false;
  // "họp ở  hội trường nhỏ": a blank too many; "đoàn kết⇥hộ nghèo": cells.
  const run = line.text.slice(start, end);
  if (
    (kind === "blank" && /^[ \u00a0]{1,2}$/.test(run)) ||
    (run.includes("\t") && wordsBefore(left, 3).words.length < 3)
  )
    return false;
  const unit = unitFollowing(place);
  if (unit === undefined || !unitEndsClause(place, unit)) return false;
  if (/\d\s?(?:đ|đồng|%)$|:$/u.test(left.trimEnd())) return false;
  // "Dự toán⇥Ước thực hiện⇥%": the last of the columns is called so.
  const column = line.text[to] === "\t" || (run.includes("\t") && line.breaks.length > 3);
  return !column || line.low.slice(end, to).trim() !== unit.unit;
}

function isNumberOrDate(place: Surroundings): boolean {
  return symbolAfter(place.right) !== undefined || datePart(place) !== undefined;
}

function isGap(page: Page, place: Surroundings, mark: Mark): Answer {
  switch (mark.kind) {
    case "dots":
      return dotsAreGap(page, place);
    case "blank":
      return blanksAreGap(page, place);
    case "underscores":
      return underscoresAreGap(page, place);
    case "mixed":
      return !isInAddress(place) && !/^km\s?\d/.test(place.right) && !/không (?:ghi|viết|gõ) $/u.test(place.left);
    case "bracket":
      // "[ký, ghi rõ họ tên]": a note, whatever its brackets.
      return /^ký/.test(noteWithin(place)) ? noteIsGap(page, place) : bracketIsGap(place);
    case "letters":
      return lettersAreGap(place);
    case "sign":
      return standInIsGap(place);
    case "note":
      return noteIsGap(page, place);
    case "leader":
      return leaderIsGap(page, place);
    default:
      return true;
  }
}

const noNames: readonly string[] = notes["không phải tên"];

/** A note at the place of a name is a gap where no name stands below it; another note where nothing else is written. */
function noteIsGap(page: Page, place: Surroundings): Answer {
  const content = noteWithin(place);
  // "Người điều khiển: (ghi rõ họ tên), sinh năm …": the note stands where the name should.
  if (asksToSign(content) && signBefore(place.left) === ":" && /^\s*,/.test(place.right))
    return content.includes("tên");
  // "ông (họ tên) ở thôn", "tôi là (họ tên)", "Cô dâu: (tên cô dâu)": where somebody is named.
  if (
    bareName.test(content) &&
    (endsWithTitle(place.left) || /(?:(?:^|\s)tôi là\s|:\s?)$/.test(place.left)) &&
    !quotedPlace(place)
  )
    return true;
  // "có (chờ số liệu) hộ": it was to be written later.
  if (putOff.has(content)) return true;
  // "có (bổ sung) hộ": elsewhere it may be a remark.
  if (unknown.has(content))
    return (
      askedFor(place) === "value" ||
      (!isDigit(signBefore(place.left)) && (unitFollowing(place) === undefined ? "by-habit" : "if-common"))
    );
  if (isField(place, content)) return true;
  // "đối với đồng chí (ghi rõ họ tên), nguyên trưởng thôn"
  if (asksToSign(content) && content.includes("tên") && endsWithTitle(place.left) && /^\s*,/.test(place.right))
    return true;
  // "đạt (xem sau)%", "Số (VP lấy số)-BC/ĐU": no remark stands there.
  if (waitsForValue(place))
    return (
      place.right.startsWith("%") ||
      symbolAfter(place.right) !== undefined ||
      (askedFor(place) === "value" ? "if-common" : "by-habit")
    );
  if (!/^[\s.;,]*$/.test(place.right)) return false;
  if (asksToSign(content)) {
    // A thumb print and a seal are no name.
    if (noNames.some((note) => content.includes(note)) && !content.includes("tên")) return false;
    const words = wordsBefore(place.left, 8).words;
    return words.length < 8 && (words.length === 0 || namesSigner(place.left)) && !signedBelow(page, place);
  }
  const head = atHeadOfStretch(place);
  // "gửi trước:            (ghi ngắn gọn)": the blanks are the room that the note speaks of.
  if (roomBefore.test(place.left)) return false;
  return asksForContent(content) && (head || signBefore(place.left) === ":") && !page.continuesBelow(place.line.index);
}

/** But not "(tên thường gọi: Ba)". */
const bareName =
  /^(?:(?:họ|họ và|họ, )?\s?tên|tên(?: (?!thật|thường|khác|gọi|cũ|là|tục)[a-zA-ZÀ-ỹ]+){1,6})(?:, (?:số máy|số điện thoại|điện thoại|chức vụ))?$/;

/**
 * "có (chị Hà tính lại) hộ", "đạt (xem sau)%": whatever the brackets say, no sentence goes on so without the value. A value
 * that is there stands before its remark: "12 (mười hai) hộ".
 */
function waitsForValue(place: Surroundings): boolean {
  const { line, left, start, end } = place;
  if (/[_…]|\.\.|\s[\s/-]/.test(line.text.slice(start, end)) || asksToSign(noteWithin(place))) return false;
  // "(hỏi lại)⇥Đoàn Quốc Tâm": where somebody signs.
  if (isWholeCell(place)) return start === 0 && !line.low.startsWith("(đã k");
  if (!wordBefore.test(left) || quotedPlace(place)) return false;
  if (askedFor(place) === "value" || unitFollowing(place) !== undefined || endsWithTitle(left)) return true;
  return /(?:^|\s)(?:số(?: nhà)?|thứ) $/.test(left) || leadsToNameOfPlace(left);
}

/** What stands open before a remark is the value itself: "ông ……… (thủ quỹ)". */
const wordBefore = /[a-zà-ỹ][:,]? ?$|\)\/$/;

/** "(số lượng) đồng chí", "từ (ngày)/4", "XÃ (tên xã)", "(địa danh), ngày": what is to be written stands in its place. */
function isField(place: Surroundings, content: string): boolean {
  const { left, right } = place;
  if (content === "địa danh") return /^, ?ngày/.test(right);
  if (/^tên (?:các )?[a-zA-ZÀ-ỹ]+$/.test(content))
    return endsWithLevel(left) || left.endsWith(` ${content.slice(content.lastIndexOf(" ") + 1)} `);
  if (content === "số" && /(?:^|\s)số $/.test(left)) return true;
  if (!fieldsOfCount.has(content)) return false;
  if (content === "ngày" || content === "tháng" || content === "năm")
    return /^\/[\d(]/.test(right) || /(?:ngày|tháng|năm|\/) ?$/.test(left);
  return unitFollowing(place) !== undefined;
}

const fieldsOfCount = new Set(notes["ô trong ngoặc tròn"]);
const putOff = new Set(notes["để ghi sau"]);
const unknown = new Set(notes["chưa có"]);

const roomBefore = new RegExp(`:[ ${specialBlanks}]{4,}$`);

function noteWithin({ line, start, end }: Surroundings): string {
  return line.low.slice(start + 1, end - 1).trim();
}

function leaderIsGap(page: Page, place: Surroundings): boolean {
  const { paragraph } = place.line;
  if (/^(?:toc|mục lục)\b/i.test(paragraph.style ?? "")) return false;
  if (paragraph.marks.some((mark) => mark.kind === "field-result" && (mark.name === "TOC" || mark.name === "PAGEREF")))
    return false;
  return !leadsToPageNumber(page, place) || unitFollowing(place) !== undefined;
}
