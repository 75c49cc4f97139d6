import { askOnce } from "../asked";
import { dotWidth, isBlank, isDigit } from "../characters";
import { datePart } from "../dates";
import type { Answer } from "../habits";
import { asksAlways, asksBefore, asksForFact, namesTheFirst } from "../language/asking";
import {
  clauseFollows,
  goesOnBehindHalt,
  goesOnWithNoun,
  hesitatesBefore,
  mayTrailOff,
  namesMenuItem,
  predicateAfter,
  speaksOfSign,
} from "../language/halts";
import {
  besideOpenCount,
  countedBefore,
  endsWithAndSoOn,
  endsWithGeneralNoun,
  isPartOfCount,
  itemsBefore,
  listBefore,
  listsOffices,
  parallelCountFollows,
} from "../language/lists";
import { followsHour, lawGoesOn, namesDocument, numberedBefore, symbolAfter } from "../language/numbers";
import { asksForPlaceName, endsWithLevel, leadsToNameOfPlace } from "../language/offices";
import {
  breaksOffInName,
  endsWithName,
  endsWithTitle,
  leadsToNameOfPerson,
  officeFollows,
  signerAbove,
} from "../language/people";
import {
  atEndOfStretch,
  atHeadOfStretch,
  capitalAfter,
  clauseBefore,
  quotedPlace,
  signAfter,
  signBefore,
  withoutClosingBracket,
} from "../language/position";
import { isPerson, type Unit, unitFollowing } from "../language/units";
import {
  isInAddress,
  isInCode,
  isOrnament,
  isRange,
  leadsToEntry,
  leadsToPageNumber,
  leadsToPerson,
  leadsToValue,
} from "../lookalikes";
import { isFilledIn } from "../filledPlaces";
import type { Line } from "../line";
import type { Page } from "../page";
import { isMark, type Surroundings, trimmedLeft, trimmedRight, wordsAfter, wordsBefore } from "../surroundings";
import { isEntryOfList } from "./leaders";
import { isBelowTitles, isCellOfRow, openAbove } from "./openLines";

/** "…", "...." and "....." may mean "and so on"; anything wider seldom does. */
const shortWidth = 5;

/** Whoever hesitates types no more. */
const hesitationWidth = 8;

/** Dots ask for a value, or the words before trail off: the words around decide, then the length, then whether the run is glued. */
export function dotsAreGap(page: Page, place: Surroundings): Answer {
  const { left, right } = place;
  const long = dotWidth(place.line.text.slice(place.start, place.end)) > shortWidth;
  if (isOrnament(place.line)) return false;
  // ".... v.v": the list ends twice.
  if (
    endsWithAndSoOn(left) ||
    /^\s?v\.?v/.test(right) ||
    isRange(place) ||
    isInAddress(place) ||
    leadsToPageNumber(page, place) ||
    isFilledIn(place)
  )
    return false;
  if (isEntryOfList(page, place) || isInCode(place)) return false;
  // "[Xem thêm...]": what is written on a button.
  if (right.startsWith("]") && /\[[^\]]*\p{L}$/u.test(left)) return false;
  if (
    long &&
    (leadsToEntry(place) || (leadsToValue(place) && asksBefore(left) !== "may" && !/(?:số|có|là|được)\s*$/.test(left)))
  )
    return false;
  if (long && leadsToPerson(place)) return false;
  if (!long && (isListItself(place) || /^\s*(?:nào|gì|ấy)(?=[\s,.;]|$)/u.test(right))) return false;
  const part = datePart(place);
  // "có khi cả năm..., ảnh hưởng": no year.
  if (part !== undefined && (part !== "năm" || asksBefore(left) !== "no")) return true;
  if (symbolAfter(right) !== undefined && (asksBefore(left) === "must" || atHeadOfStretch(place))) return true;
  if (atHeadOfStretch(place) && atEndOfStretch(place))
    return (
      long ||
      openAbove(page, place) ||
      isCellOfRow(place) ||
      isBelowTitles(page, place) ||
      signerAbove(page, place) !== undefined ||
      (/[-+]\s*$/.test(left) && "by-habit")
    );
  if (quotedPlace(place)) return quotedDotsAreGap(place, long);

  const sign = signBefore(left);
  const unit = unitFollowing(place);
  if (sign === ":" || sign === "=") return true;
  if (speaksOfSign(left)) return false;
  if (sign === "(")
    return (
      unit !== undefined ||
      long ||
      /^\s?b(?:ản)?\s?\)/.test(right) ||
      (countBeforeBracket.test(left) && wordsInBracket.test(right))
    );
  if (sign === "+") return long || unit?.exact === true || isMark(beforeSign(left)) || /\d\+$/.test(left);
  if (sign === "," || sign === ";") return dotsAfterCommaAreGap(place, long);
  if (sign === "/" || signAfter(right) === "/") return isFraction(place) || long;
  if (left.trimEnd().endsWith("-") && /\d\p{L}\d?\s?-\s*$/u.test(left)) return true;
  if (/[-–]/.test(sign) && (isMark(beforeSign(left)) || isDigit(beforeSign(left)))) return true;
  if (atHeadOfStretch(place) || ".!?".includes(sign)) return dotsAtHeadAreGap(place, long);

  // "Số:…/BC⇥Quỳnh…, ngày…tháng": the rest of the name of a place.
  if (
    /^\s*,\s*ngày/.test(right) &&
    wordsBefore(left, 3).words.length < 3 &&
    capitalWord.test(place.line.text.slice(place.from, place.start))
  )
    return true;
  // "…h…", "… giờ …,": the minutes of an hour that is open itself.
  if (followsHour(right) && /[.…⋯‥․・．_]\s?(?:h|giờ)\s?$/.test(left)) return true;
  if (lawGoesOn(place) || leadsToNameOfPerson(left) || leadsToNameOfPlace(left) || breaksOffInName(place)) return true;
  if (!long && namesMenuItem(place) && /^\s*(?:[,;.)>”"]|$|rồi|để|và)/u.test(right)) return false;
  if (/^\s*[:,]/.test(right) && /\d\s?(?:h|giờ)\s?$/.test(left)) return "by-habit";
  if (isDigit(sign) && !long && !(unit !== undefined && countsBehindDigit(place, unit))) return false;

  const glued = !isBlank(place.line.text[place.start - 1]);
  const listed = listBefore(left);
  // "anh Dũng, anh Tới…", "Duy Xuyên, Tam Kỳ……": a name, though its last word asks elsewhere.
  const asked = asksBefore(left);
  const asks = endsWithName(place) && (listed === "long" || (!long && asked === "must")) ? "no" : asked;
  // "triều cường lên… là trắng tay", but "Ông (bà)… đang cư trú".
  const named =
    numberedBefore(left) ||
    asksForPlaceName(left) ||
    (listed === undefined && endsWithTitle(withoutClosingBracket(left)));
  const goesOn = goesOnBehindHalt(right) || (clauseFollows(right) && !capitalAfter(place));
  if (glued && !long && unit === undefined && goesOn && !named) return false;
  if (listed === undefined && parallelCountFollows(place)) return true;
  // "trong tuần…tháng 11", "các hộ tổ dân phố…: Thường trực": which of them.
  if (/(?:^|\s)tuần$/.test(left) && /^\s?tháng \d/.test(right)) return true;
  if (endsWithLevel(left) && /^\s?:/.test(right)) return true;
  // "Tổng số lượt khám….., trong đó": of a number there are parts.
  if (listed === undefined && /^\s?[,(]\s?trong đó\s/.test(right)) return true;
  // "Thưa Thầy (Cô)… năm mươi năm trôi nhanh": whoever speaks halts.
  if (!long && /(?:^|\s)thưa\s[^,;:.]{2,30}$/u.test(left) && goesOnWithNoun(place)) return false;
  if (hesitatesBefore(left) && asks !== "must") {
    // "làm sai cam kết thì ………………": room for a whole clause.
    if (unit === undefined) return dotWidth(place.line.text.slice(place.start, place.end)) > hesitationWidth;
    // "Thầy ơi ... con đã về đây": a noun, and perhaps nothing to count.
    if (!long && !unit.exact) return "by-habit";
  }
  if (asks !== "must" && clauseFollows(right) && !capitalAfter(place) && !asksForPlaceName(left)) {
    // "chậu cảnh, dép guốc …… mà không rõ ai lấy": what was listed ended, another clause follows.
    if (listed === "long" || (listed === "pair" && asks === "no")) return false;
    if (listed === undefined && asks === "no" && long) return "by-habit";
  }
  if (!glued && besideGap(left)) return true;
  // "A, B, C …… và D": what was listed goes on.
  const list = listed === "long" || (listed === "pair" && (glued || !long));
  if (asks === "no" && /^\s*(?:và|cùng|hoặc)\s/.test(right) && list) return false;
  if (long && atEndOfStretch(place) && /(?:^|\s)là\s*$/.test(left)) return true;
  if (isPartOfCount(place)) return true;
  // "Đảng ủy xã….báo cáo": who does it; "Hội Nông dân, Đoàn Thanh niên xã… báo cáo" goes on with others.
  if (asksForPlaceName(left) && predicateAfter(right) && !listsOffices(left)) return true;
  if (asksForPlaceName(left) && long) return true;
  if (unit !== undefined) {
    if (unit.exact) return true;
    // "lợn, gà, cá… con giống tốt": a classifier that belongs to the next word.
    if (unit.measure)
      return unitEndsClause(place, unit) || !(glued && !long && asks === "no" && list && itemsBefore(left) > 2);
    if (asks === "must") return true;
    // "giáo viên Toán...người, Ngữ văn...người": nothing goes on after the unit.
    if (glued && !long && list) {
      if (isPerson(unit.unit) && /^\p{L}[^,;.)]*[,;.)]/u.test(right.slice(0, unit.unit.length + 1))) return true;
      return listed === "pair" && !isBlank(right[0]) && "by-habit";
    }
    if (long && isLeader(page, place)) return "by-habit";
    if (!glued || asks === "may" || !isBlank(right[0])) return !long || isPerson(unit.unit) || !list || "by-habit";
    return long;
  }
  if (asksForPlaceName(left) && listed !== undefined && glued && atEndOfStretch(place)) return long || "by-habit";
  if (asksForPlaceName(left)) return long || !(listed === "long" && glued && itemsBefore(left) > 2);
  const ends = atEndOfStretch(place) || capitalAfter(place) || ".;)!?".includes(signAfter(right));
  // "(9 số)...", "còn hơn…!": a remark in brackets ends what is listed, an exclamation asks for nothing.
  if (ends && glued && !long && (sign === ")" || "!?".includes(signAfter(right) || " "))) return false;
  // "đường sá, mặt bằng…": a list that ends with a word that elsewhere asks.
  if (asks === "must" && ends && glued && !long && listed !== undefined && !asksAlways(left))
    return (
      /(?:^|\s)lần thứ$/.test(left) || (/(?:^|\s)số$/.test(left) && (numberedBefore(left) || namedNumber.test(left)))
    );
  // "ngân hàng số…)": "số" is an adjective where no number follows.
  if (
    asks === "must" &&
    ends &&
    glued &&
    !long &&
    /(?:^|\s)số\s*$/.test(left) &&
    !numberedBefore(left) &&
    !namedNumber.test(left)
  )
    return isCapitals(place);
  // "sách để… đọc": whoever speaks may halt after any word.
  if (asks === "must") {
    // "đi rẫy xa, đổi chỗ ở..., người nhà": the list ends here.
    if (glued && !long && listed !== undefined && signAfter(right) === ",") return "by-habit";
    if (long || (!glued && asksAlways(left))) return true;
    return (
      !(
        mayTrailOff(left) ||
        (listed === "long" && clauseFollows(right)) ||
        (!ends && /(?:^|\s)(?:là|giảm)\s*$/.test(left))
      ) || "by-habit"
    );
  }
  if (asks === "may") {
    // What was listed ends here, at the end of the line or before a verb.
    const halts = !long && (atEndOfStretch(place) || (/^\s*\p{Ll}/u.test(right) && !goesOnWithNoun(place)));
    if (halts && itemsBefore(left) > 2 && !endsWithTitle(left) && !lastOfItems.test(left))
      return !glued && itemsBefore(left) < 4 && atEndOfStretch(place) && "by-habit";
    if (listed === "long" && /^\s*(?:cùng|đều|đã) /.test(right)) return "by-habit";
    // "giáo dục, y tế, dân tộc, tôn giáo……": of four or more the last asks for nothing.
    if (glued && shortItems.test(left) && atEndOfStretch(place)) return false;
    // "cách làm, cách hỏi, cách ghi biên bản……": of three the last asks for a name only after a title.
    if (glued && listed === "long" && ends && !(long && (endsWithTitle(left) || namesTheFirst(left)))) return false;
    // "kiêng ngày, kiêng tuổi, kiêng hướng………": items that begin alike.
    if (glued && alikeItems.test(left)) return false;
    if (list && endsWithGeneralNoun(left)) return false;
    // "nhất là chi bộ ………": nothing was listed yet.
    if (list && glued)
      return long && (!ends || endsWithTitle(left) || namesTheFirst(left) || (atEndOfStretch(place) && "by-habit"));
    if (!long && signAfter(right) === ")" && itemsBefore(left) > 2 && !lastOfItems.test(left)) return false;
    if (listed === "long" && ends) return "by-habit";
    if (halts && !glued && asksForFact(left) && !shortSentence(left)) return "by-habit";
    return long || !ends || !glued || (shortSentence(left) && !namesDocument(left));
  }
  if (hesitatesBefore(left) || repeats(place)) return false;
  if (!glued && listed !== "long" && countFollows(right)) return true;
  if (list) return !glued && (besideCount(left) || (listed === "pair" && goesOnWithNoun(place) && !ends)) && "by-habit";
  // "PHÒNG THI HÀNH ÁN KHU VỰC …": headings do not trail off.
  if (ends && isCapitals(place) && (!glued || long || place.line.text[place.to] === "\t")) return true;
  if (ends) {
    const width = dotWidth(place.line.text.slice(place.start, place.end));
    if (width > (glued ? 11 : 7)) return true;
    if (!glued) return long || "by-habit";
    return (endsWithCode(place) || /[.…][,;][\p{L}\s]{2,40}$/u.test(left)) && "by-habit";
  }
  // "xã vùng….của huyện": nothing was listed, and the sentence goes on without even a blank.
  const pause = place.end - place.start === 1 && !goesOnWithNoun(place);
  if (long) return (listed === undefined && !isLeader(page, place)) || "by-habit";
  if (endsWithCode(place)) return "by-habit";
  return (
    ((!glued && (goesOnWithNoun(place) || /^\s*[(,]/.test(right))) ||
      (!pause && /^\p{L}/u.test(right) && !clauseBefore(left).includes(","))) &&
    "by-habit"
  );
}

/** "trên BĐ3 ...m", "vụ chiêm 2024 .... ngày", "tiêm mũi 1….con,": the digits belong to a name; not "đợt 1...đợt 3". */
function countsBehindDigit(place: Surroundings, unit: Unit): boolean {
  const { left, right } = place;
  if (/(?:^|\s)(?:19|20)\d\d\s*$/.test(left)) return true;
  if (unit.exact && /\p{L}\s?\d\s$/u.test(left)) return true;
  return unit.measure && !isBlank(right[0]) && /(?:\p{L} |\d\/)\d{1,2}$/u.test(left) && unitEndsClause(place, unit);
}

/** "vịt, ngan….con.": nothing goes on behind the unit. */
function unitEndsClause({ right }: Surroundings, { unit }: Unit): boolean {
  const behind = right.trimStart();
  return behind.startsWith(unit) && /^\s?(?:[,.;)=]|$)/.test(behind.slice(unit.length));
}

/** "Chợ Vinh ……… cổng số 3": few words, a leader and few words are the whole line, and the line beside is like it. */
function isLeader(page: Page, { line }: Surroundings): boolean {
  // Most lines are none, and their neighbours need not be read.
  if (!hasLeader(line)) return false;
  return page.linesBeside(line.index).some(hasLeader);
}

const hasLeader = askOnce(
  ({ text }: Line) =>
    text.length < 120 && /^\s*[\p{Lu}\d][^,;:.…]{0,40}[.…]{3,}\s*\p{L}[^,;:.…]{0,30}\.?\s*$/u.test(text),
);

/** "cỡ DN…", "73C-…": the printed beginning of a code. */
function endsWithCode({ line, start, from }: Surroundings): boolean {
  return /(?:^|[\s(:])(?:[A-ZĐ]{1,3}\.?|\d{1,3}[A-Z]\d?-)$/.test(line.text.slice(Math.max(from, start - 8), start));
}

/** "số, ngày, tháng... của văn bản": the word that asks elsewhere is itself an item of a list. */
function isListItself(place: Surroundings): boolean {
  if (isBlank(place.line.text[place.start - 1]) || /^\s*(?:tháng|năm|\/|-)/.test(place.right)) return false;
  if (unitFollowing(place) !== undefined || leadsToNameOfPerson(place.left)) return false;
  const { words, stop } = wordsBefore(place.left, 3);
  return stop === "," && words.length > 0 && words.length < 3 && itemsBefore(place.left) > 2;
}

/** "cao đẳng …, trung cấp …": the item before has a gap of its own. */
function besideGap(left: string): boolean {
  const comma = Math.max(left.lastIndexOf(","), left.lastIndexOf(";"));
  if (comma < 0) return false;
  const before = trimmedLeft(left.slice(0, comma));
  if (isMark(before[before.length - 1])) return true;
  return /[…⋯]|\.\./.test(before) && /(?:^|[,;:(]|\s)(?:[…⋯]|[.]{2,})[.…]*\s?[\p{L}\s]{2,40}$/u.test(before.slice(-60));
}

/** "quản lý 03, giáo viên …": the item before ends with its number. */
function besideCount(left: string): boolean {
  return /\d\s?[,;]\s*\p{L}[\p{L}\s]{1,40}$/u.test(left);
}

/** "khiển trách …, cảnh cáo 01": the item that follows ends with its number. */
function countFollows(right: string): boolean {
  return /^\s?[,;]\s?\p{L}[^,;.()]{1,40}\s\d/u.test(right);
}

function quotedDotsAreGap(place: Surroundings, long: boolean): Answer {
  const alone = /[“"«]$/.test(trimmedLeft(place.left)) && /^[”"»]/.test(trimmedRight(place.right));
  const asked = asksBefore(place.left) !== "no";
  // "nhãn hiệu “Mật ong ………”": the end of a name that is asked for.
  const before = beforeQuote(place.left);
  if (long && /^["”»]/.test(place.right) && asksBefore(before) !== "no" && !/(?:^|\s)là\s*$/.test(before))
    return "by-habit";
  if (alone) return (long && (asked || trimmedLeft(place.left).slice(0, -1).trimEnd().endsWith(":"))) || "by-habit";
  // "“luân phiên mỗi năm một đồng chí……”": whoever is quoted trails off.
  if (/^[”"»]/.test(place.right)) return asked && long && "by-habit";
  const unit = unitFollowing(place);
  return asked && (long || unit?.exact === true || (unit?.measure === true && "by-habit"));
}

function beforeQuote(left: string): string {
  return left.slice(0, Math.max(left.lastIndexOf("“"), left.lastIndexOf('"'), left.lastIndexOf("«")));
}

function dotsAfterCommaAreGap(place: Surroundings, long: boolean): Answer {
  const { left, right, line } = place;
  const glued = !isBlank(line.text[place.start - 1]);
  if (isMark(beforeSign(left))) return true;
  if (besideOpenCount(left) && goesOnWithNoun(place)) return true;
  const unit = unitFollowing(place);
  if (unit !== undefined && countedBefore(left)) return true;
  // "01 Chủ nhiệm,…Phó Chủ nhiệm": offices are counted one after the other.
  if (/(?:\d|[.…⋯_])\s?\p{L}[\p{L}\s]{1,40},\s*$/u.test(left) && officeFollows(right)) return true;
  // "bịt mắt bắt dê, ... tổ chức ở bãi": the list goes on.
  if (unit !== undefined && !unit.measure && itemsBefore(left) > 2) return (!glued || long) && "by-habit";
  if (unit !== undefined || (besideGap(left) && /^\s*\p{L}/u.test(right))) return !glued || long;
  // "(bệnh viện tỉnh, phòng khám, đoàn từ thiện, ……)": the list ends with its bracket.
  if ((atEndOfStretch(place) || /^\s*\)/.test(right)) && itemsBefore(left) > 2) return long && "by-habit";
  return long && (/^\s*\p{L}/u.test(right) ? !glued && (goesOnWithNoun(place) || /^\s*và\s/.test(right)) : true);
}

function dotsAtHeadAreGap(place: Surroundings, long: boolean): boolean {
  if (/^\s*,\s*ngày/.test(place.right)) return true;
  if (unitFollowing(place) !== undefined || predicateAfter(place.right)) return true;
  // "12       ………       Tổ mẫu giáo lớn": a cell of a row that is laid out with blanks.
  return long && (!capitalAfter(place) || (/\S\s{3,}$/.test(place.left) && /^\s{3}/.test(place.right)));
}

/** "theo giấy nộp tiền số" */
const namedNumber = /(?:^|\s)(?:theo|tại|trong|trên|ở|của|thuộc|bằng) (?:\p{L}+ ){1,4}số$/u;
const capitalWord = /^\s*\p{Lu}[\p{L} ]{0,24}$/u;

/** ".. cán bộ (.. kiêm nhiệm)": a part of what was counted. */
const countBeforeBracket = /[\d.…⋯_]\s?\p{L}[\p{L} ]{1,30}\s?\(\s?$/u;
const wordsInBracket = /^\s?\p{L}[\p{L} ]{1,24}\)/u;

/** "A, B và xã …": the last item is there. */
const lastOfItems = /(?:^|\s)(?:và|hoặc) \p{L}+\s*$/u;
const alikeItems = /(?:^|[,\s])(\p{L}+) \p{L}+(?: \p{L}+)?,\s\1 \p{L}+(?: \p{L}+)?,\s\1 \p{L}+(?: \p{L}+)?$/u;
const shortItems = /(?:,\s\p{L}+(?:\s\p{L}+){0,2}){3}$/u;

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
