import { Asked } from "./asked";
import { isBlank, isBlankCode, isDigitCode, isDot, isUnderscore, isWordCode } from "./characters";
import { keepLast } from "./keepLast";
import { type Line, lowestIndexAtLeast } from "./line";

/** A stretch of a line that may be a gap, and the words around it. Reaches no further than the next tab or line break. */
export class Surroundings extends Asked {
  constructor(
    readonly line: Line,
    readonly start: number,
    readonly end: number,
    /** Where the stretch between two tabs or line breaks begins and ends in which the place stands. */
    readonly from: number,
    readonly to: number,
    /** Lower-case text before and after, at most `reach` units. */
    readonly left: string,
    readonly right: string,
  ) {
    super();
  }

  /** The same place with other words around it. */
  with({ from = this.from, to = this.to, left = this.left, right = this.right }: OtherWords): Surroundings {
    return new Surroundings(this.line, this.start, this.end, from, to, left, right);
  }
}

type OtherWords = Partial<Pick<Surroundings, "from" | "to" | "left" | "right">>;

export const reach = 240;

/** A mark is judged first and described later: both look at the same place. */
export function surroundingsOf(line: Line, start: number, end: number): Surroundings {
  const places = placesOf(line);
  for (const place of places.few) if (place.start === start && place.end === end) return place;
  const key = start * (line.low.length + 1) + end;
  const known = places.more?.get(key);
  if (known !== undefined) return known;
  const place = readSurroundings(line, start, end);
  if (places.few.length < fewPlaces) places.few.push(place);
  else (places.more ??= new Map()).set(key, place);
  return place;
}

interface Places {
  readonly few: Surroundings[];
  more?: Map<number, Surroundings>;
}

/** Most lines have one place or two, for which a map is not worth its making. */
const fewPlaces = 4;
const placesOf = keepLast((_: Line): Places => ({ few: [] }));

function readSurroundings(line: Line, start: number, end: number): Surroundings {
  const from = breakBefore(line.breaks, start);
  const to = breakAfter(line.breaks, end);
  const left = line.low.slice(start - from > reach ? start - reach : from, start);
  const right = line.low.slice(end, to - end > reach ? end + reach : to);
  return new Surroundings(line, start, end, from, to, left, right);
}

export interface Words {
  readonly words: readonly string[];
  /** The character that ended the walk: punctuation, a dot of another gap, "" at the end of the stretch. */
  readonly stop: string;
}

const noWords: Words = { words: [], stop: "" };

/** Up to `count` words right before the place, in reading order; a walk ends at punctuation. Symbols such as 📞 are skipped. */
export function wordsBefore(left: string, count: number): Words {
  return askWalk(walkOf(walksBack, left, left.length), count, stepBack);
}

/** Up to `count` words right after the place; a walk ends at punctuation. "%" and "°C" are words. */
export function wordsAfter(right: string, count: number): Words {
  return askWalk(walkOf(walksOn, right, 0), count, stepOn);
}

/**
 * Every question about a place looks at the same words: the last walks are kept, and go on where more is asked for. A walk
 * that is no longer needed is used for the next text, so that few of them are ever made.
 */
interface Walk {
  text: string;
  at: number;
  /** From the place outwards; so many of them belong to this text. */
  readonly found: string[];
  size: number;
  /** Where the walk ended; undefined while it may go on. */
  stop: string | undefined;
  /** The last answer, and how many words it was asked for. */
  answer: Words;
  count: number;
  /** The nearest word alone is asked for between other questions. */
  nearest: Words | undefined;
}

/** Rules ask of the text as it is and without a colon or bracket at its end, in turns. */
const walksKept = 4;
const walksBack = Array.from({ length: walksKept }, openWalk);
const walksOn = Array.from({ length: walksKept }, openWalk);

function openWalk(): Walk {
  return { text: "", at: 0, found: [], size: 0, stop: "", answer: noWords, count: -1, nearest: undefined };
}

/** The last one asked for stands first. */
function walkOf(walks: Walk[], text: string, at: number): Walk {
  let index = 0;
  while (index < walksKept - 1 && walks[index]?.text !== text) index += 1;
  const walk = walks[index] ?? openWalk();
  if (walk.text !== text) {
    walk.text = text;
    walk.at = at;
    walk.size = 0;
    walk.stop = undefined;
    walk.count = -1;
    walk.answer = noWords;
    walk.nearest = undefined;
  }
  // The ones before it move up by one.
  for (let to = index; to > 0; to -= 1) walks[to] = walks[to - 1] ?? walk;
  walks[0] = walk;
  return walk;
}

function askWalk(walk: Walk, count: number, step: (walk: Walk) => void): Words {
  if (count === walk.count) return walk.answer;
  if (count === 1 && walk.nearest !== undefined) return walk.nearest;
  // One word more than asked for tells whether the text goes on.
  while (walk.stop === undefined && walk.size <= count) step(walk);
  const { found, size } = walk;
  const length = Math.min(count, size);
  const words = found.slice(0, length);
  if (step === stepBack) words.reverse();
  const isWhole = size < count || (size === count && walk.stop === "");
  const answer = { words, stop: isWhole ? (walk.stop ?? "") : " " };
  if (count === 1) walk.nearest = answer;
  else {
    walk.count = count;
    walk.answer = answer;
  }
  return answer;
}

function stepBack(walk: Walk): void {
  const { text } = walk;
  let { at } = walk;
  while (at > 0 && isPassedOver(text.charCodeAt(at - 1))) at -= 1;
  const end = at;
  while (at > 0 && belongsToWord(text, at - 1)) at -= 1;
  walk.at = at;
  if (at < end) addWord(walk, text.slice(at, end));
  else walk.stop = text[at - 1] ?? "";
}

function stepOn(walk: Walk): void {
  const { text } = walk;
  let { at } = walk;
  while (at < text.length && isPassedOver(text.charCodeAt(at))) at += 1;
  const start = at;
  const sign = text[at];
  if (sign === "%" || sign === "‰" || sign === "°") at += 1;
  // "°C" is one word, "%" and what follows are two.
  if (at === start || sign === "°") while (at < text.length && belongsToWord(text, at)) at += 1;
  walk.at = at;
  if (at > start) addWord(walk, text.slice(start, at));
  else walk.stop = text[at] ?? "";
}

function addWord(walk: Walk, word: string): void {
  walk.found[walk.size] = word;
  walk.size += 1;
}

function belongsToWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isWordCode(code) || (code <= slash && joinsWord(text, at));
}

/** "tạ/ha", "đ/c", "m3/h", "TK&VV", "1.234", "98,7": a sign inside a word or a number. */
function joinsWord(text: string, at: number): boolean {
  const sign = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (sign === ampersand) return isWordCode(before) && isWordCode(after);
  if (sign === slash)
    return (
      isWordCode(before) && isWordCode(after) && !isDigitCode(after) && (!isDigitCode(before) || text[at - 2] === "m")
    );
  if (sign === fullStop || sign === comma) return isDigitCode(before) && isDigitCode(after);
  return false;
}

const ampersand = 0x26;
const comma = 0x2c;
const fullStop = 0x2e;
const slash = 0x2f;

/** Blanks, and emoji and other pictures: no word, no punctuation. */
function isPassedOver(code: number): boolean {
  return (
    isBlankCode(code) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0x2600 && code <= 0x27bf) ||
    code === 0xfe0f ||
    code === 0x20e3
  );
}

/** "Số:" as "Số": the colon that leads to the place is left out. */
export function withoutColon(left: string): string {
  const trimmed = left.trimEnd();
  return trimmed.endsWith(":") ? trimmed.slice(0, -1).trimEnd() : left;
}

/** The text before the place, without the blanks between: the same string each time, which is told quicker from others. */
export const trimmedLeft = keepLast((left: string): string => {
  let end = left.length;
  while (end > 0 && isBlankCode(left.charCodeAt(end - 1))) end -= 1;
  return left.slice(0, end);
});

export function trimmedRight(right: string): string {
  let start = 0;
  while (isBlankCode(right.charCodeAt(start))) start += 1;
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
  const index = lowestIndexAtLeast(breaks, at);
  return index === 0 ? 0 : (breaks[index - 1] ?? 0) + 1;
}

function breakAfter(breaks: readonly number[], at: number): number {
  return breaks[lowestIndexAtLeast(breaks, at)] ?? 0;
}
