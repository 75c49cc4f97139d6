import type { Edit } from "../document/edit";
import type { Place, Span, StoryKind } from "../document/place";
import { storyKinds } from "../document/place";
import type { DocumentSnapshot } from "../document/snapshot";
import { ParagraphLocator } from "../document/ParagraphLocator";

/** A stretch of the document that an edit of ours wrote, as it stands in the reading it was last looked up in. */
export interface Written {
  readonly place: Place;
  /** What the whole paragraph says with it. */
  readonly paragraphText: string;
  /** What stood there before. */
  readonly before: string;
}

/** What edits left behind, and where what earlier ones left behind stands now. */
export interface WrittenAfter {
  /** In the order of the edits; undefined where the text of the edit is not found as it was written. */
  readonly fresh: readonly (Written | undefined)[];
  /** In the order of `earlier`; undefined where somebody changed it since. */
  readonly kept: readonly (Written | undefined)[];
}

/**
 * Follows written stretches from one reading to the next.
 *
 * @param done the edits of ours in between, made on `read`
 * @param earlier stretches as they stand in `read`
 */
export function followWritten(
  read: DocumentSnapshot,
  done: readonly Edit[],
  earlier: readonly Written[],
  now: DocumentSnapshot,
): WrittenAfter {
  const stories = new Map(storyKinds.map((kind) => [kind, followStory(kind, read, done, now)]));
  const follow = (place: Place, before: string): Written | undefined => stories.get(place.story)?.(place, before);
  return {
    fresh: done.map((edit) =>
      edit.removesEmptyParagraph === true
        ? undefined
        : follow(stretchAfter(edit, done), edit.paragraphText.slice(edit.place.start, edit.place.end)),
    ),
    kept: earlier.map(({ place, before }) => {
      const moved = moveThrough(place, editsOf(done, place));
      return moved && follow({ ...place, ...moved }, before);
    }),
  };
}

/** The edit that takes a stretch of ours back. */
export function undoEdit({ place, paragraphText, before }: Written): Edit {
  return { place, paragraphText, replacement: before };
}

type Follow = (place: Place, before: string) => Written | undefined;

/** Looks up stretches, meant in the story as the edits left it, in the story as it is. */
function followStory(
  kind: StoryKind,
  read: DocumentSnapshot,
  done: readonly Edit[],
  now: DocumentSnapshot,
): Follow | undefined {
  const before = textsOf(read, kind);
  const after = textsOf(now, kind);
  const expected = before.map((text, paragraph) =>
    applied(
      text,
      done.filter(({ place }) => place.story === kind && place.paragraph === paragraph),
    ),
  );
  // Where a paragraph was to go, it is not known yet whether it went.
  const goes = before.map((_, paragraph) =>
    done.some((edit) => edit.removesEmptyParagraph && edit.place.story === kind && edit.place.paragraph === paragraph),
  );
  const left = expected.map((_, index) => index).filter((index) => !goes[index] || after.length === expected.length);
  const locator = new ParagraphLocator(
    left.map((index) => expected[index] ?? ""),
    after,
  );
  const positions = new Map(left.map((index, position) => [index, position]));
  return (place, stood) => {
    const text = expected[place.paragraph];
    const position = positions.get(place.paragraph);
    if (text === undefined || position === undefined) return undefined;
    const index = locator.locate(position, text);
    if (index !== undefined) return { place: { ...place, paragraph: index }, paragraphText: text, before: stood };
    // The paragraph was changed beside our letters: only where all others stand as they were is it told for sure.
    const changed = after[position];
    if (changed === undefined || after.length !== left.length) return undefined;
    const span = spanBesideChange(text, changed, place);
    return span && { place: { ...place, ...span, paragraph: position }, paragraphText: changed, before: stood };
  };
}

/** Where a span stands after one stretch of the text was changed; undefined when it touches that stretch. */
function spanBesideChange(before: string, now: string, { start, end }: Span): Span | undefined {
  const shorter = Math.min(before.length, now.length);
  let same = 0;
  while (same < shorter && before[same] === now[same]) same += 1;
  let sameAtEnd = 0;
  while (sameAtEnd < shorter - same && before[before.length - 1 - sameAtEnd] === now[now.length - 1 - sameAtEnd]) {
    sameAtEnd += 1;
  }
  if (end < same) return { start, end };
  const moved = now.length - before.length;
  return start > before.length - sameAtEnd ? { start: start + moved, end: end + moved } : undefined;
}

/** Where the letters of an edit stand in its paragraph once all edits of the call are made. */
function stretchAfter({ place, replacement }: Edit, done: readonly Edit[]): Place {
  const others = editsOf(done, place).filter((other) => other.place.end <= place.start && other.place !== place);
  const start = place.start + shiftOf(others);
  return { ...place, start, end: start + replacement.length };
}

/** Where a span stands after edits beside it; undefined when one of them took letters of it. */
function moveThrough(span: Span, edits: readonly Edit[]): Span | undefined {
  if (edits.some(({ place }) => place.start < span.end && span.start < place.end)) return undefined;
  const shift = shiftOf(edits.filter(({ place }) => place.end <= span.start));
  return { start: span.start + shift, end: span.end + shift };
}

function shiftOf(edits: readonly Edit[]): number {
  return edits.reduce((sum, { place, replacement }) => sum + replacement.length - (place.end - place.start), 0);
}

function editsOf(done: readonly Edit[], { story, paragraph }: Place): readonly Edit[] {
  return done.filter(({ place }) => place.story === story && place.paragraph === paragraph);
}

function applied(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.place.start - a.place.start || b.place.end - a.place.end)
    .reduce((all, { place, replacement }) => all.slice(0, place.start) + replacement + all.slice(place.end), text);
}

function textsOf(snapshot: DocumentSnapshot, kind: StoryKind): readonly string[] {
  return snapshot.stories.find((story) => story.kind === kind)?.paragraphs.map(({ text }) => text) ?? [];
}
