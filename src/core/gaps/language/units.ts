import { askOnce } from "../asked";
import { firstSign, isUpperCase } from "../characters";
import { keepLast } from "../keepLast";
import type { Line } from "../line";
import { longestPhrase, pairs, phraseAtStart, phraseBook, phrases } from "../phrases";
import { type Surroundings, trimmedRight, wordsAfter, wordsBefore } from "../surroundings";
import units from "../words/units.json";
import { asksBefore, pluralWords } from "./asking";
import { countsOrder } from "./numbers";

/** The unit of the value that follows a place. */

const exactMeasures = new Set(units["đo"]);
const counting = phraseBook({
  measure: [...units["đo"], ...units["loại từ"]],
  noun: units["đếm"],
  none: units["không phải đơn vị"],
});
const capitalUnits = phrases(units["viết hoa"]);
const notUnits = pairs(units["không phải đơn vị"]);

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
  if (noun !== undefined && calendarWords.has(noun) && /^(?:[\d…_[]|\.\.)/.test(wordsAfterPhrase(right, noun)))
    return undefined;
  if (noun !== undefined && noun.length > (measure ?? "").length)
    return timeThatPasses(right, noun) ?? { unit: noun, measure: false, exact: false };
  if (measure === undefined) return undefined;
  // "triệu đồng/ha": so much money for each of something.
  const each = words[1] ?? "";
  if (words[0] === measure && moneyForEach.test(each) && thousands.has(measure))
    return { unit: `${measure} ${each}`, measure: true, exact: true };
  return { unit: measure, measure: true, exact: exactMeasures.has(measure) || measure.includes("/") };
}

/** "đ/hội nghị", "con/m2": so much for each of something. */
const rateUnit =
  /^(?:đ|đồng|vnđ|usd|triệu|tr|nghìn|ngàn|kg|tạ|tấn|lít|lần|buổi|đêm|giờ|suất|lượt|cuộc|lớp|vụ|con|cây|người|ca|phút|giây|km|m3|mg|g|ml|công|m2|ha|phiếu|bộ|cái|xe|mâm|khay|hộp|gói|thùng|chuyến|tiết|bữa|ngày|tháng|quả|viên|liều|mũi)(?:\/(?!c$)[a-zA-ZÀ-ỹ\d]+)+$/;

const moneyForEach = /^(?:đ|đồng)\/[a-zA-ZÀ-ỹ]/;
const thousands = new Set(units["bội số của đồng"]);

/** "… ngày và bồi thường", "… tháng.": no day or month of its own, and no clause begins with it. */
function timeThatPasses(right: string, noun: string): Unit | undefined {
  if (!calendarWords.has(noun)) return undefined;
  const after = wordsAfterPhrase(right, noun);
  const passes = /^(?:[,;.)]|$)/.test(after) || phraseAtStart(wordsAfter(after, 2).words, behindDuration) !== undefined;
  return passes ? { unit: noun, measure: true, exact: true } : undefined;
}

const behindDuration = phrases(units["sau khoảng thời gian"]);
const calendarWords = new Set(["ngày", "tháng", "năm", "tuần", "quý"]);

function wordsAfterPhrase(right: string, phrase: string): string {
  const trimmed = trimmedRight(right);
  return trimmed.startsWith(phrase) ? trimmedRight(trimmed.slice(phrase.length)) : "";
}

/** The unit that follows; a word that begins with a capital begins another item of a form ("Tôn giáo:") and is none. */
export const unitFollowing = askOnce((place: Surroundings): Unit | undefined => {
  const text = trimmedRight(place.line.text.slice(place.end, Math.min(place.to, place.end + 40)));
  if (isLetterUnit(place.left, text)) return { unit: text.charAt(0), measure: true, exact: true };
  // "T/l": no other capital is followed so.
  if (isUpperCase(text[0]) && !/^(?:\p{Lu}{2}|[A-Z]\/[a-z](?![a-zA-ZÀ-ỹ]))/u.test(text) && !isCapitalUnit(place.right))
    return undefined;
  // "đồng chí Chủ tịch", "em Lan": a person, not a number of them; "khối A", "bên B": one of them, that has a name.
  if ("đec".includes(text.charAt(0)) && namedPerson.test(text)) return undefined;
  const unit = unitAfter(place.right) ?? unitAtEnd(text) ?? unitOfOthers(place);
  return unit?.exact === false && /^ [A-ZĐ](?![a-zA-ZÀ-ỹ\d/.])/.test(text.slice(unit.unit.length)) ? undefined : unit;
});

const namedPerson = /^(?:đồng chí|đ\/c|em|cháu|chị|cụ) \p{Lu}\p{Ll}/u;

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

const gluedLetters = /^[\d.…_](\p{Ll}{1,4})(?![a-zA-ZÀ-ỹ\d/])/u;
const gluedToValue = /[\d.…_](\p{Ll}{1,4})(?![a-zA-ZÀ-ỹ\d/])/gu;

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
export function isCapitalUnit(right: string): boolean {
  return phraseAtStart(wordsAfter(withoutSecondValue(right), longestPhrase).words, capitalUnits) !== undefined;
}

/** "......../........ liều": the unit stands after the second value. */
function withoutSecondValue(right: string): string {
  if (!"/đ-–x".includes(firstSign(right))) return right;
  const second =
    /^\s{0,2}(?:(?:\/|đến|-|–|x)(?:\s{0,2}[.…⋯‥․．・_]{1,40}|\s{0,2}(?:x{1,4}|\?{2,3})(?=\s)|\s{2,20}(?=[%a-zA-ZÀ-ỹ]))|\/\s?\d{1,6}(?=\s))/.exec(
      right,
    );
  return second === null ? right : right.slice(second[0].length);
}

/** "người", "đồng chí": what people are counted in. */
export function isPerson(unit: string): boolean {
  return units["đếm người"].includes(unit);
}

/** "vịt, ngan….con.": nothing goes on behind the unit. */
export function unitEndsClause({ right }: Surroundings, { unit }: Unit): boolean {
  const behind = right.trimStart();
  return behind.startsWith(unit) && /^\s?(?:[,.;)=]|$)/.test(behind.slice(unit.length));
}
