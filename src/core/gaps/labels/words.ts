import { persons } from "../language/asking";
import { unitAfter } from "../language/units";
import type { Line } from "../line";
import type { Page } from "../page";
import { keepLast } from "../keepLast";
import { pairs, phraseAtEnd, phraseAtStart, phrases } from "../phrases";
import { isMark, type Surroundings, trimmedLeft, wordsAfter, wordsBefore } from "../surroundings";
import words from "../words/labels.json";
import units from "../words/units.json";
import asks from "../words/asks.json";
import { countWords, splitAtSpace, splitWords } from "../split";

/** The words around a place that can name it: the noun before, the noun after, what stands before the colon or above. */

/** A label holds no more words. */
export const longest = 8;

const links = phrases(words["từ nối"]);
const cuts = phrases(words["ngắt"]);
const quantities = phrases(words["đại lượng"]);

/** What people call the two ends of a range: of what is counted, of an area, of all else. */
export const extremes = {
  counted: { first: "ít nhất", last: "nhiều nhất" },
  area: { first: "nhỏ nhất", last: "lớn nhất" },
  measured: { first: "thấp nhất", last: "cao nhất" },
} as const;

/** The words right before, without the verb or preposition that leads to the value; at most `count`. */
export function nounBefore(left: string, count: number): string | undefined {
  const trimmed = trimmedLeft(left);
  const kept = nounsBefore(trimmed);
  if (!kept.has(count)) kept.set(count, readNoun(trimmed, count));
  return kept.get(count);
}

/** Several rules ask for so many words before the same place. */
const nounsBefore = keepLast((_: string) => new Map<number, string | undefined>());

function readNoun(left: string, count: number): string | undefined {
  const { said, named } = saidBefore(left);
  if (named !== undefined) return named;
  let before = said.slice(-count - 4);
  for (let at = before.length - 1; at >= 0; at -= 1) {
    // "ngày …/…/2025 tại trụ sở": the date is another value.
    if (before[at] === "tại" && /^\d{4}$/.test(before[at - 1] ?? "")) {
      before = before.slice(at + 1);
      break;
    }
    if (clauseVerbs.has(before[at] ?? "") && !keptTogether.has(before[at], before[at + 1])) {
      before = before.slice(at + 1);
      break;
    }
  }
  while (before.length > 1 && phraseAtStart(before, openings) !== undefined)
    before = before.slice(countWords(phraseAtStart(before, openings) ?? ""));
  if (before.length > 2 && bareNumbers.has(before.slice(-2).join(" "))) before = before.slice(0, -2);
  let cut = Math.max(0, before.length - count);
  // "tham | mưu Đảng ủy kiểm tra": no second half of a word opens the phrase.
  if (cut > 0 && partOfWord.has(before[cut - 1], before[cut])) cut -= 1;
  const phrase = before
    .slice(cut)
    .filter((word, at, all) => at > 0 || !saysNothing(word, all[1]) || partOfWord.has(word, all[1]));
  return phrase.length === 0 ? undefined : phrase.join(" ");
}

/** "m3 lấy tại mỏ", "2 lấy tại mỏ": the value before is not what is named. */
function saysNothing(first: string, second: string | undefined): boolean {
  // "giá m3 thứ 11"
  if (first.length > 2 || second === "thứ") return false;
  return /^[\divxl]+$/.test(first) || (second !== undefined && measures.has(first));
}

const measures = new Set(Object.keys(words["đo lường"]));

/** The words that end the text, and the quantity that they name: rules ask for them with and without the blanks behind. */
const saidBefore = keepLast((left: string) => {
  const undated = left.includes("/") ? left.replace(timeBefore, "") : left;
  // Most texts hold no such range, which is told quicker than they are written anew.
  const plain = /\d\s?[-–]\s?\d/.test(undated) ? undated.replace(/(\d)\s?[-–]\s?(?=\d)/g, "$1 đến ") : undated;
  const said = withoutLinks(wordsBefore(plain, longest + 4).words);
  return { said, named: quantityIn(said) };
});

/** "thu ngân sách đến 15/9/2025 được": when, not what. */
const timeBefore =
  /\s(?:tính )?(?:đến|từ|trong)?(?: hết)?(?: ngày| tháng)? \d{1,2}\/[\d/]{1,8}(?:\s[a-zA-ZÀ-ỹ]{2,6})?\s*$/;

/** "giảm tỷ lệ hộ nghèo": from the word on that names a quantity, whatever verb stands before it. */
function quantityIn(said: readonly string[]): string | undefined {
  for (let at = 0; at < said.length; at += 1) {
    const head = phraseAtStart(said, quantities, at);
    // "lực lượng dân quân tổng số": of what stands before it.
    if (head !== undefined && at > 0 && countWords(head) === said.length - at && bareNumbers.has(head))
      return undefined;
    // "định danh mức 2": a level, no amount.
    const level = at > 0 && (at === said.length - 2 || head === "số") && /^\d/.test(said[at + 1] ?? "");
    if (head !== undefined && !level && !(at > 0 && partOfWord.has(said[at - 1], said[at])))
      // "lãi bình quân mỗi sào": the word before is what is averaged.
      return wholeWords(said.slice(head === "bình quân" && at > 0 ? averaged(said, at) : at), longest).join(" ");
  }
  return undefined;
}

/** "tiền lương bình quân": where the word begins that is averaged. */
function averaged(said: readonly string[], at: number): number {
  return partOfWord.has(said[at - 2], said[at - 1]) ? at - 2 : at - 1;
}

/** "số", "tổng số": says nothing before the thing that it counts. */
export const bareNumbers = new Set(["tổng số", "số", "tổng", "tổng cộng", "cộng", "số lượng"]);

/** "số hộ nghèo", "diện tích lúa": the phrase itself names a quantity. */
export function namesQuantity(phrase: string): boolean {
  return phraseAtStart(splitWords(phrase), quantities) !== undefined;
}

function withoutLinks(said: readonly string[]): readonly string[] {
  let before = said;
  for (;;) {
    const link = phraseAtEnd(before, links);
    // "thu nhập bình quân": of a quantity it is a part, no link.
    if (link === undefined || link === "bình quân") return before;
    // "chứng chỉ", "dương tính": half of a word.
    if (partOfWord.endIn(before) && !link.includes(" ")) return before;
    before = before.slice(0, before.length - countWords(link));
  }
}

/** "trong đó bằng máy": words that open a clause and name nothing. */
const openings = phrases(words["từ mở vế"]);

const clauseVerbs = new Set(["thì", "có", "là", "được", "đạt", "gồm", "với", "còn", "chiếm"]);

export const keptTogether = pairs(words["cụm liền"]);

/** The words right after, up to the next verb, preposition or sign. */
export function nounAfter(right: string, count: number): string {
  const after = wordsAfter(right, count + 1).words;
  let end = after.length;
  for (let at = 1; at < end; at += 1) {
    const kept = keptTogether.has(after[at - 1], after[at]);
    if (!kept && phraseAtStart(after, cuts, at) !== undefined) end = at;
  }
  // "hộ gia đình đạt": the verb that leads to the next value.
  while (end > 1 && clauseVerbs.has(after[end - 1] ?? "") && end < count) end -= 1;
  // "…% trở lên"
  while (end > 0 && after[end - 1] === "trở") end -= 1;
  return firstWords(after.slice(0, end), count).join(" ");
}

/** "% ở buôn …": no noun follows. */
export function opensWithCut(right: string): boolean {
  return phraseAtStart(wordsAfter(right, 3).words, cuts) !== undefined;
}

/** At most so many syllables, none of them the first half of a word of two: "chi bộ trực | thuộc". */
export function wholeWords(said: readonly string[], count: number): readonly string[] {
  if (said.length <= count) return said;
  let end = count;
  if (partOfWord.has(said[end - 1], said[end])) end -= 1;
  while (end > 0 && looseEnds.has(said[end - 1] ?? "") && !partOfWord.has(said[end - 2], said[end - 1])) end -= 1;
  return said.slice(0, end);
}

/** The first so many syllables; one more where they would end with the first half of a word. */
export function firstWords(said: readonly string[], count: number): readonly string[] {
  return partOfWord.has(said[count - 1], said[count]) ? said.slice(0, count + 1) : wholeWords(said, count);
}

/** The last so many syllables; one more where they would open with the second half of a word. */
export function lastWords(said: readonly string[], count: number): readonly string[] {
  const from = Math.max(0, said.length - count);
  return said.slice(from > 0 && partOfWord.has(said[from - 1], said[from]) ? from - 1 : from);
}

/** "nghĩa vụ phải": a phrase that was cut does not end so. */
const looseEnds = new Set([...words["từ nối"], ...words["ngắt"], ...words["đuôi lửng"]]);

/** Words of two syllables that our lists know. */
export const partOfWord = pairs([
  ...units["đếm"],
  ...units["không phải đơn vị"],
  ...asks["tên riêng"],
  ...asks["thông tin"],
  ...asks["không hỏi"],
  ...words["từ ghép"],
]);

/** The text without its remarks in brackets: "công lệnh (hoặc giấy giới thiệu) số" asks as "công lệnh số" does. */
export function withoutRemarks(text: string): string {
  return text.includes(")") ? text.replace(/\s?\([^()]*\)/g, "") : text;
}

/** "- Trang trí, khánh tiết": the item before its colon, whole where it is short, else its first words or its last. */
export function headOfItem(text: string): string {
  const left = text.replace(/[\s,.…]+$/u, "");
  const route = routeAtEnd.exec(left)?.[1];
  if (route !== undefined) return route.replace(/ [-–] /, " ");
  const { words: last, stop } = wordsBefore(left, longest);
  // "nhiệm kỳ 2025 - 2030": the end of a period says nothing.
  if (last.length === 1 && /^(?:19|20)\d\d$/.test(last[0] ?? "")) return "";
  if (stop !== "," || last.length === 0) return last.join(" ");
  const item = /(?:^|[.;:…_)]|^\s*[-+*]\s?)\s*([^.;:…_()]*)$/u.exec(left)?.[1]?.replace(/^[-+*,\s]+/, "") ?? "";
  const [first = "", ...others] = item.split(",");
  const lastClause = others[others.length - 1]?.trim();
  if (lastClause?.startsWith("người ") === true && persons.all.has(lastClause)) return lastClause;
  // "142 hội viên, chi hội trưởng", "mỗi mẫu ≥ 100 g, người niêm phong": what was counted is another item.
  if (lastClause !== undefined && /\d/.test(first) && itemAlone.test(lastClause)) return lastClause;
  // "…… đ/c, 40 năm": the unit of the value before.
  if (others.length > 0 && unitAfter(first)?.unit === first.trim()) return others.join(",").trim();
  if (item === "" || item.includes("”")) return last.join(" ");
  if (splitAtSpace(item.trim()).length <= 7) return item.trim();
  return splitAtSpace(item.trim()).length > 14 ? last.join(" ") : wordsAfter(item, 7).words.join(" ");
}

const itemAlone = /^(?!(?:tại|ở|của|trong|từ|theo) )[a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+){1,4}$/;

/** "đường Đông Phú - Khe Sếu": from where to where. */
const routeAtEnd =
  /(?:^|\s)((?:đường|tuyến|đoạn|kênh|mương) [a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+){0,3} [-–] [a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+){0,2})$/;

/** A line of dots of its own: what the line above says, up to its colon. */
export function titleAbove(page: Page, place: Surroundings): string | undefined {
  const row = cellBefore(place);
  if (row !== undefined) return row;
  let above = page.lineAbove(place.line.index);
  const item = itemKind(place.line.low);
  for (let lines = 0; lines < 6 && above !== undefined; lines += 1) {
    const isSibling = item !== undefined && itemKind(above.low) === item;
    if (!isSibling && !ordinalLine.test(above.low)) break;
    above = page.lineAbove(above.index);
  }
  if (above === undefined) return undefined;
  if (/\t[^\t]+\t/.test(above.text)) return titleOfColumn(above, place);
  const title = trimmedLeft(above.low)
    .replace(/\([^()]*\)/g, " ")
    .replace(/[\s:.…_]+$/u, "");
  if (!/[a-zA-ZÀ-ỹ]/.test(title)) return undefined;
  const said = title.replace(/^\s*(?:[-+*•]|(?:[\divxl]{1,5}|[a-zđ])(?:\.\d+)*[.)\-/])\s*/u, "").trim();
  return said === "" ? undefined : said;
}

/** "THƯ KÝ⇥CỬ TRI⇥TỔ TRƯỞNG" above "……⇥……⇥……"; a row of a table in small letters says nothing of the row below it. */
function titleOfColumn({ text }: Line, { line, start }: Surroundings): string | undefined {
  const titles = text.split(/\t+/);
  const title = titles[line.text.slice(0, start).split(/\t+/).length - 1]?.trim() ?? "";
  if (titles.length !== line.text.split(/\t+/).length || title !== title.toUpperCase()) return undefined;
  return /^\p{Lu}[\p{Lu}\s.]+$/u.test(title) ? title.toLowerCase() : undefined;
}

/** "1. ", "b) ", "- ": items of one kind stand below one heading. */
function itemKind(low: string): string | undefined {
  const mark = /^\s*(?:([-+*•])|\(?(?:(\d{1,2})|[a-zđ])[.)])(?=[\s.…_])/u.exec(low);
  return mark === null ? undefined : (mark[1] ?? (mark[2] === undefined ? "a" : "1"));
}

/** "Một là, …", "(2) …": an item whose heading stands further up. */
const ordinalLine = /^\s*(?:(?:[-+]\s?)?(?:một|hai|ba|bốn|năm) là|[(\d.)/\-+\s]{1,8}[\s.…_]*$)/;

/** "Họ và tên⇥……⇥……": the words of the last column before the place, in a row of columns. */
function cellBefore(place: Surroundings): string | undefined {
  if (place.line.breaks.length <= 3) return rowBefore(place);
  const columns = place.line.low.slice(Math.max(0, place.from - 300), place.from).split(/\t+/);
  if (/[a-zA-ZÀ-ỹ]/.test(columns.pop() ?? "")) return undefined;
  const [last = "", ...others] = columns.reverse();
  if (/[a-zA-ZÀ-ỹ]/.test(last) && !withoutWords.test(last)) return last.trim();
  // "Thủy nông⇥3,0⇥…", "Rạp khung sắt⇥gian⇥xx⇥…": numbers between, and what they count.
  return others.find((column) => severalWords.test(column) && !marked.test(column))?.trim();
}

const withoutWords = /^\s*x[x.,]{0,11}\s*$/;
const severalWords = /[a-zA-ZÀ-ỹ]{2}\s+[a-zA-ZÀ-ỹ]{2}/;
const marked = /[«{<[…_]|\.\.|xx/;

/** "Thu hồi tạm ứng⇥……" below or above "Đã tạm ứng⇥1.240.000.000": rows of two columns, the first says what of. */
export function rowOfValues(page: Page, place: Surroundings): string | undefined {
  if (place.line.breaks.length !== 2 || place.from === 0 || place.right.trim() !== "") return undefined;
  const head = place.line.low
    .slice(0, place.from)
    .replace(/\([^()]*\)/g, "")
    .trim();
  const { index } = place.line;
  return /[a-zA-ZÀ-ỹ]{2}/.test(head) &&
    !marked.test(head) &&
    page.linesBeside(index).some(({ low }) => rowOfValue.test(low))
    ? head
    : undefined;
}

const rowOfValue = /^[^\t]*[a-zà-ỹ]{2}[^\t]*\t\s*(?:\d[\d.,]*\s*(?:[a-zà-ỹ%]+\s*)?|[.…_]{3,})$/;

/** "Đơn vị máu⇥112⇥…": what the row is of stands in its first column, only numbers between. */
function rowBefore(place: Surroundings): string | undefined {
  if (place.from === 0) return undefined;
  const [head = "", ...others] = place.line.low.slice(Math.max(0, place.from - 300), place.from).split("\t");
  const number = others.some((cell) => /\d/.test(cell)) && others.every((cell) => !/[a-zA-ZÀ-ỹ]{3}/.test(cell));
  return number && /[a-zA-ZÀ-ỹ]{2}/.test(head) ? head.replace(/\([^()]*\)/g, "").trim() : undefined;
}

/** "… trường đạt chuẩn, tỷ lệ …%", "… hộ nghèo (chiếm …%)": what was counted right before this clause. */
export function countedNounBefore(left: string): string | undefined {
  const end = Math.max(left.lastIndexOf(","), left.lastIndexOf("("), left.lastIndexOf(";"));
  if (end < 0 || left.length - end > 30) return undefined;
  const clause = trimmedLeft(left.slice(0, end));
  let from = clause.length;
  while (from > 0 && !isMark(clause[from - 1]) && !/\d|[ \u00a0]{2}/.test(clause.slice(from - 2, from))) from -= 1;
  const counted = clause.slice(from).replace(/\)$/, "");
  if (from === 0 || counted.length > 80) return undefined;
  const unit = unitAfter(counted);
  if (unit === undefined) return undefined;
  // "… triệu đồng, chiếm …%": of what the money is, stands before it.
  if (measuring.has(unit.unit)) return earlierNoun(clause);
  return counted.includes(",") ? nounBefore(counted, 5) : nounAfter(counted, 6);
}

const measuring = new Set([...words["tiền"], ...words["diện tích"], ...Object.keys(words["đo lường"]), "%"]);

/** "Hộ nghèo giảm từ … hộ xuống còn …": what was named before the last value of the sentence. */
export function earlierNoun(left: string): string | undefined {
  const before =
    /^(.*[a-zA-ZÀ-ỹ][^a-zA-ZÀ-ỹ.…⋯_;]*?)(?:[\s(]*[\d.…⋯‥․・_]{1,40}(?:,[\d.…⋯‥․・_]{1,9})?|[ \u00a0]{3,40})[\s/\d.…⋯‥․・_]*[^.…⋯_;\d]{0,60}$/.exec(
      left.replace(letterOfItem, ""),
    )?.[1];
  return before === undefined ? undefined : nounBefore(before.replace(/[\s,(]+$/, ""), 5);
}

/** "Phạm pháp hình sự: xảy ra … vụ": what the sentence puts before its only colon. */
export function headBeforeColon(left: string): string | undefined {
  if (!left.includes(":")) return undefined;
  const sentence = sentenceOf(left).replace(itemMark, "");
  const head = /^([^:.…⋯_]{3,70}):\s*[^:]*$/u.exec(sentence)?.[1];
  if (head === undefined || /\d\s?(?:h|giờ|:)/.test(head)) return undefined;
  const noun = withoutRemarks(head).trim();
  if (phraseAtStart(splitAtSpace(noun), formsOfAddress) !== undefined) return undefined;
  return splitAtSpace(noun).length > 8 || emptyHeads.has(noun) ? undefined : noun;
}

/** "- ", "2.1. ", "a) ", "① ": what numbers an item. */
export const itemMark =
  /^[^a-zA-ZÀ-ỹ\d(]{0,8}(?:\d{1,2}\s[-–]\s(?=[a-zA-ZÀ-ỹ])|\(?(?:\d{1,2}|[ivx]{1,4}|[a-zđ])(?:\.\d{1,2}){0,3}[).:/]\s?)?[^a-zA-ZÀ-ỹ\d(]{0,3}/;
/** "b. ": no word of the sentence, though a stop stands behind it. */
const letterOfItem = /^[^a-zA-ZÀ-ỹ\d(]{0,8}[a-zđ][.)](?:\s|$)/;
/** "ông", "đồng chí": what stands before a name. */
export const formsOfAddress = phrases(words["lời xưng hô"]);
const emptyHeads = new Set(words["đầu mục không nói gì"]);

/** "1. Lúa … ha. Ngô …": from the last full stop on that ends no item number. */
export function sentenceOf(left: string): string {
  let stop = left.lastIndexOf(". ");
  while (stop > 0 && /[\d.…⋯_\s]/.test(left[stop - 1] ?? "")) stop = left.lastIndexOf(". ", stop - 1);
  return stop <= 0 ? left : left.slice(stop + 2);
}

/** "có giá trị", "thời hạn sử dụng": how long a paper holds is said next. */
export const saysValid = new RegExp(
  `(?:^|\\s)(?:có |còn )?(?:${words["còn dùng được"].join("|")})(?: sử dụng)?\\s*$`,
  "u",
);
