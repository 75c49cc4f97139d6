import type { Finding } from "../checks/finding";
import type { Edit } from "../document/edit";
import type { StoryKind } from "../document/place";
import type { DocumentSnapshot } from "../document/snapshot";
import type { Filled } from "./fillGap";
import { dropSentence, fillGap, keepSentence } from "./fillGap";

/** What a person says to a gap. */
export type Answer =
  /** The value as it is written, without the unit that stands behind the gap. */
  | { readonly kind: "value"; readonly text: string }
  /** A sentence in brackets stays, or is left out. */
  | { readonly kind: "keep" }
  | { readonly kind: "drop" };

export interface Fill {
  readonly finding: Finding;
  readonly answer: Answer;
}

/** An edit of a click, and the findings that it answers. */
export interface FillEdit {
  readonly edit: Edit;
  readonly findings: readonly Finding[];
}

/**
 * Answers as edits of one click. What shares a paragraph is settled together: no two edits share a letter, and a
 * paragraph of which only its dash or number would be left goes. An empty value writes nothing.
 *
 * @param snapshot the reading that the findings come from
 */
export function fillFindings(fills: readonly Fill[], snapshot: DocumentSnapshot): readonly FillEdit[] {
  const written = fills.filter(({ answer }) => answer.kind !== "value" || answer.text.trim() !== "");
  return [...byParagraph(written).values()].flatMap(editsOfParagraph).concat(emptyLinesBelow(written, snapshot));
}

function byParagraph(fills: readonly Fill[]): ReadonlyMap<string, readonly Fill[]> {
  const groups = new Map<string, Fill[]>();
  for (const fill of fills) {
    const { story, paragraph } = fill.finding.place;
    const key = `${story} ${paragraph}`;
    groups.set(key, [...(groups.get(key) ?? []), fill]);
  }
  return groups;
}

function editsOfParagraph(fills: readonly Fill[]): readonly FillEdit[] {
  const ordered = [...fills].sort((a, b) => a.finding.place.start - b.finding.place.start);
  const first = ordered[0]?.finding;
  if (first === undefined) return [];
  const { paragraphText } = first;
  const parts = withoutOverlaps(ordered.map((fill) => filled(fill)));
  if (ordered.some(({ answer }) => answer.kind === "drop") && holdsNothing(textAfter(paragraphText, parts))) {
    const place = { ...first.place, start: 0, end: paragraphText.length };
    const edit: Edit = { place, paragraphText, replacement: "", removesEmptyParagraph: true };
    return [{ edit, findings: ordered.map(({ finding }) => finding) }];
  }
  return ordered.flatMap(({ finding }, index): FillEdit[] => {
    const part = parts[index];
    if (part === undefined) return [];
    const { replacement, ...span } = part;
    return [{ edit: { place: { ...finding.place, ...span }, paragraphText, replacement }, findings: [finding] }];
  });
}

function filled({ finding: { paragraphText, place, gapKind }, answer }: Fill): Filled {
  const gap = { start: place.start, end: place.end };
  switch (answer.kind) {
    case "keep":
      return keepSentence(paragraphText, gap);
    case "drop":
      return dropSentence(paragraphText, gap);
    case "value":
      return fillGap(paragraphText, gap, gapKind ?? "dots", answer.text);
  }
}

/** Two sentences that are both left out would both take the blank between them. */
function withoutOverlaps(parts: readonly Filled[]): readonly Filled[] {
  let end = 0;
  return parts.map((part) => {
    const start = Math.min(Math.max(part.start, end), part.end);
    end = part.end;
    return { ...part, start };
  });
}

function textAfter(text: string, parts: readonly Filled[]): string {
  return parts.reduceRight(
    (all, { start, end, replacement }) => all.slice(0, start) + replacement + all.slice(end),
    text,
  );
}

/** Nothing, or only what stands before a text: a dash, "2.1.", "a)", "Một là,". */
function holdsNothing(text: string): boolean {
  return /^\s*(?:[-+*•–—]|\(?\d{1,2}(?:\.\d{1,2})*[.)]?|\(?[a-zđ]\)|\p{Lu}\p{Ll}+ là,?)?\s*[.;,]?\s*$/u.test(text);
}

/** The dotted lines below a gap that takes several lines: its value stands in the first, they go. */
function emptyLinesBelow(fills: readonly Fill[], snapshot: DocumentSnapshot): readonly FillEdit[] {
  return fills.flatMap(({ finding }) => {
    const { story } = finding.place;
    return (finding.continuedIn ?? []).flatMap((paragraph): FillEdit[] => {
      const paragraphText = textAt(snapshot, story, paragraph);
      if (paragraphText === undefined || !/^[\s.…⋯‥․_]*$/u.test(paragraphText)) return [];
      const place = { story, paragraph, start: 0, end: paragraphText.length };
      return [{ edit: { place, paragraphText, replacement: "", removesEmptyParagraph: true }, findings: [finding] }];
    });
  });
}

function textAt(snapshot: DocumentSnapshot, story: StoryKind, paragraph: number): string | undefined {
  return snapshot.stories.find(({ kind }) => kind === story)?.paragraphs[paragraph]?.text;
}
