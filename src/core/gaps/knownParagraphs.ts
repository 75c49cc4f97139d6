import type { Span } from "../document/place";
import type { GapHint, GapKind, HintedParagraph } from "./gap";
import type { Line } from "./line";
import { readLine } from "./line";
import type { Page } from "./page";

/** The places of a known template in the paragraphs that a document still has to the letter. */
export interface KnownParagraphs {
  /** The gaps of a line that follows a known paragraph, in order; spans in the line's text. */
  lookUp(page: Page, line: Line): readonly KnownGap[];
}

export interface KnownGap extends Span {
  readonly kind: GapKind;
  readonly hint: GapHint;
}

/**
 * A line follows a paragraph when all its fixed pieces stand in it in order, the first at its start, the last at its end.
 * What stands between two pieces is the place's: a run of marks or blanks is a gap for certain, whatever the words around
 * would say; anything else is its value. A paragraph without words is known by one above it.
 */
export function openKnownParagraphs(hints: readonly GapHint[]): KnownParagraphs {
  const paragraphs = new Map<string, KnownParagraph>();
  for (const hint of hints) {
    if (hint.paragraph) {
      const { pieces, above, place } = hint.paragraph;
      const key = JSON.stringify([pieces, above]);
      const known = paragraphs.get(key) ?? readParagraph(hint.paragraph);
      known.hints.set(place, hint);
      paragraphs.set(key, known);
    }
  }
  // Of two that a line follows, the one with more to say is meant: "HUYỆN ỦY ……" begins many a sentence.
  const all = [...paragraphs.values()].sort((one, other) => lettersOf(other) - lettersOf(one));
  return {
    lookUp(page, line) {
      for (const known of all) {
        const places = follow(known, page, line);
        if (places) {
          return places.flatMap((place, i) => {
            const hint = known.hints.get(i);
            const gap = hint && openGap(line, place);
            return hint && gap && (gap.kind === "yes-no") === (hint.paragraph?.optional ?? false)
              ? [{ ...gap, hint }]
              : [];
          });
        }
      }
      return [];
    },
  };
}

interface KnownParagraph {
  /** Lower case, single blanks, trimmed. */
  readonly pieces: readonly string[];
  /** The longest of its words, which most lines do not have: looked for first. */
  readonly rarest: string;
  readonly above?: { readonly words: string; readonly distance: number };
  readonly hints: Map<number, GapHint>;
}

function readParagraph({ pieces, above }: HintedParagraph): KnownParagraph {
  const low = pieces.map(lowText);
  return {
    pieces: low,
    rarest: low
      .flatMap((piece) => piece.split(" "))
      .reduce((longest, word) => (word.length > longest.length ? word : longest), ""),
    ...(above ? { above: { words: lowText(above.words), distance: above.distance } } : {}),
    hints: new Map(),
  };
}

function lettersOf({ pieces }: KnownParagraph): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

function lowText(text: string): string {
  return readLine({ text, marks: [], reach: "exact" }, 0).low.replace(/\s+/g, " ").trim();
}

/** The stretches of the line that its places take, or nothing when it says something else. */
function follow(known: KnownParagraph, page: Page, line: Line): readonly Span[] | undefined {
  if (!line.low.includes(known.rarest)) {
    return undefined;
  }
  if (known.above && !standsBelow(known.above, page, line)) {
    return undefined;
  }
  const places: Span[] = [];
  let position = line.low.length - line.low.trimStart().length;
  let open: number | undefined;
  let sideBySide = 1;
  for (const [i, piece] of known.pieces.entries()) {
    const last = i === known.pieces.length - 1;
    if (piece === "" && i > 0 && !last) {
      sideBySide += 1;
      continue;
    }
    const found = findPiece(line.low, piece, position, i === 0 ? "start" : last ? "end" : "next");
    if (!found) {
      return undefined;
    }
    if (open !== undefined) {
      const all = { start: open, end: found.start };
      const parts = sideBySide === 1 ? [all] : partPlaces(line.text, all, sideBySide);
      if (!parts) {
        return undefined;
      }
      places.push(...parts);
    }
    open = found.end;
    position = found.end;
    sideBySide = 1;
  }
  return places;
}

/**
 * Places with nothing but blanks between them: the open ones at either end of the stretch are told by their marks, what
 * is left between them is the values of the others. Nothing when that is too long to be a value: then the line says
 * something else that begins and ends alike.
 */
function partPlaces(text: string, { start, end }: Span, count: number): readonly Span[] | undefined {
  const before: Span[] = [];
  const after: Span[] = [];
  let from = start;
  let to = end;
  while (before.length < count - 1) {
    const mark = markAtStart.exec(text.slice(from, to))?.[0];
    if (mark === undefined) {
      break;
    }
    before.push({ start: from, end: from + mark.length });
    from += mark.length;
  }
  while (before.length + after.length < count - 1) {
    const mark = markAtEnd.exec(text.slice(from, to))?.[0];
    if (mark === undefined) {
      break;
    }
    after.unshift({ start: to - mark.length, end: to });
    to -= mark.length;
  }
  if (
    [...before, ...after].some((mark) => !text.slice(mark.start, mark.end).includes("[")) &&
    to - from > longestValue
  ) {
    return undefined;
  }
  const filled = count - before.length - after.length;
  return [...before, ...Array.from({ length: filled }, () => ({ start: from, end: to })), ...after];
}

const markAtStart = /^\s*(?:[.…⋯‥․・．_＿]+|\[[^[\]]*\])(?=\s|$)/u;
const markAtEnd = /(?<=\s)(?:[.…⋯‥․・．_＿]+|\[[^[\]]*\])\s*$/u;
const longestValue = 40;

/** A piece in the text, its blanks of any width. */
function findPiece(text: string, piece: string, from: number, where: "start" | "next" | "end"): Span | undefined {
  if (piece === "") {
    const at = where === "end" ? text.length : from;
    return { start: at, end: at };
  }
  const words = piece.split(" ");
  for (let at = startOf(text, piece, words, from, where); at >= 0; at = nextStart(text, words, at, where)) {
    const end = endOfWords(text, words, at);
    if (end !== undefined && (where !== "end" || text.slice(end).trim() === "")) {
      return { start: at, end };
    }
  }
  return undefined;
}

function startOf(text: string, piece: string, words: readonly string[], from: number, where: string): number {
  if (where === "start") {
    return text.startsWith(words[0] ?? "", from) ? from : -1;
  }
  // Most lines have the piece with single blanks at their very end: no need to look through what comes before.
  const atEnd = where === "end" && text.endsWith(piece) ? text.length - piece.length : -1;
  return atEnd >= from ? atEnd : text.indexOf(words[0] ?? "", from);
}

function nextStart(text: string, words: readonly string[], at: number, where: string): number {
  return where === "start" ? -1 : text.indexOf(words[0] ?? "", at + 1);
}

function endOfWords(text: string, words: readonly string[], start: number): number | undefined {
  let at = start;
  for (const [i, word] of words.entries()) {
    if (i > 0) {
      const next = skipBlanks(text, at);
      if (next === at) {
        return undefined;
      }
      at = next;
    }
    if (!text.startsWith(word, at)) {
      return undefined;
    }
    at += word.length;
  }
  return at;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? "")) {
    at++;
  }
  return at;
}

/** Every known paragraph without words asks for the lines above; each is brought into this form once. */
function plainLow(line: Line): string {
  let text = plainLines.get(line);
  if (text === undefined) plainLines.set(line, (text = line.low.replace(/\s+/g, " ").trim()));
  return text;
}

const plainLines = new WeakMap<Line, string>();

/** A title above a name may take one line more than the template knew ("KT. CHỦ TỊCH" over "PHÓ CHỦ TỊCH"). */
function standsBelow(above: { readonly words: string; readonly distance: number }, page: Page, line: Line): boolean {
  const furthest = above.distance > 1 ? above.distance + 1 : above.distance;
  let at = page.lineAbove(line.index);
  for (let step = 1; step <= furthest && at; step++) {
    const text = plainLow(at);
    if (step >= above.distance && (text.startsWith(above.words) || text.endsWith(above.words))) {
      return true;
    }
    at = page.lineAbove(at.index);
  }
  return false;
}

/** The gap in a place: marks or blanks alone, or a sentence in brackets; nothing when a value stands there. */
function openGap(line: Line, place: Span): (Span & { readonly kind: GapKind }) | undefined {
  const text = line.text.slice(place.start, place.end);
  const kind = kindOf(text.trim());
  if (text === "" || kind === undefined) {
    return undefined;
  }
  // The ordinary blanks around belong to a blank gap and to no other.
  const lead = kind === "blank" ? 0 : text.length - text.trimStart().length;
  const tail = kind === "blank" ? 0 : text.length - text.trimEnd().length;
  return { start: place.start + lead, end: place.end - tail, kind };
}

function kindOf(text: string): GapKind | undefined {
  if (text === "") {
    return "blank";
  }
  if (/^[.…⋯‥․・．]+$/.test(text)) {
    return "dots";
  }
  if (/^[_＿]+$/.test(text)) {
    return "underscores";
  }
  if (/^[.…⋯‥]+[,/][.…⋯‥]+$/.test(text)) {
    return "mixed";
  }
  return /^\[.*\]$/s.test(text) ? "yes-no" : undefined;
}
