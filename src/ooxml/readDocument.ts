import { DocumentError } from "../core/document/DraftingDocument";
import { storyKinds } from "../core/document/place";
import type { StoryKind } from "../core/document/place";
import type { DocumentSnapshot, Paragraph, Story, UnreadPart } from "../core/document/snapshot";
import type { DocxPackage } from "./DocxPackage";
import type { ParagraphContext } from "./ParagraphBuilder";
import { readSettings } from "./readSettings";
import type { DocumentSettings } from "./readSettings";
import { StyleSheet, twips } from "./readStyles";
import { scanXml } from "./scanXml";
import type { BodySource, ParagraphSource } from "./source";
import { StoryCollector } from "./StoryCollector";
import { StoryReader } from "./StoryReader";

/** A document as it was read: what it says, and where in the files each paragraph stands. */
export interface ReadDocument {
  readonly snapshot: DocumentSnapshot;
  /** The sources of a story's paragraphs, by the same index. */
  readonly sources: ReadonlyMap<StoryKind, readonly ParagraphSource[]>;
  readonly body: BodySource;
  readonly settings: DocumentSettings;
}

/**
 * Reads every story of a document. The body must be readable; another part that is broken is told in `unread` and does
 * not fail the rest.
 */
export function readDocument(file: DocxPackage): ReadDocument {
  const part = file.documentPart;
  const xml = file.text(part) ?? "";
  const unread: UnreadPart[] = [];
  const settings = lenient(() => readSettings(file.relatedText("settings")), unread) ?? readSettings(undefined);
  const context: ParagraphContext = {
    styles: lenient(() => new StyleSheet(file.relatedText("styles")), unread) ?? new StyleSheet(undefined),
    numIds: lenient(() => readNumIds(file.relatedText("numbering")), unread) ?? new Set(),
    defaultTabStop: settings.defaultTabStop,
    textWidth: readTextWidth(xml),
  };
  const stories = new Map(storyKinds.map((kind) => [kind, new StoryCollector(kind)]));
  const story = (kind: StoryKind) => stories.get(kind) ?? new StoryCollector(kind);
  const read = (name: string, text: string, kind: StoryKind) => {
    const reader = new StoryReader(name, text, story(kind), story("textbox"), context);
    scanXml(text, reader);
    return reader;
  };

  const main = read(part, xml, "body");
  if (main.body === undefined) throw new DocumentError("docx-no-body");
  if (main.foreignChunks > 0) unread.push({ kind: "markup", reason: "unsupported", count: main.foreignChunks });

  const related = file.relationships(part);
  for (const kind of ["header", "footer"] as const) {
    const ids = main.references.filter((reference) => reference.kind === kind).map((reference) => reference.id);
    const parts = ids.flatMap((id) => related.find((relationship) => relationship.id === id)?.part ?? []);
    for (const name of new Set(parts)) lenientPart(kind, unread, () => read(name, requireText(file, name), kind));
  }
  for (const kind of ["footnote", "endnote"] as const) {
    const name = related.find((relationship) => relationship.kind === `${kind}s`)?.part;
    if (name === undefined) continue;
    lenientPart(kind, unread, () => collectNotes(read(name, requireText(file, name), kind), story(kind)));
  }

  return {
    snapshot: {
      stories: [...stories.values()].filter((found) => found.builders.length > 0).map(toStory),
      unread,
    },
    sources: new Map([...stories].map(([kind, found]) => [kind, found.sources])),
    body: { part, contentStart: main.body.start, contentEnd: main.body.end, tables: main.bodyTables },
    settings,
  };
}

function toStory(collector: StoryCollector): Story {
  return { kind: collector.kind, paragraphs: collector.paragraphs };
}

/** Notes stand in the order of their ids, whatever the order in the file. */
function collectNotes(reader: StoryReader, into: StoryCollector): void {
  const ordered = [...reader.notes].sort((a, b) => a.id - b.id);
  for (const { story } of ordered) {
    for (const builder of story.builders) {
      if (builder.paragraph?.cell !== undefined) {
        const cell = { ...builder.paragraph.cell, table: builder.paragraph.cell.table + into.tables };
        builder.paragraph = { ...builder.paragraph, cell } satisfies Paragraph;
      }
      into.builders.push(builder);
    }
    into.tables += story.tables;
  }
}

function requireText(file: DocxPackage, name: string): string {
  const text = file.text(name);
  if (text === undefined) throw new DocumentError("docx-malformed", `${name} is missing`);
  return text;
}

function lenientPart(kind: StoryKind, unread: UnreadPart[], read: () => void): void {
  try {
    read();
  } catch (error) {
    if (!isBroken(error)) throw error;
    unread.push({ kind, reason: "malformed" });
  }
}

/** Without styles or settings a document is read less exactly, which is told. */
function lenient<T>(read: () => T, unread: UnreadPart[]): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!isBroken(error)) throw error;
    unread.push({ kind: "markup", reason: "malformed" });
    return undefined;
  }
}

/** A part that cannot be read; a file that is dangerous (a DOCTYPE, too large) is refused as a whole. */
function isBroken(error: unknown): boolean {
  return error instanceof DocumentError && error.code === "docx-malformed";
}

function readNumIds(xml: string | undefined): ReadonlySet<string> {
  const found = new Set<string>();
  scanXml(xml ?? "<none/>", {
    open(tag) {
      if (tag.name === "w:num") found.add(tag.attribute("w:numId") ?? "");
    },
  });
  return found;
}

/** Room between the margins of the last section; A4 with the usual margins when the file does not say. */
function readTextWidth(xml: string): number {
  const size = /<[\w.-]*:?pgSz\b[^>]*>/.exec(xml.slice(Math.max(0, xml.lastIndexOf("pgSz") - 8)))?.[0] ?? "";
  const margins = /<[\w.-]*:?pgMar\b[^>]*>/.exec(xml.slice(Math.max(0, xml.lastIndexOf("pgMar") - 8)))?.[0] ?? "";
  const width = attributeTwips(size, "w");
  const left = attributeTwips(margins, "left");
  const right = attributeTwips(margins, "right");
  if (width === undefined || left === undefined || right === undefined) return 9355;
  return Math.max(1440, width - left - right);
}

function attributeTwips(tag: string, name: string): number | undefined {
  return twips(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]);
}
