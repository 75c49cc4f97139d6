import { askOnce } from "../asked";
import { isDash, isDigit } from "../characters";
import { type Answer, isSaid } from "../habits";
import { asksBefore } from "../language/asking";
import { speaksOfSign } from "../language/halts";
import { itemsBefore } from "../language/lists";
import { atEndOfStretch, atHeadOfStretch, quotedPlace, signAfter, signBefore } from "../language/position";
import { unitFollowing } from "../language/units";
import { isHidden, isInAddress, isOrnament } from "../lookalikes";
import type { Line } from "../line";
import type { Surroundings } from "../surroundings";
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
  // "ngày 00/00/2025", "xã ABC": no day, no place is called so.
  if (sign === "00" || (/^(?:abc|xyz)$/.test(sign) && placeBefore.test(left))) return true;
  if (speaksOfSign(left) || isDrawn(place) || (place.from === 0 && isOrnament(line))) return false;
  if (isWord(sign)) return wordIsGap(place);
  return sign.length > 1 ? signsAreGap(place, sign) : signIsGap(place, sign);
}

function signsAreGap(place: Surroundings, sign: string): Answer {
  const { left, right } = place;
  // "(**)": the mark of a note.
  if (sign.startsWith("*") && left.endsWith("(") && right.startsWith(")")) return false;
  const asked = askedFor(place);
  // "Tổng: ##": nothing else is written so.
  if (sign.startsWith("##") && (asked !== "no" || signBefore(left) === ":")) return true;
  if (sign.startsWith(",") && (asked === "name" || asked === "no")) {
    // "máy bơm, quạt,,,": an "and so on", typed in haste; "xã,, huyện": a comma too many.
    if (sign.length < 5 && itemsBefore(left) > 1) return false;
    if (sign.length === 2) return asked === "name" && "by-habit";
  }
  if (asked === "value") return sign === ",," ? "if-common" : true;
  return asked === "no" ? "by-habit" : "if-common";
}

function signIsGap(place: Surroundings, sign: string): Answer {
  const { left, right } = place;
  if (sign === "*" && left.endsWith("(") && right.startsWith(")")) return false;
  if (isBullet(place) || isBesideNumber(place)) return false;
  const asked = askedFor(place);
  if (asked === "value") return "if-common";
  if (isDash(sign) || sign === "—") {
    // "kế toán — thủ quỹ": between the parts of a sentence.
    if (asked !== "name") return unitFollowing(place)?.measure === true && "by-habit";
    return ((asksBefore(left) === "must" && !degreeAfter.test(right)) || /^[/,;.)]/.test(right)) && "by-habit";
  }
  return (asked !== "no" || /^[/,;.)]/.test(right) || atEndOfStretch(place)) && "by-habit";
}

/** "đang cập nhật phiên bản mới" is said of what goes on. */
function wordIsGap(place: Surroundings): Answer {
  const asked = askedFor(place);
  if (asked === "value") return "if-common";
  return (asked !== "no" || /^[,;.]/.test(place.right) || atEndOfStretch(place)) && "by-habit";
}

const placeBefore = /(?:^|\s)(?:xã|phường|thôn|huyện|tỉnh|ấp|bản|xóm) $/;

/** "dự kiến - hơn 300": the number follows. */
const degreeAfter = /^ (?:hơn|trên|dưới|gần|khoảng|chừng)(?![a-zA-ZÀ-ỹ])/;

/** "abc", "#n/a", "đang cập nhật" */
function isWord(sign: string): boolean {
  return isSaid(sign) && !/^([@#$%]).*\1$/.test(sign);
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
