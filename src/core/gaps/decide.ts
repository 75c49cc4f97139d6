import { dotWidth, isBlank, isDigit, isWordCharacter } from "./characters";
import { datePart } from "./dates";
import {
  asksBefore,
  asksForPlaceName,
  atEndOfStretch,
  atHeadOfStretch,
  capitalAfter,
  endsWithAndSoOn,
  hesitatesBefore,
  itemsBefore,
  listBefore,
  predicateAfter,
  quotedPlace,
  signAfter,
  signBefore,
  signsAbove,
  symbolAfter,
  unitAfter,
} from "./language";
import type { Line } from "./line";
import type { Mark } from "./marks/mark";
import type { Page } from "./page";
import {
  isMark,
  type Surroundings,
  surroundingsOf,
  tokenAround,
  trimmedLeft,
  trimmedRight,
  wordsAfter,
  wordsBefore,
} from "./surroundings";

/**
 * The one place that decides whether a mark is a gap: a place where a value must be written for the sentence to say
 * something. Take the mark away: where the clause is complete, it is none.
 */
export function isGap(page: Page, line: Line, mark: Mark): boolean {
  const place = surroundingsOf(line, mark.start, mark.end);
  switch (mark.kind) {
    case "dots":
      return dotsAreGap(page, place);
    case "blank":
      return blanksAreGap(place);
    case "underscores":
      return underscoresAreGap(page, place);
    default:
      return true;
  }
}

/** "…", "...." and "....." may mean "and so on"; anything wider seldom does. */
const shortWidth = 5;

function dotsAreGap(page: Page, place: Surroundings): boolean {
  const { left, right } = place;
  const long = dotWidth(place.line.text.slice(place.start, place.end)) > shortWidth;
  if (isInAddress(place) || isRange(place) || leadsToPageNumber(place) || endsWithAndSoOn(left)) return false;
  if (datePart(place) !== undefined) return true;
  if (symbolAfter(right) !== undefined && (asksBefore(left) === "must" || atHeadOfStretch(place))) return true;
  if (atHeadOfStretch(place) && atEndOfStretch(place)) return long || openAbove(page, place);
  if (quotedPlace(place)) return quotedDotsAreGap(place, long);

  const sign = signBefore(left);
  const unit = unitAfter(right);
  if (sign === ":" || sign === "=") return true;
  if (sign === "(") return unit !== undefined || long;
  if (sign === "," || sign === ";") return dotsAfterCommaAreGap(place, long);
  if (sign === "/" || signAfter(right) === "/") return isFraction(place) || long;
  if (/[-–]/.test(sign) && (isMark(beforeSign(left)) || isDigit(beforeSign(left)))) return true;
  if (atHeadOfStretch(place) || ".!?".includes(sign)) return dotsAtHeadAreGap(place, long);

  const asks = asksBefore(left);
  const glued = !isBlank(place.line.text[place.start - 1]);
  const list = listBefore(left);
  if (unit !== undefined) {
    if (unit.measure) return !(list && glued && !long && itemsBefore(left) > 2 && asks === "no");
    if (asks === "must") return true;
    if (list && glued && !long) return false;
    return !glued || long || asks === "may" || !isBlank(right[0]);
  }
  if (asksForPlaceName(left)) return long || !(list && glued && itemsBefore(left) > 2);
  if (asks === "must") return true;
  const ends = atEndOfStretch(place) || capitalAfter(place) || ".;)!?".includes(signAfter(right));
  if (asks === "may") {
    if (list && glued) return long && !ends;
    return long || !ends || !glued || shortSentence(left);
  }
  if (hesitatesBefore(left) || list) return false;
  if (ends) return dotWidth(place.line.text.slice(place.start, place.end)) > 7;
  return long || (!glued && isBlank(right[0]));
}

function quotedDotsAreGap(place: Surroundings, long: boolean): boolean {
  const alone = /[“"«]$/.test(trimmedLeft(place.left)) && /^[”"»]/.test(trimmedRight(place.right));
  if (alone) return true;
  const asks = asksBefore(place.left);
  return (
    unitAfter(place.right)?.measure === true || (long && asks !== "no") || (asks === "must" && !atEndOfQuote(place))
  );
}

function atEndOfQuote(place: Surroundings): boolean {
  return /^[.,]?[”"»]/.test(trimmedRight(place.right));
}

function dotsAfterCommaAreGap(place: Surroundings, long: boolean): boolean {
  const glued = !isBlank(place.line.text[place.start - 1]);
  if (isMark(beforeSign(place.left))) return true;
  if (unitAfter(place.right) !== undefined) return !glued || long;
  return long && (!glued || !/^\s*\p{L}/u.test(place.right));
}

function dotsAtHeadAreGap(place: Surroundings, long: boolean): boolean {
  if (/^\s*,\s*ngày/.test(place.right)) return true;
  if (unitAfter(place.right) !== undefined || predicateAfter(place.right)) return true;
  return long && !capitalAfter(place);
}

/** "......../........ liều": two values of one measure. */
function isFraction(place: Surroundings): boolean {
  if (signBefore(place.left) === "/") return isMark(beforeSign(place.left)) || isDigit(beforeSign(place.left));
  return asksBefore(place.left) !== "no" || unitAfter(place.right) !== undefined || /^\s*\/\s*\d/.test(place.right);
}

function blanksAreGap(place: Surroundings): boolean {
  const { left, right, line } = place;
  const width = place.end - place.start;
  const tabbed = line.text.slice(place.start, place.end).includes("\t");
  const next = right[0];
  if (next === undefined || isDigit(next) || startsWithMark(right) || isMark(left[left.length - 1])) return false;
  if (place.start === place.from) return width > 2 && !tabbed && /^,\s*ngày/.test(right);
  const sign = signBefore(left);
  if (symbolAfter(right) !== undefined) return asksBefore(left) === "must" || (sign === ":" && width > 1);
  if (isDigit(sign)) return false;
  if (datePart(place) !== undefined) return width > 1 || next === "/" || sign === "/";
  if (width < 2) return false;

  const asks = asksBefore(left);
  const unit = unitAfter(right);
  if (tabbed)
    return (asks === "must" && unit !== undefined) || (sign === ":" && labelAfter(place) && labelBefore(left));
  if (sign === ":") {
    if (unit !== undefined || ",;.)".includes(next)) return true;
    return (labelAfter(place) && width > 3) || (width > 5 && !capitalAfter(place));
  }
  if (",;.)".includes(next)) return asks === "must" ? true : asks === "may" && width > 2;
  if (unit !== undefined) {
    if (",;.".includes(sign)) return width > 2;
    if (asks === "must" || unitBefore(left)) return true;
    if (unit.measure) return width > 2;
    return asks === "may" ? width > 2 : width > 4;
  }
  if (capitalAfter(place)) return false;
  if (asksForPlaceName(left)) return width > 2;
  if (asks === "must") return width > 3;
  return asks === "may" && width > 4;
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

function underscoresAreGap(page: Page, place: Surroundings): boolean {
  if (isInAddress(place)) return false;
  if (/^\s*$/.test(place.left) && atEndOfStretch(place)) return openAbove(page, place) || signsAbove(page, place);
  return true;
}

/** The line above ends with a colon, or with the beginning of this value. */
function openAbove(page: Page, place: Surroundings): boolean {
  if (place.line.paragraph.cell !== undefined) return true;
  const above = page.lineAbove(place.line.index)?.text.trimEnd() ?? "";
  return above.endsWith(":") || (isMark(above[above.length - 1]) && /[\p{L}:]/u.test(above));
}

/** Part of a web address, an e-mail address, a path or a file name. */
function isInAddress(place: Surroundings): boolean {
  const token = tokenAround(place.line, place.start, place.end);
  if (token.includes("\\") || token.includes("://") || token.startsWith("www.")) return true;
  if (/^[“"(]?(?:\.{1,2}\/)+[a-z_]/.test(token) || /\/\.{2,3}\/[a-z]/.test(token)) return true;
  return /^[“"(]?[a-z0-9_.\-/]+\.(?:docx?|xlsx?|pptx?|pdf|txt|zip|rar|png|jpe?g|vn|com|html?)[.,;:)”"]*$/.test(token);
}

/** "1...10", "6A…6D", "1925...1930", "a1 + … + an": from one to another. */
function isRange(place: Surroundings): boolean {
  const before = /(\p{L}|\d+\p{L}?|\p{L}\d+)$/u.exec(place.left)?.[1];
  const after = /^(\d+\p{L}?|\p{L}\d*)(?!\p{L})/u.exec(place.right)?.[1];
  if (before !== undefined && after !== undefined)
    return shape(before) === shape(after) && !/^\p{L}\p{L}/u.test(after) && singleBefore(place, before);
  return (
    /[\d\p{L}]\s*[,+]\s*$/u.test(place.left) &&
    /^\s*[,+]\s*[\d\p{L}]{1,3}(?![\p{L}\d])/u.test(place.right) &&
    /\d\s*[,+]\s*$|\+\s*$/.test(place.left)
  );
}

function singleBefore(place: Surroundings, before: string): boolean {
  return !isWordCharacter(place.left[place.left.length - before.length - 1]);
}

function shape(text: string): string {
  return text.replace(/\d+/g, "9").replace(/\p{L}/gu, "a");
}

/** The leader of a table of contents: nothing but a page number follows, to the end of the line. */
function leadsToPageNumber(place: Surroundings): boolean {
  const rest = place.line.low.slice(place.end, place.end + 20);
  if (place.line.low.length > place.end + 20 || !/^[\s]*(?:\d{1,4}|[ivxlc]{1,6})\s*$/.test(rest)) return false;
  const before = place.line.low.slice(Math.max(0, place.start - 200), place.start);
  return /\p{L}/u.test(before) && !/[:/]\s*$/.test(before) && asksBefore(before) !== "must";
}

function beforeSign(left: string): string | undefined {
  const trimmed = trimmedLeft(trimmedLeft(left).slice(0, -1));
  return trimmed[trimmed.length - 1];
}

function shortSentence(left: string): boolean {
  return wordsBefore(left, 7).words.length < 7;
}
