import { isDigit, isWordCharacter } from "../characters";
import { datePart } from "../dates";
import type { Answer } from "../habits";
import { asksAlways, asksBefore } from "../language/asking";
import { predicateAfter, questionBefore, speaksOfLetters, speaksOfSign } from "../language/halts";
import { isOneOfNumbered } from "../language/lists";
import { countsOrder, romanBefore, symbolAfter } from "../language/numbers";
import { endsWithLevel, linesOfOffice } from "../language/offices";
import {
  atEndOfStretch,
  atHeadOfStretch,
  capitalAfter,
  clauseBefore,
  isWholeCell,
  quotedPlace,
  signBefore,
} from "../language/position";
import { unitFollowing } from "../language/units";
import { isHidden, isInAddress } from "../lookalikes";
import { stretchAt, stretchText } from "../line";
import { wordAtEnd } from "../split";
import { type Surroundings, wordsBefore } from "../surroundings";
import words from "../words/letters.json";
import { askedFor } from "./askedFor";

/** "xxx", "XX", "???": where the words around ask for a value, and no Roman number, question or secret is meant. */
export function lettersAreGap(place: Surroundings): Answer {
  const { line, right } = place;
  const letters = line.text.slice(place.start, place.end);
  // "điện thoại 0912.xxx.xxx": the printed beginning of the number is none of the words around.
  const left = /x{4}|x[.\- ]x/i.test(letters) ? place.left.replace(printedGroup, "") : place.left;
  if (isInAddress(place) || quotedPlace(place) || isHidden(right)) return false;
  if (/^x/i.test(letters) && speaksOfLetters(place.left) && unitFollowing(place) === undefined) return false;
  // "x là thường, xx là gấp, xxx là rất gấp": what the letters mean.
  if (/^\s*là(?![a-zA-ZÀ-ỹ])/.test(right) && /(?:^|[\s,:;])x{1,4} là /u.test(`${left}|${right.slice(3)}`)) return false;
  // "08.xxx.yy, trong đó xxx là mã …": a part of the code before.
  if (/^x+$/i.test(letters) && /^\s*là(?![a-zA-ZÀ-ỹ])/.test(right) && repeatsPartOfCode(place.left, letters))
    return false;
  const dated = datePart(place) !== undefined;
  const unit = unitFollowing(place);
  const asks = asksBefore(left);
  if (/^n/i.test(letters) && !dated)
    return askedFor(place) === "value" ? "if-common" : askedFor(place) !== "no" && "by-habit";
  if (/^[dmyn]/i.test(letters))
    return dated && /(?:ngày|tháng)\s/u.test(left.slice(-20)) && !speaksOfWriting.some((said) => left.includes(said));
  const asked =
    asks !== "no" ||
    (letters.length > 1 && countsOrder(left)) ||
    unit !== undefined ||
    symbolAfter(right) !== undefined ||
    signBefore(left) === ":" ||
    /\d\s?[-–]\s?$/.test(left) ||
    dated;
  // "⇥XXXXXXXX": where the name of the signer stands.
  if (/^X{5,}$/.test(letters) && line.text.trim() === letters) return "by-habit";
  // "2⇥xxx⇥Tài chính": a cell of its own.
  if (letters.length > 2 && line.breaks.length > 3 && isCell(place)) return true;
  // "Kết nạp đảng viên⇥XX⇥XX"
  if (letters.length === 2 && line.breaks.length > 2 && /^xx$/i.test(letters) && isCell(place))
    return besideCellOfNumber(place) || "by-habit";
  // "- Tối ???/5": a day of the month.
  if (/(?:^|\s)(?:sáng|trưa|chiều|tối|đêm) $/u.test(left) && /^\/\d{1,2}(?!\d)/.test(right)) return true;
  if (letters.startsWith("?")) {
    // "Vì sao ? vì": a blank before the sign asks for nothing.
    if (letters === "?" && /[a-zA-ZÀ-ỹ] $/.test(left) && right[0] !== "%" && !awaitsNumber.test(left))
      return (
        asked && !asksQuestion.test(clauseBefore(left)) && (askedFor(place) === "value" ? "if-common" : "by-habit")
      );
    // "lý trình Km??+250"
    if (/km$/.test(left) && /^\+\d/.test(right)) return true;
    if (beginsTelephoneInGroups.test(left) && !/^\s?\d/.test(right)) return true;
    // "ông ……… (???)": of him too something is left open.
    if (letters.length > 2 && /[.…⋯‥_]\s?\($/.test(left) && right.startsWith(")")) return true;
    // "⇥???⇥36⇥", "⇥?⇥350.000⇥"
    if (line.text.includes("\t") && isCell(place) && (letters.length > 2 || besideCellOfNumber(place))) return true;
    // "TỈNH ỦY ??????⇥ĐẢNG CỘNG SẢN VIỆT NAM"
    if (letters.length > 1 && line.index < linesOfOffice && officeInCapitals.test(line.text.slice(0, place.start)))
      return true;
    if (questionBefore(left) || /#\s+(?:hoặc|và|,)\s*$/.test(left)) return false;
    // "Sao cụ Phan sang Nhật mà không thành???": what was asked.
    if (isWordCharacter(left[left.length - 1]) && unit === undefined && asksQuestion.test(clauseBefore(left)))
      return false;
    // "sao cô là niềm vui lớn của Hội???? Dạ không": somebody answers.
    if (isWordCharacter(left[left.length - 1]) && capitalAfter(place) && wordsBefore(left, 6).words.length > 5)
      return false;
    // "quê ???, chồng chị này": no question goes on behind a comma; "Kho bạc Nhà nước khu vực ???": nobody asks there.
    if (
      letters.length > 2 &&
      /\s$/.test(left) &&
      (asked || /^\s?[,;]/.test(right)) &&
      !asksQuestion.test(clauseBefore(left))
    )
      return true;
    // "mã kẹp ???", "số thân ???"
    if (letters.length > 2 && namesCode.test(left)) return true;
    // "nguyên nhân do ???": no sentence ends so.
    if (letters.length > 2 && asksAlways(left) && !endsQuestion(place)) return true;
    if (asked && (letters.length > 2 || asks === "must" || unit !== undefined || dated))
      return unit !== undefined || dated || !endsQuestion(place) || "by-habit";
    return (asked || !endsQuestion(place) || atHeadOfStretch(place)) && "by-habit";
  }
  if (letters.length === 1) return loneLetterIsGap(place, letters);
  const isCapitals = letters === letters.toUpperCase();
  if (isCapitals && /thế k[ỷỉ]\s*$/.test(left)) return false;
  // "nhiễm sắc thể giới tính XX, XY"
  if (letters === "XX" && /^[,\s/]{1,3}(?:và )?xy(?![a-zA-ZÀ-ỹ])/.test(right)) return false;
  // "ĐẢNG ỦY XÃ XXX"
  if (
    isCapitals &&
    letters.length > 1 &&
    place.line.index < linesOfOffice &&
    endsWithLevel(left) &&
    !left.includes("đại hội")
  )
    return true;
  // "đặt ở giá II, còn lại ở giá XX"
  if (isCapitals && followsRoman(place) && unit === undefined) return false;
  if (isCapitals && unit === undefined && /(?:^|\s)(?:tuần|ngày) thứ $/.test(left)) return true;
  if (isCapitals && romanBefore(left) && (unit === undefined || capitalAfter(place)) && !dated)
    return endsWithLevel(left) && "by-habit";
  if (/^\s*,\s*ngày/.test(right) || /^h|^\s?(?:giờ|phút)/.test(right) || /[\dx]h$/.test(left)) return true;
  // "số 0234.3.588.xxx"
  if (letters.length > 1 && startOfTelephone.test(left)) return !/^\s?\d|^\.\d/.test(right);
  // "cô Hằng 0987 xxx xxx": nothing else is written so.
  if (left !== place.left && letters.length > 5 && !/^\s?\d|^\.\d/.test(right)) return true;
  // "gọi số trực 09xx.xxx.xxx": so many digits are those of a telephone.
  if (/^(?:0\dx{2}|x{4})[.\- ]x{3}[.\- ]x{3}$/i.test(letters)) return true;
  if (/^[\dx]*x[.\- ]x/i.test(letters)) {
    if (/^\s?\d|^\.\d/.test(right)) return false;
    // "biển số 15B-xxx.xx": the printed beginning of a code.
    if (/\d[a-zA-ZÀ-ỹ]{0,2}\d?-$/.test(left)) return true;
    return (asked && !isDigit(signBefore(left))) || (atHeadOfStretch(place) && /^\s*$/.test(right));
  }
  // "tàu NA-xxxx-TS": the middle of a code; "gọi 1900 xxxx": the rest of a number.
  if (
    letters.length > 2 &&
    /(?:^|\s)[a-zA-ZÀ-ỹ]{1,3}-$/.test(left) &&
    /^-[a-zA-ZÀ-ỹ]{1,3}(?![a-zA-ZÀ-ỹ\d])/.test(right)
  )
    return true;
  if (letters.length > 3 && /(?:^|\s)1[89]00 ?$/.test(left)) return true;
  // "XX.000đ"
  if (/^\.000đ(?![a-zA-ZÀ-ỹ])/.test(right)) return true;
  if (/^\s?\d|^[-.]\s?[x\d]/.test(right) && !dated) return false;
  if (isDigit(signBefore(left)) && asks === "no" && unit?.measure !== true && !dated)
    return unit === undefined ? isOneOfNumbered(place, String.raw`\s(?:x{2,}|\?{2,})`) : namedByNumber.test(left);
  // "Đáp: XX là …": the two letters are what is spoken of.
  if (isCapitals && signBefore(left) === ":" && predicateAfter(right)) return false;
  if (asked || (letters.length > 2 && !isCapitals && /\s$/.test(left))) return true;
  return (!isWordCharacter(left[left.length - 1]) || letters.length > 2) && "by-habit";
}

/** "x lái cẩu", "tháng x/2026", "Số X-BC/ĐU": unless it multiplies or is ten in Roman numbers. */
function loneLetterIsGap(place: Surroundings, letter: string): Answer {
  const { left, right } = place;
  // "gốc x lãi suất x số ngày / 365": a product.
  if (/\sx\s[a-zA-ZÀ-ỹ]+(?:\s[a-zA-ZÀ-ỹ]+)?\s$/.test(left) && /^\s[a-zA-ZÀ-ỹ]+(?:\s[a-zA-ZÀ-ỹ]+)?\s?[/=]/.test(right))
    return false;
  // "khổ xx x xx m", "150.000 đồng x XXX bạn": so much by so much.
  if (letter === "x" && /(?:x|\d [a-zA-ZÀ-ỹ]+)\s$/i.test(left) && /^\sx/i.test(right)) return false;
  // "xx công nhân, x lái cẩu": the count before the comma is left open alike.
  if (/(?:^|\s)x{1,4} [^,;.:]{2,40}[,;] $/i.test(left)) return /^ [a-zA-ZÀ-ỹ]/.test(right) && "by-habit";
  if (speaksOfSign(left) || (atHeadOfStretch(place) && /^[.)]/.test(right)) || /^\s?=/.test(right)) return false;
  const dated = datePart(place) !== undefined;
  // "tháng x/2026"; "tháng X/2026" is October.
  if (letter === "x" && dated && /^\/(?:19|20)\d\d(?!\d)/.test(right)) return true;
  if (isDigit(signBefore(left)) || /^\s?\d/.test(right)) return false;
  if (letter === "X" && (dated || romanBefore(left))) return (dated || endsWithLevel(left)) && "by-habit";
  const asked = askedFor(place);
  if (asked === "value") return "if-common";
  return (asked !== "no" || /^[,;)]/.test(right) || isSigner(place)) && "by-habit";
}

/** "⇥X", "- Lưu: VT.⇥X": where the name of the signer stands. */
function isSigner(place: Surroundings): boolean {
  return place.from > 0 && isWholeCell(place) && /^(?:\s*|\s*- lưu[^\t]*)\t$/.test(place.line.low.slice(0, place.from));
}

/** "năm 2024 XX hộ", "Sư đoàn 315 XX chiến sĩ": the digits belong to the words before. */
const namedByNumber = /năm \d{4}\s*$|[a-zA-ZÀ-ỹ] \d{1,3}\s$/;

/** Another cell of the row holds a number, or is left open alike. */
function besideCellOfNumber({ line, start }: Surroundings): boolean {
  const own = stretchAt(line, start);
  return line.breaks.some((_, at) => at !== own && /^\s*(?:\d[\d.,]*|xx)\s*%?\s*$/.test(stretchText(line, at)));
}

function isCell(place: Surroundings): boolean {
  return atHeadOfStretch(place) && atEndOfStretch(place);
}

/** The word before stands before a Roman number elsewhere in the line. */
function followsRoman({ line, start, left }: Surroundings): boolean {
  const word = left.endsWith(" ") ? wordAtEnd(left.slice(0, -1)) : "";
  if (word === "") return false;
  const around = line.text.slice(Math.max(0, start - 200), start + 200);
  for (const { index } of around.matchAll(romanNumber))
    if (wordAtEnd(around.slice(0, index)).toLowerCase() === word) return true;
  return false;
}

/** But "XX", which may itself stand for a number. */
const romanNumber = / (?!X+(?![a-zA-ZÀ-ỹ]))[IVX]+(?![a-zA-ZÀ-ỹ])/g;

const namesCode = /(?:^|[\s,;])(?:mã|số)(?: [a-zA-ZÀ-ỹ]+){0,4} [\d.]*$/;
/** "số 0905 112 ???" */
const beginsTelephoneInGroups = /(?:^|[^\d.,])0\d{2,3}[ .\u00a0]\d{3}[ .\u00a0]$/;
const officeInCapitals = /^[\p{Lu}\s]*(?:ỦY|UỶ|XÃ|PHƯỜNG|TỈNH|HUYỆN|QUẬN|ĐOÀN|HỘI) $/u;
const awaitsNumber = new RegExp(`(?:^|\\s)(?:${words["trước một dấu"].join("|")}) $`, "u");
const asksQuestion = new RegExp(`(?:^|\\s)(?:${words["để hỏi"].join("|")})\\s`, "u");

function repeatsPartOfCode(left: string, letters: string): boolean {
  return new RegExp(`[a-zA-ZÀ-ỹ\\d.=_-]${letters}`, "iu").test(left);
}

/** "định dạng ngày là dd/mm/yyyy": how dates are written. */
const speaksOfWriting: readonly string[] = words["nói về cách ghi"];

const startOfTelephone = /(?<!\d)0\d{2,3}(?:[.\- ]\d{1,4}){1,2}[.\- ]$/;
const printedGroup = /(?<!\d)(?:0\d{1,3}[.\- ]|0\d{2,3})$/;

/** Nothing but the end of the sentence follows. */
function endsQuestion(place: Surroundings): boolean {
  return /^\s*(?:[”"!)]|$)/u.test(place.right) || capitalAfter(place);
}
