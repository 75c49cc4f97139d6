import { isBlank, isDigit, isDot, isUnderscore, isWordCharacter } from "./characters";
import type { Line } from "./line";

/** A stretch of a line that may be a gap, and the words around it. Reaches no further than the next tab or line break. */
export interface Surroundings {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
  /** Where the stretch between two tabs or line breaks begins and ends in which the place stands. */
  readonly from: number;
  readonly to: number;
  /** Lower-case text before and after, at most `reach` units. */
  readonly left: string;
  readonly right: string;
}

const reach = 240;

export function surroundingsOf(line: Line, start: number, end: number): Surroundings {
  const from = breakBefore(line.breaks, start);
  const to = breakAfter(line.breaks, end);
  return {
    line,
    start,
    end,
    from,
    to,
    left: line.low.slice(Math.max(from, start - reach), start),
    right: line.low.slice(end, Math.min(to, end + reach)),
  };
}

export interface Words {
  readonly words: readonly string[];
  /** The character that ended the walk: punctuation, a dot of another gap, "" at the end of the stretch. */
  readonly stop: string;
}

/** Up to `count` words right before the place, in reading order; a walk ends at punctuation. Symbols such as 📞 are skipped. */
export function wordsBefore(left: string, count: number): Words {
  // Every question about a place looks at the same words: the last answer is kept.
  if (left !== known.left || count !== known.count) known = { left, count, answer: readWordsBefore(left, count) };
  return known.answer;
}

let known: { readonly left: string; readonly count: number; readonly answer: Words } = {
  left: "",
  count: 0,
  answer: { words: [], stop: "" },
};

function readWordsBefore(left: string, count: number): Words {
  const words: string[] = [];
  let at = left.length;
  for (;;) {
    while (at > 0 && (isBlank(left[at - 1]) || isSymbol(left[at - 1]))) at -= 1;
    if (at === 0) return { words, stop: "" };
    if (words.length === count) return { words, stop: " " };
    const end = at;
    while (at > 0 && (isWordCharacter(left[at - 1]) || joinsWord(left, at - 1))) at -= 1;
    if (at === end) return { words, stop: left[at - 1] ?? "" };
    words.unshift(left.slice(at, end));
  }
}

/** Up to `count` words right after the place; a walk ends at punctuation. "%" is a word. */
export function wordsAfter(right: string, count: number): Words {
  const words: string[] = [];
  let at = 0;
  for (;;) {
    while (at < right.length && (isBlank(right[at]) || isSymbol(right[at]))) at += 1;
    if (at >= right.length) return { words, stop: "" };
    if (words.length === count) return { words, stop: " " };
    const start = at;
    if (right[at] === "%" || right[at] === "‰") at += 1;
    else while (at < right.length && (isWordCharacter(right[at]) || joinsWord(right, at))) at += 1;
    if (at === start) return { words, stop: right[at] ?? "" };
    words.push(right.slice(start, at));
  }
}

/** "tạ/ha", "đ/c", "1.234", "98,7": a sign inside a word or a number. */
function joinsWord(text: string, at: number): boolean {
  const sign = text[at];
  const before = text[at - 1];
  const after = text[at + 1];
  if (sign === "/") return isWordCharacter(before) && isWordCharacter(after) && !isDigit(before) && !isDigit(after);
  if (sign === "." || sign === ",") return isDigit(before) && isDigit(after);
  return false;
}

/** Emoji and other pictures: no word, no punctuation. */
function isSymbol(character: string | undefined): boolean {
  if (character === undefined) return false;
  const code = character.charCodeAt(0);
  return (code >= 0xd800 && code <= 0xdfff) || (code >= 0x2600 && code <= 0x27bf) || code === 0xfe0f || code === 0x20e3;
}

/** The text before the place, without the blanks between. */
export function trimmedLeft(left: string): string {
  let end = left.length;
  while (end > 0 && isBlank(left[end - 1])) end -= 1;
  return left.slice(0, end);
}

export function trimmedRight(right: string): string {
  let start = 0;
  while (start < right.length && isBlank(right[start])) start += 1;
  return right.slice(start);
}

/** The word without blanks that the place is part of, at most 300 units: an address, a path, a file name. */
export function tokenAround(line: Line, start: number, end: number): string {
  let from = start;
  while (from > 0 && start - from < 300 && !isSpace(line.low[from - 1])) from -= 1;
  let to = end;
  while (to < line.low.length && to - end < 300 && !isSpace(line.low[to])) to += 1;
  return line.low.slice(from, to);
}

function isSpace(character: string | undefined): boolean {
  return isBlank(character) || character === "\t" || character === "\v" || character === "\n";
}

/** Characters that themselves mark a gap. */
export function isMark(character: string | undefined): boolean {
  return isDot(character) || isUnderscore(character);
}

function breakBefore(breaks: readonly number[], at: number): number {
  const index = firstAtLeast(breaks, at);
  return index === 0 ? 0 : (breaks[index - 1] ?? 0) + 1;
}

function breakAfter(breaks: readonly number[], at: number): number {
  return breaks[firstAtLeast(breaks, at)] ?? 0;
}

function firstAtLeast(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
