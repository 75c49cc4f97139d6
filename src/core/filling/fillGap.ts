import type { Span } from "../document/place";
import type { GapKind } from "../gaps/gap";

/** What a filled gap becomes: `replacement` stands in place of the span. */
export interface Filled extends Span {
  readonly replacement: string;
}

/**
 * A value in place of a gap, so that the sentence reads as if it had been typed at once: one blank to the words beside
 * it, none to the marks of a number ("15-KH/ĐU", "05/02/2026", "93,6%"), one full stop, a capital where a sentence begins.
 *
 * @param text the whole paragraph
 * @param value the value as it is written, without a unit that stands behind the gap
 */
export function fillGap(text: string, gap: Span, kind: GapKind, value: string): Filled {
  const words = value.trim();
  const before = text.slice(0, gap.start);
  const after = text.slice(gap.end);
  const written = beginsSentence(before) ? capitalise(words) : words;
  const start = needsBlankBefore(before, kind) ? " " : "";
  const end = needsBlankAfter(after) ? " " : "";
  return { ...gap, replacement: start + withoutSecondStop(written, after) + end };
}

/** A bracketed sentence is kept: it loses its brackets. */
export function keepSentence(text: string, gap: Span): Filled {
  return { ...gap, replacement: text.slice(gap.start, gap.end).replace(/^\[\s*|\s*\]$/g, "") };
}

/** A bracketed sentence is left out, with the blank that stood beside it. */
export function dropSentence(text: string, gap: Span): Filled {
  const blankBefore = /[ \u00A0]$/.test(text.slice(0, gap.start));
  const blankAfter = /^[ \u00A0]/.test(text.slice(gap.end));
  const isAtEnd = gap.end === text.length;
  if (blankBefore && (blankAfter || isAtEnd)) return { start: gap.start - 1, end: gap.end, replacement: "" };
  return { start: gap.start, end: blankAfter ? gap.end + 1 : gap.end, replacement: "" };
}

/** Letters and digits stand apart from the value; so do closing marks that a word ends with. */
function needsBlankBefore(before: string, kind: GapKind): boolean {
  if (before === "" || kind === "cell") return false;
  return /[\p{L}\p{M}\p{N}:;,)\]”"%]$/u.test(before);
}

function needsBlankAfter(after: string): boolean {
  return /^[\p{L}\p{N}(“[]/u.test(after);
}

function withoutSecondStop(value: string, after: string): string {
  return /^[.…]/.test(after) ? value.replace(/[.]+$/, "") : value;
}

/** At the head of the paragraph, behind its number or dash, or behind a full stop. */
function beginsSentence(before: string): boolean {
  return /^\s*(?:[-+*•]\s*|(?:\d{1,2}\.)+\s*|[a-zđ]\)\s*)?$/u.test(before) || /[.!?]\s+$/.test(before);
}

function capitalise(value: string): string {
  const [first = ""] = value;
  return first.toLocaleUpperCase("vi") + value.slice(first.length);
}
