import { endsWithPhrase, longestPhrase, phraseAtEnd, phrases } from "../phrases";
import { countWords } from "../split";
import { wordsBefore } from "../surroundings";
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

/** "ở thôn", "thuộc xã": which of them is said behind. */
export function leadsToNameOfPlace(left: string): boolean {
  const { words } = wordsBefore(left, longestPhrase);
  const level = phraseAtEnd(words, levels);
  return level !== undefined && endsWithPhrase(words.slice(0, words.length - countWords(level)), beforeLevels);
}

const beforeLevels = phrases(asks["trước cấp hành chính"]);
