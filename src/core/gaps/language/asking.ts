import { keepLast } from "../keepLast";
import { endsWithPhrase, longestPhrase, phraseAtEnd, phraseAtStart, phraseBook, phrases } from "../phrases";
import { countWords } from "../split";
import { type Surroundings, trimmedLeft, wordsAfter, wordsBefore } from "../surroundings";
import asks from "../words/asks.json";
import lists from "../words/lists.json";
import { withoutClosingBracket } from "./position";

/** How strongly the words before a place ask for a value, and what for. */

const asking = phraseBook({
  must: asks["phải có"],
  may: [...asks["người"], ...asks["tên riêng"], ...asks["thông tin"]],
  never: asks["không hỏi"],
});
const facts = phrases(asks["thông tin"]);
export const pluralWords = new Set(["các", "những", "mọi", "nhiều"]);
const alwaysAsk = phrases(asks["luôn hỏi"]);

/** How strongly the words before ask for a value. */
export type Asking = "must" | "may" | "no";

export const asksBefore = keepLast(readAsking);

function readAsking(left: string): Asking {
  // "kèm ~… hộ": about how many.
  if (left.endsWith("~") || left.endsWith("~ ")) return "must";
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

/** "Đường dây nóng:⇥do đ/c": words follow where a number is asked for. */
export function missesContact({ left, right }: Surroundings): boolean {
  const label = trimmedLeft(left).replace(/:$/, "");
  if (!endsWithPhrase(wordsBefore(label, longestPhrase).words, contacts)) return false;
  return phraseAtStart(wordsAfter(right, 1).words, noContacts) === undefined && !/^\s*\S*[@\d]/.test(right);
}

/** "điện thoại", "tài khoản": a number follows. */
export function asksForContact(left: string): boolean {
  return endsWithPhrase(wordsBefore(left, longestPhrase).words, contacts);
}

/** "ĐT: 0912": the first digits of a number. */
export function beginsTelephone(left: string): boolean {
  const digits = /[^a-zA-ZÀ-ỹ\d]{1,4}(?:0\d{2,4}(?:\.\d{0,3})?|1[89]00)$/.exec(left);
  return digits !== null && endsWithPhrase(wordsBefore(left.slice(0, digits.index), longestPhrase).words, contacts);
}

const contacts = phrases(asks["số liên lạc"]);
const noContacts = phrases(lists["liên lạc không số"]);

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

/** "và …", "tại …": after these words no list can end, whatever was listed before. */
export function asksAlways(left: string): boolean {
  const { words } = wordsBefore(left, longestPhrase);
  // "không lý do": the word is the second half of another.
  const asked = phraseAtEnd(words, alwaysAsk);
  return asked !== undefined && asked.length > (phraseAtEnd(words, facts) ?? "").length;
}

/**
 * "03 ngày", "6 tháng", "bảy mươi năm": the word counts what stands before it. "ngày 5 tháng", "tháng 6 năm" and "thứ hai
 * ngày" go on with a date.
 */
function countsTime(words: readonly string[]): boolean {
  const counted = words.at(-1) ?? "";
  const number = words.at(-2);
  const before = words.at(-3);
  if (number === undefined || !countable.has(counted)) return false;
  if (/^\d+$/.test(number))
    return !(counted === "tháng" && before === "ngày") && !(counted === "năm" && before === "tháng");
  if (!timeInWords.has(counted)) return false;
  if (before === undefined) return numbersAtStart.has(number);
  return numbersInWords.has(number) && /^[a-zA-ZÀ-ỹ]+$/.test(before) && !wordsOfDate.has(before);
}

const countable = new Set(asks["số đếm được"]);
const timeInWords = new Set(asks["thời gian đếm bằng chữ"]);
const numbersInWords = new Set(asks["số bằng chữ"]);
const numbersAtStart = new Set(asks["số bằng chữ ở đầu"]);
const wordsOfDate = new Set(asks["chữ của một ngày"]);

/** "nhất là chi bộ", "như xã": the first thing that is listed has a name of its own. */
export function namesTheFirst(left: string): boolean {
  const { words } = wordsBefore(left, longestPhrase);
  const { may } = asking.atEnd(words);
  return may !== undefined && endsWithPhrase(words.slice(0, words.length - countWords(may)), singleOpeners);
}

const singleOpeners = phrases(lists["mở đầu"].filter((opener) => !pluralWords.has(opener)));

/** "đồng chí", "hội viên": people, who have names. */
export const persons = phrases(asks["người"]);
