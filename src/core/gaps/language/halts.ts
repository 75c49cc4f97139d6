import { askOnce } from "../asked";
import type { Line } from "../line";
import { endsWithPhrase, longestPhrase, phraseAtStart, phrases } from "../phrases";
import { type Surroundings, wordsAfter, wordsBefore } from "../surroundings";
import lists from "../words/lists.json";
import subjects from "../words/subjects.json";

/** Whoever speaks halts, and the sentence goes on or trails off; signs and letters that are spoken of. */

const afterLists = phrases(lists["sau vân vân"]);
const predicates = phrases(subjects["vị ngữ"]);
const hesitations = new Set(lists["ngập ngừng"]);
const trailing = new Set(lists["có thể bỏ lửng"]);

/** "biến x, xx, xxx", "hai chữ xx", "có dạng HS-K62-xxx": letters are spoken of. */
export function speaksOfLetters(left: string): boolean {
  const before = left.replace(
    /(?:(?<![a-zA-ZÀ-ỹ])x{1,6}\s?(?:,|và|hoặc)\s?){1,6}$|\s\d{1,4}[.\- ]$|\s(?:[a-z\d]{1,6}-){1,3}$/,
    "",
  );
  return endsWithPhrase(wordsBefore(before, 2).words, letterNames);
}

const letterNames = phrases(lists["biến"]);

/** "Báo cáo > Chọn kỳ...", "bấm Thêm mới...": an item of a menu that opens a window. */
export function namesMenuItem({ line, from, start }: Surroundings): boolean {
  const before = line.text.slice(Math.max(from, start - 60), start);
  const item = /(?:([>→»])\s*|([a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+)?)\s+)[“"']?\p{Lu}[a-zA-ZÀ-ỹ ]{0,30}$/u.exec(before);
  return (
    item !== null &&
    (item[1] !== undefined || endsWithPhrase(wordsBefore((item[2] ?? "").toLowerCase(), 2).words, commands))
  );
}

const commands = phrases(lists["thao tác"]);

/** The place stands at the head of a sentence that goes on with its predicate: its subject is missing. */
export function predicateAfter(right: string): boolean {
  return phraseAtStart(wordsAfter(right, 3).words, predicates) !== undefined;
}

export function hesitatesBefore(left: string): boolean {
  const { words } = wordsBefore(left, 1);
  return hesitations.has(words[0] ?? "");
}

/** "dấu ... chỉ chỗ lược bớt", "thay bằng [...]": the mark itself is spoken of. */
export function speaksOfSign(left: string): boolean {
  return endsWithPhrase(wordsBefore(left, 2).words, spokenOf);
}

const spokenOf = phrases(lists["trước dấu"]);

/** "ký hiệu (?)", "bấm phím #": the sign itself is meant. */
export function namesSymbol(left: string): boolean {
  return speaksOfSign(left) || endsWithPhrase(wordsBefore(left, 3).words, symbolsNamed);
}

const symbolsNamed = phrases(lists["gọi tên ký hiệu"]);

/** "Dấu ba chấm: gõ ... thì": the whole line speaks of dots. */
export const speaksOfDots = askOnce(({ low }: Line) => dotsSpokenOf.some((name) => low.includes(name)));

const dotsSpokenOf = lists["nói về dấu chấm"];

/** "đặt trong hai ngoặc nhọn, ví dụ “{{ten_xa}}”", "chuỗi {{ten_xa}} và «Ngay_lap»": brackets are spoken of. */
export function speaksOfBrackets({ line, start, left }: Surroundings): boolean {
  const named = left.slice(-80).replace(/[{«]+[^{}«»]{0,60}[}»]+(?:,| và| hoặc) $/, "");
  return endsWithPhrase(wordsBefore(named, 2).words, mergeFields) || bracketsNamed(line) < start;
}

/** Where the line first calls brackets by their name; behind its end where it never does. */
const bracketsNamed = askOnce(({ low }: Line): number =>
  Math.min(...lists["nói về dấu ngoặc"].map((name) => low.indexOf(name)).map((at) => (at < 0 ? low.length : at))),
);

const mergeFields = phrases(lists["gọi tên ô trộn"]);

/** "thì về…", "hay để…": whoever speaks may stop after these words. */
export function mayTrailOff(left: string): boolean {
  return trailing.has(wordsBefore(left, 1).words[0] ?? "");
}

export function questionBefore(left: string): boolean {
  const { words } = wordsBefore(left, 1);
  return lists["hỏi tu từ"].includes(words[0] ?? "");
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
  return phraseAtStart(wordsAfter(right.startsWith(",") ? right.slice(1) : right, 3).words, conjunctions) !== undefined;
}

const conjunctions = phrases(lists["nối vế"]);

/** "triều cường lên… là trắng tay": the sentence goes on behind a halt. */
export function goesOnBehindHalt(right: string): boolean {
  return /^\s/.test(right) && goingOn.has(wordsAfter(right, 1).words[0] ?? "");
}

const goingOn = new Set(lists["đi tiếp"]);
