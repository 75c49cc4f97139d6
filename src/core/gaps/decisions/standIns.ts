import { askOnce } from "../asked";
import { geometricSigns, isDigit } from "../characters";
import { isAmongParts } from "../dates";
import { type Answer, isSaid } from "../habits";
import { asksBefore } from "../language/asking";
import { namesSymbol } from "../language/halts";
import { itemsBefore } from "../language/lists";
import { symbolAfter } from "../language/numbers";
import { endsWithLevel } from "../language/offices";
import { endsWithTitle } from "../language/people";
import {
  atEndOfStretch,
  atHeadOfStretch,
  capitalAfter,
  quotedPlace,
  signAfter,
  signBefore,
} from "../language/position";
import { unitFollowing } from "../language/units";
import { isHidden, isInAddress, isOrnament } from "../lookalikes";
import type { Line } from "../line";
import type { Surroundings } from "../surroundings";
import words from "../words/letters.json";
import { askedFor } from "./askedFor";

/**
 * "có --- hộ", "xã ○○○", "■■ ha": such signs stand between the parts of a text, in rules and in lists; where a number is
 * asked for they stand for it, elsewhere as the document leaves values open. One sign alone means much else too, and so does
 * a word: only a document that is full of it leaves values open so.
 */
export function standInIsGap(place: Surroundings): Answer {
  const { line, left, right } = place;
  const sign = line.low.slice(place.start, place.end);
  if ((!sign.startsWith("\\") && isInAddress(place)) || quotedPlace(place) || isHidden(right)) return false;
  if (sign.startsWith("0")) return !namesSymbol(left) && zerosAreGap(place, sign);
  // "xã ABC": no place is called so.
  if (/^(?:abc|xyz)$/.test(sign) && endsWithLevel(left)) return true;
  if (namesSymbol(left) || isMarkOfNote(place) || isDrawn(place) || (place.from === 0 && isOrnament(line)))
    return false;
  if (isWord(sign)) return wordIsGap(place);
  return sign.length > 1 ? signsAreGap(place, sign) : signIsGap(place, sign);
}

/** "0.000 đồng", "ngày 00/00": nothing is counted so. "00 vụ" is none at all, unless the document leaves values open so. */
function zerosAreGap(place: Surroundings, zeros: string): Answer {
  const { left, right } = place;
  // "7 giờ 00", "14:00", "trước 00 giờ"
  if (
    isDigit(signBefore(left)) ||
    (zeros === "00" && (hourBefore.test(left) || /^ ?(?:giờ|phút|h)(?![a-zà-ỹ])/.test(right)))
  )
    return false;
  if (symbolAfter(right) !== undefined && /(?:^|\s)số ?:? ?$/.test(left)) return true;
  if (isAmongParts(place) && /(?:ngày|tháng|năm|\/) ?$/.test(left)) return true;
  const asked = askedFor(place);
  if (zeros.includes(".")) return asked !== "no" || signBefore(left) === ":" || "by-habit";
  if (zeros.length > 3) return asked === "value" || "by-habit";
  if (zeros === "000") return asked === "value" || (asked === "no" ? "by-habit" : "if-common");
  return (asked !== "no" || atEndOfStretch(place)) && "by-habit";
}

const hourBefore = /\d ?(?:h|g|giờ|:) ?$/;

function signsAreGap(place: Surroundings, sign: string): Answer {
  const { left, right } = place;
  const asked = askedFor(place);
  // "Tổng: ##": nothing else is written so.
  if (sign.startsWith("##") && (asked !== "no" || signBefore(left) === ":")) return true;
  if (sign.startsWith(",") && (asked === "name" || asked === "no")) {
    // "máy bơm, quạt,,,": an "and so on", typed in haste; "xã,, huyện": a comma too many.
    if (sign.length < 5 && itemsBefore(left) > 1) return false;
    if (sign.length === 2) return asked === "name" && "by-habit";
  }
  if (asked === "value") return sign === ",," ? "if-common" : true;
  if (sign.length === 2 && dash.test(sign)) {
    // "Mường Khoa -- Nà Pầu", "lên nhanh -- cao hơn": between two parts.
    if (asked === "name" && /\s$/.test(left) && capitalAfter(place)) return false;
    if (asked === "no" && /\s$/.test(left) && goesOn.test(right)) return false;
    // "kết luận -- được làm"
    if (asked === "name" && goesOn.test(right)) return namesSomebody(left) && "by-habit";
  }
  return asked === "no" ? "by-habit" : "if-common";
}

function signIsGap(place: Surroundings, sign: string): Answer {
  const { left, right } = place;
  if (isBullet(place) || isBesideNumber(place)) return false;
  const asked = askedFor(place);
  if (asked === "value") return "if-common";
  if (dash.test(sign)) {
    // "kế toán — thủ quỹ": between the parts of a sentence.
    if (asked !== "name") return unitFollowing(place)?.measure === true && "by-habit";
    return ((asksBefore(left) === "must" && !degreeAfter.test(right)) || endsItem.test(right)) && "by-habit";
  }
  // "các ô □ Hút thuốc □ Uống rượu": an answer to tick.
  if (isGeometric(sign) && capitalAfter(place) && !namesSomebody(left)) return false;
  // "A = B", "x + y": between two parts such a sign joins them.
  const joins = /[=+&~|^]/.test(sign) && !endsItem.test(right) && !atEndOfStretch(place) && signBefore(left) !== ":";
  return !(asked === "no" && joins) && "by-habit";
}

/** "đang cập nhật phiên bản mới" is said of what goes on. */
function wordIsGap(place: Surroundings): Answer {
  const asked = askedFor(place);
  if (asked === "value") return "if-common";
  const { line, start, end, left, right } = place;
  if (asked === "count" || (asked === "name" && !questions.has(line.low.slice(start, end)))) return "by-habit";
  // "đến nay vẫn chưa rõ"
  if (asked === "no" && behindVerb.test(left)) return false;
  // "thôn nào", but not "đến mấy cũng bám địa bàn".
  const stands = /^(?:[,;.)]| \()/.test(right) || atEndOfStretch(place) || signBefore(left) === ":";
  return (stands || namesSomebody(left)) && "by-habit";
}

function isGeometric(sign: string): boolean {
  return geometricSigns.includes(sign);
}

/** "ông", "thôn": who or which place, a name says. */
function namesSomebody(left: string): boolean {
  return endsWithTitle(left) || endsWithLevel(left);
}

const dash = /^[-–—]/;
const goesOn = /^ [a-zà-ỹ]/;
const endsItem = /^[/,;.)]/;
const questions: ReadonlySet<string> = new Set(words["hỏi thay cho số liệu"]);
const behindVerb = new RegExp(`(?:^|\\s)(?:${words["trước lời nói chưa có"].join("|")}) $`);
/** "dự kiến - hơn 300": the number follows. */
const degreeAfter = new RegExp(`^ (?:${words["mức trước con số"].join("|")})(?![a-zA-ZÀ-ỹ])`);

/** "abc", "#n/a", "đang cập nhật" */
function isWord(sign: string): boolean {
  return isSaid(sign) && !/^([@#$%]).*\1$/.test(sign);
}

/** "(*)", "(**)": what it says stands below. */
function isMarkOfNote({ line, start, end, left, right }: Surroundings): boolean {
  return left.endsWith("(") && right.startsWith(")") && /^\*+$/.test(line.text.slice(start, end));
}

/** "***" in a line of its own, "+++ Kết quả", "~~~ * ~~~": nothing asks there. */
function isDrawn(place: Surroundings): boolean {
  const { line, from, start, end, left } = place;
  if (!hasWords(line))
    return from === 0 || line.text.slice(0, from).trim() !== "" || line.text.slice(start, end).includes(" ");
  return from === 0 && left.trim() === "" && unitFollowing(place) === undefined && !atEndOfStretch(place);
}

const hasWords = askOnce(({ text }: Line) => /[a-zA-ZÀ-ỹ\d]/.test(text));

/** "■ Kết quả", "□ Có  □ Không": the sign opens what follows; "#⇥Họ tên": the head of a column. */
function isBullet(place: Surroundings): boolean {
  const { line, start, from, right } = place;
  if (atHeadOfStretch(place))
    return atEndOfStretch(place) ? from === 0 : from === 0 || unitFollowing(place) === undefined;
  return (
    /^ ?\p{Lu}/u.test(line.text.slice(place.end, place.end + 2)) &&
    /(?:\s{2}|[:;,/]\s?)$/.test(line.text.slice(Math.max(0, start - 2), start)) &&
    right !== ""
  );
}

/** "~ 1/10", "5 - 7", "22 - BB/CB" */
function isBesideNumber({ left, right }: Surroundings): boolean {
  return isDigit(signBefore(left)) || isDigit(signAfter(right));
}
