import { dotWidth } from "../characters";
import { endsWithPhrase, longestPhrase, phraseAtEnd, phrases } from "../phrases";
import { countWords } from "../split";
import { type Surroundings, wordsBefore } from "../surroundings";
import asks from "../words/asks.json";

/** Offices and the places that they are named after. */

export const issuers = phrases(asks["cơ quan"]);
export const offices = phrases(asks["lĩnh vực của cơ quan"]);
export const levels = phrases(asks["cấp hành chính"]);

/** "Ủy ban nhân dân xã", "Đảng ủy phường": the name of the place is asked for whatever was listed before. */
export function asksForPlaceName(left: string): boolean {
  const { words } = wordsBefore(left, longestPhrase);
  const level = phraseAtEnd(words, levels);
  if (level === undefined) return false;
  const before = words.slice(0, words.length - countWords(level));
  return endsWithPhrase(before, issuers) || endsWithPhrase(before, offices);
}

/** "TỈNH", "xã": the name of the place follows. */
export function endsWithLevel(left: string): boolean {
  return endsWithPhrase(wordsBefore(left, longestPhrase).words, levels);
}

/** "ĐẢNG ỦY XÃ NẬM…" at the head of a document, "với thôn Nước…. và": the first syllable of the name of one place. */
export function breaksOffInNameOfPlace({ line, start, end, from, to }: Surroundings): boolean {
  const before = line.text.slice(Math.max(from, start - 60), start);
  const [, others = "", level = ""] = firstSyllable.exec(before) ?? [];
  if (!endsWithLevel(`${level.toLowerCase()} `)) return false;
  if (line.index < linesOfOffice) return before === before.toUpperCase() && line.text.slice(end, to).trim() === "";
  return (
    dotWidth(line.text.slice(start, end)) > 3 &&
    /^\s\p{Ll}/u.test(line.text.slice(end, end + 2)) &&
    !new RegExp(`(?:^|\\s)${level}\\s+\\p{Lu}`, "u").test(others)
  );
}

/** What stands before, the level and one word with a capital. */
const firstSyllable = /^(.*?)(?:^|\s)([a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+)?) \p{Lu}[a-zA-ZÀ-ỹ]{1,6}$/u;
/** So far up stands the name of the office. */
export const linesOfOffice = 4;

/** "ở thôn", "thuộc xã": which of them is said behind. */
export function leadsToNameOfPlace(left: string): boolean {
  const { words } = wordsBefore(left, longestPhrase);
  const level = phraseAtEnd(words, levels);
  return level !== undefined && endsWithPhrase(words.slice(0, words.length - countWords(level)), beforeLevels);
}

const beforeLevels = phrases(asks["trước cấp hành chính"]);
