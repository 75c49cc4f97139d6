import { isRecord } from "../document/isRecord";
import type { Ignore } from "./ignores";

/** What the pane keeps among a document's notes. */
type ListName = "ignores" | "habits" | "gaps";

const version = 1;

/** The entries of a list. The notes come from a file that anybody may have made: whoever reads an entry checks it. */
export function readList(notes: unknown, name: ListName): readonly unknown[] {
  const kept = isRecord(notes) ? notes[name] : undefined;
  if (!isRecord(kept) || kept["version"] !== version || !Array.isArray(kept["list"])) return [];
  return kept["list"];
}

/** The notes with another list; what else stands in them stays. */
export function writeList(notes: unknown, name: ListName, list: readonly unknown[]): Readonly<Record<string, unknown>> {
  return { ...(isRecord(notes) ? notes : {}), [name]: { version, list } };
}

/** Which of several places that say the same an entry means: {} where there is one, undefined where it is malformed. */
export function readAmong(among: unknown): Pick<Ignore, "among"> | undefined {
  if (among === undefined) return {};
  if (!isRecord(among)) return undefined;
  const { count, index } = among;
  return isCount(count) && isCount(index) && index < count ? { among: { count, index } } : undefined;
}

export function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
