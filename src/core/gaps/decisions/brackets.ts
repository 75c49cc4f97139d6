import { isDigit } from "../characters";
import { datePart, isAmongParts } from "../dates";
import type { Answer } from "../habits";
import { asksBefore } from "../language/asking";
import { goesOnWithNoun, namesSymbol, speaksOfBrackets, speaksOfDots, speaksOfSign } from "../language/halts";
import { asksToFill, editorialStart, isIdentifier, isInFileName, isTyped } from "../language/instructions";
import { listBefore } from "../language/lists";
import { asksForNumberOf, symbolAfter } from "../language/numbers";
import { breaksOffInName, endsWithTitle, leadsToSeveralNames } from "../language/people";
import { atEndOfStretch, atHeadOfStretch, isWholeCell, namesSign, quotedPlace, signBefore } from "../language/position";
import { unitFollowing } from "../language/units";
import { type Surroundings, tokenAround } from "../surroundings";
import brackets from "../words/brackets.json";
import { splitAtSpace } from "../split";
import { askedFor } from "./askedFor";

/** Brackets hold words that say what is to be written; else a remark, a quotation's omission or a box to tick. */
export function bracketIsGap(place: Surroundings): Answer {
  const { line, left, right } = place;
  const open = line.low[place.start];
  const content = line.low.slice(place.start, place.end).replace(/^[[<{«＜〈【]+\s*|\s*[\]>}»＞〉】]+$/gu, "");
  if (open === "(") return !speaksOfBrackets(place) && roundBracketIsGap(place);
  if (/^["“„‘']$/.test(open ?? "")) return !speaksOfBrackets(place) && emptyQuotesAreGap(place);
  // "{ MERGEFIELD So_KH }": the code of a field.
  if (content === "mergefield") return false;
  if (open === "{" && /^mergefield\s/.test(content))
    return !quotedPlace(place) && (askedFor(place) !== "no" || "by-habit");
  if (speaksOfBrackets(place) || (/[{«]/.test(open ?? "") && isReplaced.test(right))) return false;
  // "cú pháp nhập máy: {tên cột} = giá trị"
  if (open === "{" && /^ = /.test(right)) return false;
  if (line.low.startsWith("{{", place.start)) return !/^[\d\s;,]+$/.test(content);
  // "[[hỏi VP Đảng ủy]]": a page of a wiki elsewhere.
  if (line.low.startsWith("[[", place.start) && /[a-zA-ZÀ-ỹ]/.test(content))
    return !namesSymbol(left) && !quotedPlace(place) && (askedFor(place) === "value" || "by-habit");
  // "a < b và c > 0": signs of mathematics.
  if (/^<\s/.test(line.text.slice(place.start, place.end)) && /[a-zA-ZÀ-ỹ]/.test(content)) return false;
  if (open === "«" && /^«\p{Lu}[a-zA-ZÀ-ỹ]*»$/u.test(line.text.slice(place.start, place.end)))
    return isIdentifier(content) || asksToFill(content) || "by-habit";
  // "Tiền đặt cọc là [●] đồng": what lawyers leave open; at the head of a line it may be an answer that was ticked.
  if (open === "[" && /^[●•■]+$/u.test(content))
    return (
      !namesSymbol(left) &&
      (!atHeadOfStretch(place) || unitFollowing(place) !== undefined || (isWholeCell(place) && "by-habit"))
    );
  // "MC phụ: [MC phụ]": the label once more.
  if ((open === "[" || open === "<") && content.length > 1 && left.endsWith(`${content}: `)) return true;
  // "chi <chi>": the word before once more.
  if (open === "<" && left.endsWith(` ${content} `)) return true;
  // "<dd>/<mm>"
  if (open === "<" && /^[dmy]{2,4}$/.test(content) && (/(?:\/|ngày |tháng |năm )$/.test(left) || right.startsWith("/")))
    return true;
  // "làm mới <x> km"
  if (open === "<" && /^x{1,4}$/.test(content)) return unitFollowing(place) !== undefined || asksBefore(left) !== "no";
  // "Thân gửi «Danh xưng» «Họ tên»": the fields of a letter, written as people write words.
  if (open === "«" && /^\p{Lu}\p{Ll}*(?: [a-zA-ZÀ-ỹ]+){1,3}$/u.test(line.text.slice(place.start + 1, place.end - 1)))
    return fieldsOfLetter.has(content) && !quotedPlace(place);
  // "nguồn chính từ «…»"
  if (open === "«" && /^[.…⋯]+$/.test(content)) return asksBefore(left) !== "no" || unitFollowing(place) !== undefined;
  if (open === "«") return isIdentifier(content) || (!/\s/.test(content) && asksToFill(content));
  // "mô hình “[...]”": nothing of what is quoted stands there.
  if (/[“"]$/.test(left) && /^[”"]/.test(right) && /^[.…⋯]+$/.test(content))
    return !speaksOfSign(left.slice(0, -1)) && "by-habit";
  if (quotedPlace(place) && !isOtherEndOfRange(place)) return asksToFill(content) && "by-habit";
  // "hộp thư [...]@tinh.gov.vn": whose mailbox.
  if (open === "[" && /^[.…⋯]+$/.test(content) && /\s$/.test(left) && /^@[a-z]/.test(right)) return true;
  // "tọa độ X=[......]; Y=[......]"
  if (/^[.…⋯]+$/.test(content) && /(?:^|[\s(;,])[a-z]\s?=$/.test(left) && /^(?:[\s;,.)]|$)/.test(right)) return true;
  if (isInFileName(place)) return false;
  // "https://xa.vn/[...]/2025": the middle of an address.
  if (/^[.…⋯]+$/.test(content) && tokenAround(line, place.start, place.end).includes("://")) return false;
  // "(? - 1419 [?])", "[.…]{2,}": a year that nobody knows, a pattern.
  if ((content === "?" && /\d\s$/.test(left)) || right.startsWith("{")) return false;
  // "(tiêu đề: [NIEM YET] + tên thửa)": what is typed, and what is added to it.
  if (/^\s?\+/.test(right) && /^\[[A-Z ]+\]$/.test(line.text.slice(place.start, place.end))) return false;
  // "thiếu gì nhắn [số điện thoại]": to whom, not what is typed.
  const toWhom =
    open === "[" && /(?:^|\s)(?:nhắn|gọi|gửi)(?: tin| về| tới| đến)? $/.test(left) && content.startsWith("số ");
  if (/[a-zA-ZÀ-ỹ]/.test(content) && !toWhom && (isTyped(left, open) || repeatsTyped(place))) return false;
  // "ký hiệu <, >"
  if (/^[\s,]+$/.test(content) && content.includes(",")) return false;
  // "[....]", "nhiệm kỳ [.... - ....]"
  if (/^(?:[\s.…⋯_,]*|[.…⋯_]+\s?[-–]\s?[.…⋯_]+)$/u.test(content) && open !== "(")
    return !speaksOfSign(left.replace(squareOne, "")) && openBracketIsGap(place, content);
  // "số máy [09........]": what is printed of a telephone number.
  if (open === "[" && /^0\d{1,3}[.…_]{3,}$/.test(content)) return true;
  if (/^[\d\s,;.\-–]+$/.test(content) || content.includes(":") || content.length > 60) return false;
  if (
    /^(?:[dmyx?]{1,4}[/.-]){0,2}(?:[dmy]{2,4}|x{2,}|\?{1,3})$/.test(content) &&
    (open === "[" || /[/.-]/.test(content))
  )
    return true;
  if (isIdentifier(content) && /_/.test(content)) return true;
  if (editorialStart(content))
    return (
      namesValue(place, content) &&
      (unitFollowing(place)?.exact === true ||
        ((asksBefore(left) !== "no" || (signBefore(left) === ":" && content.startsWith("nguồn "))) && "by-habit"))
    );
  if (asksToFill(content)) return true;
  // "số định danh <12 số>"
  if (/^\d{1,2} (?:chữ )?số$/.test(content) && open !== "{") return true;
  if (namesValue(place, content)) return true;
  // "<Ông/Bà/Tên đơn vị>": the first of several asks.
  if (open === "<" && /^[a-zA-ZÀ-ỹ][a-zA-ZÀ-ỹ ]*(?:\/[a-zA-ZÀ-ỹ][a-zA-ZÀ-ỹ ]*)+$/.test(content))
    return asksToFill(content.slice(0, content.indexOf("/"))) || "by-habit";
  // "[Nam/Nữ]", "[Ông/Bà + họ tên]": one of several, or several values.
  if (open === "[" && /^[a-zA-ZÀ-ỹ][a-zA-ZÀ-ỹ ]*(?:\s?[/+]\s?[a-zA-ZÀ-ỹ][a-zA-ZÀ-ỹ ]*)+$/.test(content))
    return "by-habit";
  const raw = line.text.slice(place.start, place.end).replace(/(?<![a-zA-ZÀ-ỹ])[IVX]{1,4}(?![a-zA-ZÀ-ỹ])/g, "");
  // "Đ/c [Bí thư Đoàn]: phụ trách chung": which one.
  if (open === "[" && endsWithTitle(left) && !quotedPlace(place)) return true;
  // "mục [Tải về]": what is written on a button.
  if (raw !== raw.toLowerCase() && raw !== raw.toUpperCase()) return false;
  if (/^\s*[>→]/.test(right) || /^[xv]$/.test(content)) return content === "x" && emptyBracketIsGap(place);
  if (!/[a-zA-ZÀ-ỹ]/.test(content) || splitAtSpace(content).length > 4) return false;
  const asks = asksBefore(left);
  const unit = unitFollowing(place);
  if (!/\d/.test(content) && asks === "must" && unit !== undefined) return true;
  return (
    (asks !== "no" || unit !== undefined || signBefore(left) === ":" || datePart(place) !== undefined) && "by-habit"
  );
}

const fieldsOfLetter = new Set(brackets["ô trộn viết bằng chữ"]);

/** "{{so_den}} được thay bằng số đến" */
const isReplaced = /^ (?:sẽ |tự |được |tự động )*(?:thay|đổi)(?: thế)?(?: bằng| thành)(?![a-zA-ZÀ-ỹ])/;

/** "soạn TIEN <mã khách hàng> gửi 8xxx; <mã khách hàng> in trên hóa đơn": what is typed is spoken of again. */
function repeatsTyped({ line, start, end }: Surroundings): boolean {
  const first = line.low.indexOf(line.low.slice(start, end));
  return first < start && isTyped(line.low.slice(0, first), line.low[start]);
}

/** "[nước sản xuất]", "<ĐƠN VỊ PHỐI HỢP>": a few words, all small or all capitals, name what is to be written. */
function namesValue({ line, start, end }: Surroundings, content: string): boolean {
  const raw = line.text.slice(start, end);
  if (!/^[[<]/.test(raw) || (raw !== raw.toLowerCase() && raw !== raw.toUpperCase())) return false;
  const said = raw.startsWith("<") ? content.replace(/ \d{1,2}$/, "") : content;
  if (!/^[a-zA-ZÀ-ỹ]+(?:[\s/-][a-zA-ZÀ-ỹ]+){1,6}$/.test(said) || !/[^a-z/-]/.test(content)) return false;
  // "[TẮT ĐÈN TRẮNG]  [BẬT ĐÈN LED]": directions for a stage are all that the line holds.
  return !/^\s*(?:[[<][^\]>]{1,40}[\]>]\s*){2,6}$/.test(line.text);
}

/** "từ 3 con đến [..] con": no quotation is cut short here. */
function isOtherEndOfRange(place: Surroundings): boolean {
  return /(?:^|\s)từ \d[\d.,]*(?: [a-zA-ZÀ-ỹ]+){0,2} đến\s*$/.test(place.left) && unitFollowing(place) !== undefined;
}

/** "[...]", "<...>" and "[   ]": an omission or a box to tick, unless the words around ask for a value. */
function openBracketIsGap(place: Surroundings, content: string): Answer {
  const open = place.line.low[place.start];
  // "[_] khiếu nại": one underscore keeps the box open.
  const blank = /^\s*_?\s*$/.test(content);
  if (open !== "[" && blank) return emptyBracketIsGap(place);
  // "có [] hộ": no room for a tick.
  if (place.end - place.start === 2) return askedFor(place) === "value" || emptyBracketIsGap(place);
  // "[ ] Trai  [ ] Gái": boxes to tick.
  if (
    blank &&
    (/\[\s?[xv_]?\s?\]/.test(place.left + place.right) || /^\s*[a-zA-ZÀ-ỹ]/.test(place.right)) &&
    !asksForCount(place)
  ) {
    if (place.end - place.start > 3) return !atHeadOfStretch(place) && !/\s{2}$/.test(place.left) && "by-habit";
    return asksBefore(place.left) === "must" && "by-habit";
  }
  if (blank && (atHeadOfStretch(place) || /\s{2}$|[\]□☐]\s*$/u.test(place.left))) return false;
  if (unitFollowing(place) !== undefined || signBefore(place.left) === ":") return true;
  if (!blank && signBefore(place.left) === "=") return true;
  // "⇥[...], ngày [...]": the place of the date.
  if (/^\s*,\s*ngày/.test(place.right)) return true;
  if (symbolAfter(place.right) !== undefined || datePart(place) !== undefined) return true;
  if (asksBefore(place.left) !== "no") return true;
  // "(tên quốc tế [...])"
  if (place.right.startsWith(")") && /\((?:tên|mã|số|ký hiệu)(?: [a-zA-ZÀ-ỹ]+){0,3} $/.test(place.left)) return true;
  // "gồm các thôn [...] thu thứ Hai"
  if (!blank && leadsToSeveralNames(place.left)) return true;
  // "sinh năm 1980, số định danh [...]"
  if (!blank && asksForNumberOf(place.left)) return true;
  // "trong đó cháu Hồ Thị [...]"
  if (!blank && breaksOffInName(place)) return true;
  // "tiền ăn, tiền nghỉ, tiền xăng [...]": what was listed is cut short.
  const listed = listBefore(place.left);
  // "mổ tại Bệnh viện [...] và nay", "do thủ quỹ [...] giữ": which one, whatever was listed.
  if (!blank && behindPreposition.test(place.left)) return /^\s\p{Ll}/u.test(place.right) || "by-habit";
  // "chung cư [tên], tòa [...]": the item before is open too.
  if (/[\]>»}][^,;]*,[^,;]*$/.test(place.left)) return !blank && "by-habit";
  if (listed === "long" && !/^\s?,/.test(place.right)) return false;
  if (listed === "pair" && !goesOnWithNoun(place) && !/^\s?(?:,|\p{Ll})/u.test(place.right))
    return !blank && "by-habit";
  return (!blank || place.end - place.start > 3) && "by-habit";
}

/**
 * "Quyết định số (...)/QĐ-UBND", "(...) công dân": such brackets cut a quotation short, unless the words around ask for a
 * value; where they do, the document may leave other values open alike.
 */
function roundBracketIsGap(place: Surroundings): Answer {
  const { left, right } = place;
  if (quotedPlace(place) || speaksOfSign(left.replace(squareOne, ""))) return false;
  // "có (   ) hộ nghèo": a number; elsewhere a box to tick, or room for a remark.
  const run = place.line.text.slice(place.start, place.end);
  if (/^\( {2}/.test(run)) {
    const counted = unitFollowing(place);
    if (counted === undefined) return emptyBracketIsGap(place);
    return counted.exact || asksBefore(left) === "must" || "by-habit";
  }
  if (!/[.…]\)/.test(run)) return emptyBracketIsGap(place);
  // "là ông … (…), đại diện": the brackets stay, and the office is written into them.
  if (/[.…⋯‥_]\s?$/.test(left) && !/\(\.{3}\) $/.test(left)) return false;
  if (symbolAfter(right) !== undefined || isAmongParts(place)) return true;
  const asks = asksBefore(left);
  const unit = unitFollowing(place);
  // "Hộ có (....) nhân khẩu": the number stands in the brackets.
  if (unit !== undefined && /^\((?:\.\.|\.{4})\)$/.test(run)) return false;
  if (unit !== undefined) return asks === "must" || unit.exact || "by-habit";
  if (asks !== "no" || asksForNumberOf(left)) return asks === "must" || "by-habit";
  // A line of its own stands for what was left out.
  return ((place.from > 0 && left.trim() === "") || /[a-zA-ZÀ-ỹ]\s?$/.test(left)) && "by-habit";
}

/** "{ }", "()", "(?)", "(x)": a box, an answer, a doubt, unless many of them stand where a value is asked for. */
function emptyBracketIsGap(place: Surroundings): Answer {
  const { line, start, end, left, right } = place;
  if (atHeadOfStretch(place)) return (isWholeCell(place) || unitFollowing(place) !== undefined) && "by-habit";
  // "hàm TODAY()"
  if (
    namesSymbol(left) ||
    (end - start === 2 && /[a-zA-Z_]$/.test(line.text.slice(0, start)) && /^(?:[\s.,;)]|$)/.test(right))
  )
    return false;
  const asked = askedFor(place);
  // "năm 1870 (?)": a doubt.
  if (isDigit(signBefore(left)) && asked !== "value") return false;
  if (asked !== "no") return asked === "value" ? "if-common" : "by-habit";
  const isBox = /^[([{<]\s?.$/.test(line.text.slice(start, end));
  return (/^[/,;.)]/.test(right) || atEndOfStretch(place) || (!isBox && /^ \p{Ll}/u.test(right))) && "by-habit";
}

/** "có “…” hộ", "số " "-KH/ĐU": what is counted stands in no quotation marks; elsewhere the dots inside are looked at. */
function emptyQuotesAreGap(place: Surroundings): Answer {
  const { line, start, end } = place;
  // "=IF(C2="","thiếu")"
  if (/[=(,]$/.test(place.left)) return false;
  if (namesSign(place.left) || speaksOfSign(place.left) || speaksOfDots(line)) return false;
  if (/[.…]/.test(line.text.slice(start, end)) && askedFor(place) === "value") return true;
  return emptyBracketIsGap(place);
}

/** "dấu [...] hoặc (…)" */
const squareOne = /\[[.…]+\] (?:và|hoặc|hay) $/;

const behindPreposition = /(?:^|\s)(?:tại|ở|do|thuộc) [a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+)?\s$/;

/** "có [ ] hộ", "[ ] %": a number is asked for, nothing to tick. */
function asksForCount(place: Surroundings): boolean {
  const unit = unitFollowing(place);
  return unit !== undefined && (unit.exact || asksBefore(place.left) === "must");
}
