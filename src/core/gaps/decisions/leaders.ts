import { askOnce } from "../asked";
import { dotWidth, firstSign, isDigit, isUpperCase } from "../characters";
import { asksBefore } from "../language/asking";
import { namesPerson } from "../language/people";
import { unitAfter } from "../language/units";
import type { Line } from "../line";
import { entriesOnLine } from "../lookalikes";
import type { Page } from "../page";
import { phraseAtStart, phrases } from "../phrases";
import { wordAtEnd } from "../split";
import { type Surroundings, wordsAfter, wordsBefore } from "../surroundings";
import clauses from "../words/clauses.json";
import lists from "../words/lists.json";

/**
 * "Phở bò ......... 45.000 đ", "Gửi xe đạp ____ miễn phí", "Tam ca nam ⋯⋯⋯ Đội thôn Thượng": in a list of prices, a
 * programme or an index, a leader runs from a name to the value, which is printed. The lines beside show that it is a
 * list; in a form the words before the marks ask for a value, or are the same on each line.
 */
export function isEntryOfList(page: Page, { line, start, end, left }: Surroundings): boolean {
  const after = line.low.slice(end, end + longestValue);
  const next = firstSign(after);
  if (isDigit(next) && leadsToNumber.test(after) && entriesOnLine(line) > 1)
    return page.linesAround(line.index).some((beside) => entriesOnLine(beside) > 1);
  if ((next === "(" && leadsToRemark.test(after)) || (isDigit(next) && leadsToHourOrPrices(line, after)))
    return asksBefore(left) === "no" && !namesPerson(left);
  if (isEntryOfTimetable(page, line, start, end)) return true;
  const entry = entryOf(line);
  if (entry === undefined || entry.end <= start || entry.start >= end || !mayBeLeader(entry)) return false;
  return page.linesAround(line.index).some((beside) => {
    const other = entryOf(beside);
    if (other === undefined) return false;
    const isTimetable = aTime.test(entry.name) && aTime.test(other.name);
    // "Khối 10 ____ 6 giờ 50", "Khối 11 ____ 7 giờ": what is printed behind them is no answer to a question.
    const differ = entry.value === "price" && other.value === "price" && entry.name !== other.name;
    return isTimetable || differ || withoutNumbers(other.name) !== withoutNumbers(entry.name);
  });
}

/**
 * "Tháng 3 ........ Giao quân; kiểm tra", "21h30 ____ biểu quyết": when, and what is on then. What is counted there, or is the
 * same at all times ("Thứ Hai …… trực", "Thứ Ba …… trực"), leaves its number open, or who does it.
 */
function isEntryOfTimetable(page: Page, line: Line, start: number, end: number): boolean {
  const time = timeOf(line);
  if (time === undefined || time.start > start || time.end < end) return false;
  return page.linesAround(line.index).some((beside) => {
    const other = timeOf(beside);
    return other !== undefined && other.said !== time.said;
  });
}

const timeOf = askOnce(({ low, text }: Line) => {
  const found = low.length > longestEntry ? null : entryOfTimetable.exec(low);
  const [, time = "", run = "", said = ""] = found ?? [];
  const end = time.length + run.length;
  if (found === null || (unitAfter(said) !== undefined && !isUpperCase(text[end]))) return undefined;
  return { said, start: time.length, end };
});

const time = [
  String.raw`(?:sáng |chiều |tối )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|ch(?:ủ|úa) nhật)`,
  String.raw`(?:ngày )?(?:(?:mồng|mùng) \d{1,2}|rằm|\d{1,2}[-–….\d ]{0,6}) tháng [a-zA-ZÀ-ỹ\d]+(?: [a-zA-ZÀ-ỹ\d]+)?`,
  String.raw`(?:sáng |chiều |tối )?\d{1,2}[hg:]\d\d(?: ?[-–] ?\d{1,2}[hg:]\d\d)?`,
  String.raw`tháng \d{1,2}(?:\s?[-–…]\s?\d{1,2})?|tuần \d{1,2}|quý (?:[ivx]{1,3}|\d)`,
].join("|");
const aTime = new RegExp(`^(?:${time})$`, "u");
const entryOfTimetable = new RegExp(String.raw`^(\s*(?:${time}))(\s*(?:[.…⋯‥_·][ \t]?){4,}\s*)([a-zA-ZÀ-ỹ].*)$`, "u");

/** The index of a book sets several entries beside each other: "Báo hỏng …… 4, 11      Chặn quảng cáo …… 7". */
const leadsToNumber = /^\s*\d{1,4}(?:,\s?\d{1,4}){0,5}\s*(?:[|¦•·;\t]|\s{3}|$)/u;

const price =
  "(?:\\d(?:[\\d.,]{0,12} ?(?:đ|đồng|k|nghìn|triệu|usd)|\\d?(?: ?giờ |h|:)\\d\\d)(?![a-zA-ZÀ-ỹ\\d])|\\d{1,3}(?:\\.\\d{3})+(?=\\s{3}|\\s*$))";
/** "Xe máy .......(không chở xe > 175 cc)....... 120.000" */
const leadsToRemark = /^\s?\([^()]{3,32}\)\s?[.…⋯‥_]{3}/u;
/** "Bến Tre – Thanh Phú ...... 05:30 ...... 65.000 đ" */
const leadsToHourAndPrice = /^\s?\d{1,2}[:hg]\d\d\s?[.…⋯‥_]{3,}\s?\d/u;

function leadsToHourOrPrices(line: Line, after: string): boolean {
  return leadsToHourAndPrice.test(after) || (leadsToPrice.test(after) && pricesOnLine(line) > 1);
}

/** "Áo ........ 45.000 đ, mũ ........ 30.000 đ", "Phủ Lý …… 13h46; Hà Nội …… 15h05": several on one line need none beside it. */
const pricesOnLine = askOnce(({ low }: Line): number => low.match(pricedEntry)?.length ?? 0);
const pricedEntry = new RegExp(`(?:[a-zA-ZÀ-ỹ]|[a-zA-ZÀ-ỹ] \\d{1,2})[ )]{0,3}[.…⋯‥_]{3,200} ?${price}`, "gu");
const leadsToPrice = new RegExp(`^ ?${price}`, "u");

interface Entry {
  /** In lower case, what stands before the leader. */
  readonly name: string;
  /** A price or a time; any other number; words that tell a price; a name. */
  readonly value: "price" | "number" | "words" | "name";
  /** The name ends with a word that begins with a capital. */
  readonly capital: boolean;
  /** The leader, as it stands in the line. */
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

/** A line that is a name, one leader and a printed value. */
const entryOf = askOnce((line: Line): Entry | undefined => {
  const { text, low } = line;
  if (text.length > longestEntry || !leaderSign.test(text.trimEnd().slice(-longestValue - longestGapBefore)))
    return undefined;
  let leader: RegExpExecArray | undefined;
  for (const run of text.matchAll(leaderRun)) leader = run;
  if (leader === undefined) return undefined;
  const { 0: run, index: start } = leader;
  // "6‥7 giờ": a range.
  if (run === "‥") return undefined;
  const end = start + run.length;
  const name = low.slice(0, start).trim();
  const said = low.slice(end).trim();
  const capital = isUpperCase(wordAtEnd(text.slice(0, start).trimEnd())[0]);
  // "E08 ....... Nước nóng quá 60 °C: để nguội": what a code means.
  if (codeAlone.test(name) && isUpperCase(text.slice(end).trim()[0]))
    return { name, value: "price", capital, start, end, width: dotWidth(run) };
  const value = valueOf(said, isUpperCase(text.slice(end).trim()[0]));
  // In a table, tabs part the cells of a row.
  const isRow =
    text.includes("\t") &&
    !aTime.test(name) &&
    (line.breaks.length > cellsOfEntry || (value !== "price" && value !== "words"));
  // "Thịt rang⇥….⇥10h40": too short for a leader between tabs.
  if (run.includes("\t") && dotWidth(run) > 0 && dotWidth(run) < shortName) return undefined;
  if (value === undefined || isRow || !/[a-zA-ZÀ-ỹ]{2}|^\d{1,2}[hg:]\d\d/.test(name) || /[:=/(,;\-–]$/.test(name))
    return undefined;
  return { name, value, capital, start, end, width: dotWidth(run) + (run.match(/[_＿\t]/g)?.length ?? 0) };
});

const codeAlone = /^[a-z]\d{1,3}$/;

/** The value ends the line, so that a leader stands close to its end. */
const leaderSign = /[.․・．·∙⋅‧] ?[.․・．·∙⋅‧]|[…⋯‥_＿\t]/;
const longestGapBefore = 12;
const longestEntry = 160;
const cellsOfEntry = 3;
const leaderRun = /\t*(?:(?:[.․・．·∙⋅‧] ?){3,}|[…⋯‥_＿][.…⋯‥․・．·∙⋅‧_＿ ]*)\t*|\t+/g;

function valueOf(text: string, capital: boolean): Entry["value"] | undefined {
  if (text === "" || text.length > longestValue) return undefined;
  if (hours.test(text) || result.test(text)) return "price";
  if (/^(?:ngày|mùng|mồng) \d{1,2}(?:[/.-]\d{1,2})?\.?$/u.test(text)) return "number";
  if (weekdays.test(text)) return "words";
  // "hiện vật 1-312": from one number to another.
  if (/^[a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+)? \d{1,4}\s?[-–]\s?\d{1,4}\.?$/.test(text)) return "number";
  if (/[:…_]|\.\./.test(text)) return undefined;
  const unit = number.exec(text)?.[1];
  if (unit !== undefined) return isPriceOrTime(unit) ? "price" : "number";
  const { words } = wordsAfter(text, longestWords + 1);
  const printed = phraseAtStart(words, printedValues);
  if (printed !== undefined) return words.length <= longestWords ? "words" : undefined;
  // "VND; lãi chậm trả 0 VND.": a unit, no name.
  const isName = capital && words.length <= longestWords && !text.includes(";") && unitAfter(text)?.exact !== true;
  return isName ? "name" : undefined;
}

const result = /^\d{1,2}["'’”]\s?\d{2}$/u;
const hour =
  "(?:(?:\\d{1,2}|xx)\\s?(?:h|g|giờ)(?:\\s?(?:\\d{2}|xx))?|(?:\\d{1,2}|xx):(?:\\d{2}|xx))(?:\\s?[-–]\\s?\\d{1,2}[hg:\\d]{0,6})?";
/** "4g45, 17g30 (chầu lượt)" */
const hours = new RegExp(`^${hour}(?:, ${hour}){0,4}(?: \\([^()]{1,20}\\))?$`, "u");

const weekday = "(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|ch(?:ủ|úa) nhật)";
const weekdays = new RegExp(`^${weekday}(?:(?:,| và| -) ${weekday})*$`, "u");

const longestValue = 45;
const longestWords = 6;
const number =
  /^(?:từ |đến |chỉ |khoảng |[~≈<>≥≤]\s?)?\d[\d.,]*(?:\s?[-–/]\s?\d[\d.,]*)?\s?((?:%|\/?[a-zA-ZÀ-ỹ$€][a-zA-ZÀ-ỹ\d/$€ ]{0,24})?)\s?(?:\(.{0,30}\))?[.;]?$/;
const printedValues = phrases(lists["giá trị in sẵn"]);

function isPriceOrTime(unit: string): boolean {
  return /^[$€k]$/.test(unit) || unit.includes("/") || times.has(unit) || unitAfter(unit)?.exact === true;
}

const times = new Set(["phút", "giờ", "giây", "h"]);

/** The words before a leader ask for nothing, or for something that the printed value is not. */
function mayBeLeader({ name, value, capital, width }: Entry): boolean {
  // "Quán cơm Bà Năm ···· 500.000 đồng": whose name is there.
  if (value === "price" && capital && name.includes(" ")) return true;
  if (namesPerson(name)) return false;
  // "Mồng 4 tháng Giêng ......... Rước nước": when, and what is on then.
  if (value === "name" && width > shortName && aTime.test(name)) return true;
  // "Lắp đặt mới (dưới 300 m) ____ 300.000 đ": a name that ends with a remark is whole.
  switch (name.endsWith(")") ? "no" : asksBefore(name)) {
    case "no":
      return value !== "name" || width > shortName;
    case "may":
      return value === "price" || value === "words";
    default:
      // "Vé tháng ....... 200.000 đ": how long it holds.
      return (value === "price" || value === "words") && calendar.has(wordsBefore(name, 1).words[0] ?? "");
  }
}

/** Three dots before a name may as well be a pause. */
const shortName = 5;
const calendar = new Set(clauses["thời hạn"]);
function withoutNumbers(name: string): string {
  return name.replace(/[\d.,]+/g, "").trim();
}
