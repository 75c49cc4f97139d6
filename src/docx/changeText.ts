import type { ApplyResult, Edit, EditRefusal, RefusalReason } from "../core/document/edit";
import { ParagraphLocator } from "../core/document/ParagraphLocator";
import { isSpanOf } from "../core/document/place";
import type { Span, StoryKind } from "../core/document/place";
import type { DocumentSnapshot, Paragraph } from "../core/document/snapshot";
import type { DocxPackage } from "../ooxml/DocxPackage";
import { editParagraph } from "../ooxml/editParagraph";
import type { Revision } from "../ooxml/editParagraph";
import { paragraphsBeside } from "../ooxml/paragraphsBeside";
import type { ReadDocument } from "../ooxml/readDocument";
import { findRemovable, markDeleted } from "../ooxml/removeParagraphs";
import type { ParagraphSource } from "../ooxml/source";
import type { Splice } from "../ooxml/splice";
import { splicePart } from "../ooxml/splicePart";

export interface ChangedText {
  readonly result: ApplyResult;
  readonly file: DocxPackage;
}

/** Makes edits in a file. `asRead` is what the edits rest on, `now` what the file says. */
export function changeText(
  file: DocxPackage,
  now: ReadDocument,
  asRead: DocumentSnapshot,
  edits: readonly Edit[],
  revision: Revision | undefined,
): ChangedText {
  const refused = new Map<Edit, RefusalReason>();
  const accepted = new Map<ParagraphSource, Edit[]>();
  const locators = makeLocators(asRead, now.snapshot);
  for (const edit of edits) {
    const found = findTarget(now, locators, edit);
    if (typeof found === "string") refused.set(edit, found);
    else {
      const others = accepted.get(found) ?? [];
      if (others.some((other) => overlaps(other.place, edit.place))) refused.set(edit, "overlap");
      else accepted.set(found, [...others, edit]);
    }
  }

  const splices = new Map<string, Splice[]>();
  const emptied = new Map<string, ParagraphSource[]>();
  for (const [source, ofParagraph] of accepted) {
    const ordered = [...ofParagraph].sort((a, b) => a.place.start - b.place.start || a.place.end - b.place.end);
    const inside = ordered.filter((edit) => edit.ownParagraphs === undefined);
    const spans = inside.map((edit) => ({ ...edit.place, replacement: edit.replacement }));
    const xml = file.text(source.part) ?? "";
    const copies = [source, ...(source.twin === undefined ? [] : [source.twin])];
    const written = copies.map((copy) => editParagraph(xml, copy, spans, revision));
    if (written.some((one) => "locked" in one)) {
      for (const edit of ofParagraph) refused.set(edit, "locked");
      continue;
    }
    const ofPart = splices.get(source.part) ?? [];
    splices.set(source.part, ofPart);
    for (const one of written) if ("splices" in one) addNew(ofPart, one.splices);
    for (const { ownParagraphs: side, replacement } of ordered) {
      if (side === undefined) continue;
      const lines = replacement.split("\n");
      ofPart.push(...copies.map((copy) => paragraphsBeside(xml, copy, side, lines, revision)));
    }
    if (leavesNothing(inside)) emptied.set(source.part, [...(emptied.get(source.part) ?? []), source]);
  }
  for (const [part, sources] of emptied) {
    splices.set(part, withoutParagraphs(file.text(part) ?? "", splices.get(part) ?? [], sources, revision));
  }

  const changed = new Map([...splices].map(([part, made]) => [part, splicePart(file.text(part) ?? "", made)]));
  return { result: resultOf(edits, refused), file: changed.size === 0 ? file : file.with(changed) };
}

/** Somebody asks for the paragraph to go once it is empty, and no letter of it is left. */
function leavesNothing(ordered: readonly Edit[]): boolean {
  const [first] = ordered;
  if (first === undefined || !ordered.some((edit) => edit.removesEmptyParagraph === true)) return false;
  const replaced = ordered.reduce((sum, { place }) => sum + place.end - place.start, 0);
  return replaced === first.paragraphText.length && ordered.every(({ replacement }) => replacement === "");
}

/** The splices of a part when emptied paragraphs go; tracked, they go when the change is accepted. */
function withoutParagraphs(
  xml: string,
  splices: readonly Splice[],
  sources: readonly ParagraphSource[],
  revision: Revision | undefined,
): Splice[] {
  const removable = [...findRemovable(xml, sources)];
  if (revision !== undefined) return [...splices, ...removable.map((source) => markDeleted(xml, source, revision))];
  const outside = splices.filter(({ start, end }) => !removable.some((one) => one.start <= start && end <= one.end));
  return [...outside, ...removable.map(({ start, end }) => ({ start, end, text: "" }))];
}

export function overlaps(one: Span, other: Span): boolean {
  // Two insertions at one point: nobody said which comes first.
  if (one.start === one.end && other.start === other.end) return one.start === other.start;
  return one.start < other.end && other.start < one.end;
}

export function resultOf(edits: readonly Edit[], refused: ReadonlyMap<Edit, RefusalReason>): ApplyResult {
  const refusals = edits.flatMap((edit): EditRefusal[] => {
    const reason = refused.get(edit);
    return reason === undefined ? [] : [{ edit, reason }];
  });
  return { done: edits.filter((edit) => !refused.has(edit)), refused: refusals };
}

type Locators = (kind: StoryKind) => ParagraphLocator;

/** One comparison of a story serves all that is looked for in it. */
function makeLocators(asRead: DocumentSnapshot, now: DocumentSnapshot): Locators {
  const known = new Map<StoryKind, ParagraphLocator>();
  return (kind) => {
    const locator = known.get(kind) ?? new ParagraphLocator(textsOf(asRead, kind), textsOf(now, kind));
    known.set(kind, locator);
    return locator;
  };
}

/** The texts of a story's paragraphs. */
export function textsOf(snapshot: DocumentSnapshot, kind: StoryKind): readonly string[] {
  return paragraphsOf(snapshot, kind).map((paragraph) => paragraph.text);
}

function paragraphsOf(snapshot: DocumentSnapshot, kind: StoryKind): readonly Paragraph[] {
  return snapshot.stories.find((story) => story.kind === kind)?.paragraphs ?? [];
}

function findTarget(now: ReadDocument, locators: Locators, edit: Edit): ParagraphSource | RefusalReason {
  const { story, paragraph, start, end } = edit.place;
  if (!isSpanOf(edit.paragraphText, edit.place)) return "changed";
  const index = locators(story).locate(paragraph, edit.paragraphText);
  const source = index === undefined ? undefined : now.sources.get(story)?.[index];
  if (index === undefined || source === undefined) return "changed";
  const { protection } = now.settings;
  if (protection === undefined) return source;
  const { marks } = paragraphsOf(now.snapshot, story)[index] ?? { marks: [] };
  const isField = marks.some((mark) => mark.kind === "form-field" && mark.start <= start && end <= mark.end);
  return protection === "forms" && isField && edit.ownParagraphs === undefined ? source : "locked";
}

/** Two paragraphs can stand in one control, whose properties then are settled only once. */
function addNew(known: Splice[], found: readonly Splice[]): void {
  for (const splice of found) {
    const isKnown = splice.text === "" && known.some((one) => one.start === splice.start && one.end === splice.end);
    if (!isKnown) known.push(splice);
  }
}
