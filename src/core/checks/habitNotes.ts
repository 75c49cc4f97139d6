import { readList, writeList } from "./noteLists";

/** There are some twenty ways to leave a value open. One that is not known here matches nothing. */
export const mostHabits = 40;
const longest = 20;

/** The ways in which a document left values open, among its notes. */
export function readHabits(notes: unknown): readonly string[] {
  return [...new Set(readList(notes, "habits").slice(0, mostHabits).filter(isHabit))];
}

/** The notes with these habits too: the very same notes where none of them is new, or no more are kept. */
export function addHabits(notes: unknown, habits: readonly string[]): unknown {
  const kept = readHabits(notes);
  const all = [...new Set([...kept, ...habits.filter(isHabit)])].slice(0, mostHabits);
  return all.length === kept.length ? notes : writeList(notes, "habits", all);
}

function isHabit(entry: unknown): entry is string {
  return typeof entry === "string" && entry !== "" && entry.length <= longest;
}
