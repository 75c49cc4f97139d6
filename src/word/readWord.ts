/* eslint-disable office-addins/load-object-before-read -- a ClientResult is read after sync without a load */
import type { Place, StoryKind } from "../core/document/place";
import type { DocumentSnapshot, Paragraph, Story, UnreadPart } from "../core/document/snapshot";
import type { DocxPackage } from "../ooxml/DocxPackage";
import { readDocument } from "../ooxml/readDocument";
import type { ReadDocument } from "../ooxml/readDocument";
import { readFlatOpc } from "../ooxml/readFlatOpc";
import { findRemovable } from "../ooxml/removeParagraphs";
import type { ParagraphSource } from "../ooxml/source";
import { alignParagraphs } from "./alignParagraphs";
import { mapToOwnText } from "./ownText";
import { asDocumentError, runWord } from "./wordErrors";
import { listHeaderParts, partKey } from "./wordParts";
import type { WordPart } from "./wordParts";

/** What was read of the open document, and how Word calls each paragraph. */
export interface WordReading {
  readonly snapshot: DocumentSnapshot;
  /** By story, the addresses of its paragraphs; `undefined` for those that office.js cannot reach. */
  readonly addresses: ReadonlyMap<StoryKind, readonly (WordAddress | undefined)[]>;
  /** Word's own texts of the body's paragraphs at reading. */
  readonly bodyTexts: readonly string[];
  /** Which of these paragraphs may go as a whole: what the text does not tell, such as a picture, would go with them. */
  removable(places: readonly Place[]): ReadonlySet<Place>;
  /** Tracked changes are on; `undefined` where the host does not tell (below WordApi 1.4). */
  readonly trackedChanges: boolean | undefined;
}

export interface WordAddress {
  readonly part: WordPart;
  /** Index among the paragraphs that Word lists for the part; for a header, among those of the markup. */
  readonly index: number;
}

export interface ReadingAbilities {
  /** Document.changeTrackingMode can be asked (WordApi 1.4, in host and client). */
  readonly tellsTrackedChanges: boolean;
  /** The package of the body carries headers and notes; on the web it does not. */
  readonly packageIsWhole: boolean;
}

/**
 * Reads the open document: the body's package and Word's own list of its paragraphs in one round trip; where the host
 * refuses the package (#6059), the texts alone in a second one; headers and footers that the package does not carry in
 * one more.
 */
export async function readWord(abilities: ReadingAbilities, read: PackageReader): Promise<WordReading> {
  const first = await readPackage(abilities, read);
  const reading = first ?? (await readTextsOnly());
  return abilities.packageIsWhole || first === undefined ? reading : addHeaders(reading);
}

/** What Word hands out of the body in one round trip. */
interface PackageAnswer {
  readonly ooxml: string;
  readonly texts: readonly string[];
  readonly trackedChanges: boolean | undefined;
}

/** Makes a reading of it; throws where the package is broken. */
export type PackageReader = (answer: PackageAnswer) => WordReading;

/** At the floor every step of the cursor may be a change: a package that is the last one, word for word, is not read again. */
export function openPackageReader(): PackageReader {
  let last: { readonly answer: PackageAnswer; readonly reading: WordReading } | undefined;
  return (answer) => {
    if (last === undefined || !isSameAnswer(last.answer, answer)) last = { answer, reading: fromPackage(answer) };
    return last.reading;
  };
}

function isSameAnswer(one: PackageAnswer, other: PackageAnswer): boolean {
  return (
    one.ooxml === other.ooxml &&
    one.trackedChanges === other.trackedChanges &&
    one.texts.length === other.texts.length &&
    one.texts.every((text, index) => text === other.texts[index])
  );
}

async function readPackage(abilities: ReadingAbilities, read: PackageReader): Promise<WordReading | undefined> {
  const answer = await runWord(async (context): Promise<PackageAnswer> => {
    const { body } = context.document;
    const { paragraphs } = body;
    paragraphs.load("items/text");
    if (abilities.tellsTrackedChanges) context.document.load("changeTrackingMode");
    const ooxml = body.getOoxml();
    await context.sync();
    return {
      ooxml: ooxml.value,
      texts: paragraphs.items.map((paragraph) => paragraph.text),
      trackedChanges: abilities.tellsTrackedChanges ? context.document.changeTrackingMode !== "Off" : undefined,
    };
  }).catch((error: unknown) => {
    // A host that is gone or busy would only be asked in vain again.
    if (["host-lost", "host-busy"].includes(asDocumentError(error).code)) throw error;
    return undefined;
  });
  if (answer === undefined) return undefined;
  try {
    return read(answer);
  } catch {
    return fromTexts(answer.texts, answer.trackedChanges, "malformed");
  }
}

function fromPackage({ ooxml, texts, trackedChanges }: PackageAnswer): WordReading {
  const file = readFlatOpc(ooxml);
  const { snapshot, sources } = readDocument(file);
  const headers = listHeaderParts(file);
  const addresses = new Map<StoryKind, readonly (WordAddress | undefined)[]>();
  const stories = snapshot.stories.map((story): Story => {
    const own =
      story.kind === "body" ? addressBody(story, texts) : addressHeaders(story, sources.get(story.kind), headers);
    addresses.set(story.kind, own);
    const paragraphs = story.paragraphs.map((paragraph, index): Paragraph => {
      const address = own[index];
      return { ...paragraph, reach: reachOf(paragraph, address, texts) };
    });
    return { ...story, paragraphs };
  });
  return {
    snapshot: { ...snapshot, stories },
    addresses,
    bodyTexts: texts,
    removable: (places) => findRemovablePlaces(file, sources, places),
    trackedChanges,
  };
}

function findRemovablePlaces(
  file: DocxPackage,
  sources: ReadDocument["sources"],
  places: readonly Place[],
): ReadonlySet<Place> {
  const byPart = new Map<string, Map<ParagraphSource, Place>>();
  for (const place of places) {
    const source = sources.get(place.story)?.[place.paragraph];
    if (source === undefined) continue;
    byPart.set(source.part, (byPart.get(source.part) ?? new Map<ParagraphSource, Place>()).set(source, place));
  }
  const found = [...byPart].flatMap(([part, wanted]) => {
    const removable = findRemovable(file.text(part) ?? "", [...wanted.keys()]);
    return [...wanted].filter(([source]) => removable.has(source)).map(([, place]) => place);
  });
  return new Set(found);
}

function addressBody(story: Story, texts: readonly string[]): readonly (WordAddress | undefined)[] {
  const pairs = alignParagraphs(
    story.paragraphs.map((paragraph) => paragraph.text),
    texts,
  );
  return pairs.map((index) => (index === undefined ? undefined : { part: { kind: "body" }, index }));
}

/** Indexes count within the part that the paragraph stands in. */
function addressHeaders(
  story: Story,
  sources: readonly { readonly part: string }[] | undefined,
  headers: ReadonlyMap<string, WordPart>,
): readonly (WordAddress | undefined)[] {
  const counts = new Map<string, number>();
  return story.paragraphs.map((_, index) => {
    const name = sources?.[index]?.part ?? "";
    const part = headers.get(name);
    if (part === undefined) return undefined;
    const at = counts.get(partKey(part)) ?? 0;
    counts.set(partKey(part), at + 1);
    return { part, index: at };
  });
}

function reachOf(
  paragraph: Paragraph,
  address: WordAddress | undefined,
  bodyTexts: readonly string[],
): Paragraph["reach"] {
  if (address === undefined) return "none";
  if (address.part.kind !== "body") return "exact";
  return mapToOwnText(paragraph.text, bodyTexts[address.index] ?? "") === undefined ? "paragraph" : "exact";
}

/** The host refuses the package: what Word says of each paragraph must do. */
async function readTextsOnly(): Promise<WordReading> {
  const paragraphs = await runWord(async (context) => {
    const list = context.document.body.paragraphs;
    list.load("items/text,items/outlineLevel");
    await context.sync();
    return list.items.map(({ text, outlineLevel }) => ({ text, outlineLevel }));
  });
  const reading = fromTexts(
    paragraphs.map(({ text }) => text),
    undefined,
    "failed",
  );
  const stories = reading.snapshot.stories.map((story) => ({
    ...story,
    paragraphs: story.paragraphs.map((paragraph, index) => {
      const outlineLevel = paragraphs[index]?.outlineLevel ?? 10;
      return outlineLevel <= 9 ? { ...paragraph, outlineLevel } : paragraph;
    }),
  }));
  return { ...reading, snapshot: { ...reading.snapshot, stories } };
}

function fromTexts(
  texts: readonly string[],
  trackedChanges: boolean | undefined,
  reason: UnreadPart["reason"],
): WordReading {
  const paragraphs = texts.map((text): Paragraph => ({ text, marks: [], reach: "exact" }));
  const lost = (["markup", "header", "footer", "footnote", "endnote", "textbox"] as const).map((kind) => ({
    kind,
    reason,
  }));
  return {
    snapshot: { stories: [{ kind: "body", paragraphs }], unread: lost },
    addresses: new Map([["body", texts.map((_, index) => ({ part: { kind: "body" }, index }))]]),
    bodyTexts: texts,
    // Without the markup nobody knows what else a paragraph holds.
    removable: () => new Set(),
    trackedChanges,
  };
}

/**
 * The web's package has no headers (docs #583). The first section's primary ones are asked for in a batch of their own;
 * where the host refuses, they are told as unread. Notes and text boxes cannot be read there.
 */
async function addHeaders(reading: WordReading): Promise<WordReading> {
  const parts = [
    { kind: "header", section: 0, type: "Primary" },
    { kind: "footer", section: 0, type: "Primary" },
  ] as const;
  const known = new Set(reading.snapshot.stories.map((story) => story.kind));
  const wanted = parts.filter((part) => !known.has(part.kind));
  if (wanted.length === 0) return reading;
  let stories: readonly (Story & { readonly kind: "header" | "footer"; readonly part: WordPart })[];
  try {
    stories = await runWord(async (context) => {
      const section = context.document.sections.getFirst();
      const lists = wanted.map((part) => {
        const { paragraphs } = part.kind === "header" ? section.getHeader(part.type) : section.getFooter(part.type);
        paragraphs.load("items/text");
        return { part, paragraphs };
      });
      await context.sync();
      return lists.map(({ part, paragraphs }) => ({
        kind: part.kind,
        part,
        paragraphs: paragraphs.items.map(({ text }): Paragraph => ({ text, marks: [], reach: "exact" })),
      }));
    });
  } catch (error) {
    if (asDocumentError(error).code === "host-lost") throw error;
    const unread = wanted.map(({ kind }): UnreadPart => ({ kind, reason: "failed" }));
    return { ...reading, snapshot: { ...reading.snapshot, unread: [...reading.snapshot.unread, ...unread] } };
  }
  const addresses = new Map(reading.addresses);
  for (const { kind, part, paragraphs } of stories) {
    addresses.set(
      kind,
      paragraphs.map((_, index) => ({ part, index })),
    );
  }
  const read = stories.map(({ kind, paragraphs }): Story => ({ kind, paragraphs }));
  return { ...reading, addresses, snapshot: { ...reading.snapshot, stories: [...reading.snapshot.stories, ...read] } };
}
