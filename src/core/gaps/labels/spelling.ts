import { isWordCharacter } from "../characters";
import type { Line } from "../line";
import { reach } from "../surroundings";
import words from "../words/labels.json";

/**
 * The words of a label as the line writes them nearest to `offset`: "tòa án" or "toà án", "phường Đoàn Kết", "UBND". A
 * word that the line writes in other company keeps no capital, nor does one that opens a sentence there.
 */
export function writtenAsIn(line: Line, offset: number, label: string): string {
  const unlike = wordsWrittenOtherwise(line, Math.max(0, offset - reach), offset + reach, label);
  if (unlike.length === 0) return label;
  const around = textAround(line, offset);
  return label.replace(eachWord, (word, at: number) =>
    unlike.includes(word)
      ? wordAsIn(around, { word, before: label.slice(0, at), behind: label.slice(at + word.length) })
      : word,
  );
}

/** So much of a line as a label is made of. */
interface TextAround {
  readonly low: string;
  readonly text: string;
  /** Where the place stands in both. */
  readonly at: number;
}

function textAround({ low, text }: Line, offset: number): TextAround {
  const from = Math.max(0, offset - reach);
  return { low: low.slice(from, offset + reach), text: text.slice(from, offset + reach), at: offset - from };
}

const eachWord = /[a-zA-ZÀ-ỹ\p{N}]+/gu;

interface WordOfLabel {
  readonly word: string;
  readonly before: string;
  readonly behind: string;
}

/** Where the word stands beside the same word as in the label; else where it stands alone. */
function wordAsIn(around: TextAround, { word, before, behind }: WordOfLabel): string {
  // "(Bằng chữ: ……)", but "tặng Bằng khen".
  if (neverCapital.has(word + (firstWord.exec(behind)?.[0] ?? ""))) return word;
  const left = lastWord.exec(before)?.[0] ?? "";
  const behindLeft = left === "" ? -1 : nearest(around, left + word);
  if (behindLeft >= 0) return writtenAt(around, behindLeft + left.length, word, true);
  const right = firstWord.exec(behind)?.[0] ?? "";
  const beforeRight = right === "" ? -1 : nearest(around, word + right);
  if (beforeRight >= 0) return writtenAt(around, beforeRight, word, true);
  const alone = nearest(around, word);
  return alone < 0 ? word : writtenAt(around, alone, word, false);
}

const lastWord = /[a-zA-ZÀ-ỹ\p{N}]+[^a-zA-ZÀ-ỹ\p{N}]{1,3}$/u;
const firstWord = /^[^a-zA-ZÀ-ỹ\p{N}]{1,3}[a-zA-ZÀ-ỹ\p{N}]+/u;

const none: readonly string[] = [];

/** The words of a label that the line writes otherwise at least once between two places; most labels hold none. */
function wordsWrittenOtherwise({ low, text }: Line, from: number, to: number, label: string): readonly string[] {
  let found: string[] | undefined;
  const last = Math.min(to, low.length);
  // On the whole line: its own characters are read quicker than those of a part of it.
  for (let at = from; at < last; at += 1) {
    if (low.charCodeAt(at) === text.charCodeAt(at)) continue;
    let start = at;
    while (start > from && isWordCharacter(low[start - 1])) start -= 1;
    while (at + 1 < last && isWordCharacter(low[at + 1])) at += 1;
    const word = low.slice(start, at + 1);
    if (label.includes(word)) (found ??= []).push(word);
  }
  return found ?? none;
}

/** A unit as it is written behind its value: "mmHg", "kWh". */
export function unitAsIn({ low, text }: Line, end: number, unit: string): string {
  const at = low.indexOf(unit, end);
  const written = at < 0 || at > end + unitWithin ? unit : text.slice(at, at + unit.length);
  return nameLike.test(written) ? unit : written;
}

/** How far behind its value a unit stands at most. */
const unitWithin = 3;

/** Where the whole phrase stands last before the place, else first behind it; -1 where it stands nowhere. */
function nearest({ low, at: place }: TextAround, phrase: string): number {
  for (let at = low.lastIndexOf(phrase, place); at >= 0; at = at === 0 ? -1 : low.lastIndexOf(phrase, at - 1))
    if (isWhole(low, phrase, at)) return at;
  for (let at = low.indexOf(phrase, place); at >= 0; at = low.indexOf(phrase, at + 1))
    if (isWhole(low, phrase, at)) return at;
  return -1;
}

function isWhole(text: string, phrase: string, at: number): boolean {
  return !isWordCharacter(text[at - 1]) && !isWordCharacter(text[at + phrase.length]);
}

function writtenAt({ text }: TextAround, at: number, word: string, inCompany: boolean): string {
  const end = at + word.length;
  const written = text.slice(at, end);
  if (written === word) return word;
  const namesSomebody = behindTitle.test(text.slice(Math.max(0, at - 12), at).toLowerCase());
  const keeps = abbreviation.test(written)
    ? !shouting.test(text.slice(Math.max(0, at - 30), end + 30))
    : (inCompany || namesSomebody) &&
      nameLike.test(written) &&
      !neverCapital.has(word) &&
      (insideSentence.test(text.slice(Math.max(0, at - 4), at)) ||
        (opensName.has(word) && / \p{Lu}/u.test(text.slice(end, end + 2))));
  return keeps ? written : written.toLowerCase();
}

/** "Đ/c Quyên" */
const behindTitle = new RegExp(`(?:^|[\\s(])(?:${words["lời xưng hô"].join("|")})\\s$`, "u");
/** "UBND", "II", "B" */
const abbreviation = /^[A-ZĐ]+\d?$/;
/** "TRUNG TÂM Y TẾ": among words with accents in capitals it is a word like them. */
const shouting = /(?<![a-zA-ZÀ-ỹ])(?:\p{Lu}+[^\P{Lu}A-ZĐ]|[^\P{Lu}A-ZĐ]\p{Lu})\p{Lu}*(?![a-zA-ZÀ-ỹ])/u;
const nameLike = /^\p{Lu}\P{Lu}*$/u;
/** What stands right before a word that does not open its sentence. */
const insideSentence = /[a-zA-ZÀ-ỹ\p{N},][ \u00a0]?[“"(]?$/u;
const neverCapital = new Set(words["không viết hoa"]);
/** "Quỹ Hỗ trợ nông dân: …": such a word opens a name, whatever else it opens. */
const opensName = new Set(words["mở đầu tên cơ quan"]);
