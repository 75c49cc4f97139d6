import { ParagraphLocator } from "../core/document/ParagraphLocator";
import { isSpanOf } from "../core/document/place";
import type { Place, Span } from "../core/document/place";
import { alignParagraphs } from "./alignParagraphs";
import { mapToOwnText } from "./ownText";
import type { WordReading } from "./readWord";
import { searchForStretch } from "./searchNeedle";
import type { Needle, StretchSearch } from "./searchNeedle";
import { bodyOf, partKey } from "./wordParts";
import type { WordPart } from "./wordParts";

/** A stretch of a paragraph as it was read, to be found in the document as it stands now. */
export interface Wanted {
  readonly place: Place;
  readonly paragraphText: string;
}

/** What the paragraph of a wanted stretch turned out to be. */
export type FoundParagraph =
  | ReachedParagraph
  /** The document no longer says what was read, or says it in several places. */
  | { readonly kind: "changed" }
  /** office.js has no way to the paragraph. */
  | { readonly kind: "unreachable" };

export interface ReachedParagraph {
  readonly kind: "found";
  readonly paragraph: Word.Paragraph;
  /** Key of its part, and its index among the paragraphs that Word lists there now. */
  readonly part: string;
  readonly index: number;
  readonly ownText: string;
  /** The wanted stretch in Word's own text; `undefined` when it cannot be told there. */
  readonly span: Span | undefined;
}

/** Loads Word's own list of paragraphs of every part in which something is wanted. The caller syncs. */
export function loadParts(
  context: Word.RequestContext,
  reading: WordReading,
  wanted: readonly Wanted[],
): ReadonlyMap<string, Word.ParagraphCollection> {
  const lists = new Map<string, Word.ParagraphCollection>();
  for (const { place } of wanted) {
    const part = reading.addresses.get(place.story)?.[place.paragraph]?.part;
    if (part === undefined || lists.has(partKey(part))) continue;
    const { paragraphs } = bodyOf(context, part);
    paragraphs.load("items/text");
    lists.set(partKey(part), paragraphs);
  }
  return lists;
}

/**
 * The paragraph of each wanted stretch among the loaded ones. A paragraph that is no longer at its index is taken from
 * where its whole text stands now, if it stood once and stands once.
 */
export function findParagraphs(
  lists: ReadonlyMap<string, Word.ParagraphCollection>,
  reading: WordReading,
  wanted: readonly Wanted[],
): readonly FoundParagraph[] {
  const textsNow = new Map([...lists].map(([key, list]) => [key, list.items.map(({ text }) => text)]));
  const inBody = new ParagraphLocator(reading.bodyTexts, textsNow.get(partKey({ kind: "body" })) ?? []);
  const headerPairs = new Map<string, readonly (number | undefined)[]>();
  return wanted.map(({ place, paragraphText }): FoundParagraph => {
    const address = reading.addresses.get(place.story)?.[place.paragraph];
    const read = textAt(reading, place);
    if (address === undefined || read === undefined) return { kind: read === undefined ? "changed" : "unreachable" };
    if (read !== paragraphText || !isSpanOf(read, place)) return { kind: "changed" };
    const key = partKey(address.part);
    const now = textsNow.get(key);
    const items = lists.get(key)?.items ?? [];
    if (now === undefined) return { kind: "changed" };
    let at: number | undefined;
    if (address.part.kind === "body") {
      at = inBody.locate(address.index, reading.bodyTexts[address.index] ?? "");
    } else {
      const pairs = headerPairs.get(key) ?? alignParagraphs(textsOfPart(reading, place, address.part), now);
      headerPairs.set(key, pairs);
      at = pairs[address.index];
      if (mapToOwnText(paragraphText, now[at ?? -1] ?? "") === undefined) at = undefined;
    }
    const paragraph = at === undefined ? undefined : items[at];
    if (at === undefined || paragraph === undefined) return { kind: "changed" };
    const ownText = now[at] ?? "";
    return {
      kind: "found",
      paragraph,
      part: key,
      index: at,
      ownText,
      span: mapToOwnText(paragraphText, ownText)?.locate(place),
    };
  });
}

/** A search that was sent for one stretch; its matches are read after the next sync. */
export interface SentSearch {
  readonly search: StretchSearch;
  readonly first: Word.RangeCollection;
  readonly last: Word.RangeCollection | undefined;
}

/** Searches the stretch in its paragraph; `undefined` when Word's search cannot find it. The caller syncs. */
export function sendSearch(paragraph: Word.Paragraph, ownText: string, span: Span): SentSearch | undefined {
  const search = searchForStretch(ownText, span);
  if (search === undefined) return undefined;
  const send = (needle: Needle): Word.RangeCollection => {
    const matches = paragraph.search(needle.search, { matchCase: true });
    matches.load("items/text");
    return matches;
  };
  return { search, first: send(search.first), last: search.last === undefined ? undefined : send(search.last) };
}

/** The range of a searched stretch; `undefined` when Word found another number of matches, or other letters. */
export function rangeOfSearch({ search, first, last }: SentSearch): Word.Range | undefined {
  const start = pick(search.first, first);
  if (search.last === undefined || last === undefined) return start;
  const end = pick(search.last, last);
  return start === undefined || end === undefined ? undefined : start.expandTo(end);
}

function pick(needle: Needle, matches: Word.RangeCollection): Word.Range | undefined {
  const match = matches.items[needle.occurrence];
  return matches.items.length === needle.total && match?.text === needle.text ? match : undefined;
}

function textAt(reading: WordReading, place: Place): string | undefined {
  return reading.snapshot.stories.find((story) => story.kind === place.story)?.paragraphs[place.paragraph]?.text;
}

function textsOfPart(reading: WordReading, place: Place, part: WordPart): readonly string[] {
  const addresses = reading.addresses.get(place.story) ?? [];
  const paragraphs = reading.snapshot.stories.find((story) => story.kind === place.story)?.paragraphs ?? [];
  return paragraphs
    .filter((_, index) => {
      const address = addresses[index];
      return address !== undefined && partKey(address.part) === partKey(part);
    })
    .map((paragraph) => paragraph.text);
}
