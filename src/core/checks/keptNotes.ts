import { readKeptGaps } from "./gapNotes";
import { addHabits, readHabits } from "./habitNotes";
import { readIgnores, writeIgnores } from "./ignoreNotes";
import type { Ignore } from "./ignores";
import type { KeptGap } from "./keptGaps";

/**
 * What the pane keeps with a document: what a person set aside, how the document leaves values open, and the gaps that its
 * words no longer tell.
 */
export interface KeptNotes {
  readonly ignores: readonly Ignore[];
  readonly habits: readonly string[];
  readonly gaps: readonly KeptGap[];
}

export function readKept(notes: unknown): KeptNotes {
  return { ignores: readIgnores(notes), habits: readHabits(notes), gaps: readKeptGaps(notes) };
}

/** The notes with these ignores in the place of others, and with these habits too. */
export function writeKept(notes: unknown, { ignores, habits }: Pick<KeptNotes, "ignores" | "habits">): unknown {
  return addHabits(writeIgnores(notes, ignores), habits);
}
