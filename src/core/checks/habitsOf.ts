import type { DocumentSnapshot } from "../document/snapshot";
import { findGaps, findHabits } from "../gaps/findGaps";
import type { CheckContext } from "./rule";

/**
 * The ways in which a document leaves values open: those that can be seen, and those that could before the values were
 * filled. Who fills one gap after the other must not lose sight of the doubtful ones.
 */
export function habitsOf(snapshot: DocumentSnapshot, context: CheckContext): ReadonlySet<string> {
  return new Set([...findHabits(snapshot.stories, context.hints), ...(context.habits ?? [])]);
}

/** The habits to be kept with the document: none where every gap is one without them. */
export function habitsToKeep(
  { stories }: DocumentSnapshot,
  { hints }: CheckContext,
  habits: ReadonlySet<string>,
): readonly string[] {
  const countGaps = (known: ReadonlySet<string>) =>
    stories.reduce((sum, story) => sum + findGaps(story, hints, known).length, 0);
  return countGaps(habits) === countGaps(noHabits) ? [] : [...habits];
}

const noHabits: ReadonlySet<string> = new Set();
