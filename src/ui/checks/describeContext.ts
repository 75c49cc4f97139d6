import type { Finding } from "../../core/checks/finding";

/** The words around a place, cut at words, for two lines of the pane. */
export interface FindingContext {
  readonly left: string;
  /** The letters at the place; empty where they are only dots and blanks, and a sign stands for them. */
  readonly marked: string;
  readonly right: string;
}

const leftLetters = 42;
const rightLetters = 56;
const longestMarked = 40;

export function describeContext({ paragraphText, place }: Pick<Finding, "paragraphText" | "place">): FindingContext {
  const marked = paragraphText.slice(place.start, place.end);
  return {
    left: cutLeft(simplify(paragraphText.slice(0, place.start)).trimStart()),
    marked: isBlankMark(marked) ? "" : cutRight(simplify(marked), longestMarked),
    right: cutRight(simplify(paragraphText.slice(place.end)).trimEnd(), rightLetters),
  };
}

function isBlankMark(text: string): boolean {
  return /^[\s.…‥․·_\u00ad\u2024-\u2026\u22ef]*$/u.test(text);
}

/** One blank for many, a short run of dots for a long one. */
function simplify(text: string): string {
  return text
    .replace(/[ \u00a0\u3000]{3,}/gu, " … ")
    .replace(/\s+/gu, " ")
    .replace(/(?:…|\.{3,}|_{3,})[.…_]*/gu, "…");
}

function cutLeft(text: string): string {
  if (text.length <= leftLetters) return text;
  const tail = text.slice(-leftLetters);
  const blank = tail.indexOf(" ");
  return `…${blank < 0 || blank > leftLetters / 2 ? tail : tail.slice(blank)}`;
}

function cutRight(text: string, letters: number): string {
  if (text.length <= letters) return text;
  const head = text.slice(0, letters);
  const blank = head.lastIndexOf(" ");
  return `${blank < letters / 2 ? head : head.slice(0, blank)} …`;
}
