import { askOnce } from "./asked";
import { isBlank, isBlankCode, isDigit, isUpperCase, isWordCharacter, isWordCode } from "./characters";
import type { Surroundings } from "./surroundings";
import { isMark, trimmedLeft, trimmedRight, wordsAfter, wordsBefore } from "./surroundings";
import { keepLast } from "./keepLast";
import { endsWithPhrase, longestPhrase, pairs, phraseAtEnd, phraseAtStart, phraseBook, phrases } from "./phrases";
import asks from "./words/asks.json";
import brackets from "./words/brackets.json";
import clauses from "./words/clauses.json";
import letters from "./words/letters.json";
import lists from "./words/lists.json";
import notes from "./words/notes.json";
import numbers from "./words/numbers.json";
import subjects from "./words/subjects.json";
import signatures from "./words/signatures.json";
import { type Line, stretchAt, stretchText } from "./line";
import type { Page } from "./page";
import units from "./words/units.json";
import { countWords, splitAtAnd, splitAtSpace } from "./split";

/**
 * What the words around a place say. Every question here is one that a reader would ask; the words are in
 * `words/*.json`.
 */

const asking = phraseBook({
  must: asks["phải có"],
  may: [...asks["người"], ...asks["tên riêng"], ...asks["thông tin"]],
  never: asks["không hỏi"],
});
const facts = phrases(asks["thông tin"]);
const generalNouns = new Set(asks["chung"]);
const pluralWords = new Set(["các", "những", "mọi", "nhiều"]);
const alwaysAsk = phrases(asks["luôn hỏi"]);
const afterLists = phrases(lists["sau vân vân"]);
const exactMeasures = new Set(units["đo"]);
const counting = phraseBook({
  measure: [...units["đo"], ...units["loại từ"]],
  noun: units["đếm"],
  none: units["không phải đơn vị"],
});
const capitalUnits = phrases(units["viết hoa"]);
const notUnits = pairs(units["không phải đơn vị"]);
const predicates = phrases(subjects["vị ngữ"]);
const listOpeners = new Set(lists["mở đầu"]);
const hesitations = new Set(lists["ngập ngừng"]);
const trailing = new Set(lists["có thể bỏ lửng"]);
const issuers = phrases(asks["cơ quan"]);
const offices = phrases(asks["lĩnh vực của cơ quan"]);
const levels = phrases(asks["cấp hành chính"]);

/** How strongly the words before ask for a value. */
export type Asking = "must" | "may" | "no";

export const asksBefore = keepLast(readAsking);

function readAsking(left: string): Asking {
  const { words } = wordsBefore(withoutClosingBracket(left), longestPhrase);
  const { must, may, never } = asking.atEnd(words);
  // "nhất là" asks for nothing, "nhiều nhất là" does: the longer phrase wins.
  if (never !== undefined && never.length >= Math.max((must ?? "").length, (may ?? "").length)) return "no";
  if (countsTime(words)) return "no";
  if (must !== undefined) return "must";
  if (may === undefined) return "no";
  // "cha mẹ các cháu": all of them, no name.
  const before = words[words.length - countWords(may) - 1] ?? "";
  return pluralWords.has(before) && endsWithPhrase(words, persons) ? "no" : "may";
}

/** "rừng, nhóm hộ, doanh nghiệp": the last thing listed is any of its kind. */
export function endsWithGeneralNoun(left: string): boolean {
  const { words, stop } = wordsBefore(left, longestPhrase);
  return stop === "," && generalNouns.has(words.join(" "));
}

/** "khoản … Điều … Nghị định": a part of a law is quoted, and the greater part that holds it follows. */
export function lawGoesOn({ left, right }: Surroundings): boolean {
  const { words } = wordsBefore(left, longestPhrase);
  if (!endsWithPhrase(words, partsOfLaw) || asksBefore(left) === "no") return false;
  return lawFollows(right.replace(/^\s?,/, ""));
}

/** "Nghị định", "Bộ luật": what holds the part that was named before. */
export function lawFollows(right: string): boolean {
  return phraseAtStart(wordsAfter(right, 3).words, greaterParts) !== undefined;
}

const partsOfLaw = phrases(numbers["phần của luật"]);
const greaterParts = phrases(numbers["phần sau của luật"]);

/** "Đường dây nóng:⇥do đ/c": words follow where a number is asked for. */
export function missesContact({ left, right }: Surroundings): boolean {
  const label = trimmedLeft(left).replace(/:$/, "");
  if (!endsWithPhrase(wordsBefore(label, longestPhrase).words, contacts)) return false;
  return phraseAtStart(wordsAfter(right, 1).words, noContacts) === undefined && !/^\s*\S*[@\d]/.test(right);
}

const contacts = phrases(asks["số liên lạc"]);
const noContacts = phrases(lists["liên lạc không số"]);

/** "... giờ ... trên sân": what follows the minutes of an hour. */
export function followsHour(right: string): boolean {
  return /^\s*(?:[:,;.()-]|$)/.test(right) || phraseAtStart(wordsAfter(right, 2).words, afterHours) !== undefined;
}

const afterHours = phrases(lists["sau giờ"]);

/** "biến x, xx, xxx", "hai chữ xx", "có dạng HS-K62-xxx": letters are spoken of. */
export function speaksOfLetters(left: string): boolean {
  const before = left.replace(
    /(?:(?<!\p{L})x{1,6}\s?(?:,|và|hoặc)\s?){1,6}$|\s\d{1,4}[.\- ]$|\s(?:[a-z\d]{1,6}-){1,3}$/u,
    "",
  );
  return endsWithPhrase(wordsBefore(before, 2).words, letterNames);
}

const letterNames = phrases(lists["biến"]);

/** "Báo cáo > Chọn kỳ...", "bấm Thêm mới...": an item of a menu that opens a window. */
export function namesMenuItem({ line, from, start }: Surroundings): boolean {
  const before = line.text.slice(Math.max(from, start - 60), start);
  const item = /(?:([>→»])\s*|(\p{L}+(?: \p{L}+)?)\s+)[“"']?\p{Lu}[\p{L} ]{0,30}$/u.exec(before);
  return (
    item !== null &&
    (item[1] !== undefined || endsWithPhrase(wordsBefore((item[2] ?? "").toLowerCase(), 2).words, commands))
  );
}

const commands = phrases(lists["thao tác"]);

/** "nội dung", "hình thức": a fact may follow, or the sentence may be complete. */
export function asksForFact(left: string): boolean {
  return endsWithPhrase(wordsBefore(left, longestPhrase).words, facts);
}

/** "có", "tổng số": a noun that follows is what is counted. */
export function asksForCount(left: string): boolean {
  return endsWithPhrase(wordsBefore(left, longestPhrase).words, countsAsked);
}

const countsAsked = phrases([...asks["đòi số đếm"], ...asks["đòi số đếm trong câu"]]);

/** The same in a row of columns, where "Thẻ cấp mới" is what the row is called. */
export function asksForCountInRow(left: string): boolean {
  return endsWithPhrase(wordsBefore(left, longestPhrase).words, countsAskedInRows);
}

const countsAskedInRows = phrases(asks["đòi số đếm"]);

/** "các khu phố", "những hộ nghèo": all of them. */
export function namesSeveral(left: string): boolean {
  const { words } = wordsBefore(left, 3);
  return words.slice(0, -1).some((word) => pluralWords.has(word));
}

/** "Ghi chú:", "Lưu ý:": a remark follows. */
export function opensRemark(left: string): boolean {
  return remarkHeads.includes(left.replace(/:\s*$/, "").trim());
}

const remarkHeads: readonly string[] = lists["lời chú"];

/** "Câu 1:", "Điều 5.": the heading of a part that has a number. */
export const opensNumberedPart = (left: string): boolean => numberedPart.test(left);

const numberedPart = new RegExp(`^\\s*(?:${lists["phần có số"].join("|")}) (?:\\d{1,3}|[ivxl]{1,6})\\s?[:.]$`, "u");

/** "và …", "tại …": after these words no list can end, whatever was listed before. */
export function asksAlways(left: string): boolean {
  const { words } = wordsBefore(left, longestPhrase);
  // "không lý do": the word is the second half of another.
  return endsWithPhrase(words, alwaysAsk) && !endsWithPhrase(words, facts);
}

/**
 * "03 ngày", "6 tháng", "bảy mươi năm": the word counts what stands before it. "ngày 5 tháng", "tháng 6 năm" and "thứ hai
 * ngày" go on with a date.
 */
function countsTime(words: readonly string[]): boolean {
  const counted = words[words.length - 1] ?? "";
  const number = words[words.length - 2];
  const before = words[words.length - 3];
  if (number === undefined || !countable.has(counted)) return false;
  if (/^\d+$/.test(number))
    return !(counted === "tháng" && before === "ngày") && !(counted === "năm" && before === "tháng");
  if (!timeInWords.has(counted)) return false;
  if (before === undefined) return numbersAtStart.has(number);
  return numbersInWords.has(number) && /^\p{L}+$/u.test(before) && !wordsOfDate.has(before);
}

const countable = new Set(asks["số đếm được"]);
const timeInWords = new Set(asks["thời gian đếm bằng chữ"]);
const numbersInWords = new Set(asks["số bằng chữ"]);
const numbersAtStart = new Set(asks["số bằng chữ ở đầu"]);
const wordsOfDate = new Set(asks["chữ của một ngày"]);

/** "Ủy ban nhân dân xã", "Đảng ủy phường": the name of the place is asked for whatever was listed before. */
export function asksForPlaceName(left: string): boolean {
  const { words } = wordsBefore(left, longestPhrase);
  const level = phraseAtEnd(words, levels);
  if (level === undefined) return false;
  const before = words.slice(0, words.length - countWords(level));
  return endsWithPhrase(before, issuers) || endsWithPhrase(before, offices);
}

/** "nhất là chi bộ", "như xã": the first thing that is listed has a name of its own. */
export function namesTheFirst(left: string): boolean {
  const { words } = wordsBefore(left, longestPhrase);
  const { may } = asking.atEnd(words);
  return may !== undefined && endsWithPhrase(words.slice(0, words.length - countWords(may)), singleOpeners);
}

const singleOpeners = phrases(lists["mở đầu"].filter((opener) => !pluralWords.has(opener)));

/** "Hội Nông dân, Đoàn Thanh niên xã": the item before is an office too. */
export function listsOffices(left: string): boolean {
  const items = clauseBefore(left).split(",");
  const previous = items[items.length - 2];
  if (previous === undefined) return listOpenedBefore(left);
  const { words } = wordsBefore(previous, longestPhrase);
  return (
    endsWithPhrase(words, issuers) ||
    generalNouns.has(words.join(" ")) ||
    endsWithPhrase(words, offices) ||
    endsWithPhrase(words, levels) ||
    listOpenedBefore(left)
  );
}

/** "TỈNH", "xã": the name of the place follows. */
export function endsWithLevel(left: string): boolean {
  return endsWithPhrase(wordsBefore(left, longestPhrase).words, levels);
}

/** The unit of the value that follows a place. */
export interface Unit {
  readonly unit: string;
  /** A unit of measure or a classifier, which hardly ever begins a clause; else a noun that can be counted. */
  readonly measure: boolean;
  /** "%", "ha", "triệu đồng": it never begins one. */
  readonly exact: boolean;
}

/** "ngày" and "hội": together one word of our lists, no word that asks and a unit; nothing is missing before "các tổ". */
export function goesOnAtOnce(left: string, right: string): boolean {
  const [next] = wordsAfter(right, 1).words;
  return notUnits.has(wordsBefore(left, 1).words[0], next) || (next !== undefined && pluralWords.has(next));
}

/** The unit of measure or the counted noun that follows, if one does. */
export const unitAfter = keepLast(readUnit);

function readUnit(right: string): Unit | undefined {
  const { words } = wordsAfter(withoutSecondValue(right), longestPhrase);
  const { measure: known, noun, none } = counting.atStart(words);
  // "tổ chức" is a unit, "tổ chức thực hiện" is not: the longer phrase wins.
  if (none !== undefined && none.length >= Math.max((known ?? "").length, (noun ?? "").length)) return undefined;
  const first = words[0] ?? "";
  const measure = known ?? (first.includes("/") ? rateUnit.exec(first)?.[0] : undefined);
  // "năm 2026", "ngày 05": a date, no unit.
  if (noun !== undefined && calendarWords.test(noun) && /^(?:[\d…_[]|\.\.)/.test(wordsAfterPhrase(right, noun)))
    return undefined;
  if (noun !== undefined && noun.length > (measure ?? "").length)
    return timeThatPasses(right, noun) ?? { unit: noun, measure: false, exact: false };
  if (measure === undefined) return undefined;
  return { unit: measure, measure: true, exact: exactMeasures.has(measure) || measure.includes("/") };
}

/** "đ/hội nghị", "con/m2": so much for each of something. */
const rateUnit =
  /^(?:đ|đồng|vnđ|triệu|tr|nghìn|ngàn|kg|tạ|tấn|lít|lần|buổi|giờ|suất|lượt|vụ|con|cây|người|ca|phút|giây|km|m3|mg|g|ml|công|phiếu|bộ|cái|xe|mâm|khay|hộp|gói|thùng|chuyến|tiết|bữa|ngày|tháng|quả|viên|liều|mũi)(?:\/(?!c$)[\p{L}\d]+)+$/u;

/** "… ngày và bồi thường", "… tháng.": no day or month of its own, and no clause begins with it. */
function timeThatPasses(right: string, noun: string): Unit | undefined {
  if (!calendarWords.test(noun)) return undefined;
  const after = wordsAfterPhrase(right, noun);
  const passes = /^(?:[,;.)]|$)/.test(after) || phraseAtStart(wordsAfter(after, 2).words, behindDuration) !== undefined;
  return passes ? { unit: noun, measure: true, exact: true } : undefined;
}

const behindDuration = phrases(units["sau khoảng thời gian"]);
const calendarWords = /^(?:ngày|tháng|năm|tuần|quý)$/;

function wordsAfterPhrase(right: string, phrase: string): string {
  const trimmed = trimmedRight(right);
  return trimmed.startsWith(phrase) ? trimmedRight(trimmed.slice(phrase.length)) : "";
}

/** "-BC/ĐU", "/QĐ-UBND", " - HD/TU": the symbol of a document, which a number must precede. */
export const symbolAfter = keepLast(readSymbol);

function readSymbol(right: string): string | undefined {
  const symbol =
    /^[\s]{0,3}(?:[-–/‑]\s?(?:19|20)\d\d)?[-–/‑]\s?([a-zđ]{1,6})(?=$|[-–/‑.,;\s)])(\s?[-–/‑]\s?[a-zđ]{1,12})?/u.exec(
      right,
    );
  const kind = symbol?.[1];
  if (symbol === null || kind === undefined) return undefined;
  const known =
    documentSymbols.has(kind) || symbol[2] !== undefined || knownOffices.has(kind) || /\d{4}/.test(symbol[0]);
  return known ? symbol[0].trim() : undefined;
}

const documentSymbols = new Set(Object.keys(numbers["loại"]));
const knownOffices = new Set(["ubnd", "hđnd", "đu", "tu", "hu", "tw", "cb", "vp", "mttq", "đtn", "btv"]);

/** The place stands at the head of a sentence that goes on with its predicate: its subject is missing. */
export function predicateAfter(right: string): boolean {
  return phraseAtStart(wordsAfter(right, 3).words, predicates) !== undefined;
}

/** How many items of a list stand before the place in its clause; 1 means no list. */
export function itemsBefore(before: string): number {
  const left = withoutSymbols(before);
  let items = 1;
  let at = left.length;
  while (at > 0 && isBlank(left[at - 1])) at -= 1;
  if (left[at - 1] === ",") at -= 1;
  let lettersSinceSeparator = 0;
  while (at > 0) {
    at -= 1;
    const character = left[at];
    if (
      character === "(" ||
      character === "…" ||
      character === "[" ||
      character === "“" ||
      character === ":" ||
      character === "?" ||
      character === "!"
    )
      break;
    if (character === "." && !(isWordCharacter(left[at - 1]) && isWordCharacter(left[at + 1]))) break;
    if (isWordCharacter(character)) lettersSinceSeparator += 1;
    const separates =
      (character === "," && !(isDigit(left[at - 1]) && isDigit(left[at + 1]))) ||
      character === ";" ||
      (character === "/" && isWordCharacter(left[at - 1]));
    if (separates && lettersSinceSeparator > 0) {
      items += 1;
      lettersSinceSeparator = 0;
    }
  }
  return items;
}

/** "như A…", "các A, B…": a word that opens a list stands in the clause, with something listed after it. */
export function listOpenedBefore(left: string): boolean {
  const { words } = wordsBefore(left, 8);
  return words.slice(0, -1).some((word, at) => {
    if (listOpeners.has(word)) return true;
    // "nhiều mộ nhất là họ …": the most of all, no list.
    const superlative =
      word === "nhất" && words.slice(Math.max(0, at - 3), at).some((before) => superlatives.has(before));
    return !superlative && listOpeners.has(`${word} ${words[at + 1] ?? ""}`);
  });
}

const superlatives = new Set(lists["so sánh nhất"]);

export function endsWithAndSoOn(left: string): boolean {
  if (!left.slice(-14).includes("v")) return false;
  return /(?:^|[^\p{L}])(?:v\.?\s?v|vân vân)\.?,?$/u.test(trimmedLeft(left).slice(-12));
}

export function hesitatesBefore(left: string): boolean {
  const { words } = wordsBefore(left, 1);
  return hesitations.has(words[0] ?? "");
}

/** "dấu ... chỉ chỗ lược bớt": the mark itself is spoken of. */
export function speaksOfSign(left: string): boolean {
  return left.trimEnd().endsWith("dấu") && /(?:^|\s)dấu\s*$/.test(left);
}

/** "thì về…", "hay để…": whoever speaks may stop after these words. */
export function mayTrailOff(left: string): boolean {
  return trailing.has(wordsBefore(left, 1).words[0] ?? "");
}

export function questionBefore(left: string): boolean {
  const { words } = wordsBefore(left, 1);
  return lists["hỏi tu từ"].includes(words[0] ?? "");
}

/** Nothing but a dash, a bullet or an item number stands before the place in its stretch of the line. */
export const atHeadOfStretch = askOnce((place: Surroundings): boolean => {
  if (place.start - place.from > place.left.length) return false;
  return /^\s*(?:[-+*•·・–—▪◦●○>]|\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[a-zđ]|[ivxl]{1,6})[.)\-/:]?)?\s*$/u.test(place.left);
});

export function atEndOfStretch(place: Surroundings): boolean {
  return place.to - place.end <= place.right.length && /^\s*[.;,:]?\s*$/.test(place.right);
}

/** The last character before the place, blanks aside. */
export function signBefore(left: string): string {
  const trimmed = trimmedLeft(left);
  return trimmed[trimmed.length - 1] ?? "";
}

export function signAfter(right: string): string {
  return trimmedRight(right)[0] ?? "";
}

/** The words that follow begin with a capital letter. */
export function capitalAfter(place: Surroundings): boolean {
  let at = place.end;
  while (at < place.to && isBlank(place.line.text[at])) at += 1;
  return at < place.to && isUpperCase(place.line.text[at]);
}

/** The place stands inside quotation marks that open and close in the same stretch. */
export function quotedPlace(place: Surroundings): boolean {
  if (!/["“«]/.test(place.left)) return false;
  const open = Math.max(place.left.lastIndexOf("“"), place.left.lastIndexOf("«"));
  if (open >= 0 && open > Math.max(place.left.lastIndexOf("”"), place.left.lastIndexOf("»"))) return true;
  let straight = 0;
  for (const character of place.left) if (character === '"') straight += 1;
  return straight % 2 === 1;
}

/** "chủ đề “   ”": nothing but the place stands between two quotation marks, and no sign is spoken of. */
export function quotedAlone(place: Surroundings): boolean {
  return betweenQuotes(place) && !quotesSign(place);
}

/** "kéo gạch “____”", "phím “…”": what stands in the quotation marks is spoken of. */
export function quotesSign(place: Surroundings): boolean {
  if (!betweenQuotes(place)) return false;
  return wordsBefore(trimmedLeft(place.left).slice(0, -1), 2).words.some((word) => signsSpokenOf.has(word));
}

function betweenQuotes({ left, right }: Surroundings): boolean {
  return /[“"«]$/.test(trimmedLeft(left)) && /^[”"»]/.test(trimmedRight(right));
}

const signsSpokenOf = new Set(lists["gọi tên dấu"]);

/** "Ông (Bà)" asks as "Ông" does: the bracket that ends the words before is left out. */
export function withoutClosingBracket(left: string): string {
  const trimmed = trimmedLeft(left);
  if (!trimmed.endsWith(")")) return left;
  const open = trimmed.lastIndexOf("(");
  return open <= 0 || trimmed.length - open > 40 ? left : trimmed.slice(0, open);
}

/** The unit that follows; a word that begins with a capital begins another item of a form ("Tôn giáo:") and is none. */
export const unitFollowing = askOnce((place: Surroundings): Unit | undefined => {
  const text = trimmedRight(place.line.text.slice(place.end, Math.min(place.to, place.end + 40)));
  if (isLetterUnit(place.left, text)) return { unit: text.charAt(0), measure: true, exact: true };
  if (isUpperCase(text[0]) && !/^\p{Lu}{2}/u.test(text) && !isCapitalUnit(place.right)) return undefined;
  // "đồng chí Chủ tịch", "em Lan": a person, not a number of them; "khối A", "bên B": one of them, that has a name.
  if (/^(?:đồng chí|đ\/c|em|cháu|chị|cụ) \p{Lu}\p{Ll}/u.test(text)) return undefined;
  const unit = unitAfter(place.right) ?? unitAtEnd(text) ?? unitOfOthers(place);
  return unit?.exact === false && /^ [A-ZĐ](?![\p{L}\d/.])/u.test(text.slice(unit.unit.length)) ? undefined : unit;
});

/** "bầu … ông,": counted only where the clause ends behind it. */
function unitAtEnd(text: string): Unit | undefined {
  const unit = countedAtEnd.exec(text)?.[0];
  return unit === undefined ? undefined : { unit, measure: false, exact: false };
}

/** "nề ….ng, sắt 6ng, điện …ng": letters that are glued to several values of the line abbreviate what they count. */
function unitOfOthers({ line, end }: Surroundings): Unit | undefined {
  const unit = gluedLetters.exec(line.text.slice(end - 1, end + 6))?.[1];
  const others = unit === undefined ? undefined : unitsOfLine(line).get(unit);
  return unit === undefined || others === undefined || others < 3 ? undefined : { unit, measure: true, exact: true };
}

/** How often which letters are glued to a value. */
const unitsOfLine = askOnce(({ text }: Line): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { 1: unit = "" } of text.matchAll(gluedToValue)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return counts;
});

const gluedLetters = /^[\d.…_](\p{Ll}{1,4})(?![\p{L}\d/])/u;
const gluedToValue = /[\d.…_](\p{Ll}{1,4})(?![\p{L}\d/])/gu;

const countedAtEnd = new RegExp(`^(?:${units["đếm khi đứng cuối"].join("|")})(?=\\s?(?:[,;.)]|$))`);

/** "tổng … A,": a unit of one capital letter ends its clause; "lớp … A" is the rest of a name. */
function isLetterUnit(left: string, text: string): boolean {
  if (!letterUnits.has(text.charAt(0)) || !/^.(?:[,;.)]|$|\s\()/u.test(text)) return false;
  // "dòng điện tổ 1 … A"
  if (electric.some((measured) => left.includes(measured, left.length - 40))) return true;
  return asksBefore(left) !== "no" && !countsOrder(left);
}

const electric: readonly string[] = units["đại lượng điện"];

const letterUnits = new Set(units["một chữ hoa"]);

/** "Phật tử", "Mbps": units that are written with a capital. */
function isCapitalUnit(right: string): boolean {
  return phraseAtStart(wordsAfter(withoutSecondValue(right), longestPhrase).words, capitalUnits) !== undefined;
}

/** "......../........ liều": the unit stands after the second value. */
function withoutSecondValue(right: string): string {
  const second =
    /^\s{0,2}(?:(?:\/|đến|-|–|x)(?:\s{0,2}[.…⋯‥․．・_]{1,40}|\s{0,2}(?:x{1,4}|\?{2,3})(?=\s)|\s{2,20}(?=[%\p{L}]))|\/\s?\d{1,6}(?=\s))/u.exec(
      right,
    );
  return second === null ? right : right.slice(second[0].length);
}

const timeOpeners = phrases(clauses["trạng ngữ"]);

/**
 * Things were listed right before the place: two or more parallel items, none of them an opening of time or
 * circumstance, or one item after a word that opens a list.
 */
export const listBefore = keepLast(readList);

function readList(left: string): "long" | "pair" | undefined {
  const clause = clauseBefore(left);
  const items = splitItems(withoutSymbols(clause));
  // "….hộ, kết nạp": what the gap before counts is no item.
  const first = endsWithGap(left.slice(0, left.length - clause.length)) && unitAfter(clause) !== undefined ? 1 : 0;
  const named: string[] = [];
  // The last two tell, and whether there are more.
  for (let at = items.length - 1; at >= first && named.length < 3; at -= 1) {
    const item = (items[at] ?? "").trim();
    // "(kinh tế 05, văn hóa 03), đã công nhận": what ends with its number is no item of a list.
    if (/\p{L}/u.test(item) && !(named.length > 0 && /[^\d/]\d{1,3}\)?$/.test(item))) named.push(item);
  }
  const [last, previous] = named;
  if (last === undefined) return undefined;
  if (listOpenedBefore(left)) return "long";
  if (previous === undefined || wordCount(last) > 8 || wordCount(previous) > 12) return undefined;
  if (named.length > 2) return "long";
  // "có 12 chi hội, kết nạp": a count and a new verb.
  if (countedBefore(`${previous},`)) return undefined;
  return startsWithCircumstance(previous) ? undefined : "pair";
}

/** Not "3.3. ", whose stop numbers an item. */
function endsWithGap(text: string): boolean {
  const last = text[text.length - 1];
  return isMark(last) && (last !== "." || isMark(text[text.length - 2]));
}

/** Most clauses hold commas alone, which a plain search splits; "đ/c" is no pair. */
function splitItems(clause: string): readonly string[] {
  const parts = clause.split(",");
  if (clause.includes("/")) return parts.flatMap((part) => part.split(/(?<=[\p{L}\d]{2})\/(?=\p{L})|\svà\s/u));
  return clause.includes("và") ? parts.flatMap(splitAtAnd) : parts;
}

/** "-HD/BDVHU": the sign in the symbol of a document parts no items. */
function withoutSymbols(text: string): string {
  return text.includes("/") ? text.replace(/[-–]\s?[a-zđ]{1,8}\/[a-zđ]{1,12}/gu, "") : text;
}

/** "… hộ, ", "12 chi hội, ": the item before the comma is a count. */
export function countedBefore(left: string): boolean {
  const item = trimmedLeft(trimmedLeft(left).slice(0, -1)).slice(-60);
  const counted = /[\d.…⋯‥․・_]\s?(\p{L}[^\d.…⋯‥․・_,;:()]*)$/u.exec(item)?.[1];
  return counted !== undefined && unitAfter(counted) !== undefined;
}

/** "…khẩu súng, ": the item before the comma is a count whose own value is open. */
export function besideOpenCount(left: string): boolean {
  const item = trimmedLeft(trimmedLeft(left).slice(0, -1)).slice(-60);
  const counted = /[.…⋯‥․・_]\s?(\p{L}(?:\d{1,2}(?=\s|$)|[^\d.…⋯‥․・_,;:()])*)$/u.exec(item)?.[1];
  return counted !== undefined && unitAfter(counted) !== undefined;
}

/** Small letters follow, and none of the words that go on after an "and so on". */
export function goesOnWithNoun(place: Surroundings): boolean {
  const { words } = wordsAfter(place.right, longestPhrase);
  return (
    /^\s*\p{Ll}/u.test(place.line.text.slice(place.end, place.end + 4)) &&
    phraseAtStart(words, afterLists) === undefined
  );
}

/** "… mà không rõ ai lấy", "…, nhưng chưa họp": another clause follows. */
export function clauseFollows(right: string): boolean {
  return phraseAtStart(wordsAfter(right.replace(/^,/, ""), 3).words, conjunctions) !== undefined;
}

const conjunctions = phrases(lists["nối vế"]);

/** "triều cường lên… là trắng tay": the sentence goes on behind a halt. */
export function goesOnBehindHalt(right: string): boolean {
  return /^\s/.test(right) && goingOn.has(wordsAfter(right, 1).words[0] ?? "");
}

const goingOn = new Set(lists["đi tiếp"]);

/** "đợt", "phòng số": a number follows, though nothing is counted. */
export function countsOrder(left: string): boolean {
  return endsWithPhrase(wordsBefore(left, longestPhrase).words, ordered);
}

/** "…Phó Chủ nhiệm": the title of an office follows. */
export function officeFollows(right: string): boolean {
  return phraseAtStart(wordsAfter(right, longestPhrase).words, signers) !== undefined;
}

/**
 * "khiển trách…, cảnh cáo…, khai trừ 01.": one of the parallel items that follow ends with its number, so that the number
 * of this one is missing. "xong cấy…, gieo mạ đợt 2" counts nothing.
 */
export function parallelCountFollows({ left, right }: Surroundings): boolean {
  if (!/^\s?[,;]/.test(right) || !/[,;:(.…]\s?\p{L}[\p{L}\s]{1,40}$/u.test(left)) return false;
  const counted = parallelCount.exec(right)?.[1];
  return counted !== undefined && !countsOrder(counted);
}

const parallelCount =
  /^(?:\s?[,;]\s?\p{L}[\p{L}\s]{1,40}[.…⋯_]{1,20}){0,5}\s?[,;]\s?(\p{L}[\p{L}\s]{1,40})\s\d{1,3}\s*(?:[.;,)]|$)/u;
const ordered = phrases([...numbers["có số"], ...numbers["có thứ tự"]]);

/** "12 mô hình (kinh tế…, văn hóa…, an ninh 03)": the parts of a count, each with a value at its end. */
export function isPartOfCount(place: Surroundings): boolean {
  const open = place.left.lastIndexOf("(");
  if (open < 0 || place.left.includes(")", open) || !/[\d.…⋯_]/.test(place.left.slice(Math.max(0, open - 40), open)))
    return false;
  return (
    /[.…⋯_]\s?[,;][^,;]{1,60}$/u.test(place.left.slice(open)) ||
    /^\s?[,;][^,;()\d.…⋯_]{2,60}[.…⋯_]+\s?[,;)]/u.test(place.right)
  );
}

function startsWithCircumstance(item: string): boolean {
  const words = item.replace(/^[-+*•\s]+/, "").split(/\s+/);
  return phraseAtStart(words, timeOpeners) !== undefined;
}

function wordCount(text: string): number {
  return splitAtSpace(text).length;
}

/** The text before the place back to the start of its clause: a full stop, a colon, an open bracket or quotation mark. */
export function clauseBefore(left: string): string {
  for (let at = left.length - 1; at >= 0; at -= 1) {
    const code = left.charCodeAt(at);
    // Letters end no clause, and most characters are letters.
    if (isWordCode(code) || isBlankCode(code)) continue;
    const character = left.charAt(at);
    if ("(“[:;?!".includes(character)) return left.slice(at + 1);
    if (isMark(character) && !(isDigit(left[at - 1]) && isDigit(left[at + 1]))) return left.slice(at + 1);
  }
  return left;
}

const signers = phrases(signatures["vai người ký"]);

/** Who signs at this place: the nearest words above in the same column that name a signer. */
export function signerAbove(page: Page, place: Surroundings): string | undefined {
  const { low } = cellAbove(page, place);
  return namesSigner(low) ? wordsAfter(low.replace(/[.*]/g, " "), 6).words.join(" ") : undefined;
}

/** "CHẤP HÀNH VIÊN" in a column of its own above the place: a title that our lists do not know. */
export function titleInColumn(page: Page, place: Surroundings): string | undefined {
  const { low, raw } = cellAbove(page, place);
  // "D. DIỄN BIẾN SƠ BỘ": a heading.
  if (/^(?:[a-zđ]|[ivxl]{1,5}|\d{1,2})\s?[.)/]/.test(low)) return undefined;
  const words = splitAtSpace(low);
  return /^[\p{Lu}\s./]+$/u.test(raw) && words.length > 1 && words.length < 7 && !namesDocument(low) ? low : undefined;
}

/** The nearest text above in the same column, without remarks. */
function cellAbove(page: Page, place: Surroundings): { readonly low: string; readonly raw: string } {
  for (let index = place.line.index - 1; index >= Math.max(0, place.line.index - 10); index -= 1) {
    const text = cellBeside(page.line(index), place)
      .slice(0, 200)
      .replace(/\([^()]*\)/g, "")
      .trim();
    const line = page.line(index);
    // "- Như trên,⇥________": the office of the signer is open itself.
    if (text === "" || (/^[.…⋯_\s]+$/.test(text) && /\p{L}/u.test(line.text))) continue;
    const at = line.low.indexOf(text);
    return { low: text, raw: at < 0 ? "" : line.text.slice(at, at + text.length) };
  }
  return { low: "", raw: "" };
}

/** The lower-case text of another line that stands in the column of the place; "" where nothing does. */
function cellBeside(line: Line, place: Surroundings): string {
  // "-⇥Như trên;": the tab behind a bullet parts no columns.
  if (line.text.includes("\t") || place.line.text.includes("\t"))
    return stretchText(
      line,
      stretchAt(place.line, place.start) + (/^\s*(?:[-+*•]|\d{1,2}[.)])\t/.test(line.text) ? 1 : 0),
    );
  // Laid out with blanks: what begins or ends nearest to the place stands in its column.
  const from = /^\s*$/.test(place.left) ? place.start : place.from;
  let nearest = "";
  let distance = farAside;
  for (let stretch = 0; stretch < line.breaks.length; stretch += 1) {
    const text = stretchText(line, stretch);
    if (text.trim() === "") continue;
    const start = (line.breaks[stretch] ?? 0) - text.trimStart().length;
    const middle = start + text.trim().length / 2;
    const away = Math.min(Math.abs(start - from), Math.abs(middle - (place.start + place.end) / 2));
    if (away < distance) [nearest, distance] = [text, away];
  }
  return nearest;
}

/** So many letters to the side stands another column. */
const farAside = 22;

export function namesSigner(low: string): boolean {
  const text = low
    .slice(0, 200)
    .replace(/\([^()]*\)/g, " ")
    .replace(/[.*]/g, " ")
    .trim();
  const { words } = wordsAfter(text, 8);
  if (words.length === 0 || words.length > 7) return false;
  // "NGƯỜI ĐĂNG KÝ": whoever does something signs.
  if (words[0] === "người" && words.length > 1 && !text.includes(":")) return true;
  return endsWithPhrase(words, signers) || phraseAtStart(words, signers) !== undefined;
}

const fillWords = phrases(brackets["chỗ điền"]);
const editorialWords = phrases(brackets["lời biên tập"]);
const romanContexts = phrases(letters["số La Mã"]);

/** "tên xã", "số liệu …": words in brackets that say what is to be written there. */
export function asksToFill(content: string): boolean {
  const { words } = wordsAfter(content.replaceAll("-", " "), longestPhrase);
  return phraseAtStart(words, fillWords) !== undefined && splitAtSpace(content).length <= 10;
}

/** "xem Phụ lục", "chú thích": a remark of the editor. */
export function editorialStart(content: string): boolean {
  return phraseAtStart(wordsAfter(content, longestPhrase).words, editorialWords) !== undefined;
}

/** "ten_xa", "HoTen", "so_1": a name for a machine. */
export function isIdentifier(content: string): boolean {
  return /^[\p{L}][\p{L}\p{N}]*(?:_[\p{L}\p{N}]+)+$/u.test(content) || /^[a-z][a-z0-9]*$/i.test(content);
}

/** "soạn tin BCV <dấu cách> …": what follows is typed as it stands. */
export function isTyped(left: string, open: string | undefined): boolean {
  // "soạn BIEN <dấu cách> … gửi Đồn Biên phòng <tên đồn>": what is typed ends where it is sent.
  const typed = left.slice(Math.max(left.lastIndexOf(" gửi "), left.length - 80, 0));
  const said = brackets["không phải cú pháp"].reduce((text, words) => text.replaceAll(words, ""), typed);
  const near = open === "<" ? ` ${said.replace(/[^\p{L}]/gu, " ")} ` : ` ${said}`;
  return brackets["cú pháp"].some((word) => near.includes(` ${word} `));
}

/** Glued to "_", "=", ".", "/" or another bracket: a pattern of file names or addresses. */
export function isInFileName(place: Surroundings): boolean {
  return /[_=&\\]$/.test(place.left) || /^(?:[_=&@\\]|\.[a-z]{2,4}\b)/.test(place.right);
}

/**
 * "[Hằng quý, Đảng ủy tổ chức giao ban.]": a whole sentence of a draft in square brackets, to be kept or left out. A
 * remark of an editor begins with a word of its own ("[Xem …]", "[Nguồn: …]") or tells what was done to a clause.
 */
export function isKeptOrLeftOut(place: Surroundings): boolean {
  const { line, left, right } = place;
  if (line.text[place.start] !== "[") return false;
  const content = line.text.slice(place.start + 1, place.end - 1).trim();
  if (!isUpperCase(content[0]) || splitAtSpace(content).length < 6) return false;
  if (!/[.;]$/.test(content) && (!/^\s*(?:[.;]|$)/.test(right) || asksToFill(content.toLowerCase()))) return false;
  if (!atHeadOfStretch(place) && !/[.;:\]]\s*$/.test(left)) return false;
  const low = line.low.slice(place.start + 1, place.end - 1).trim();
  return !quotedPlace(place) && !editorialStart(low);
}

export function romanBefore(left: string): boolean {
  return endsWithPhrase(wordsBefore(left, longestPhrase).words, romanContexts);
}

const signNotes = notes["ký tên"];
const remarks = notes["không phải lời dặn"];
const fillNotes = notes["điền nội dung"];

export function asksToSign(content: string): boolean {
  return signNotes.some((note) => content === note || content.startsWith(`${note} `) || content.startsWith(`${note},`));
}

export function asksForContent(content: string): boolean {
  if (remarks.some((remark) => content.startsWith(remark))) return false;
  return fillNotes.some((note) => content.startsWith(`${note} `) || content === note);
}

/** A name, or the room for one, stands below in the same column before other text does. */
export function signedBelow(page: Page, place: Surroundings): boolean {
  for (let index = place.line.index + 1; index < Math.min(page.count, place.line.index + 9); index += 1) {
    const below = page.line(index);
    // A name alone on a line below two columns stands for either.
    const alone = below.breaks.length === 1 && place.line.text.includes("\t");
    const low = (alone ? below.low : cellBeside(below, place)).slice(0, 200);
    // "- Lưu: VT.": who receives it is listed in the other column.
    if (low.trim() === "" || (alone && /^\s*[-+]\s/.test(low))) continue;
    const at = below.low.indexOf(low);
    return looksLikeName(below.text.slice(at, at + low.length).trim()) || /^[.…⋯_\s]+$/u.test(low);
  }
  return false;
}

/** Two to six words, each with a capital first: "Nguyễn Văn An", "Đ/c Lê Thị Hoa". */
export function looksLikeName(text: string): boolean {
  const words = splitAtSpace(text);
  return (
    words.length >= 2 && words.length <= 6 && words.every((word) => isUpperCase(word[0])) && text !== text.toUpperCase()
  );
}

const persons = phrases(asks["người"]);
const titles = phrases(asks["danh xưng"]);

/** "đ/c", "ông": a name follows. */
export function namesPerson(left: string): boolean {
  return endsWithPhrase(wordsBefore(left, longestPhrase).words, persons);
}

/** "ông", "đ/c": how somebody is called before the name. */
export function endsWithTitle(left: string): boolean {
  return endsWithPhrase(wordsBefore(left, longestPhrase).words, titles);
}

/** "anh Dũng, anh Tới…": a name, though the word in small letters asks. */
export function endsWithName({ line, start, from }: Surroundings): boolean {
  return /\p{L}\s\p{Lu}\p{Ll}+\s?$/u.test(line.text.slice(Math.max(from, start - 14), start));
}

/** "Nông Văn", "Lò Thị": no name ends so. */
export function breaksOffInName({ line, start, from }: Surroundings): boolean {
  return middleName.test(line.text.slice(Math.max(from, start - 24), start));
}

const middleName = /(?:^|\s)\p{Lu}\p{L}+ (?:Văn|Thị)\s*$/u;

/** "do đ/c", "của ông (bà)": nothing but a name can follow. */
export function leadsToNameOfPerson(left: string): boolean {
  const { words } = wordsBefore(withoutClosingBracket(left), longestPhrase);
  const title = phraseAtEnd(words, titles);
  // "ở với ông bà": nobody by name.
  return (
    title !== undefined &&
    !/ /.test(title.replace("đồng chí", "")) &&
    endsWithPhrase(words.slice(0, words.length - countWords(title)), beforeTitles)
  );
}

const beforeTitles = phrases(asks["trước danh xưng"]);

/** "ở thôn", "thuộc xã": which of them is said behind. */
export function leadsToNameOfPlace(left: string): boolean {
  const { words } = wordsBefore(left, longestPhrase);
  const level = phraseAtEnd(words, levels);
  return level !== undefined && endsWithPhrase(words.slice(0, words.length - countWords(level)), beforeLevels);
}

const beforeLevels = phrases(asks["trước cấp hành chính"]);

/** "người", "đồng chí": what people are counted in. */
export function isPerson(unit: string): boolean {
  return units["đếm người"].includes(unit);
}

const answers = phrases(lists["câu trả lời"]);

/** "không đồng ý", "ý kiến khác": an answer to choose. */
export function isAnswer(text: string, where: "start" | "end"): boolean {
  if (where === "start") return phraseAtStart(wordsAfter(text, longestPhrase).words, answers) !== undefined;
  return endsWithPhrase(wordsBefore(text, longestPhrase).words, answers);
}

/** "có", "không đồng ý": the text is nothing but an answer. */
export function isWholeAnswer(text: string): boolean {
  return answers.all.has(text);
}

const entries = phrases([...lists["sau vân vân"], ...lists["mục sau"]]);

/** "… cấp ngày", "… hiện là": the next entry of a form, or the rest of the sentence. */
export function endsEntry(place: Surroundings): boolean {
  return phraseAtStart(wordsAfter(place.right, longestPhrase).words, entries) !== undefined;
}

const documents = phrases(numbers["tên loại"]);

/** "thông báo", "kế hoạch": a kind of document, which may as well end the sentence. */
export function namesDocument(left: string): boolean {
  return endsWithPhrase(wordsBefore(left, longestPhrase).words, documents);
}

const numbered = phrases([...numbers["tên loại"], ...numbers["có số"]]);

/** "Kế hoạch số", "phòng số": the thing has a number. */
export function numberedBefore(left: string): boolean {
  const { words } = wordsBefore(left, longestPhrase);
  return endsWithPhrase(words.slice(0, -1), numbered);
}

/** "Ngày sinh:" follows: a label of its own, so that what stands before it ended. */
export function labelAfter(place: Surroundings): boolean {
  if (/^nam, nữ\s?:/.test(place.right)) return true;
  const { words, stop } = wordsAfter(place.right, 6);
  if (stop !== ":" || words.length === 0 || !capitalAfter(place)) return false;
  // "Kinh              Tôn giáo:": a printed answer stands before the next label.
  return !/[ \u00a0]{2}/.test(place.right.slice(0, place.right.indexOf(":")));
}

export function labelBefore(left: string): boolean {
  const { words } = wordsBefore(left.slice(0, left.lastIndexOf(":")), 5);
  return words.length > 0 && words.join(" ") !== "nơi nhận";
}
