import type { DocumentSnapshot } from "../document/snapshot";
import { findHabits } from "../gaps/findGaps";
import type { CheckContext } from "./rule";

/**
 * The ways in which a document leaves values open: those that can be seen, and those that could before the values were
 * filled. Who fills one gap after the other must not lose sight of the doubtful ones.
 */
export function habitsOf(snapshot: DocumentSnapshot, context: CheckContext): ReadonlySet<string> {
  return new Set([...findHabits(snapshot.stories, context.hints), ...(context.habits ?? [])]);
}
