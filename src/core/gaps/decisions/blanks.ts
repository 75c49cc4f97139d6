import { isDigit } from "../characters";
import { datePart } from "../dates";
import {
  asksBefore,
  asksForPlaceName,
  asksToSign,
  atHeadOfStretch,
  capitalAfter,
  endsEntry,
  goesOnWithNoun,
  isAnswer,
  namesDocument,
  namesPerson,
  namesSigner,
  quotedPlace,
  signBefore,
  symbolAfter,
  unitAfter,
  unitFollowing,
} from "../language";
import { stretchAt } from "../line";
import { isMark, type Surroundings, wordsAfter, wordsBefore } from "../surroundings";

/** Blanks are a gap where a value must stand and no layout explains them: columns, answers to choose, aligned entries. */
export function blanksAreGap(place: Surroundings): boolean {
  const { left, right, line } = place;
  const width = place.end - place.start;
  const tabbed = line.text.slice(place.start, place.end).includes("\t");
  const next = right[0];
  if (next === undefined) return width > 2;
  if (!tabbed && stretchAt(line, place.start) !== stretchAt(line, place.end)) return false;
  // "Họ và tên:⇥⇥02) Nam, nữ:": the next item of a form has a number.
  if (tabbed && signBefore(left) === ":" && /^\d{1,2}[).]\s?\p{L}/u.test(right) && labelBefore(left)) return true;
  if (isDigit(next) || startsWithMark(right) || isMark(left[left.length - 1])) return false;
  if (/^\s*(?:câu|bài|điều|mục|phần|chương|bước) (?:\d{1,3}|[ivxl]{1,6})\s?[:.]$/u.test(left)) return false;
  if (place.start !== place.from && atHeadOfStretch(place)) return false;
  if (place.start === place.from) return width > 2 && !tabbed && /^,\s*ngày/.test(right);
  const sign = signBefore(left);
  if (symbolAfter(right) !== undefined)
    return (
      asksBefore(left) === "must" ||
      (namesDocument(left) && width > 2) ||
      (sign === ":" && (width > 1 || /(?:^|\s)số\s?:$/.test(left)))
    );
  if (next === "/" && width > 1 && /^\/(?:\s{2}|\s*[.…_])/.test(right)) return true;
  if (isDigit(sign)) return false;
  if (quotedPlace(place) && symbolAfter(right) === undefined)
    return unitFollowing(place)?.measure === true && width > 2;
  if (datePart(place) !== undefined) return width > 1 || next === "/" || sign === "/";
  // "thôn        (tọa độ …)": room for a name, but not between "TRƯỞNG THÔN" and "(ký tên)".
  const asked = asksBefore(left) !== "no" || sign === ":";
  if (next === "(" && width > 3 && !/^\(\s*[xX]?\s*\)/.test(right) && asked && !namesSigner(left))
    return !asksToSign(right.slice(1, 40));
  // "đồng ý     không đồng ý": answers to choose from.
  if (isAnswer(left, "end") && isAnswer(right, "start")) return false;
  if ((width < 2 && !tabbed) || /^[([{\u2500-\u27bf]/.test(next)) return false;
  if (width > 2 && /(?:^|\s)(?:giờ|h)$/.test(left) && /^(?:đến|,|ngày|-|–|['’′])/.test(right)) return true;

  const asks = asksBefore(left);
  const unit = unitFollowing(place);
  // "Tài khoản số:\t\ttại Kho bạc": the sentence goes on after the colon.
  if (tabbed && sign === ":" && /^\p{Ll}/u.test(line.text.slice(place.end, place.end + 1))) return true;
  if (tabbed && line.breaks.length > rowBreaks && sign !== ":") return unit !== undefined && asksForCount.test(left);
  if (tabbed)
    return (asks === "must" && unit !== undefined) || (sign === ":" && labelAfter(place) && labelBefore(left));
  if (sign === ":") {
    if (unit !== undefined || ",;.)".includes(next)) return width > 2 || unit === undefined;
    return (labelAfter(place) && width > 3) || (width > 5 && !capitalAfter(place) && (width > 9 || endsEntry(place)));
  }
  // Nobody types three blanks before a comma.
  if (",;.)".includes(next)) return asks === "must" || width > 2;
  if (unit !== undefined) {
    if (",;.".includes(sign)) return width > 2;
    if (asks === "must" || unitBefore(left)) return true;
    return width > 2;
  }
  // "đ/c Y        Niê": the middle of a name.
  if (capitalAfter(place)) return width > 5 && insideName(place);
  if (asksForPlaceName(left)) return width > 2;
  if (/(?:^|\s)(?:ngày|tháng|năm|quý)$/.test(left)) return width > 3;
  if (asks !== "no") return width > 3;
  // Nobody types four blanks in the middle of a sentence.
  if (width > 3 && insideName(place)) return true;
  const small = /(?:^|\s)\p{Ll}+$/u.test(line.text.slice(Math.max(place.from, place.start - 40), place.start));
  return width > 5 && small && goesOnWithNoun(place) && wordsBefore(left, 3).words.length > 2;
}

/** A line with so many tabs is a row of a table. */
const rowBreaks = 3;

const asksForCount = /(?:^|\s)(?:có|với|đạt|được|là|gồm|còn|tổng số)\s*$/;

/** "ông Ma Seo": a title and the beginning of a name; of three words a name is whole. */
function insideName(place: Surroundings): boolean {
  const before = place.line.text.slice(Math.max(place.from, place.start - 40), place.start);
  const name = /(?:\s\p{Lu}\p{L}*){1,3}$/u.exec(before);
  if (name === null || name[0].trim().split(" ").length > 2) return false;
  return namesPerson(before.slice(0, name.index).toLowerCase());
}

/** Another mark follows at once: the blanks belong to its value. */
function startsWithMark(right: string): boolean {
  return isMark(right[0]) && (right[0] !== "." || isMark(right[1]));
}

/** "giờ    phút": the word before is itself the unit of the value before. */
function unitBefore(left: string): boolean {
  const { words } = wordsBefore(left, 1);
  return words[0] !== undefined && unitAfter(words[0])?.measure === true;
}

/** "Ngày sinh:" follows: a label of its own, so that what stands before it ended. */
function labelAfter(place: Surroundings): boolean {
  const { words, stop } = wordsAfter(place.right, 6);
  return stop === ":" && words.length > 0 && capitalAfter(place);
}

function labelBefore(left: string): boolean {
  const { words } = wordsBefore(left.slice(0, left.lastIndexOf(":")), 5);
  return words.length > 0 && words.join(" ") !== "nơi nhận";
}
