import type { GapKind } from "./gap";

/**
 * Whether a mark is a gap. Where the words around do not tell, the document does: it leaves other values open alike. A
 * look-alike is none whatever the document does.
 */
export type Answer = boolean | "by-habit" | "look-alike";

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
      return text.startsWith("–") ? "-" : text.charAt(0).toLowerCase();
    case "bracket":
      return /[a-zA-ZÀ-ỹ]/.test(text) ? `${text.charAt(0)} words` : text.charAt(0);
    default:
      return kind;
  }
}

/** A place that was found: `sure` by the words around it, or to be taken as the document's habits say. */
export interface Found {
  readonly sure: boolean;
  /** Absent where everybody leaves the value open: the number and the date of a document. */
  readonly habit?: string | undefined;
}

/** So many values left open in one way are a habit. */
const habitual = 2;

/** The ways in which a document leaves values open, by what is sure in it. */
export function habitsIn(found: readonly Found[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { sure, habit } of found) if (sure && habit !== undefined) counts.set(habit, (counts.get(habit) ?? 0) + 1);
  return new Set([...counts].flatMap(([habit, count]) => (count < habitual ? [] : [habit])));
}

/** What is sure, and of the rest what is left open in a way that the document is known for. */
export function keepHabitual<F extends Found>(found: readonly F[], habits: ReadonlySet<string>): readonly F[] {
  return found.filter(({ sure, habit }) => sure || (habit !== undefined && habits.has(habit)));
}
