import { dotWidth, isBlank, isDigit } from "../characters";
import { datePart } from "../dates";
import {
  asksAlways,
  asksBefore,
  asksForPlaceName,
  atEndOfStretch,
  atHeadOfStretch,
  besideOpenCount,
  capitalAfter,
  clauseBefore,
  countedBefore,
  endsWithAndSoOn,
  goesOnWithNoun,
  hesitatesBefore,
  isPartOfCount,
  isPerson,
  itemsBefore,
  listBefore,
  namesDocument,
  numberedBefore,
  predicateAfter,
  quotedPlace,
  signAfter,
  signBefore,
  symbolAfter,
  unitFollowing,
} from "../language";
import { isInAddress, isOrnament, isRange, leadsToPageNumber } from "../lookalikes";
import type { Page } from "../page";
import { isMark, type Surroundings, trimmedLeft, trimmedRight, wordsAfter, wordsBefore } from "../surroundings";
import { isCellOfRow, openAbove } from "./openLines";

/** "…", "...." and "....." may mean "and so on"; anything wider seldom does. */
const shortWidth = 5;

/** Dots ask for a value, or the words before trail off: the words around decide, then the length, then whether the run is glued. */
export function dotsAreGap(page: Page, place: Surroundings): boolean {
  const { left, right } = place;
  const long = dotWidth(place.line.text.slice(place.start, place.end)) > shortWidth;
  if (isOrnament(place.line)) return false;
  if (endsWithAndSoOn(left) || isRange(place) || isInAddress(place) || leadsToPageNumber(place)) return false;
  if (!long && (isListItself(place) || /^\s*(?:nào|gì|ấy)(?=[\s,.;]|$)/u.test(right))) return false;
  if (datePart(place) !== undefined) return true;
  if (symbolAfter(right) !== undefined && (asksBefore(left) === "must" || atHeadOfStretch(place))) return true;
  if (atHeadOfStretch(place) && atEndOfStretch(place)) return long || openAbove(page, place) || isCellOfRow(place);
  if (quotedPlace(place)) return quotedDotsAreGap(place, long);

  const sign = signBefore(left);
  const unit = unitFollowing(place);
  if (sign === ":" || sign === "=") return true;
  if (sign === "(") return unit !== undefined || long || /^\s?b(?:ản)?\s?\)/.test(right);
  if (sign === "+") return long || isMark(beforeSign(left));
  if (sign === "," || sign === ";") return dotsAfterCommaAreGap(place, long);
  if (sign === "/" || signAfter(right) === "/") return isFraction(place) || long;
  if (/[-–]/.test(sign) && (isMark(beforeSign(left)) || isDigit(beforeSign(left)))) return true;
  if (atHeadOfStretch(place) || ".!?".includes(sign)) return dotsAtHeadAreGap(place, long);

  // "…h…", "… giờ …,": the minutes of an hour that is open itself.
  if (/[.…_]\s?(?:h|giờ)\s?$/.test(left) && /^\s*(?:ngày|,|cùng|đến|$)/.test(right)) return true;
  if (isDigit(sign) && !long && !(unit !== undefined && /năm \d{4}\s*$/.test(left))) return false;

  const asks = asksBefore(left);
  const glued = !isBlank(place.line.text[place.start - 1]);
  const listed = listBefore(left);
  const list = listed === "long" || (listed === "pair" && (glued || !long));
  if (!glued && besideGap(left)) return true;
  if (isPartOfCount(place)) return true;
  if (unit !== undefined) {
    if (unit.exact) return true;
    // "lợn, gà, cá… con giống tốt": a classifier that belongs to the next word.
    if (unit.measure) return !(list && glued && !long && itemsBefore(left) > 2 && asks === "no");
    if (asks === "must") return true;
    // "giáo viên Toán...người, Ngữ văn...người": nothing goes on after the unit.
    if (list && glued && !long)
      return isPerson(unit.unit) && /^\p{L}[^,;.)]*[,;.)]/u.test(right.slice(0, unit.unit.length + 1));
    return !glued || long || asks === "may" || !isBlank(right[0]);
  }
  if (asksForPlaceName(left)) return long || !(listed === "long" && glued && itemsBefore(left) > 2);
  const ends = atEndOfStretch(place) || capitalAfter(place) || ".;)!?".includes(signAfter(right));
  // "(9 số)...", "còn hơn…!": a remark in brackets ends what is listed, an exclamation asks for nothing.
  if (ends && glued && !long && (sign === ")" || "!?".includes(signAfter(right) || " "))) return false;
  // "đường sá, mặt bằng…": a list that ends with a word that elsewhere asks.
  if (asks === "must" && ends && glued && !long && listed !== undefined && !asksAlways(left)) return false;
  // "ngân hàng số…)": "số" is an adjective where no number follows.
  if (asks === "must") return !(ends && glued && !long && /(?:^|\s)số\s*$/.test(left) && !numberedBefore(left));
  if (asks === "may") {
    if (list && glued) return long && !ends;
    if (listed === "long" && ends && dotWidth(place.line.text.slice(place.start, place.end)) < 4) return false;
    return long || !ends || !glued || (shortSentence(left) && !namesDocument(left));
  }
  if (hesitatesBefore(left) || list || repeats(place)) return false;
  // "PHÒNG THI HÀNH ÁN KHU VỰC …": headings do not trail off.
  if (!glued && ends && isCapitals(place)) return true;
  if (ends) return dotWidth(place.line.text.slice(place.start, place.end)) > 7 || (long && !glued);
  // "xã vùng….của huyện": nothing was listed, and the sentence goes on without even a blank.
  const pause = place.end - place.start === 1 && !goesOnWithNoun(place);
  return long || !glued || (!pause && /^\p{L}/u.test(right) && !clauseBefore(left).includes(","));
}

/** "số, ngày, tháng... của văn bản": the word that asks elsewhere is itself an item of a list. */
function isListItself(place: Surroundings): boolean {
  if (isBlank(place.line.text[place.start - 1]) || /^\s*(?:tháng|năm|\/|-)/.test(place.right)) return false;
  if (unitFollowing(place) !== undefined) return false;
  const { words, stop } = wordsBefore(place.left, 3);
  return stop === "," && words.length > 0 && words.length < 3 && itemsBefore(place.left) > 2;
}

/** "cao đẳng …, trung cấp …": the item before has a gap of its own. */
function besideGap(left: string): boolean {
  const comma = Math.max(left.lastIndexOf(","), left.lastIndexOf(";"));
  if (comma < 0) return false;
  const before = trimmedLeft(left.slice(0, comma));
  if (isMark(before[before.length - 1])) return true;
  return /(?:^|[,;:(]|\s)(?:[…⋯]|[.]{2,})[.…]*\s?[\p{L}\s]{2,40}$/u.test(before.slice(-60));
}

function quotedDotsAreGap(place: Surroundings, long: boolean): boolean {
  const alone = /[“"«]$/.test(trimmedLeft(place.left)) && /^[”"»]/.test(trimmedRight(place.right));
  const asked = asksBefore(place.left) !== "no";
  return alone || (asked && (long || unitFollowing(place)?.measure === true));
}

function dotsAfterCommaAreGap(place: Surroundings, long: boolean): boolean {
  const glued = !isBlank(place.line.text[place.start - 1]);
  if (isMark(beforeSign(place.left))) return true;
  if (besideOpenCount(place.left) && goesOnWithNoun(place)) return true;
  if (unitFollowing(place) !== undefined && countedBefore(place.left)) return true;
  if (unitFollowing(place) !== undefined || (besideGap(place.left) && /^\s*\p{L}/u.test(place.right)))
    return !glued || long;
  return long && (!glued || !/^\s*\p{L}/u.test(place.right));
}

function dotsAtHeadAreGap(place: Surroundings, long: boolean): boolean {
  if (/^\s*,\s*ngày/.test(place.right)) return true;
  if (unitFollowing(place) !== undefined || predicateAfter(place.right)) return true;
  return long && !capitalAfter(place);
}

/** "tôi ... tôi không biết": somebody stammers. */
function repeats(place: Surroundings): boolean {
  const [last] = wordsBefore(place.left, 1).words;
  return last !== undefined && last === wordsAfter(place.right, 1).words[0];
}

/** "......../........ liều": two values of one measure. */
function isFraction(place: Surroundings): boolean {
  if (/^\s*\/\s*(?:[.…⋯_]{2}|[…⋯])/u.test(place.right)) return true;
  if (signBefore(place.left) === "/")
    return isMark(beforeSign(place.left)) || isDigit(beforeSign(place.left)) || unitFollowing(place) !== undefined;
  return asksBefore(place.left) !== "no" || unitFollowing(place) !== undefined || /^\s*\/\s*\d/.test(place.right);
}

function isCapitals(place: Surroundings): boolean {
  const text = place.line.text.slice(Math.max(place.from, place.start - 100), place.start);
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text) && !/[,;]/.test(text);
}

function beforeSign(left: string): string | undefined {
  const trimmed = trimmedLeft(trimmedLeft(left).slice(0, -1));
  return trimmed[trimmed.length - 1];
}

function shortSentence(left: string): boolean {
  return wordsBefore(left, 7).words.length < 7;
}
