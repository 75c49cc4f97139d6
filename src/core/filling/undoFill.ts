import type { Edit } from "../document/edit";
import type { Place, Span, StoryKind } from "../document/place";
import { storyKinds } from "../document/place";
import type { DocumentSnapshot, Paragraph } from "../document/snapshot";
import { overlap } from "../document/spans";
import { spanBesideChange } from "../document/textChange";
import { ParagraphLocator } from "../document/ParagraphLocator";

/** What an edit of ours left behind, as it stands in the reading it was last looked up in. */
export interface Written {
  /** The letters that were written; of a paragraph that went, the start or end of the one beside its place. */
  readonly place: Place;
  /** What the whole paragraph there says. */
  readonly paragraphText: string;
  /** What stood there before. */
  readonly before: string;
  /** What was written took a whole paragraph away. */
  readonly gone?: GoneParagraph;
}

/** A paragraph that is no longer there. */
export interface GoneParagraph {
  /** On which side of `place` it stood. */
  readonly side: "before" | "after";
  /** The paragraph behind which it stood, -1 for none; among several of one place, the order in which they stood. */
  readonly behind: number;
  readonly rank: number;
  /** How it looked, as far as it is read. */
  readonly look: string;
}

/** What edits left behind, and where what earlier ones left behind stands now. */
export interface WrittenAfter {
  /** In the order of the edits; undefined where what the edit did is not found as it was done. */
  readonly fresh: readonly (Written | undefined)[];
  /** In the order of `earlier`; undefined where somebody changed it since, and where it was taken back. */
  readonly kept: readonly (Written | undefined)[];
}

/**
 * Follows what was written from one reading to the next.
 *
 * @param done the edits of ours in between, made on `read`
 * @param earlier what was written, as it stands in `read`
 * @param undone what of it these edits took back
 */
export function followWritten(
  read: DocumentSnapshot,
  done: readonly Edit[],
  earlier: readonly Written[],
  now: DocumentSnapshot,
  undone: readonly Written[] = [],
): WrittenAfter {
  const stories = new Map(
    storyKinds.map((kind) => [kind, new StoryAfter(kind, read, done, earlier, now, new Set(undone))]),
  );
  return {
    fresh: done.map((edit) => stories.get(edit.place.story)?.fresh(edit)),
    kept: earlier.map((one) => stories.get(one.place.story)?.kept(one)),
  };
}

/** The edits of one write that take back what was written; paragraphs of one place come back together. */
export function undoEdits(written: readonly Written[]): readonly Edit[] {
  const texts = written.filter(({ gone }) => gone === undefined);
  const places = new Map<string, readonly Written[]>();
  for (const one of written.filter(({ gone }) => gone !== undefined)) {
    const key = `${one.place.story} ${one.place.paragraph} ${one.gone?.side}`;
    places.set(key, [...(places.get(key) ?? []), one]);
  }
  const paragraphs = [...places.values()].flatMap((inPlace): Edit[] => {
    const ordered = [...inPlace].sort((a, b) => (a.gone?.rank ?? 0) - (b.gone?.rank ?? 0));
    const [first] = ordered;
    if (first?.gone === undefined) return [];
    const { place, paragraphText } = first;
    const replacement = ordered.map(({ before }) => before).join("\n");
    return [{ place, paragraphText, replacement, ownParagraphs: first.gone.side }];
  });
  return [
    ...texts.map(({ place, paragraphText, before }) => ({ place, paragraphText, replacement: before })),
    ...paragraphs,
  ];
}

/** What stands, or stood, in a story after our edits, in order. */
type Item =
  | { readonly kind: "paragraph"; readonly text: string; readonly from: number | undefined }
  | { readonly kind: "gone"; readonly of: Edit | Written; readonly look: string };

/** A story as our edits left it, looked up in what it says now. */
class StoryAfter {
  private readonly before: readonly Paragraph[];
  private readonly after: readonly Paragraph[];
  private readonly items: readonly Item[];
  /** The texts of the paragraphs among the items, and where each item stands among them. */
  private readonly texts: readonly string[];
  private readonly positions = new Map<number, number>();
  private readonly ghosts = new Map<Edit | Written, Written | undefined>();
  private readonly locator: ParagraphLocator;

  constructor(
    kind: StoryKind,
    read: DocumentSnapshot,
    private readonly done: readonly Edit[],
    earlier: readonly Written[],
    now: DocumentSnapshot,
    undone: ReadonlySet<Written>,
  ) {
    this.before = paragraphsOf(read, kind);
    this.after = paragraphsOf(now, kind);
    const own = done.filter(({ place }) => place.story === kind);
    const gone = earlier.filter((one) => one.gone !== undefined && one.place.story === kind);
    this.items = itemsAfter(this.before, own, gone, undone, this.after.length);
    const paragraphs = this.items.flatMap((item) => (item.kind === "paragraph" ? [item] : []));
    this.texts = paragraphs.map(({ text }) => text);
    paragraphs.forEach(({ from }, position) => from !== undefined && this.positions.set(from, position));
    this.locator = new ParagraphLocator(
      this.texts,
      this.after.map(({ text }) => text),
    );
    this.findGhosts(kind);
  }

  fresh(edit: Edit): Written | undefined {
    if (this.ghosts.has(edit)) return this.ghosts.get(edit);
    if (edit.ownParagraphs !== undefined) return undefined;
    return this.find(stretchAfter(edit, this.done), edit.paragraphText.slice(edit.place.start, edit.place.end));
  }

  kept(one: Written): Written | undefined {
    if (one.gone !== undefined) return this.ghosts.get(one);
    const moved = moveThrough(one.place, editsOf(this.done, one.place));
    return moved && this.find({ ...one.place, ...moved }, one.before);
  }

  /** A stretch, meant in the paragraph as the edits left it, in the paragraph as it is. */
  private find(place: Place, before: string): Written | undefined {
    const position = this.positions.get(place.paragraph);
    const text = position === undefined ? undefined : this.texts[position];
    if (position === undefined || text === undefined) return undefined;
    const index = this.locator.locate(position, text);
    if (index !== undefined) return { place: { ...place, paragraph: index }, paragraphText: text, before };
    // The paragraph was changed beside our letters: only where all others stand as they were is it told for sure.
    const changed = this.after[position]?.text;
    if (changed === undefined || this.after.length !== this.texts.length) return undefined;
    const span = spanBesideChange(text, changed, place);
    return span && { place: { ...place, ...span, paragraph: position }, paragraphText: changed, before };
  }

  /** Between which paragraphs of the story as it is each lost one stood. */
  private findGhosts(story: StoryKind): void {
    let position = 0;
    this.items.forEach((item, rank) => {
      if (item.kind === "paragraph") {
        position += 1;
        return;
      }
      const above = position === 0 ? undefined : this.locator.locate(position - 1, this.texts[position - 1] ?? "");
      const below = this.locator.locate(position, this.texts[position] ?? "");
      const behind = this.between(above, below);
      this.ghosts.set(item.of, behind === undefined ? undefined : this.ghostAt(story, behind, rank, item));
    });
  }

  /** One neighbour is enough only where nothing else came or went. */
  private between(above: number | undefined, below: number | undefined): number | undefined {
    if (above !== undefined && below !== undefined) return below === above + 1 ? above : undefined;
    if (this.after.length !== this.texts.length) return undefined;
    return above ?? (below === undefined ? undefined : below - 1);
  }

  /** It can come back only beside a paragraph that looks as it did: that one lends its look. */
  private ghostAt(
    story: StoryKind,
    behind: number,
    rank: number,
    { of, look }: Extract<Item, { readonly kind: "gone" }>,
  ): Written | undefined {
    const [above, below] = [this.after[behind], this.after[behind + 1]];
    const before = "before" in of ? of.before : of.paragraphText;
    const gone = { behind, rank, look };
    if (above !== undefined && lookOf(above) === look) {
      const end = above.text.length;
      const place = { story, paragraph: behind, start: end, end };
      return { place, paragraphText: above.text, before, gone: { ...gone, side: "after" } };
    }
    if (below === undefined || lookOf(below) !== look) return undefined;
    const place = { story, paragraph: behind + 1, start: 0, end: 0 };
    return { place, paragraphText: below.text, before, gone: { ...gone, side: "before" } };
  }
}

function itemsAfter(
  before: readonly Paragraph[],
  done: readonly Edit[],
  earlier: readonly Written[],
  undone: ReadonlySet<Written>,
  countNow: number,
): readonly Item[] {
  const removals = new Map(
    done.filter((edit) => edit.removesEmptyParagraph).map((edit) => [edit.place.paragraph, edit] as const),
  );
  const restored = (one: Written) => undone.has(one) && done.some((edit) => bringsBack(edit, one));
  const added = earlier.filter(restored).length;
  // Where a paragraph was to go, the number of paragraphs tells whether it went.
  const stay = countNow === before.length + added;
  const ghostsBehind = (index: number) =>
    earlier
      .filter(({ gone }) => gone?.behind === index)
      .sort((a, b) => (a.gone?.rank ?? 0) - (b.gone?.rank ?? 0))
      .map((one): Item => {
        if (restored(one)) return { kind: "paragraph", text: one.before, from: undefined };
        return { kind: "gone", of: one, look: one.gone?.look ?? "" };
      });
  return [
    ...ghostsBehind(-1),
    ...before.flatMap((paragraph, index): Item[] => {
      const removal = removals.get(index);
      const own = done.filter(({ place, ownParagraphs }) => place.paragraph === index && ownParagraphs === undefined);
      const item: Item =
        removal === undefined || stay
          ? { kind: "paragraph", text: applied(paragraph.text, own), from: index }
          : { kind: "gone", of: removal, look: lookOf(paragraph) };
      return [item, ...ghostsBehind(index)];
    }),
  ];
}

function bringsBack({ place, ownParagraphs, replacement }: Edit, one: Written): boolean {
  return (
    ownParagraphs === one.gone?.side &&
    place.story === one.place.story &&
    place.paragraph === one.place.paragraph &&
    replacement.split("\n").includes(one.before)
  );
}

/** What a new paragraph takes from the one beside it. */
function lookOf({ outlineLevel, style, bold, alignment, listLevel, cell }: Paragraph): string {
  return JSON.stringify([outlineLevel, style, bold, alignment, listLevel, cell]);
}

/** Where the letters of an edit stand in its paragraph once all edits of the call are made. */
function stretchAfter({ place, replacement }: Edit, done: readonly Edit[]): Place {
  const others = editsOf(done, place).filter((other) => other.place.end <= place.start && other.place !== place);
  const start = place.start + shiftOf(others);
  return { ...place, start, end: start + replacement.length };
}

/** Where a span stands after edits beside it; undefined when one of them took letters of it. */
function moveThrough(span: Span, edits: readonly Edit[]): Span | undefined {
  if (edits.some(({ place }) => overlap(place, span))) return undefined;
  const shift = shiftOf(edits.filter(({ place }) => place.end <= span.start));
  return { start: span.start + shift, end: span.end + shift };
}

function shiftOf(edits: readonly Edit[]): number {
  return edits.reduce((sum, { place, replacement }) => sum + replacement.length - (place.end - place.start), 0);
}

function editsOf(done: readonly Edit[], { story, paragraph }: Place): readonly Edit[] {
  return done.filter(
    ({ place, ownParagraphs }) => ownParagraphs === undefined && place.story === story && place.paragraph === paragraph,
  );
}

function applied(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.place.start - a.place.start || b.place.end - a.place.end)
    .reduce((all, { place, replacement }) => all.slice(0, place.start) + replacement + all.slice(place.end), text);
}

function paragraphsOf(snapshot: DocumentSnapshot, kind: StoryKind): readonly Paragraph[] {
  return snapshot.stories.find((story) => story.kind === kind)?.paragraphs ?? [];
}
