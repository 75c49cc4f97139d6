import { askOnce } from "../document/askOnce";
import type { Paragraph, Story } from "../document/snapshot";
import type { Line } from "./line";
import type { Mark } from "./marks/mark";
import words from "./words/letters.json";

/**
 * What no list can hold: the word, the picture or the numbered sign that the writer of this document puts where a value is
 * missing ("Số: ĐIỀN/TB-UBND, ngày ĐIỀN tháng ĐIỀN năm 2025", "🟨 hộ", "#1 … #26"). It shows where only a number can stand,
 * before the symbol of a document and as the day of a date; from there it is known in all other places. Absent in most.
 */
export function ownStandIns({ paragraphs }: Story): RegExp | undefined {
  const seen = new Map<string, { surely: number; all: number }>();
  for (const paragraph of paragraphs) {
    for (const { standIn, surely } of standInsOf(paragraph)) {
      const tally = seen.get(standIn) ?? { surely: 0, all: 0 };
      seen.set(standIn, { surely: tally.surely + (surely ? 1 : 0), all: tally.all + 1 });
    }
  }
  if (seen.size === 0) return undefined;
  const own = [...seen].flatMap(([standIn, { surely, all }]) => (surely > 0 && all > 1 ? [standIn] : []));
  // Whoever asks "mấy" also asks "ai".
  if (own.some((standIn) => questions.includes(standIn))) own.push(...questions);
  return own.length === 0
    ? undefined
    : new RegExp(
        [...new Set(own)]
          .sort((one, other) => other.length - one.length)
          .map(wherever)
          .join("|"),
        "g",
      );
}

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
    const { symbol, day, month, both } = groups;
    if (symbol !== undefined) shown.push({ standIn: alike(symbol), surely: true });
    if (both !== undefined) shown.push({ standIn: alike(both), surely: true }, { standIn: alike(both), surely: true });
    for (const part of [day, month])
      if (part !== undefined) shown.push({ standIn: alike(part), surely: day === month });
  }
  return shown;
});

/** "🟨🟨" is "🟨" more than once, "#12" is the like of "#1", "=C5" of "=B1", "(bs)" of "bs". */
function alike(standIn: string): string {
  const [first = ""] = standIn;
  if (/\d$/.test(standIn)) return `${first}1`;
  if (/^\(\S+\)$/.test(standIn)) return standIn.slice(1, -1);
  return first === "(" || aWord.test(standIn) ? standIn : first;
}

const aWord = /^[a-zA-ZÀ-ỹ]/;

const fewWords = String.raw`[a-zA-ZÀ-ỹ]{2,12}(?: [a-zA-ZÀ-ỹ]{1,12}){0,2}`;
/** A word or three, a few in brackets, a picture, a few of it, or a sign with a number; not what `marks/` knows. */
const filler = (name: string): string =>
  String.raw`(?<${name}>(?![xX])${fewWords}|\((?![xX])[a-zA-ZÀ-ỹ]{2,12}(?: [a-zA-ZÀ-ỹ./]{1,12}){0,4}\)|(?<${name}Sign>\p{So}\ufe0f?)\k<${name}Sign>{0,9}|[#@$&*~=][A-Z]{0,2}\d{1,3})`;
const places = new RegExp(
  [
    String.raw`(?<![a-zA-ZÀ-ỹ])[sS]ố ?:? ?${filler("symbol")}[/-](?:(?:19|20)\d\d[/-])?[A-ZĐ]{2}`,
    String.raw`(?<![a-zA-ZÀ-ỹ])[nN]gày ${filler("both")}\/\k<both>\/`,
    String.raw`(?<![a-zA-ZÀ-ỹ])[nN]gày ${filler("day")}(?:\/\d| tháng (?:\d{1,2}|${filler("month")}) năm (?:19|20)\d\d)`,
  ].join("|"),
  "gu",
);

/** As a word of its own or in brackets, but not in a name or a title ("GIẢI ĐIỀN KINH"). */
function wherever(standIn: string): string {
  const [first = ""] = standIn;
  if (/^.1$/.test(standIn)) return String.raw`(?<![a-zA-ZÀ-ỹ\d])[${first}][A-Z]{0,2}\d{1,3}(?![\da-zA-ZÀ-ỹ])`;
  if (first === "(") return standIn.replace(/[(.)]/g, String.raw`\$&`);
  if (!aWord.test(standIn)) return `(?:${standIn}\ufe0f?)+`;
  return String.raw`\(${standIn}\)|(?<![a-zA-ZÀ-ỹ\d])${standIn}(?![a-zA-ZÀ-ỹ\d]| [A-ZĐ]{2})`;
}

export function findOwnStandIns({ text }: Line, standIns: RegExp): readonly Mark[] {
  return [...text.matchAll(standIns)].map(({ 0: { length }, index }) => ({
    kind: "sign",
    start: index,
    end: index + length,
  }));
}
