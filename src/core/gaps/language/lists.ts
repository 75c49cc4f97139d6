import { firstSign, isBlank, isDigit, isWordCharacter } from "../characters";
import { keepLast } from "../keepLast";
import { endsWithPhrase, longestPhrase, pairs, phraseAtStart, phrases } from "../phrases";
import { countWordsAtSpace, splitAtAnd, splitAtSpace } from "../split";
import { isMark, type Surroundings, trimmedLeft, wordsBefore } from "../surroundings";
import asks from "../words/asks.json";
import clauses from "../words/clauses.json";
import lists from "../words/lists.json";
import { countsOrder } from "./numbers";
import { issuers, levels, offices } from "./offices";
import { clauseBefore } from "./position";
import { isPerson, unitAfter } from "./units";

/** What was listed before a place, and whether it may end there. */

const generalNouns = new Set(asks["chung"]);
const listOpeners = new Set(lists["mở đầu"]);
const openersOfTwo = pairs(lists["mở đầu"]);

/** "rừng, nhóm hộ, doanh nghiệp": the last thing listed is any of its kind. */
export function endsWithGeneralNoun(left: string): boolean {
  const { words, stop } = wordsBefore(left, longestPhrase);
  return stop === "," && generalNouns.has(words.join(" "));
}

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
      character === "⋯" ||
      character === "‥" ||
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
      (character === "/" && isWordCharacter(left[at - 1]) && !isDigit(left[at - 1]));
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
    return !superlative && openersOfTwo.has(word, words[at + 1]);
  });
}

const superlatives = new Set(lists["so sánh nhất"]);

export function endsWithAndSoOn(left: string): boolean {
  if (!left.slice(-14).includes("v")) return false;
  return /(?:^|[^a-zA-ZÀ-ỹ])(?:v\.?\s?v|vân vân)\.?,?$/.test(trimmedLeft(left).slice(-12));
}

const timeOpeners = phrases(clauses["trạng ngữ"]);

/**
 * Things were listed right before the place: two or more parallel items, none of them an opening of time or
 * circumstance, or one item after a word that opens a list.
 */
export const listBefore = keepLast(readList);

function readList(left: string): "long" | "pair" | undefined {
  const clause = clauseBefore(left);
  // "….hộ, kết nạp": what the gap before counts is no item.
  const countsFirst = endsWithGap(left.slice(0, left.length - clause.length)) && unitAfter(clause) !== undefined;
  const [last, previous, more] = lastNamed(withoutSymbols(clause), countsFirst);
  if (last === undefined) return undefined;
  if (listOpenedBefore(left)) return "long";
  if (previous === undefined || countWordsAtSpace(last) > 8 || countWordsAtSpace(previous) > 12) return undefined;
  if (more !== undefined) return "long";
  // "có 12 chi hội, kết nạp": a count and a new verb.
  if (countedBefore(`${previous},`)) return undefined;
  return startsWithCircumstance(previous) ? undefined : "pair";
}

/** The last items of a clause that name something, from its end on: two tell what was listed, a third that there are more. */
function lastNamed(clause: string, withoutFirst: boolean): readonly string[] {
  const named: string[] = [];
  for (let end = clause.length; end >= 0 && named.length < 3;) {
    const comma = end === 0 ? -1 : clause.lastIndexOf(",", end - 1);
    const parts = splitPart(clause.slice(comma + 1, end));
    const first = comma < 0 && withoutFirst ? 1 : 0;
    for (let at = parts.length - 1; at >= first && named.length < 3; at -= 1) {
      const item = (parts[at] ?? "").trim();
      // "(kinh tế 05, văn hóa 03), đã công nhận": what ends with its number is no item of a list.
      if (aLetter.test(item) && !(named.length > 0 && endsWithNumber.test(item))) named.push(item);
    }
    end = comma;
  }
  return named;
}

const aLetter = /[a-zA-ZÀ-ỹ]/;
const endsWithNumber = /[^\d/]\d{1,3}\)?$/;

/** Not "3.3. ", whose stop numbers an item. */
function endsWithGap(text: string): boolean {
  const last = text.at(-1);
  return isMark(last) && (last !== "." || isMark(text.at(-2)));
}

/** "và" parts items as commas do, and so does a stroke; "đ/c" is no pair. */
function splitPart(part: string): readonly string[] {
  // "đóng 12 đôi/thùng": a rate.
  if (part.includes("/") && !/\d [a-zA-ZÀ-ỹ]+\/[a-zA-ZÀ-ỹ]/.test(part))
    return part.split(/(?<=[a-zA-ZÀ-ỹ\d]{2})\/(?=[a-zA-ZÀ-ỹ])|\svà\s/);
  return part.includes("và") ? splitAtAnd(part) : [part];
}

/** "-HD/BDVHU": the sign in the symbol of a document parts no items. */
function withoutSymbols(text: string): string {
  return text.includes("/") ? text.replace(/[-–]\s?[a-zđ]{1,8}\/[a-zđ]{1,12}/gu, "") : text;
}

/** "… hộ, ", "12 chi hội, ": the item before the comma is a count. */
export function countedBefore(left: string): boolean {
  const item = trimmedLeft(trimmedLeft(left).slice(0, -1)).slice(-60);
  const counted = /[\d.…⋯‥․・_]\s?([a-zA-ZÀ-ỹ][^\d.…⋯‥․・_,;:()]*)$/.exec(item)?.[1];
  return counted !== undefined && unitAfter(counted) !== undefined;
}

/** "07 đồng chí, xóa tên": so many people, and what was done with others. */
export function besideCountedPeople(left: string): boolean {
  const counted = /\d\s([a-zA-ZÀ-ỹ][^,;:.…()\d]{0,30}), ?[a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+)?$/.exec(left.slice(-80))?.[1];
  return counted !== undefined && isPerson(unitAfter(counted)?.unit ?? "");
}

/** "142 hội viên (nữ …": who were counted last in the text; a part of them is counted behind. */
export function peopleCounted(text: string): string | undefined {
  let found: string | undefined;
  for (const { 1: counted = "" } of text.matchAll(afterValue)) {
    const unit = unitAfter(counted)?.unit;
    if (unit !== undefined && isPerson(unit) && !kindsOfPeople.has(unit)) found = unit;
  }
  return found;
}

/** "nữ", "người dân tộc" */
export const kindsOfPeople: ReadonlySet<string> = new Set(lists["một phần của số người"]);
const afterValue = /[\d.…⋯_]\s?([a-zA-ZÀ-ỹ][a-zA-ZÀ-ỹ ]{1,30})/g;

/** "…khẩu súng, ": the item before the comma is a count whose own value is open. */
export function besideOpenCount(left: string): boolean {
  const item = trimmedLeft(trimmedLeft(left).slice(0, -1)).slice(-60);
  const counted = /[.…⋯‥․・_]\s?([a-zA-ZÀ-ỹ](?:\d{1,2}(?=\s|$)|[^\d.…⋯‥․・_,;:()])*)$/.exec(item)?.[1];
  return counted !== undefined && unitAfter(counted) !== undefined;
}

/**
 * "khiển trách…, cảnh cáo…, khai trừ 01.": one of the parallel items that follow ends with its number, so that the number
 * of this one is missing. "xong cấy…, gieo mạ đợt 2" counts nothing.
 */
export function parallelCountFollows({ left, right }: Surroundings): boolean {
  if (
    !",;".includes(firstSign(right)) ||
    !/^\s?[,;]/.test(right) ||
    !/[,;:(.…]\s?[a-zA-ZÀ-ỹ][a-zA-ZÀ-ỹ\s]{1,40}$/.test(left)
  )
    return false;
  const counted = parallelCount.exec(right)?.[1];
  return counted !== undefined && !countsOrder(counted);
}

/** "trung bình 12, yếu…, chưa xếp 4.": the items on both sides end with their numbers. */
export function isBetweenCounts({ left, right }: Surroundings): boolean {
  return (
    firstSign(right) === "," &&
    /\d, [a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+)?$/.test(left) &&
    /^, [a-zA-ZÀ-ỹ][a-zA-ZÀ-ỹ ]{1,24} \d{1,4}\s*[.,;)]/.test(right)
  );
}

const parallelCount =
  /^(?:\s?[,;]\s?[a-zA-ZÀ-ỹ][a-zA-ZÀ-ỹ\s]{1,40}[.…⋯_]{1,20}){0,5}\s?[,;]\s?([a-zA-ZÀ-ỹ][a-zA-ZÀ-ỹ\s]{1,40})\s\d{1,3}\s*(?:[.;,)]|$)/;

/** "…..lá thư (nặc danh…)": of a count that is open the bracket tells a part. */
export function isOnlyPartOfOpenCount({ left, right }: Surroundings): boolean {
  return (
    right.startsWith(")") &&
    /[.…⋯_]\s?[a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+)? \([a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+)?$/.test(left.slice(-60))
  );
}

/** "12 mô hình (kinh tế…, văn hóa…, an ninh 03)": the parts of a count, each with a value at its end. */
export function isPartOfCount(place: Surroundings): boolean {
  const open = place.left.lastIndexOf("(");
  if (open < 0 || place.left.includes(")", open) || !/[\d.…⋯_]/.test(place.left.slice(Math.max(0, open - 40), open)))
    return false;
  return (
    /(?:[.…⋯_]|\s0\d)\s?[,;][^,;]{1,60}$/u.test(place.left.slice(open)) ||
    /^\s?[,;][^,;()\d.…⋯_]{2,60}[.…⋯_]+\s?[,;)]/u.test(place.right)
  );
}

function startsWithCircumstance(item: string): boolean {
  const words = splitAtSpace(item.replace(/^[-+*•\s]+/, ""));
  return phraseAtStart(words, timeOpeners) !== undefined;
}

/** "loại 1 XX, loại 2 XX", "mũi 1     trẻ, mũi 2     trẻ": one of several that are told by their numbers. */
export function isOneOfNumbered({ left, right }: Surroundings, mark: string): boolean {
  const name = /([a-zA-ZÀ-ỹ]+) \d{1,3}\s?$/.exec(left)?.[1];
  if (name === undefined) return false;
  const alike = new RegExp(`(?<![a-zA-ZÀ-ỹ])${name} \\d{1,3}${mark}`, "u");
  return alike.test(right) || alike.test(left.slice(0, left.lastIndexOf(name)));
}

const commaCode = 0x2c;
const semicolonCode = 0x3b;

/** "cao đẳng …, trung cấp …": the item before has a gap of its own. */
export function besideGap(left: string): boolean {
  let comma = left.length - 1;
  while (comma >= 0 && left.charCodeAt(comma) !== commaCode && left.charCodeAt(comma) !== semicolonCode) comma -= 1;
  if (comma < 0) return false;
  const before = trimmedLeft(left.slice(0, comma));
  if (isMark(before[before.length - 1])) return true;
  return (
    /[…⋯‥]|\.\./.test(before) && /(?:^|[,;:(]|\s)(?:[…⋯‥]|[.]{2,})[.…‥]*\s?[a-zA-ZÀ-ỹ\s]{2,40}$/.test(before.slice(-60))
  );
}

/** "chùa Nghĩa Xá, chùa Trung, chùa ….": the last of several that bear names. */
export function isLastOfSiblings({ line, start, left }: Pick<Surroundings, "line" | "start" | "left">): boolean {
  const { words, stop } = wordsBefore(left, 2);
  if (stop !== "," || words.length !== 1) return false;
  return siblingsWithNames.test(line.text.slice(Math.max(0, start - 60), start));
}

const siblingsWithNames = /(?:^|\s)(\S+) \p{Lu}[^,]{0,30}, \1\s?$/u;
