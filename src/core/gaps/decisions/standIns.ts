import { askOnce } from "../asked";
import { isDash, isDigit } from "../characters";
import type { Answer } from "../habits";
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
 * asked for they stand for it, elsewhere as the document leaves values open. One sign alone means much else too: only a
 * document that is full of it leaves values open so.
 */
export function standInIsGap(place: Surroundings): Answer {
  const { line, left, right } = place;
  if ((!line.low.startsWith("\\_", place.start) && isInAddress(place)) || quotedPlace(place) || isHidden(right))
    return false;
  const sign = line.low.slice(place.start, place.end);
  // "ngày 00/00/2025", "xã ABC": no day, no place is called so.
  if (sign === "00" || (/^(?:abc|xyz)$/.test(sign) && placeBefore.test(left))) return true;
  if (speaksOfSign(left) || isDrawn(place) || (place.from === 0 && isOrnament(line))) return false;

  // "(*)", "(**)": the mark of a note.
  if (sign.startsWith("*") && left.endsWith("(") && right.startsWith(")")) return false;
  const asked = askedFor(place);
  // "Tổng: ##": nothing else is written so.
  if (/^##/.test(sign) && (asked !== "no" || signBefore(left) === ":")) return true;
  // "máy bơm, quạt,,,": an "and so on", typed in haste.
  if (sign.startsWith(",") && sign.length < 5 && (asked === "name" || asked === "no") && itemsBefore(left) > 1)
    return false;
  if (sign === ",,") return asked === "value" ? "if-common" : asked !== "no" && "by-habit";
  if (isWord(sign)) {
    const endsClause = /^[,;.]/.test(right) || atEndOfStretch(place);
    return asked === "value" ? "if-common" : (asked !== "no" || endsClause) && "by-habit";
  }
  if (sign.length > 1) return asked === "value" || (asked === "no" ? "by-habit" : "if-common");
  if (isBullet(place) || isBesideNumber(place)) return false;
  if (asked === "value") return "if-common";
  if (isDash(sign) || sign === "—")
    return (
      (asked === "name"
        ? (asksBefore(left) === "must" && !degreeAfter.test(right)) || /^[/,;.)]/.test(right)
        : unitFollowing(place)?.measure === true) && "by-habit"
    );
  return (asked !== "no" || /^[/,;.)]/.test(right) || atEndOfStretch(place)) && "by-habit";
}

const placeBefore = /(?:^|\s)(?:xã|phường|thôn|huyện|tỉnh|ấp|bản|xóm) $/;

/** "dự kiến - hơn 300": the number follows. */
const degreeAfter = /^ (?:hơn|trên|dưới|gần|khoảng|chừng)(?![a-zA-ZÀ-ỹ])/;

/** "abc", "#n/a", "đang cập nhật" */
function isWord(sign: string): boolean {
  return sign.length > 1 && /[a-zà-ỹ]/.test(sign) && !/^(.)\1+$|^([@#$%]).*\2$/.test(sign);
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
