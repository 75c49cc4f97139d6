import { askOnce } from "../document/askOnce";
import type { Paragraph, Story } from "../document/snapshot";
import { isWordCharacter } from "./characters";
import type { Line } from "./line";
import type { Mark } from "./marks/mark";
import words from "./words/letters.json";

/**
 * What no list can hold: the word or the picture that the writer of this document puts where a value is missing ("Số:
 * ĐIỀN/TB-UBND, ngày ĐIỀN tháng ĐIỀN năm 2025", "🟨 hộ"). It shows where only a number can stand, before the symbol of a
 * document and as the day of a date; from there it is known in all other places.
 */
export function ownStandIns({ paragraphs }: Story): readonly string[] {
  const seen = new Map<string, { surely: number; all: number }>();
  for (const paragraph of paragraphs) {
    for (const { standIn, surely } of standInsOf(paragraph)) {
      const tally = seen.get(standIn) ?? { surely: 0, all: 0 };
      seen.set(standIn, { surely: tally.surely + (surely ? 1 : 0), all: tally.all + 1 });
    }
  }
  if (seen.size === 0) return none;
  const own = [...seen].flatMap(([standIn, { surely, all }]) => (surely > 0 && all > 1 ? [standIn] : []));
  // Whoever asks "mấy" also asks "ai".
  return own.some((standIn) => questions.includes(standIn)) ? [...new Set([...own, ...questions])] : own;
}

const none: readonly string[] = [];
const questions: readonly string[] = words["hỏi thay cho số liệu"];

interface Shown {
  readonly standIn: string;
  /** Before the symbol of a document, or for the day and the month of one date: no word of a sentence stands there. */
  readonly surely: boolean;
}

const nothing: readonly Shown[] = [];

const standInsOf = askOnce(({ text }: Paragraph): readonly Shown[] => {
  // Without a stroke or the word there is neither a symbol nor a date, and most lines have none.
  if (!text.includes("/") && !text.includes(" tháng ") && !text.includes("tha\u0301ng")) return nothing;
  const shown: Shown[] = [];
  for (const { groups = {} } of text.normalize("NFC").matchAll(places)) {
    const { symbol, day, month } = groups;
    if (symbol !== undefined) shown.push({ standIn: once(symbol), surely: true });
    for (const part of [day, month]) if (part !== undefined) shown.push({ standIn: once(part), surely: day === month });
  }
  return shown;
});

/** "🟨🟨" is "🟨" more than once. */
function once(standIn: string): string {
  const [first = ""] = standIn;
  return pictures.test(standIn) ? first : standIn;
}

const pictures = /^[^a-zA-ZÀ-ỹ]+$/;

/** One word to three, or the same picture a few times; not the signs and letters that `marks/` knows. */
const filler = (name: string): string =>
  String.raw`(?<${name}>(?!x)[a-zA-ZÀ-ỹ]{2,12}(?: [a-zA-ZÀ-ỹ]{1,12}){0,2}|(?<${name}Sign>[\p{So}\p{Sk}])\k<${name}Sign>{0,9})`;
const places = new RegExp(
  [
    String.raw`(?<![a-zA-ZÀ-ỹ])[sS]ố ?:? ?${filler("symbol")}[/-][A-ZĐ]{2}`,
    String.raw`(?<![a-zA-ZÀ-ỹ])[nN]gày ${filler("day")}(?:\/\d| tháng (?:\d{1,2}|${filler("month")}) năm (?:19|20)\d\d)`,
  ].join("|"),
  "gu",
);

/** Where they stand in a line, as words of their own. */
export function findOwnStandIns({ text }: Line, standIns: readonly string[]): readonly Mark[] {
  return standIns.flatMap((standIn) => {
    if (!text.includes(standIn)) return [];
    const found: Mark[] = [];
    const isPicture = pictures.test(standIn);
    for (let start = text.indexOf(standIn); start >= 0;) {
      let end = start + standIn.length;
      while (isPicture && text.startsWith(standIn, end)) end += standIn.length;
      if (isPicture || !(isWordCharacter(text[start - 1]) || isWordCharacter(text[end])))
        found.push({ kind: "sign", start, end });
      start = text.indexOf(standIn, end);
    }
    return found;
  });
}
