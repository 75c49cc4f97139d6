import { askOnce } from "../asked";
import { isDash, isDigit } from "../characters";
import { type Answer, isSaid } from "../habits";
import { asksBefore } from "../language/asking";
import { namesSymbol } from "../language/halts";
import { isAmongParts } from "../dates";
import { symbolAfter } from "../language/numbers";
import { itemsBefore } from "../language/lists";
import {
  atEndOfStretch,
  atHeadOfStretch,
  capitalAfter,
  quotedPlace,
  signAfter,
  signBefore,
} from "../language/position";
import { endsWithTitle } from "../language/people";
import { unitFollowing } from "../language/units";
import { isHidden, isInAddress, isOrnament } from "../lookalikes";
import type { Line } from "../line";
import type { Surroundings } from "../surroundings";
import letters from "../words/letters.json";
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
  if (/^(?:abc|xyz)$/.test(sign) && placeBefore.test(left)) return true;
  if (namesSymbol(left) || isDrawn(place) || (place.from === 0 && isOrnament(line))) return false;
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
  // "lên nhanh -- cao hơn", "Mường Khoa -- Nà Pầu": between two parts.
  if (
    isDash(sign.charAt(0)) &&
    sign.length === 2 &&
    /\s$/.test(left) &&
    (asked === "no" ? /^ [a-zà-ỹ]/.test(right) : capitalAfter(place))
  )
    return false;
  // "kết luận -- được làm"
  if (isDash(sign.charAt(0)) && sign.length === 2 && asked === "name" && /^ [a-zà-ỹ]/.test(right))
    return (endsWithTitle(left) || placeBefore.test(left)) && "by-habit";
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
  // "A = B", "x + y": between two parts such a sign joins them.
  if (asked === "no" && !/^[/,;.)]/.test(right) && !atEndOfStretch(place) && signBefore(left) !== ":")
    return !/[=+&~|^]/.test(sign) && "by-habit";
  return "by-habit";
}

/** "đang cập nhật phiên bản mới" is said of what goes on. */
function wordIsGap(place: Surroundings): Answer {
  const asked = askedFor(place);
  if (asked === "value") return "if-common";
  const { line, start, end, left, right } = place;
  if (asked === "count" || (asked === "name" && !questions.has(line.low.slice(start, end)))) return "by-habit";
  // "thôn nào", but not "đến mấy cũng bám địa bàn".
  // "đến nay vẫn chưa rõ"
  if (asked === "no" && goesOnSaying.test(left)) return false;
  const stands = /^(?:[,;.)]| \()/.test(right) || atEndOfStretch(place) || signBefore(left) === ":";
  return (stands || endsWithTitle(left) || placeBefore.test(left)) && "by-habit";
}

const goesOnSaying = /(?:^|\s)(?:vẫn|còn|nào|gì|đều|đang|chưa|đã|sẽ|là) $/;

const questions: ReadonlySet<string> = new Set(letters["hỏi thay cho số liệu"]);

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
