import type { Span } from "../core/document/place";

/**
 * How a stretch of a paragraph is found again by Word's search: the n-th match of a needle, or, when the stretch is too
 * long for one needle, from the n-th match of its beginning to the n-th match of its end.
 */
export interface Needle {
  /** As Word's search takes it, codes escaped; at most 255 letters (#31). */
  readonly search: string;
  /** The letters that a match must have. */
  readonly text: string;
  /** Index of the match among all matches in the paragraph, which never overlap (#4992). */
  readonly occurrence: number;
  /** Number of matches that the paragraph must give; another number means that Word sees another text. */
  readonly total: number;
}

export interface StretchSearch {
  readonly first: Needle;
  /** Present when the stretch is longer than one needle. */
  readonly last?: Needle;
}

/** Word refuses longer search strings; escapes count (#1726). */
const longestSearch = 255;

/** @returns `undefined` when the stretch is empty or Word's counting of matches would not stop at it. */
export function searchForStretch(ownText: string, span: Span): StretchSearch | undefined {
  if (span.start >= span.end) return undefined;
  const whole = needleFor(ownText, span);
  if (whole !== undefined) return { first: whole };
  const head = needleFor(ownText, { start: span.start, end: longestPrefix(ownText, span) });
  const tail = tailNeedle(ownText, span);
  return head === undefined || tail === undefined ? undefined : { first: head, last: tail };
}

/**
 * The longest end of the stretch at which a match begins: in a run of equal dots Word counts matches from the left, so
 * not every end is one.
 */
function tailNeedle(ownText: string, span: Span): Needle | undefined {
  for (let start = longestSuffix(ownText, span); start < span.end; start += 1) {
    const needle = needleFor(ownText, { start, end: span.end });
    if (needle !== undefined) return needle;
  }
  return undefined;
}

function needleFor(ownText: string, { start, end }: Span): Needle | undefined {
  const text = ownText.slice(start, end);
  const search = escapeSearch(text);
  if (search.length === 0 || search.length > longestSearch) return undefined;
  let occurrence: number | undefined;
  let total = 0;
  for (let at = ownText.indexOf(text); at !== -1; at = ownText.indexOf(text, at + text.length)) {
    if (at === start) occurrence = total;
    total += 1;
  }
  return occurrence === undefined ? undefined : { search, text, occurrence, total };
}

/** Letters that Word's search reads as codes, or takes only as codes. */
function escapeSearch(text: string): string {
  // eslint-disable-next-line no-control-regex -- Word's own letters for special hyphens
  return text.replace(/[\^\t\v\f\u00A0\u001E\u001F]/g, (letter) => codes[letter] ?? letter);
}

const codes: Readonly<Record<string, string>> = {
  "^": "^^",
  "\t": "^t",
  "\v": "^l",
  "\f": "^m",
  "\u00A0": "^s",
  "\u001E": "^~",
  "\u001F": "^-",
};

function longestPrefix(text: string, { start, end }: Span): number {
  let length = 0;
  let at = start;
  for (; at < end; at += 1) {
    length += escapeSearch(text.charAt(at)).length;
    if (length > longestSearch) break;
  }
  return at;
}

function longestSuffix(text: string, { start, end }: Span): number {
  let length = 0;
  let at = end;
  for (; at > start; at -= 1) {
    length += escapeSearch(text.charAt(at - 1)).length;
    if (length > longestSearch) break;
  }
  return at;
}
