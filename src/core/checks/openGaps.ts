import type { Span } from "../document/place";
import type { DocumentSnapshot, Paragraph, Story } from "../document/snapshot";
import { overlap, touch } from "../document/spans";
import { changedStretch, spanBeside } from "../document/textChange";
import type { Finding } from "./finding";
import { inDocumentOrder } from "./inDocumentOrder";

/** A reading and what was found in it. */
export interface Checked {
  readonly snapshot: DocumentSnapshot;
  readonly findings: readonly Finding[];
}

/**
 * What was a gap in the reading before stays one, and keeps its label, while values are written into the gaps around it:
 * the words that told it may be fewer then ("gồm … nam, … nữ"), but nobody has written at its place. Whoever changes other
 * words of its paragraph may have made another sentence of it; then only what is found now counts.
 *
 * @param before its paragraphs that say the same in `now` are the same objects (`shareUnchanged`)
 */
export function keepOpenGaps(now: Checked, before: Checked): readonly Finding[] {
  const found = gapsByParagraph(now.findings);
  const followed = before.snapshot.stories.flatMap((story) => {
    const storyNow = now.snapshot.stories.find(({ kind }) => kind === story.kind);
    const gaps = before.findings.filter(({ place }) => place.story === story.kind);
    return storyNow === undefined ? [] : followGaps(gaps, story, storyNow, found);
  });
  const missing: Finding[] = [];
  const named = new Map<Finding, Finding>();
  for (const gap of followed) {
    const there = found.get(paragraphOf(gap))?.find(({ place }) => overlap(place, gap.place));
    if (there === undefined) missing.push(gap);
    else if (gap.namedBefore === true && isSame(there, gap)) named.set(there, gap);
  }
  if (missing.length === 0 && named.size === 0) return now.findings;
  return [...now.findings.map((finding) => named.get(finding) ?? finding), ...missing].sort(inDocumentOrder);
}

/** The gaps of before as they stand now. */
function followGaps(
  gaps: readonly Finding[],
  before: Story,
  now: Story,
  gapsNow: ReadonlyMap<string, readonly Finding[]>,
): readonly Finding[] {
  const indexes = new Map<Paragraph, number>(now.paragraphs.map((paragraph, index) => [paragraph, index]));
  return [...gapsByParagraph(gaps).values()].flatMap((inParagraph) => {
    const [first] = inParagraph as readonly [Finding];
    const { paragraph: at } = first.place;
    const paragraph = before.paragraphs[at];
    const followed = inParagraph.filter(({ gapKind, continuedIn }) => gapKind !== "cell" && continuedIn === undefined);
    if (paragraph === undefined || followed.length === 0) return [];
    const index = indexes.get(paragraph);
    if (index !== undefined) return followed.map((gap) => movedTo(gap, index, gap.place, paragraph.text));
    const changed = now.paragraphs[at];
    if (changed === undefined || now.paragraphs.length !== before.paragraphs.length) return [];
    const stretch = changedStretch(paragraph.text, changed.text);
    const moved = changed.text.length - paragraph.text.length;
    // A gap was filled there, or one stands there whose value was taken back.
    const isFill =
      areTouched(inParagraph, stretch) ||
      areTouched(gapsNow.get(paragraphOf(first)) ?? [], { start: stretch.start, end: stretch.end + moved });
    if (!isFill) return [];
    return followed.flatMap((gap): Finding[] => {
      const span = spanBeside(stretch, moved, gap.place);
      return span === undefined ? [] : [{ ...movedTo(gap, at, span, changed.text), namedBefore: true }];
    });
  });
}

function movedTo(gap: Finding, paragraph: number, { start, end }: Span, paragraphText: string): Finding {
  return { ...gap, place: { ...gap.place, paragraph, start, end }, paragraphText };
}

function areTouched(gaps: readonly Finding[], changed: Span): boolean {
  return gaps.some(({ place }) => touch(place, changed));
}

function gapsByParagraph(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const gaps = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.rule !== "unfilled-gap") continue;
    const known = gaps.get(paragraphOf(finding));
    if (known === undefined) gaps.set(paragraphOf(finding), [finding]);
    else known.push(finding);
  }
  return gaps;
}

function paragraphOf({ place }: Finding): string {
  return `${place.story} ${place.paragraph}`;
}

/** The same letters, and the same of what a template and the registration say: that is told anew. */
function isSame(one: Finding, other: Finding): boolean {
  return (
    one.place.start === other.place.start &&
    one.place.end === other.place.end &&
    one.field === other.field &&
    one.gapKind === other.gapKind &&
    one.atRegistration === other.atRegistration
  );
}
