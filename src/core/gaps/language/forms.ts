import { endsWithPhrase, longestPhrase, phraseAtStart, phrases } from "../phrases";
import { type Surroundings, wordsAfter, wordsBefore } from "../surroundings";
import lists from "../words/lists.json";
import { capitalAfter, withoutClosingBracket } from "./position";

/** Labels, answers and remarks of forms. */

/** "Ghi chú:", "Lưu ý:": a remark follows. */
export function opensRemark(left: string): boolean {
  return remarkHeads.includes(left.replace(/:\s*$/, "").trim());
}

const remarkHeads: readonly string[] = lists["lời chú"];

/** "Câu 1:", "Điều 5.": the heading of a part that has a number. */
export const opensNumberedPart = (left: string): boolean => numberedPart.test(left);

const numberedPart = new RegExp(`^\\s*(?:${lists["phần có số"].join("|")}) (?:\\d{1,3}|[ivxl]{1,6})\\s?[:.]$`, "u");

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

/** "Ngày sinh:" follows: a label of its own, so that what stands before it ended. */
export function labelAfter(place: Surroundings): boolean {
  if (/^nam, nữ\s?:/.test(place.right)) return true;
  // "Email (nếu có):"
  const { words, stop } = wordsAfter(place.right.replace(/^([a-zA-ZÀ-ỹ ]{2,30})\s\([^()]{1,20}\):/, "$1:"), 6);
  if (stop !== ":" || words.length === 0 || !capitalAfter(place)) return false;
  // "Ổ đĩa:⇥E:⇥1,8 TB": the name of a drive.
  if (words.length === 1 && words[0]?.length === 1) return false;
  // "Kinh              Tôn giáo:": a printed answer stands before the next label.
  return !/[ \u00a0]{2}/.test(place.right.slice(0, place.right.indexOf(":")));
}

export function labelBefore(left: string): boolean {
  const { words } = wordsBefore(withoutClosingBracket(left.slice(0, left.lastIndexOf(":"))), 5);
  return words.length > 0 && words.join(" ") !== "nơi nhận";
}
