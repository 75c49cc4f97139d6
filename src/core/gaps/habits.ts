import type { GapKind } from "./gap";
import { asksToSign } from "./language/instructions";

/**
 * Whether a mark is a gap. Where the words around do not tell, the document does: it leaves other values open alike. What
 * looks like a gap, though the mark means much else, is one if several stand in the document. A look-alike is none whatever
 * the document does.
 */
export type Answer = boolean | "by-habit" | "if-common" | "look-alike";

/**
 * How a value is left open: people keep to one or two ways in a document. "xx", "…", "....", blanks, tabs, "[...]".
 */
export function habitOf(kind: GapKind, text: string): string {
  switch (kind) {
    case "dots":
      return text.includes("…") ? "…" : text.startsWith(".") ? "." : "leaders";
    case "blank":
      return text.includes("\t") ? "tab" : "blanks";
    case "letters":
      return text.charAt(0).toLowerCase();
    case "sign":
      // Who writes "bổ sung sau" in one place writes "n/a" in another.
      if (isSaid(text)) return "said";
      // "aaa" stands for a number, "AAA" is what batteries are called.
      return text.startsWith("–") ? "-" : text.charAt(0);
    case "bracket":
      if (isInQuotes(text)) return inQuotes;
      // A box to tick, a doubt and a note are no way to leave a value open, unless the document is full of them.
      if (/^\[[\s_]?\]$|^.[x?*–-].$/.test(text)) return text;
      return /[a-zA-ZÀ-ỹ]/.test(text) ? `${text.charAt(0)} words` : text.charAt(0);
    case "note":
      // Whatever a value waits for: other words each time. Where to sign is asked on every form.
      return asksToSign(text.slice(1, -1).trim().toLowerCase()) ? text.toLowerCase() : "( words";
    default:
      return kind;
  }
}

/** "abc", "đang cập nhật", but no letter that is repeated. */
export function isSaid(text: string): boolean {
  return text.length > 1 && /[a-zA-ZÀ-ỹ]/.test(text) && !/^(.)\1+$/.test(text);
}

/** "“…”", '"..."', "“   ”" */
export function isInQuotes(text: string): boolean {
  return /^["“„‘'](?:[.…]+| {2,})["”’']$/.test(text);
}

/** Whoever leaves values open with dots also does so in quotation marks. */
export const inQuotes = "in quotes";

/** How sure it is that a place is a gap by the words around it alone. */
export type Certainty = "sure" | "likely" | "doubtful";

/** A place that was found: a gap if it is sure, else if the document's habits say so. */
export interface Found {
  readonly certainty: Certainty;
  /** Absent where everybody leaves the value open: the number and the date of a document. */
  readonly habit?: string | undefined;
}

/** Two values that are surely left open in one way are a habit, or three that are likely to be, or one and two. */
const habitual = 6;
const weights: Readonly<Record<Certainty, number>> = { sure: 3, likely: 2, doubtful: 0 };

/** The ways in which a document leaves values open, by what is sure or likely in it. */
export function habitsIn(found: readonly Found[]): ReadonlySet<string> {
  const sums = new Map<string, number>();
  for (const { certainty, habit } of found)
    if (habit !== undefined) sums.set(habit, (sums.get(habit) ?? 0) + weights[certainty]);
  const habits = new Set([...sums].flatMap(([habit, sum]) => (sum < habitual ? [] : [habit])));
  return habits.has("…") || habits.has(".") ? habits.add(inQuotes) : habits;
}

/** What is sure, and of the rest what is left open in a way that the document is known for. */
export function keepHabitual<F extends Found>(found: readonly F[], habits: ReadonlySet<string>): readonly F[] {
  return found.filter(({ certainty, habit }) => certainty === "sure" || (habit !== undefined && habits.has(habit)));
}
