import { dotWidth, isBlank, isDigit, isWordCharacter } from "./characters";
import { datePart } from "./dates";
import {
  asksBefore,
  asksForContent,
  asksAlways,
  asksForPlaceName,
  asksToFill,
  asksToSign,
  atEndOfStretch,
  atHeadOfStretch,
  besideOpenCount,
  capitalAfter,
  clauseBefore,
  countedBefore,
  editorialStart,
  endsWithAndSoOn,
  goesOnWithNoun,
  hesitatesBefore,
  endsEntry,
  isAnswer,
  isIdentifier,
  isPerson,
  isInFileName,
  isKeptOrLeftOut,
  isPartOfCount,
  isTyped,
  itemsBefore,
  listBefore,
  namesDocument,
  namesPerson,
  namesSigner,
  numberedBefore,
  predicateAfter,
  questionBefore,
  quotedPlace,
  romanBefore,
  signedBelow,
  signerAbove,
  signAfter,
  signBefore,
  symbolAfter,
  unitAfter,
  unitFollowing,
} from "./language";
import { isInAddress, isOrnament, isRange, leadsToPageNumber } from "./lookalikes";
import type { GapKind } from "./gap";
import { type Line, stretchAt } from "./line";
import type { Mark } from "./marks/mark";
import type { Page } from "./page";
import {
  isMark,
  type Surroundings,
  surroundingsOf,
  trimmedLeft,
  trimmedRight,
  wordsAfter,
  wordsBefore,
} from "./surroundings";

/**
 * The one place that decides whether a mark is a gap: a place where a value must be written for the sentence to say
 * something. Take the mark away: where the clause is complete, it is none.
 */
export function gapKind(page: Page, line: Line, mark: Mark): GapKind | undefined {
  const place = surroundingsOf(line, mark.start, mark.end);
  if (mark.kind === "bracket" && isKeptOrLeftOut(place)) return "yes-no";
  return isGap(page, place, mark) ? mark.kind : undefined;
}

function isGap(page: Page, place: Surroundings, mark: Mark): boolean {
  switch (mark.kind) {
    case "dots":
      return dotsAreGap(page, place);
    case "blank":
      return blanksAreGap(place);
    case "underscores":
      return underscoresAreGap(page, place);
    case "mixed":
      return !isInAddress(place);
    case "bracket":
      return bracketIsGap(place);
    case "letters":
      return lettersAreGap(place);
    case "note":
      return noteIsGap(page, place);
    case "leader":
      return leaderIsGap(place);
    default:
      return true;
  }
}

/** "…", "...." and "....." may mean "and so on"; anything wider seldom does. */
const shortWidth = 5;

function dotsAreGap(page: Page, place: Surroundings): boolean {
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

function blanksAreGap(place: Surroundings): boolean {
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

function isCapitals(place: Surroundings): boolean {
  const text = place.line.text.slice(Math.max(place.from, place.start - 100), place.start);
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text) && !/[,;]/.test(text);
}

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

function underscoresAreGap(page: Page, place: Surroundings): boolean {
  if (isInAddress(place) || leadsToPageNumber(place) || isOrnament(place.line)) return false;
  // "mẫu KNĐ__01": part of a code.
  if (isDigit(place.right[0]) && isWordCharacter(place.left[place.left.length - 1])) return false;
  if (/^\s*$/.test(place.left) && atEndOfStretch(place)) {
    return openAbove(page, place) || isCellOfRow(place) || signerAbove(page, place) !== undefined;
  }
  if (signBefore(place.left) === "(" && signAfter(place.right) === ")") return unitFollowing(place) !== undefined;
  return true;
}

/** In a row of three or more columns, the others filled. */
function isCellOfRow(place: Surroundings): boolean {
  const around = place.line.low.slice(Math.max(0, place.start - 200), place.end + 200);
  return place.line.breaks.length > 2 && /[\p{L}\d]/u.test(around);
}

/** The line above ends with a colon, or with the beginning of this value; more lines of marks may stand between. */
function openAbove(page: Page, place: Surroundings): boolean {
  if (place.line.paragraph.cell !== undefined) return true;
  let above = page.lineAbove(place.line.index);
  for (let lines = 0; lines < mostLines && above !== undefined && onlyMarks.test(above.text); lines += 1) {
    above = page.lineAbove(above.index);
  }
  const text = above?.text.trimEnd() ?? "";
  if (text.includes("\t")) return text.endsWith(":");
  return text.endsWith(":") || (/[.…⋯‥․・．_＿]{3}$|[…⋯]$/u.test(text) && /[\p{L}:]/u.test(text));
}

const onlyMarks = /^[\s.…⋯‥․・．_＿]+$/u;
const mostLines = 30;

function beforeSign(left: string): string | undefined {
  const trimmed = trimmedLeft(trimmedLeft(left).slice(0, -1));
  return trimmed[trimmed.length - 1];
}

function shortSentence(left: string): boolean {
  return wordsBefore(left, 7).words.length < 7;
}

function bracketIsGap(place: Surroundings): boolean {
  const { line, left } = place;
  const open = line.low[place.start];
  const content = line.low.slice(place.start, place.end).replace(/^[[<{«＜〈【]+\s*|\s*[\]>}»＞〉】]+$/gu, "");
  if (line.low.startsWith("{{", place.start)) return true;
  if (open === "«") return isIdentifier(content) || (!/\s/.test(content) && asksToFill(content));
  if (quotedPlace(place) || isInFileName(place)) return false;
  if (isTyped(left)) return false;
  if (/^[\s.…⋯_]*$/u.test(content)) return openBracketIsGap(place, content);
  if (/^[\d\s,;.\-–]+$/.test(content) || content.includes(":") || content.length > 60) return false;
  if (/^(?:[dmyx?]{1,4}[/.-]){0,2}(?:[dmy]{2,4}|x{2,}|\?{1,3})$/.test(content) && open === "[") return true;
  if (isIdentifier(content) && /_/.test(content)) return true;
  if (editorialStart(content)) return false;
  if (asksToFill(content)) return true;
  if (namesValue(place, content)) return true;
  return open !== "{" && !/\d/.test(content) && asksBefore(left) === "must" && unitFollowing(place) !== undefined;
}

/** "[nước sản xuất]", "<ĐƠN VỊ PHỐI HỢP>": a few words, all small or all capitals, name what is to be written. */
function namesValue({ line, start, end }: Surroundings, content: string): boolean {
  const raw = line.text.slice(start, end);
  if (!/^[[<]/.test(raw) || (raw !== raw.toLowerCase() && raw !== raw.toUpperCase())) return false;
  return /^\p{L}+(?:[\s/-]\p{L}+){1,6}$/u.test(content) && /[^a-z\s/-]/.test(content);
}

/** "[...]" and "[   ]": an omission or a box to tick, unless the words around ask for a value. */
function openBracketIsGap(place: Surroundings, content: string): boolean {
  if (place.line.low[place.start] !== "[") return false;
  if (/^\s*$/.test(content) && (atHeadOfStretch(place) || /\s{2}$|[\]□☐]\s*$/u.test(place.left))) return false;
  if (unitFollowing(place) !== undefined || signBefore(place.left) === ":") return true;
  if (symbolAfter(place.right) !== undefined || datePart(place) !== undefined) return true;
  return asksBefore(place.left) !== "no";
}

function lettersAreGap(place: Surroundings): boolean {
  const { line, left, right } = place;
  const letters = line.text.slice(place.start, place.end);
  if (isInAddress(place) || quotedPlace(place)) return false;
  const asked =
    asksBefore(left) !== "no" ||
    unitFollowing(place) !== undefined ||
    symbolAfter(right) !== undefined ||
    signBefore(left) === ":" ||
    /\d\s?[-–]\s?$/.test(left) ||
    datePart(place) !== undefined;
  if (/^[dmyn]/i.test(letters)) return datePart(place) !== undefined && /(?:ngày|tháng)\s/u.test(left.slice(-20));
  if (letters.startsWith("?"))
    return (
      asked &&
      !questionBefore(left) &&
      (letters.length > 2 ||
        asksBefore(left) === "must" ||
        unitFollowing(place) !== undefined ||
        datePart(place) !== undefined)
    );
  if (letters.startsWith("#")) return asked && letters.length > 1;
  if (
    letters === letters.toUpperCase() &&
    romanBefore(left) &&
    unitFollowing(place) === undefined &&
    datePart(place) === undefined
  )
    return false;
  if (/^[\dx]*x[.\- ]x/i.test(letters)) return asked && !isDigit(signBefore(left)) && !/^\s?\d/.test(right);
  if (/^\s?\d|^[-.]\s?[x\d]/.test(right) && datePart(place) === undefined) return false;
  if (isDigit(signBefore(left)) && !asked) return false;
  return asked || (letters.length > 2 && letters === letters.toLowerCase() && isBlank(left[left.length - 1]));
}

/** A note at the place of a name is a gap where no name stands below it; another note where nothing else is written. */
function noteIsGap(page: Page, place: Surroundings): boolean {
  const content = place.line.low.slice(place.start + 1, place.end - 1).trim();
  if (!/^[\s.;,]*$/.test(place.right)) return false;
  if (asksToSign(content)) {
    const words = wordsBefore(place.left, 8).words;
    return words.length < 8 && (words.length === 0 || namesSigner(place.left)) && !signedBelow(page, place);
  }
  const head = atHeadOfStretch(place);
  return asksForContent(content) && (head || signBefore(place.left) === ":") && !page.continuesBelow(place.line.index);
}

function leaderIsGap(place: Surroundings): boolean {
  const { paragraph } = place.line;
  if (/^(?:toc|mục lục)\b/i.test(paragraph.style ?? "")) return false;
  if (paragraph.marks.some((mark) => mark.kind === "field-result" && (mark.name === "TOC" || mark.name === "PAGEREF")))
    return false;
  return !leadsToPageNumber(place) || unitFollowing(place) !== undefined;
}
