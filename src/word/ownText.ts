import type { Span } from "../core/document/place";

/**
 * Word's `text` of a paragraph is not the text that its markup says: marks of notes and pictures are control letters,
 * special hyphens have letters of their own, and letters of tracked deletions may be in it (#2314, #5286, #1267).
 * This finds where a stretch of the markup's text stands in Word's own, or says that it cannot be told.
 */
export interface TextMap {
  /** The same stretch in Word's own text; `undefined` when it is split there or stands in more than one place. */
  locate(span: Span): Span | undefined;
}

/** @returns `undefined` when Word's own text does not even hold the letters of the markup's text. */
export function mapToOwnText(text: string, ownText: string): TextMap | undefined {
  if (text === ownText) return { locate: (span) => span };
  const earliest = embed(text, ownText);
  if (earliest === undefined) return undefined;
  const latest = embedFromEnd(text, ownText);
  const position = (index: number): number | undefined =>
    earliest[index] === latest[index] ? earliest[index] : undefined;
  return {
    locate({ start, end }) {
      if (start === end) return locatePoint(start, text.length, ownText.length, position);
      const first = position(start);
      const last = position(end - 1);
      if (first === undefined || last === undefined || last - first !== end - 1 - start) return undefined;
      return { start: first, end: last + 1 };
    },
  };
}

/** A point goes right behind the letter before it; at the start before everything. */
function locatePoint(
  point: number,
  length: number,
  ownLength: number,
  position: (index: number) => number | undefined,
): Span | undefined {
  if (length === 0) return ownLength === 0 ? { start: 0, end: 0 } : undefined;
  const at = point === 0 ? 0 : position(point - 1);
  if (at === undefined) return undefined;
  const own = point === 0 ? 0 : at + 1;
  return { start: own, end: own };
}

/** The leftmost places at which the letters of `text` stand in `ownText` one after another. */
function embed(text: string, ownText: string): readonly number[] | undefined {
  const places: number[] = [];
  let at = 0;
  for (const letter of units(text)) {
    while (at < ownText.length && !isSame(letter, ownText.charAt(at))) at += 1;
    if (at === ownText.length) return undefined;
    places.push(at);
    at += 1;
  }
  return places;
}

function embedFromEnd(text: string, ownText: string): readonly number[] {
  const places: number[] = [];
  let at = ownText.length - 1;
  for (let index = text.length - 1; index >= 0; index -= 1) {
    while (!isSame(text.charAt(index), ownText.charAt(at))) at -= 1;
    places.push(at);
    at -= 1;
  }
  return places.reverse();
}

function isSame(letter: string, ownLetter: string): boolean {
  return letter === ownLetter || (letter === noBreakHyphen && ownLetter === ownNoBreakHyphen);
}

const noBreakHyphen = "\u2011";
const ownNoBreakHyphen = "\u001E";

function units(text: string): readonly string[] {
  return Array.from({ length: text.length }, (_, index) => text.charAt(index));
}
