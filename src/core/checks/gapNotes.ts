import { isRecord } from "../document/isRecord";
import { storyKinds } from "../document/place";
import type { GapKind } from "../gaps/gap";
import type { KeptGap } from "./keptGaps";
import { isCount, readAmong, readList, writeList } from "./noteLists";

/** More is not kept: the notes travel with the document. */
export const mostKeptGaps = 500;
/** UTF-16 units. */
const longestLabel = 200;

/** The gaps among a document's notes that its words no longer tell. */
export function readKeptGaps(notes: unknown): readonly KeptGap[] {
  return readList(notes, "gaps")
    .slice(0, mostKeptGaps)
    .flatMap((entry) => readKeptGap(entry) ?? []);
}

/** The notes with these gaps in the place of others: the very same notes where they are those that were kept. */
export function writeKeptGaps(notes: unknown, gaps: readonly KeptGap[]): unknown {
  const kept = gaps.slice(0, mostKeptGaps);
  return isSame(readKeptGaps(notes), kept) ? notes : writeList(notes, "gaps", kept);
}

function isSame(one: readonly KeptGap[], other: readonly KeptGap[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function readKeptGap(entry: unknown): readonly KeptGap[] | undefined {
  if (!isRecord(entry)) return undefined;
  const { paragraph, start, end, label, unit } = entry;
  const story = storyKinds.find((kind) => kind === entry["story"]);
  const kind = openKinds.find((known) => known === entry["kind"]);
  if (story === undefined || kind === undefined || !isText(paragraph) || !isText(label)) return undefined;
  if (!isCount(start) || !isCount(end) || start >= end || (unit !== undefined && !isText(unit))) return undefined;
  const twin = readAmong(entry["among"]);
  if (twin === undefined) return undefined;
  return [{ story, paragraph, start, end, kind, label, ...(unit === undefined ? {} : { unit }), ...twin }];
}

/** What can be told by the gaps beside it; an empty cell is told by its column. */
const openKinds: readonly GapKind[] = [
  "dots",
  "blank",
  "mixed",
  "underscores",
  "bracket",
  "letters",
  "sign",
  "note",
  "leader",
  "control",
];

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "" && value.length <= longestLabel;
}
