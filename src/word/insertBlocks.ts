/* eslint-disable office-addins/no-navigational-load -- tableNestingLevel is a number, the rule takes it for a table */
/* eslint-disable office-addins/call-sync-before-read, office-addins/load-object-before-read -- paths, not values */
import { DocumentError } from "../core/document/DraftingDocument";
import type { Anchor, ParagraphRef } from "../core/document/DraftingDocument";
import { readDocument } from "../ooxml/readDocument";
import { readFlatOpc } from "../ooxml/readFlatOpc";
import { findParagraphs } from "./findStretches";
import type { WordReading } from "./readWord";
import { asDocumentError, runWord } from "./wordErrors";
import { partKey } from "./wordParts";

/**
 * Inserts one package in at most three round trips: look at the place; write; take away the empty paragraphs that are
 * ours and that the host left behind (docs #874, #2914). The package goes into a new empty paragraph, so that it never
 * runs into text of the user; when the host refuses it, that paragraph is taken away again.
 *
 * @param ooxml flat OPC whose last paragraph is empty and only there to be taken away (#3149)
 */
export async function insertBlocks(ooxml: string, anchor: Anchor, reading: WordReading | undefined): Promise<void> {
  const brought = countParagraphs(ooxml) - 1;
  let before: readonly string[] | undefined;
  try {
    await runWord(async (context) => {
      const list = context.document.body.paragraphs;
      list.load("items/text,items/tableNestingLevel");
      const cursor = anchor.kind === "cursor" ? loadCursor(context) : undefined;
      await context.sync();
      const texts = list.items.map(({ text }) => text);
      const room = makeRoom(context, anchor, list, reading, cursor);
      if (anchor.kind !== "empty-body") before = texts;
      room.insertOoxml(ooxml, "Start");
      const behind = room.getPreviousOrNullObject();
      const next = room.getNextOrNullObject();
      const after = context.document.body.paragraphs;
      room.load("text");
      behind.load("text,tableNestingLevel");
      next.load("tableNestingLevel");
      after.load("items/text");
      await context.sync();
      const added = after.items.length - texts.length - brought + (anchor.kind === "empty-body" ? 1 : 0);
      const ends = endsWithTable(ooxml) && (next.isNullObject || next.tableNestingLevel > 0) ? 1 : 0;
      const ours = [room, behind].filter((paragraph) => !paragraph.isNullObject && paragraph.text === "");
      const superfluous = added > ours.length ? [] : ours.slice(0, Math.max(0, added - ends));
      for (const paragraph of superfluous) paragraph.delete();
      if (superfluous.length > 0) await context.sync();
    });
  } catch (error) {
    if (before !== undefined && asDocumentError(error).code !== "host-lost") await takeRoomAway(before);
    throw error;
  }
}

function countParagraphs(ooxml: string): number {
  const { snapshot } = readDocument(readFlatOpc(ooxml));
  return snapshot.stories.find((story) => story.kind === "body")?.paragraphs.length ?? 0;
}

/** What stands before our last paragraph is a table, which needs a paragraph behind it. */
function endsWithTable(ooxml: string): boolean {
  const { snapshot } = readDocument(readFlatOpc(ooxml));
  const paragraphs = snapshot.stories.find((story) => story.kind === "body")?.paragraphs ?? [];
  return paragraphs.at(-2)?.cell !== undefined;
}

interface Cursor {
  readonly paragraph: Word.Paragraph;
  readonly body: Word.Body;
}

function loadCursor(context: Word.RequestContext): Cursor {
  const selection = context.document.getSelection();
  const paragraph = selection.paragraphs.getLast();
  paragraph.load("tableNestingLevel");
  const body = selection.parentBody;
  body.load("type");
  return { paragraph, body };
}

/** A new empty paragraph at the anchor; in an empty body its first one. */
function makeRoom(
  context: Word.RequestContext,
  anchor: Anchor,
  list: Word.ParagraphCollection,
  reading: WordReading | undefined,
  cursor: Cursor | undefined,
): Word.Paragraph {
  const { body } = context.document;
  switch (anchor.kind) {
    case "empty-body": {
      const first = list.items[0];
      const isEmpty = list.items.every(({ text, tableNestingLevel }) => text.trim() === "" && tableNestingLevel === 0);
      if (first === undefined || !isEmpty) throw new DocumentError("body-not-empty");
      return first;
    }
    case "body-start":
      return body.insertParagraph("", "Start");
    case "body-end":
      return body.insertParagraph("", "End");
    case "before":
      return beside(paragraphAt(anchor.paragraph, list, reading), "Before");
    case "after":
      return beside(paragraphAt(anchor.paragraph, list, reading), "After");
    case "cursor":
      if (cursor === undefined || !["MainDoc", "TableCell", "Section"].includes(cursor.body.type)) {
        return body.insertParagraph("", "End");
      }
      return beside(cursor.paragraph, "After");
  }
}

/** Beside the paragraph, or beside the outermost table that holds it. */
function beside(paragraph: Word.Paragraph, side: "Before" | "After"): Word.Paragraph {
  if (paragraph.tableNestingLevel === 0) return paragraph.insertParagraph("", side);
  let table = paragraph.parentTable;
  for (let level = paragraph.tableNestingLevel; level > 1; level -= 1) table = table.parentTable;
  return table.insertParagraph("", side);
}

function paragraphAt(
  { paragraph, paragraphText }: ParagraphRef,
  list: Word.ParagraphCollection,
  reading: WordReading | undefined,
): Word.Paragraph {
  const lists = new Map([[partKey({ kind: "body" }), list]]);
  const place = { story: "body", paragraph, start: 0, end: 0 } as const;
  const [found] = reading === undefined ? [] : findParagraphs(lists, reading, [{ place, paragraphText }]);
  if (found?.kind !== "found") throw new DocumentError("anchor-changed");
  return found.paragraph;
}

/** After a refused package: takes away the one empty paragraph by which the body has grown, if that is all that happened. */
async function takeRoomAway(before: readonly string[]): Promise<void> {
  await runWord(async (context) => {
    const list = context.document.body.paragraphs;
    list.load("items/text");
    await context.sync();
    const texts = list.items.map(({ text }) => text);
    if (texts.length !== before.length + 1) return;
    const at = texts.findIndex((text, index) => text !== before[index]);
    const grown = at === -1 ? texts.length - 1 : at;
    const isOnlyChange =
      texts[grown] === "" && texts.slice(grown + 1).every((text, index) => text === before[grown + index]);
    if (!isOnlyChange) return;
    list.items[grown]?.delete();
    await context.sync();
  }).catch(() => undefined);
}
