import { addHabits, readHabits } from "./habitNotes";
import { readIgnores, writeIgnores } from "./ignoreNotes";
import type { Ignore } from "./ignores";

/** What the pane keeps with a document: what a person set aside, and how the document leaves values open. */
export interface KeptNotes {
  readonly ignores: readonly Ignore[];
  readonly habits: readonly string[];
}

export function readKept(notes: unknown): KeptNotes {
  return { ignores: readIgnores(notes), habits: readHabits(notes) };
}

/** The notes with these ignores in the place of others, and with these habits too. */
export function writeKept(notes: unknown, { ignores, habits }: KeptNotes): unknown {
  return addHabits(writeIgnores(notes, ignores), habits);
}
