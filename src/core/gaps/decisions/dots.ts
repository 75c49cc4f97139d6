import { dotWidth, firstSign, isBlank, isDash, isDigit, isUpperCase } from "../characters";
import { datePart } from "../dates";
import { isFilledIn } from "../filledPlaces";
import type { Answer } from "../habits";
import { asksBefore, asksForCount } from "../language/asking";
import { goesOnWithNoun, namesMenuItem, predicateAfter, speaksOfDots, speaksOfSign } from "../language/halts";
import {
  besideCountedPeople,
  besideGap,
  besideOpenCount,
  countedBefore,
  endsWithAndSoOn,
  isBetweenCounts,
  isLastOfSiblings,
  isOneOfNumbered,
  itemsBefore,
  listBefore,
  peopleCounted,
} from "../language/lists";
import { asksForNumberOf, followsHour, lawGoesOn, symbolAfter } from "../language/numbers";
import { breaksOffInNameOfPlace, endsWithLevel, leadsToNameOfPlace } from "../language/offices";
import {
  breaksOffInName,
  endsWithFirstName,
  leadsToNameOfPerson,
  leadsToSeveralNames,
  officeFollows,
  signerAbove,
} from "../language/people";
import {
  atEndOfStretch,
  atHeadOfStretch,
  behindCapitalWords,
  capitalAfter,
  quotedPlace,
  quotesSign,
  signBefore,
} from "../language/position";
import { type Unit, unitAfter, unitEndsClause, unitFollowing } from "../language/units";
import {
  isHidden,
  isInAddress,
  isInChain,
  isInCode,
  isOrnament,
  isRange,
  leadsFromRole,
  leadsFromTitle,
  leadsToArrival,
  leadsToEntry,
  leadsToPageNumber,
  leadsToPerson,
  leadsToValue,
} from "../lookalikes";
import type { Page } from "../page";
import { endsWithPhrase, phrases } from "../phrases";
import { isMark, type Surroundings, trimmedLeft, trimmedRight, wordsBefore } from "../surroundings";
import { isInVerse } from "../verses";
import asks from "../words/asks.json";
import lists from "../words/lists.json";
import { dotsInSentenceAreGap } from "./dotsInSentence";
import { isEntryOfList } from "./leaders";
import { isBelowTitles, isCellOfRow, isOpenRow, linesOfTitle, openAbove } from "./openLines";

/** "…", "...." and "....." may mean "and so on"; anything wider seldom does. */
const shortWidth = 5;

/**
 * Dots ask for a value, or the words before trail off: what they look like decides, then the sign beside them, then the
 * words around, the length, and last whether the run is glued.
 */
export function dotsAreGap(page: Page, place: Surroundings): Answer {
  const long = dotWidth(place.line.text.slice(place.start, place.end)) > shortWidth;
  if (long && callBegun.test(place.left) && !isDigit(place.right[0])) return true;
  // "loại 1....; loại 2....; loại 3: 18": of each its number.
  if (isDigit(signBefore(place.left)) && /^\s?[,;]/.test(place.right) && isOneOfNumbered(place, ": ?\\d")) return true;
  if (place.left.includes("số 0") && numberBegun.test(place.left)) return true;
  // "kích thước 1800x…..x800": one of the sides.
  if (/^x\d/.test(place.right) && /\dx$/.test(place.left)) return true;
  // "hệ số 2,.. đến 3,8": the rest of the decimal.
  if (/^ (?:đến|tới) \d/.test(place.right) && /\d,$/.test(place.left)) return true;
  // "giao ban ngày ….. vừa qua", "họp vào các ngày… âm lịch"
  if (dayAfter.test(place.right) && dayBefore.test(place.left)) return true;
  if (isLookAlike(page, place, long)) return "look-alike";
  return alone(page, place, long) ?? besideSign(place, long) ?? dotsInSentenceAreGap(page, place, long);
}

const dayBefore = /(?:^|[^a-zA-ZÀ-ỹ])(?<!(?:những|mấy|nhiều|ít|\d) )ngày ?$/;
const dayAfter = /^ ?(?:vừa qua|vừa rồi|âm lịch)(?![a-zA-ZÀ-ỹ])/;

/** "gọi 09.........": the first digits of a telephone number are printed. */
const callBegun = /(?:^|[\s(:])(?:gọi|điện thoại|đt|sđt|đtdđ|di động|zalo|hotline):?\s?\(?0\d{1,3}\)?[.\- ]?$/u;

/** "qua số 02373 ...": so is the code of the province. */
const numberBegun = /(?:^|\s)(?:qua|theo|gọi|tới|đến|vào|về) số(?: máy)? 0\d{2,4}[.\- ]$/u;

/** An ornament, a range, an address, a leader, a list that ends twice: legal in finished documents. */
function isLookAlike(page: Page, place: Surroundings, long: boolean): boolean {
  const { line, start, end, left, right } = place;
  const next = firstSign(right);
  if (isOrnament(place.line)) return true;
  // ".... v.v": the list ends twice.
  if (
    endsWithAndSoOn(left) ||
    (next === "v" && /^\s?v\.?v/.test(right)) ||
    isRange(place) ||
    isInChain(place) ||
    isInAddress(place) ||
    leadsToPageNumber(page, place) ||
    isFilledIn(place)
  )
    return true;
  if (isEntryOfList(page, place) || isInCode(place) || isInVerse(page, place)) return true;
  // "mục “Văn bản/.../2025”": a path; "lãi 1,5%/tháng..": a second full stop.
  if (quotedPlace(place) && /[a-zA-ZÀ-ỹ]\/$/.test(left) && /^\/\S/.test(right)) return true;
  if (
    ((!long && atEndOfStretch(place)) || right.startsWith("là ")) &&
    /\d[%\s]{0,2}(?:[a-zA-ZÀ-ỹ]{1,6} ?){0,2}\/[a-zA-ZÀ-ỹ]{2,8}$/.test(left)
  )
    return true;
  // "họp vào mồng 2, 7, 12, 17…… âm lịch": more of the same.
  if (
    isDigit(left[left.length - 1]) &&
    /(?:^|\s)\d{1,2}, ?\d{1,2}, ?\d{1,2}$/.test(left) &&
    next !== "/" &&
    unitFollowing(place) === undefined
  )
    return true;
  // "[1] Hà V. T., ..., Kiên L. T. (2019)": who else wrote it.
  if (
    next === "," &&
    left.endsWith("., ") &&
    initials.test(line.text.slice(0, start)) &&
    isUpperCase(line.text[end + 2])
  )
    return true;
  // "nước uống, dụng cụ...       triệu đồng": the blanks are room for what it costs.
  if (!long && /^[ \u00a0]{4}/.test(right) && /[a-zA-ZÀ-ỹ]$/.test(left) && listBefore(left) !== undefined) return true;
  // "làm lấy có......": nothing is asked for behind such words, however long the run.
  if (long && isSaidInFull(place)) return true;
  // "huân chương, huy chương… nếu có", "có mặt đông đủ …": nothing more is said.
  if (!long && (/^\s?nếu có(?![a-zA-ZÀ-ỹ])/.test(right) ? listBefore(left) !== undefined : isSaidInFull(place)))
    return true;
  // "(xem Phụ lục I.....trang 9)"
  if (next === "t" && /^\s?tr(?:ang|\.)\s?\d/.test(right)) return true;
  // "theo Phụ lục II, III…"
  if (!long && /(?:^|\s)[ivx]{1,4}, ?[ivx]{1,4}$/.test(left)) return true;
  // "từ giữa thế kỷ XX… đến nay"
  if (!long && /thế k[ỷỉ] [ivxl]{1,5}\s?$/.test(left)) return true;
  // "Bạn đọc T... (xin giấu tên)": left out on purpose.
  if (isHidden(right)) return true;
  // "nói là “do…… do tôi tính nhầm”": somebody stammers.
  if (left.includes("“", left.length - 8) && /[“"]([a-zA-ZÀ-ỹ]{1,7})\n \1(?![a-zA-ZÀ-ỹ])/.test(`${left}\n${right}`))
    return true;
  // "gạch chéo /.../ đều không dùng"
  if (right.startsWith("/") && left.endsWith("gạch chéo /")) return true;
  // "ở đoạn Một là … Ba là", "từ đoạn “Một là” … đến đoạn “Ba là”": what stands between.
  if (
    !long &&
    /(?:^|[\s“])(?:một|hai|ba|bốn) là”?\s?$/u.test(left) &&
    /^\s?(?:đến (?:đoạn )?)?“?(?:hai|ba|bốn|năm|sáu) là(?![a-zA-ZÀ-ỹ])/.test(right)
  )
    return true;
  // "[Xem thêm...]": what is written on a button.
  if (right.startsWith("]") && /\[[^\]]*[a-zA-ZÀ-ỹ]$/.test(left)) return true;
  if (!long) return isListItself(place) || /^\s*(?:nào|gì|ấy|ai)(?=[\s,.;]|$)/u.test(right);
  const toValue = leadsToValue(place) && asksBefore(left) !== "may" && !/(?:số|có|là|được)\s*$/.test(left);
  return (
    leadsToEntry(page, place) ||
    toValue ||
    leadsToPerson(place) ||
    leadsFromTitle(place) ||
    leadsToArrival(place) ||
    leadsFromRole(page, place)
  );
}

function isSaidInFull(place: Surroundings): boolean {
  return atEndOfStretch(place) && /(?:^|\s)(?:đầy đủ|đông đủ|lấy có|cho có)\s?$/u.test(place.left);
}

const initials = /\p{Lu}\. ?\p{Lu}\.,\s$/u;

/** A part of a date, the number of a document, a line or a quotation of its own. */
function alone(page: Page, place: Surroundings, long: boolean): Answer | undefined {
  const { left, right } = place;
  const next = firstSign(right);
  const part = datePart(place);
  // "có khi cả năm..., ảnh hưởng", "đi chữa bệnh dài ngày...": no year, no day.
  if (
    part !== undefined &&
    ((part === "tháng" && !left.endsWith("non tháng") && !isNounOfDate(place, next, long)) ||
      (next === "/" && /^\s?\//.test(right)) ||
      /[^a-zA-ZÀ-ỹ\s]\s*$/.test(left) ||
      asksBefore(left) !== "no")
  )
    return true;
  // "Khám tuyển: 02 ngày, … và …/12/2024": the first of two days.
  if (next === "v" && /^\s?và\s?(?:[.…⋯‥․_]{2,}|[…⋯])\s?\/\s?\d/.test(right)) return true;
  // "đêm … tháng Chạp"
  if (next === "t" && /^\s?tháng(?![a-zA-ZÀ-ỹ])/.test(right) && endsWithPhrase(wordsBefore(left, 1).words, partsOfDay))
    return true;
  if (symbolAfter(right) !== undefined && (asksBefore(left) === "must" || atHeadOfStretch(place))) return true;
  if (atHeadOfStretch(place) && atEndOfStretch(place)) {
    if (isRuleOfText(page, place)) return "look-alike";
    return (
      (long && !isRuleBelowTitle(place)) ||
      openAbove(page, place) ||
      isCellOfRow(place) ||
      isBelowTitles(page, place) ||
      isOpenRow(page, place) ||
      signerAbove(page, place) !== undefined ||
      (/[-+]\s*$/.test(left) && "by-habit")
    );
  }
  // "nhớ lấy lời ông…”": the quotation began in a line above.
  if (!long && /^[”»]/.test(right) && !/[“«]/.test(left)) return false;
  return quotedPlace(place) ? quotedDotsAreGap(place, long) : undefined;
}

/** ". . . . . . ." among the first lines: a rule below the title. */
function isRuleBelowTitle({ line }: Surroundings): boolean {
  return line.index < linesOfTitle && /^\s*(?:\. ){4,}\.?\s*$/.test(line.text);
}

/**
 * ". . . . . . .", "· · ·": a short rule between two parts of a text; what is written on begins behind a colon, or has more
 * lines.
 */
function isRuleOfText(page: Page, { line }: Surroundings): boolean {
  if (!/^\s*(?:\.(?: \.){4,11}|([·∙･⋅])(?: \1){2,11})\s*$/.test(line.text)) return false;
  const [above, below] = [page.lineAbove(line.index), page.lineBelow(line.index)];
  return above !== undefined && /[^:]$/.test(above.text.trimEnd()) && !/^[\s.…]*$/.test(below?.text ?? "");
}

/** "thiếu chữ ký, thiếu ngày tháng…": dates in general, no day of one. */
function isNounOfDate({ left }: Surroundings, next: string, long: boolean): boolean {
  return !long && (next === "" || next === "”") && left.endsWith(" ngày tháng");
}

/** A colon, a bracket, a comma, a stroke, a stop or a digit stands before the place. */
function besideSign(place: Surroundings, long: boolean): Answer | undefined {
  const { left, right } = place;
  const sign = signBefore(left);
  const next = firstSign(right);
  const unit = unitFollowing(place);
  if (sign === ":" || sign === "=") return true;
  if (speaksOfSign(left) || (!long && unit === undefined && speaksOfDots(place.line))) return "look-alike";
  // "103°...' kinh Đông": the minutes of a degree.
  if (sign === "°" && /^['’′]/.test(right)) return true;
  // "06/10, ..h15": the hour before its minutes.
  if (next === "h" && /^h\d\d(?!\d)/.test(right)) return true;
  if (sign === "(") return dotsInBracketAreGap(place, unit, long);
  if (sign === "+" && atHeadOfStretch(place)) return dotsAtHeadAreGap(place, long);
  if (sign === "+") return long || unit?.exact === true || isMark(beforeSign(left)) || /\d\+$/.test(left);
  if (sign === "," || sign === ";") return dotsAfterCommaAreGap(place, sign, long);
  if (sign === "/" || next === "/") return isFraction(place) || long;
  if (goesOnByItself(place, sign, long)) return "look-alike";
  if (isBegun(place, sign)) return true;
  if (isDash(sign) && (isMark(beforeSign(left)) || isDigit(beforeSign(left)))) return true;
  if (atHeadOfStretch(place) || ".!?".includes(sign)) return dotsAtHeadAreGap(place, long);

  // "Số:…/BC⇥Quỳnh…, ngày…tháng": the rest of the name of a place.
  if (next === "," && /^\s*,\s*ngày/.test(right) && wordsBefore(left, 3).words.length < 3 && behindCapitalWords(place))
    return true;
  if (lawGoesOn(place) || leadsToNameOfPerson(left) || leadsToNameOfPlace(left)) return true;
  if (breaksOffInName(place) || breaksOffInNameOfPlace(place)) return true;
  if (awaitsItsOwn(place, long)) return true;
  if (long && (next === "," || next === ")" || next === "(") && endsWithFirstName(place)) return true;
  if (!long && namesMenuItem(place) && /^\s*(?:[,;.)>”"]|$|rồi|để|và)/u.test(right)) return "look-alike";
  if ((next === ":" || next === ",") && /\d\s?(?:h|giờ)\s?$/.test(left)) return "by-habit";
  if (isDigit(sign) && !long && !(unit !== undefined && countsBehindDigit(place, unit))) return false;
  return undefined;
}

/** The words right before ask for a name, a number or a day of its own, whatever was listed before them. */
function awaitsItsOwn({ line, start, left, right }: Surroundings, long: boolean): boolean {
  if (isLastOfSiblings({ line, start, left })) return true;
  // "tình hình sâu bệnh tuần thứ….": which one.
  const [before, last] = wordsBefore(left, 2).words;
  if (last === "thứ" && ordered.has(before ?? "")) return true;
  // "(mã ICD-10 …)"
  if (right.startsWith(")") && /\((?:mã|số)(?: [a-zA-ZÀ-ỹ]+)? [a-z\d-]{2,10} $/.test(left)) return true;
  // "142 hội viên (nữ….)", "88 hội viên⇥nữ....": how many of them.
  const nearest = last ?? before;
  if (
    (nearest === "nữ" || nearest === "nam") &&
    before !== "phụ" &&
    /^\s?(?:[),;]|$)/.test(right) &&
    peopleCounted(line.low.slice(Math.max(0, start - 60), start)) !== undefined
  )
    return true;
  // "nghề nghiệp thợ may, số phiếu …"
  if (asksForNumberOf(left)) return true;
  // "(Nhật 5, Hàn Quốc......)": so many of them.
  if (long && right.startsWith(")") && /\([^()]*[a-zA-ZÀ-ỹ] \d{1,4}[,;] [a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+)?\s?$/.test(left))
    return true;
  if ((nearest === "do" || nearest === "là") && /(?:^|\s)(?:nguyên nhân|lý do) (?:do|là)\s?$/u.test(left)) return true;
  // "tạm giao bạn......phụ trách"
  if (nearest === "bạn" && /(?:^|\s)(?:giao|cử|mời|nhờ|phân công) bạn\s?$/u.test(left) && /^\s?\p{Ll}/u.test(right))
    return true;
  // "trú tại khu 3 xã ……, huyện Nam Sách"
  if (endsWithLevel(left) && /^\s?,\s?(?:huyện|quận|thị xã|thành phố|tỉnh|tp\.?)(?![a-zA-ZÀ-ỹ])/.test(right))
    return true;
  // "vào các ngày …… và ……"
  if (
    right.startsWith(" và ") &&
    /^ và (?:[.…⋯‥․_]{2}|[…⋯])/.test(right) &&
    /(?:^|\s)(?:các|những|hai) [a-zA-ZÀ-ỹ]+ $/.test(left)
  )
    return true;
  if (!long) return false;
  // "400.000 đồng/buổi, lấy từ nguồn……"
  if (trimmedLeft(left).endsWith(" từ nguồn") && /^\s*(?:[.;,)]|$)/.test(right)) return true;
  // "tuyến từ ....... đi .......,": where to.
  if (left.endsWith(" đi ") && /(?:^|\s)từ [.…⋯‥_]{2,60} đi $/u.test(left)) return true;
  // "hay gọi ……… (giờ hành chính)": a number.
  if (last === "gọi" && /(?:^|[\s,])(?:hay|hoặc|hãy|xin|vui lòng) gọi\s?$/u.test(left)) return true;
  // "không hẹn dân lần hai, không…………": what not, is not said.
  if ((nearest === "không" || nearest === "chưa") && /[,;]\s\S+\s?$/.test(left)) return true;
  if (leadsToSeveralNames(left)) return true;
  // "tại khu tái định cư …….", "về khu đất ……, tiết kiệm": which.
  if (!",;.)".includes(firstSign(right))) return false;
  if (/^\s?(?:[,;.)]|$)/.test(right) && placeToName.test(left)) return true;
  // "đều là người ……, còn giữ nhà trình tường"
  return /(?:^|\s)là (?:người|dân tộc)\s?$/u.test(left) && /^\s?[,;.]/.test(right);
}

const ordered = new Set(asks["trước thứ"]);
const placeToName = /(?:^|\s)(?:tại|ở|về) (?:khu|điểm|chợ|cầu|bến|ga|nhà máy|trường)(?: [a-zA-ZÀ-ỹ]+){0,4}\s?$/;

/** "(…… khiếu nại", "(.. b)", but not "Dãy chấm (......)". */
function dotsInBracketAreGap({ left, right }: Surroundings, unit: Unit | undefined, long: boolean): Answer {
  if (speaksOfSign(trimmedLeft(left).slice(0, -1))) return "look-alike";
  if (unit !== undefined || long || /^\s?b(?:ản)?\s?\)/.test(right)) return true;
  // "đại diện UBND phường là ông … (…), đại diện bên vận chuyển": the office of who is to be named.
  if (/^\)\s?[,;.]/.test(right) && personLeftOpen.test(left)) return true;
  // "Hộ có (....) nhân khẩu": the number stands in brackets.
  if (
    /^\)\s/.test(right) &&
    unitAfter(right.slice(1)) !== undefined &&
    (asksForCount(trimmedLeft(left).slice(0, -1)) || /\((?:\.{2,}|…)\)\s[a-zA-ZÀ-ỹ]/.test(`${left} ${right}`))
  )
    return true;
  // "ĐÃ ĐẠT (…../19)"
  if (/^\/\d{1,3}\)/.test(right)) return true;
  // "Cụm 1 (…): chị Chủ tịch", "Sảnh (.....) – Ca trưa"
  if (/^\)\s?[:–]/.test(right)) return "by-habit";
  return countBeforeBracket.test(left) && wordsInBracket.test(right);
}

const personLeftOpen = /(?:^|\s)(?:ông|bà|anh|chị|cô|thầy|đồng chí|đ\/c)\s?[.…⋯‥_]{1,60}\s?\(\s?$/u;

/** What stands before the dots goes on as it began, and no value is asked for. */
function goesOnByItself(place: Surroundings, sign: string, long: boolean): boolean {
  const { line, start, left, right } = place;
  // "0,2727…… = 3/11"
  if (isDigit(sign) && /^\s*[=≈]/.test(right) && /\d,\d+\s?$/.test(left)) return true;
  if (long) return false;
  // "trận 1973...cụ già nào cũng nhớ"
  if (isDigit(sign)) return /^\s?[a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+)? nào cũng /.test(right);
  // "“Bến cá không rác”, “Loa biển” …", "nạp phôi - ép - lùi - ...": names and steps were listed.
  if (sign === "”") return (atEndOfStretch(place) || /^[a-zA-ZÀ-ỹ]/.test(right)) && /”,\s“[^“”]*”\s?$/.test(left);
  if (sign === "-") return atEndOfStretch(place) && /[a-zA-ZÀ-ỹ] - [a-zA-ZÀ-ỹ][^-]* - $/.test(left);
  // "Bị hại Nguyễn Thị M...": a name that is not told.
  return initial.test(line.text.slice(Math.max(0, start - 24), start));
}

const initial = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \p{Lu}$/u;

/** The beginning of the value is printed: of a code, the name of a road, a telephone, a height, an hour whose minutes are open. */
function isBegun({ line, start, left, right }: Surroundings, sign: string): boolean {
  if (!isBlank(line.text[start - 1]) && codeIsBegun(left)) return true;
  // "từ Km…+… đến Km0+420"
  if (sign === "m" && /(?:^|\s)km$/.test(left) && /^\s?\+/.test(right)) return true;
  // "lớp 11A… năm học", but not "lớp 9…A".
  if (left.includes("lớp") && /(?:^|[\s(])lớp \d{1,2}[a-zA-ZÀ-ỹ]?$/.test(left) && !/^[a-zA-ZÀ-ỹ]/.test(right))
    return !/lớp \d{1,2}[a-zA-ZÀ-ỹ]?, lớp \d{1,2}[a-zA-ZÀ-ỹ]?$/.test(left);
  if (sign === "-" && /\d[a-zA-ZÀ-ỹ]\d?\s?-\s*$/.test(left)) return true;
  // "trụ từ T12 đến T…", "từ cột 112 đến cột…"
  if (left.includes("đến") && /(?:^|\s)từ ([a-zA-ZÀ-ỹ]{1,7}) ?\d{1,3} đến \1$/.test(left)) return true;
  if (isDigit(sign)) return beginningOfTelephone.test(left) && !/^\s?\d/.test(right);
  if (sign === "m") return /(?:^|[\s:])\dm$/.test(left) && /^[\s;,.)]/.test(right);
  // "bà H’……. Niê"
  if ((sign === "’" || sign === "'") && /(?:^|\s)(?:ông|bà|anh|chị|cô|em|cụ|đ\/c|đồng chí) h['’]$/u.test(left))
    return true;
  // "rẫy của ông Y ……": a name of which one letter stands there.
  if (sign === "y") return /(?:^|\s)(?:ông|anh|em|cụ|đ\/c|đồng chí) y\s$/u.test(left);
  if (sign !== "h" && sign !== "ờ" && sign !== "g") return false;
  // "..h.. khách quên mũ": glued to "h", whatever follows; "07h.. - Chòi số 2": at the head of the line.
  if (/[.…⋯‥_][hg]$|^\s*\d{1,2}h$/.test(left)) return true;
  if (!followsHour(right)) return false;
  // "… giờ …,", "08 giờ …… cùng ngày"
  return (
    /[.…⋯‥․・．_]\s?(?:h|giờ)\s?$/.test(left) || (/^\s*[a-zA-ZÀ-ỹ]/.test(right) && /\d\s?(?:h|giờ)\s?$/.test(left))
  );
}

/** "Nâng cấp đường ĐH…", "khóa K…", "mã BK-…", "tàu QNg 9…", "PL. 25…": what it ends with tells which of them it may be. */
function codeIsBegun(left: string): boolean {
  const last = left[left.length - 1];
  if (last === "-") return codeBeforeDash.test(left);
  return isDigit(last) ? codeBeforeDigits.test(left) : /(?:^|[\s(])(?:đường (?:đh|đt|đx|ql|tl)|khóa k)$/u.test(left);
}

const codeBeforeDigits = /(?:^|\s)(?:tàu [a-zA-ZÀ-ỹ]{2,3} \d{1,4}|(?:pl\.?|phật lịch) 25)$/;
const codeBeforeDash =
  /([a-zA-ZÀ-ỹ]{1,3}-)\d{1,3}(?:,| và| đến) \1$|(?:^|[\s(])(?:mã|số|hiệu)(?: [a-zA-ZÀ-ỹ]+){0,2}:? [a-zA-ZÀ-ỹ]{1,3}-$/;

/** "0203 388 1", "điện thoại 09": fewer digits than a telephone has. */
const beginningOfTelephone =
  /(?:^|[^\d.,])0\d{1,3}[ .](?:\d{2,4}|\d[ .]\d{2,3})(?:[ .]\d{0,3})?$|số (?:[a-zA-ZÀ-ỹ]+ ){0,2}0\d{3}\.\d$|(?:điện thoại|đt|số máy|zalo)[\s:]{0,3}0\d{0,3}\s?$|(?:^|\s)số 0\d{2,3}\s$/;

/** "trên BĐ3 ...m", "vụ chiêm 2024 .... ngày", "tiêm mũi 1….con,": the digits belong to a name; not "đợt 1...đợt 3". */
function countsBehindDigit(place: Surroundings, unit: Unit): boolean {
  const { left, right } = place;
  if (/(?:^|\s)(?:19|20)\d\d\s*$/.test(left)) return true;
  // "nghỉ theo Nghị định 178…..người"
  if (/(?:nghị định|nghị quyết|quyết định|thông tư|chỉ thị|kết luận)(?: số)? \d{1,4}$/u.test(left)) return true;
  if (unit.exact && /[a-zA-ZÀ-ỹ]\s?\d\s$/.test(left)) return true;
  // "bột MFZ4 .... bình, khí MT3 .... bình"
  if (/[a-zA-ZÀ-ỹ]{1,4}\d{1,2}\s$/.test(left) && unitEndsClause(place, unit)) return true;
  return (
    unit.measure && !isBlank(right[0]) && /(?:[a-zA-ZÀ-ỹ] |\d\/)\d{1,2}$/.test(left) && unitEndsClause(place, unit)
  );
}

/** "số, ngày, tháng... của văn bản": the word that asks elsewhere is itself an item of a list. */
function isListItself(place: Surroundings): boolean {
  if (isBlank(place.line.text[place.start - 1]) || /^\s*(?:tháng|năm|\/|-)/.test(place.right)) return false;
  // "ông Tư Lạc, nhà số…..đường Phạm Văn Hai", "dân tộc Dao, sinh năm….., viết đơn", "phun thuốc đợt..."
  if (/ (?:nhà số|sinh năm|sinh ngày|đợt)$/.test(place.left)) return false;
  if (unitFollowing(place) !== undefined || leadsToNameOfPerson(place.left) || isBetweenCounts(place)) return false;
  if (besideCountedPeople(place.left) || besideValue.test(place.left)) return false;
  const { words, stop } = wordsBefore(place.left, 3);
  // "làm xong 9 việc, còn…": a verb is no item.
  if (verbsOfCounts.has(words[words.length - 1] ?? "")) return false;
  return stop === "," && words.length > 0 && words.length < 3 && itemsBefore(place.left) > 2;
}

/** "hoàn thành tốt 13, hoàn thành…..;": the item before has its value, and is no other one of the same ("tổ 3, tổ…"). */
const besideValue =
  /(?<=[a-zA-ZÀ-ỹ] )([a-zA-ZÀ-ỹ]+) \d[\d.]*[,;] ?(?!\1(?![a-zA-ZÀ-ỹ]))[a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+){0,2}$/;

const partsOfDay = phrases(asks["ngày trong tuần, buổi"]);
const verbsOfCounts = new Set(lists["động từ trước số đếm"]);

function quotedDotsAreGap(place: Surroundings, long: boolean): Answer {
  // "gõ ba dấu chấm “...”", "B2&"..."&C2"
  if (quotesSign(place) || /[&=]["“]$/.test(place.left)) return false;
  const alone = /[“"«]$/.test(trimmedLeft(place.left)) && /^[”"»]/.test(trimmedRight(place.right));
  const asked = asksBefore(place.left) !== "no";
  // "nhãn hiệu “Mật ong ………”": the end of a name that is asked for.
  const before = beforeQuote(place.left);
  if (long && /^["”»]/.test(place.right) && asksBefore(before) !== "no" && !/(?:^|\s)là\s*$/.test(before))
    return "by-habit";
  if (alone) return (long && (asked || trimmedLeft(place.left).slice(0, -1).trimEnd().endsWith(":"))) || "by-habit";
  // "“luân phiên mỗi năm một đồng chí……”": whoever is quoted trails off.
  if (/^\.?[”"»]/.test(place.right) && !isWide(place)) {
    // "Chủ đề: “Tuổi trẻ Đại Lãnh ....”": a title that is given.
    const isTitle =
      /(?:chủ đề|chủ điểm|khẩu hiệu|tiêu đề):\s*$/u.test(before) && isBlank(place.line.text[place.start - 1]);
    return ((asked && long) || isTitle) && "by-habit";
  }
  const unit = unitFollowing(place);
  if (asked && (long || unit?.exact === true)) return true;
  // "“Em vui nhất khi …………, còn buồn nhất khi …………”": a sentence to be completed.
  const must =
    asksBefore(place.left) === "must" && isBlank(place.line.text[place.start - 1]) && isBlank(place.right[0]);
  return (isWide(place) || must || (asked && unit?.measure === true)) && "by-habit";
}

/** Nobody who trails off types so many dots. */
function isWide({ line, start, end }: Surroundings): boolean {
  return dotWidth(line.text.slice(start, end)) > widestTrail && isBlank(line.text[start - 1]);
}

/** In full stops. */
const widestTrail = 8;

function beforeQuote(left: string): string {
  return left.slice(0, Math.max(left.lastIndexOf("“"), left.lastIndexOf('"'), left.lastIndexOf("«")));
}

function dotsAfterCommaAreGap(place: Surroundings, sign: string, long: boolean): Answer {
  const { left, right, line } = place;
  const glued = !isBlank(line.text[place.start - 1]);
  if (isMark(beforeSign(left))) return true;
  if (besideOpenCount(left) && goesOnWithNoun(place)) return true;
  const unit = unitFollowing(place);
  if (unit !== undefined && (unit.unit === "tuổi" || countedBefore(left))) return true;
  // "bà con gắng sức,…/18 chỉ tiêu", "gồm…nhất,…nhì": glued on both sides, as this hand glues its gaps.
  if (/^\/\s?\d/.test(right)) return true;
  if (glued && /^[a-zA-ZÀ-ỹ%‰]/.test(right) && (unit?.exact === true || behindGluedCount.test(left))) return true;
  // "Toàn xã có …… người cao tuổi, …… là hội viên": so many of them.
  if (long && /^\s?là /.test(right) && besideOpenCount(left)) return true;
  // "hộ ở nhà tạm (vách nứa, sàn gỗ mục…),….hộ có trẻ bỏ học": no list ends behind a bracket.
  if (unit !== undefined && /\),\s?$/.test(left)) return true;
  // "nằm giữa sông Tiền,…….có … ấp": the subject of another clause.
  if (long && /^\s?(?:có|gồm|còn)\s?(?:[.…⋯_]|\d)/u.test(right)) return true;
  // "giơ tay biểu quyết, .... đồng ý, 02 không đồng ý"
  if (/^\s?(?:không )?(?:đồng ý|tán thành)(?![a-zA-ZÀ-ỹ])/.test(right)) return true;
  // "01 y sĩ, … cáng, 01 xe": one of several counts.
  if (/(?:^|[\s,])\d{1,4} [a-zA-ZÀ-ỹ][^,;]{0,30},\s?$/.test(left) && /^\s?[a-zA-ZÀ-ỹ][^,;]{0,30}, \d/.test(right))
    return true;
  if (
    sign === ";" &&
    long &&
    predicateAfter(right) &&
    !(glued && /^\s?(?:được|đều|đã|cùng)(?![a-zA-ZÀ-ỹ])/.test(right))
  )
    return true;
  // "xuất cảnh trái phép;…..công dân đi làm thuê"
  if (sign === ";" && glued && unit !== undefined && /^[a-zA-ZÀ-ỹ]/.test(right)) return true;
  // "Nằm ở vùng thượng huyện,……..cách thị trấn….km"
  if (long && /^\s?cách(?![a-zA-ZÀ-ỹ])/.test(right)) return true;
  // "01 Chủ nhiệm,…Phó Chủ nhiệm": offices are counted one after the other.
  if (/(?:\d|[.…⋯_])\s?[a-zA-ZÀ-ỹ][a-zA-ZÀ-ỹ\s]{1,40},\s*$/.test(left) && officeFollows(right)) return true;
  // "bịt mắt bắt dê, ... tổ chức ở bãi": the list goes on.
  if (unit !== undefined && !unit.measure && itemsBefore(left) > 2) return (!glued || long) && "by-habit";
  // "Bộ Công an giúp 31 nhà,……giúp 10 nhà": who does the same.
  const [, deed] = long ? (/^\s?([a-zA-ZÀ-ỹ]+) \d/.exec(right) ?? []) : [];
  if (deed !== undefined && new RegExp(`\\s${deed} \\d`, "u").test(left)) return true;
  // "Qua bình xét ở khu dân cư,....hộ được công nhận": glued on both sides, as this hand may glue all of them.
  if (unit !== undefined || (besideGap(left) && /^\s*[a-zA-ZÀ-ỹ]/.test(right)))
    return !glued || long || (/^[a-zA-ZÀ-ỹ]/.test(right) && "by-habit");
  // "(bệnh viện tỉnh, phòng khám, đoàn từ thiện, ……)": the list ends with its bracket.
  if ((atEndOfStretch(place) || /^\s*\)/.test(right)) && itemsBefore(left) > 2) return long && !glued && "by-habit";
  if (!long || !/^\s*[a-zA-ZÀ-ỹ]/.test(right)) return long;
  // "thịt, cá, rau, trứng, ......đủ cả": what was listed is cut short.
  if (!isBlank(right[0]) && itemsBefore(left) > 3) return false;
  return !glued && (goesOnWithNoun(place) || /^\s*(?:và|không)\s/.test(right) || (sign === ";" && "by-habit"));
}

const behindGluedCount = /[.…⋯_][a-zA-ZÀ-ỹ][a-zA-ZÀ-ỹ ]{0,30},$/;

function dotsAtHeadAreGap(place: Surroundings, long: boolean): Answer {
  if (/^\s*,\s*ngày/.test(place.right)) return true;
  // "… - 20/6": the first of two days.
  if (/^\s?[-–]\s?\d{1,2}\/\d{1,2}(?![\d/])/.test(place.right)) return true;
  if (unitFollowing(place) !== undefined || predicateAfter(place.right)) return true;
  // "....- 17h": from which hour.
  if (/^\s?[-–]\s?\d{1,2}\s?(?:h|g|giờ|:)/u.test(place.right)) return true;
  // "… - Bí thư Đoàn xã": whose name.
  if (/^\s[-–]\s/.test(place.right) && officeFollows(place.right.slice(3))) return true;
  // "- ….. máy bay phun thuốc": how many.
  if (!long && /^\s*[-+•*] $/.test(place.left) && /^ /.test(place.right) && goesOnWithNoun(place)) return "by-habit";
  // "12       ………       Tổ mẫu giáo lớn": a cell of a row that is laid out with blanks.
  return long && (!capitalAfter(place) || (/\S\s{3,}$/.test(place.left) && /^\s{3}/.test(place.right)));
}

/** ".. cán bộ (.. kiêm nhiệm)": a part of what was counted. */
const countBeforeBracket = /[\d.…⋯_]\s?[a-zA-ZÀ-ỹ][a-zA-ZÀ-ỹ ]{1,30}\s?\(\s?$/;
const wordsInBracket = /^\s?[a-zA-ZÀ-ỹ][a-zA-ZÀ-ỹ ]{1,24}(?:\)|,[^()]*[\d.…⋯_][^()]*\))/;

/** "......../........ liều": two values of one measure. */
function isFraction(place: Surroundings): boolean {
  if (/^\s*\/\s*(?:[.…⋯_]{2}|[…⋯])/u.test(place.right)) return true;
  if (signBefore(place.left) === "/")
    return isMark(beforeSign(place.left)) || isDigit(beforeSign(place.left)) || unitFollowing(place) !== undefined;
  return asksBefore(place.left) !== "no" || unitFollowing(place) !== undefined || /^\s*\/\s*\d/.test(place.right);
}

function beforeSign(left: string): string | undefined {
  const trimmed = trimmedLeft(trimmedLeft(left).slice(0, -1));
  return trimmed[trimmed.length - 1];
}
