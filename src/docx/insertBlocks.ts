import type { Block } from "../core/document/block";
import { DocumentError } from "../core/document/DraftingDocument";
import type { Anchor, ParagraphRef } from "../core/document/DraftingDocument";
import { ParagraphLocator } from "../core/document/ParagraphLocator";
import type { DocumentSnapshot } from "../core/document/snapshot";
import type { LayoutStandard } from "../core/document/standard";
import type { DocxPackage } from "../ooxml/DocxPackage";
import type { Revision } from "../ooxml/editParagraph";
import type { ReadDocument } from "../ooxml/readDocument";
import type { ParagraphSource, Stretch } from "../ooxml/source";
import { inWordsOf, splicePart } from "../ooxml/splicePart";
import { writeBlocks } from "../ooxml/writeBlocks";
import { textsOf } from "./changeText";

export interface Insertion {
  readonly blocks: readonly Block[];
  readonly standard: LayoutStandard;
  readonly anchor: Anchor;
  /** Body paragraph of the cursor; the end of the body when there is none. */
  readonly cursor: number | undefined;
  readonly revision: Revision | undefined;
}

/** Puts blocks into the body of a file. `asRead` is what the anchor rests on, `now` what the file says. */
export function insertBlocks(
  file: DocxPackage,
  now: ReadDocument,
  asRead: DocumentSnapshot,
  insertion: Insertion,
): DocxPackage {
  const { blocks, standard, revision } = insertion;
  if (now.settings.protection !== undefined) throw new DocumentError("protected", now.settings.protection);
  const xml = file.text(now.body.part) ?? "";
  const place = placeOf(xml, now, asRead, insertion);
  if (blocks.length === 0) return file;
  const content = writeBlocks(blocks, standard, {
    afterTable: standsBehindTable(xml, now, place.start),
    beforeParagraph: standsBeforeParagraph(xml, now, place.end),
    ...(revision === undefined ? {} : { revision }),
  });
  const splice = { ...place, text: inWordsOf(xml, content) };
  return file.with(new Map([[now.body.part, splicePart(xml, [splice])]]));
}

function placeOf(xml: string, now: ReadDocument, asRead: DocumentSnapshot, insertion: Insertion): Stretch {
  const { body } = now;
  const { anchor } = insertion;
  switch (anchor.kind) {
    case "body-start":
      return at(body.contentStart);
    case "body-end":
      return at(body.contentEnd);
    case "empty-body":
      return emptyBody(xml, now, insertion.revision !== undefined);
    case "before":
      return at(target(now, asRead, anchor.paragraph).block.start);
    case "after":
      return at(target(now, asRead, anchor.paragraph).block.end);
    case "cursor": {
      const source = insertion.cursor === undefined ? undefined : now.sources.get("body")?.[insertion.cursor];
      return at(source?.block.end ?? body.contentEnd);
    }
  }
}

function at(offset: number): Stretch {
  return { start: offset, end: offset };
}

function target(now: ReadDocument, asRead: DocumentSnapshot, ref: ParagraphRef): ParagraphSource {
  const locator = new ParagraphLocator(textsOf(asRead, "body"), textsOf(now.snapshot, "body"));
  const index = locator.locate(ref.paragraph, ref.paragraphText);
  const source = index === undefined ? undefined : now.sources.get("body")?.[index];
  if (source === undefined) throw new DocumentError("anchor-changed");
  return source;
}

/** The empty paragraphs of an empty body make room. A picture or a section break is nothing that we take away. */
function emptyBody(xml: string, now: ReadDocument, isTracked: boolean): Stretch {
  const { body } = now;
  if (textsOf(now.snapshot, "body").some((text) => text.trim() !== "")) throw new DocumentError("body-not-empty");
  const sources = now.sources.get("body") ?? [];
  const between = sources.reduceRight(
    (rest, source) => rest.slice(0, source.start - body.contentStart) + rest.slice(source.end - body.contentStart),
    xml.slice(body.contentStart, body.contentEnd),
  );
  const isBare = body.tables.length === 0 && sources.every((source) => source.isBare);
  const onlyMarks = /^(\s|<(\/)?[\w.-]*:?(bookmarkStart|bookmarkEnd|proofErr)\b[^>]*>)*$/.test(between);
  if (!isBare || !onlyMarks || isTracked) return at(body.contentStart);
  return { start: body.contentStart, end: body.contentEnd };
}

function standsBehindTable(xml: string, now: ReadDocument, offset: number): boolean {
  return now.body.tables.some((table) => table.end <= offset && isBlank(xml, table.end, offset));
}

function standsBeforeParagraph(xml: string, now: ReadDocument, offset: number): boolean {
  const next = now.sources.get("body")?.find((source) => source.block.start >= offset);
  return next !== undefined && next.start === next.block.start && isBlank(xml, offset, next.block.start);
}

function isBlank(xml: string, from: number, to: number): boolean {
  return xml.slice(from, to).trim() === "";
}
