import type { GapKind } from "../gaps/gap";
import { isSpanOf, type Span, type StoryKind } from "../document/place";
import type { DocumentSnapshot, Paragraph, Story } from "../document/snapshot";
import { digest } from "./digest";
import type { Finding } from "./finding";
import { inDocumentOrder } from "./inDocumentOrder";

/**
 * A gap that the words around it no longer tell: the gaps beside it, which did, have values now. It is kept with the
 * document and is one the day after too, as long as its paragraph is not changed.
 */
export interface KeptGap extends Span {
  readonly story: StoryKind;
  /** A digest of the text of its paragraph, to the letter. */
  readonly paragraph: string;
  /** Where several paragraphs say the same: how many, and in which of them it stands. */
  readonly among?: { readonly count: number; readonly index: number };
  readonly kind: GapKind;
  readonly label: string;
  readonly unit?: string;
}

/**
 * What is to be kept of a reading.
 *
 * @param all every finding, those that earlier readings told among them
 * @param found what the document tells by itself
 */
export function gapsToKeep(
  all: readonly Finding[],
  found: readonly Finding[],
  { stories }: DocumentSnapshot,
): readonly KeptGap[] {
  const told = new Set(found.map(keyOf));
  const lost = all.filter((finding) => finding.rule === "unfilled-gap" && !told.has(keyOf(finding)));
  if (lost.length === 0) return none;
  const twinsOf = stories.map((story) => ({ story, twins: paragraphsByText(story) }));
  return lost.flatMap(({ place, paragraphText, gapKind, label, unit }): KeptGap[] => {
    const own = twinsOf.find(({ story }) => story.kind === place.story);
    const paragraph = digest(paragraphText);
    const twins = own?.twins.get(paragraph) ?? [];
    const index = twins.findIndex((twin) => twin === place.paragraph);
    if (index < 0 || gapKind === undefined) return [];
    const { story, start, end } = place;
    return [
      {
        story,
        paragraph,
        start,
        end,
        kind: gapKind,
        label,
        ...(unit === undefined ? {} : { unit }),
        ...(twins.length === 1 ? {} : { among: { count: twins.length, index } }),
      },
    ];
  });
}

/** The kept gaps whose paragraphs still stand in the document, as findings of it. */
export function findKeptGaps(kept: readonly KeptGap[], { stories }: DocumentSnapshot): readonly Finding[] {
  if (kept.length === 0) return [];
  return stories.flatMap((story) => {
    const own = kept.filter((gap) => gap.story === story.kind);
    if (own.length === 0) return [];
    const twins = paragraphsByText(story);
    return own.flatMap((gap) => findingOf(gap, story, twins.get(gap.paragraph) ?? []) ?? []).sort(inDocumentOrder);
  });
}

function findingOf(gap: KeptGap, story: Story, twins: readonly number[]): Finding | undefined {
  const { count, index } = gap.among ?? { count: 1, index: 0 };
  const paragraph = twins.length === count ? twins[index] : undefined;
  const text = paragraph === undefined ? undefined : story.paragraphs[paragraph]?.text;
  const { start, end, label, unit, kind } = gap;
  if (paragraph === undefined || text === undefined || !isSpanOf(text, gap)) return undefined;
  return {
    rule: "unfilled-gap",
    severity: "error",
    place: { story: story.kind, paragraph, start, end },
    text: text.slice(start, end),
    paragraphText: text,
    label,
    ...(unit === undefined ? {} : { unit }),
    gapKind: kind,
    namedBefore: true,
  };
}

/** The indexes of the paragraphs that say the same, by the digest of what they say. */
function paragraphsByText({ paragraphs }: Story): ReadonlyMap<string, readonly number[]> {
  const indexes = new Map<string, number[]>();
  paragraphs.forEach(({ text }: Paragraph, index) => {
    const key = digest(text);
    const known = indexes.get(key);
    if (known === undefined) indexes.set(key, [index]);
    else known.push(index);
  });
  return indexes;
}

function keyOf({ place: { story, paragraph, start, end } }: Finding): string {
  return `${story} ${paragraph} ${start} ${end}`;
}

const none: readonly KeptGap[] = [];
