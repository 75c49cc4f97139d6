import type { Span } from "../document/place";
import type { DocumentSnapshot, Paragraph, Story } from "../document/snapshot";
import { overlap, touch } from "../document/spans";
import { changedStretch, spanBesideChange } from "../document/textChange";
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
  const followed = before.snapshot.stories.flatMap((story) => {
    const storyNow = now.snapshot.stories.find(({ kind }) => kind === story.kind);
    if (storyNow === undefined) return [];
    return followGaps(before.findings.filter(isGapOf(story)), story, storyNow, now.findings.filter(isGapOf(story)));
  });
  const found = gapsByParagraph(now.findings);
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
  gapsNow: readonly Finding[],
): readonly Finding[] {
  if (gaps.length === 0) return [];
  const indexes = new Map<Paragraph, number>(now.paragraphs.map((paragraph, index) => [paragraph, index]));
  return gaps.flatMap((gap): Finding[] => {
    const paragraph = before.paragraphs[gap.place.paragraph];
    if (paragraph === undefined || gap.gapKind === "cell" || gap.continuedIn !== undefined) return [];
    const index = indexes.get(paragraph);
    if (index !== undefined) return [at(gap, index, gap.place, paragraph.text)];
    const changed = now.paragraphs[gap.place.paragraph];
    if (changed === undefined || now.paragraphs.length !== before.paragraphs.length) return [];
    const span = spanBesideChange(paragraph.text, changed.text, gap.place);
    const isFill =
      isGapTouched(gaps, gap.place.paragraph, changedStretch(paragraph.text, changed.text)) ||
      isGapTouched(gapsNow, gap.place.paragraph, changedStretch(changed.text, paragraph.text));
    if (span === undefined || !isFill) return [];
    return [{ ...at(gap, gap.place.paragraph, span, changed.text), namedBefore: true }];
  });
}

function at(gap: Finding, paragraph: number, { start, end }: Span, paragraphText: string): Finding {
  return { ...gap, place: { ...gap.place, paragraph, start, end }, paragraphText };
}

/** What changed was a gap, which was filled, or is one, whose value was taken back. */
function isGapTouched(gaps: readonly Finding[], paragraph: number, changed: Span): boolean {
  return gaps.some(({ place }) => place.paragraph === paragraph && touch(place, changed));
}

function isGapOf({ kind }: Story): (finding: Finding) => boolean {
  return ({ rule, place }) => rule === "unfilled-gap" && place.story === kind;
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
