import { askOnce } from "../document/askOnce";
import type { Place, Span } from "../document/place";
import type { DocumentSnapshot, Paragraph } from "../document/snapshot";
import { inOrder, overlap } from "../document/spans";
import type { GapHint } from "../gaps/gap";
import { readLine } from "../gaps/line";
import type { Field, FieldType, FieldValue } from "../profile/field";
import { parseValue } from "../profile/parseValue";

/** A value of a template's field that stands in a document. */
export interface ReadValue {
  readonly field: Field;
  readonly place: Place;
  readonly text: string;
  readonly value: FieldValue;
}

/**
 * Reads filled values back: where a document says, word for word, what the template says left and right of a field, the
 * words between are its value. Words that belong to several fields tell nothing and are left out; so does a text that is
 * not what its field takes. In document order.
 */
export function readValues(
  snapshot: DocumentSnapshot,
  hints: readonly GapHint[],
  fields: readonly Field[],
): readonly ReadValue[] {
  const valuesIn = readerFor(hints, fields);
  return snapshot.stories.flatMap(({ kind: story, paragraphs }) =>
    paragraphs.flatMap((each, paragraph) =>
      valuesIn(each).map(({ field, start, end, text, value }): ReadValue => {
        return { field, place: { story, paragraph, start, end }, text, value };
      }),
    ),
  );
}

/** A value in its paragraph. */
type FoundValue = Omit<ReadValue, "place"> & Span;

type Reader = (paragraph: Paragraph) => readonly FoundValue[];

/** Several rules read the values of one document, and again after each edit. */
function readerFor(hints: readonly GapHint[], fields: readonly Field[]): Reader {
  const known = readers.get(hints);
  if (known?.fields === fields) return known.read;
  const book = openBook(hints, new Map(fields.map((field) => [field.id, field])));
  const read: Reader = book.size === 0 ? () => [] : askOnce((paragraph: Paragraph) => readParagraph(paragraph, book));
  readers.set(hints, { fields, read });
  return read;
}

const readers = new WeakMap<readonly GapHint[], { readonly fields: readonly Field[]; readonly read: Reader }>();

/** The words around one field, outwards from it, up to the next gap. */
interface Frame {
  readonly field: Field;
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** The paragraph begins or ends with these words. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Frames by the word right before the value; "" where the value opens its paragraph. */
type Book = ReadonlyMap<string, readonly Frame[]>;

/** Most words of a value, by its type. */
const longest: Partial<Record<FieldType, number>> = {
  number: 1,
  percent: 1,
  day: 1,
  month: 1,
  year: 1,
  "document-number": 1,
  date: 1,
  "month-year": 1,
  period: 1,
  text: 5,
  choice: 3,
};

/** So many words of the template have to stand around a value. */
const fewestWords = 4;

function openBook(hints: readonly GapHint[], fields: ReadonlyMap<string, Field>): Book {
  const frames = new Map<string, Frame>();
  const unclear = new Set<string>();
  for (const hint of hints) {
    const field = fields.get(hint.field);
    if (field === undefined || longest[field.type] === undefined) continue;
    const left = sideWords(hint.left, "left");
    const right = sideWords(hint.right, "right");
    if (left.words.length + right.words.length < fewestWords) continue;
    const key = [...left.words, "|", ...right.words].join(" ");
    if ((frames.get(key)?.field ?? field).id !== field.id) unclear.add(key);
    frames.set(key, { field, left: left.words, right: right.words, opens: left.isWhole, closes: right.isWhole });
  }
  const book = new Map<string, Frame[]>();
  for (const [key, frame] of frames) {
    if (unclear.has(key)) continue;
    const first = frame.left[0] ?? "";
    const known = book.get(first);
    if (known === undefined) book.set(first, [frame]);
    else known.push(frame);
  }
  return book;
}

/** A hint holds up to six words of each side; fewer, and none of them a gap, are all there are. */
function sideWords(
  text: string,
  side: "left" | "right",
): { readonly words: readonly string[]; readonly isWhole: boolean } {
  const tokens = text.split(/\s+/).filter((token) => token !== "");
  const outwards = side === "left" ? [...tokens].reverse() : tokens;
  const gap = outwards.findIndex((token) => /[…_]|\.{2,}|\[|\]/.test(token));
  const near = upToBlankNumber(gap < 0 ? outwards : outwards.slice(0, gap), side);
  const words = near.flatMap((token) => {
    const found = wordsIn(lowText(token)).map(({ low }) => low);
    return side === "left" ? found.reverse() : found;
  });
  return { words, isWhole: gap < 0 && near.length === outwards.length && tokens.length < 6 };
}

/** "số -KH/ĐU": blanks that wait for a number are no words, but the sign behind them is left alone. */
function upToBlankNumber(outwards: readonly string[], side: "left" | "right"): readonly string[] {
  const first = outwards.findIndex((token, index) => (side === "left" || index > 0) && /^[-/]\p{L}/u.test(token));
  return first < 0 ? outwards : outwards.slice(0, side === "left" ? first + 1 : first);
}

interface Word {
  readonly low: string;
  readonly start: number;
  readonly end: number;
}

/** Words and numbers of a lower-case text; "%" counts as a word, a mark between digits belongs to the number. */
function wordsIn(low: string): readonly Word[] {
  return [...low.matchAll(/\p{N}+(?:[.,/-]\p{N}+)*|[\p{L}\p{M}\p{N}]+|%/gu)].map((match) => ({
    low: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function lowText(text: string): string {
  return readLine({ text, marks: [], reach: "exact" }, 0).low;
}

function readParagraph(paragraph: Paragraph, book: Book): readonly FoundValue[] {
  if (paragraph.text.trim() === "") return [];
  const line = readLine(paragraph, 0);
  const words = wordsIn(line.low);
  const found: (FoundValue & { readonly agreed: number })[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const before = at === 0 ? "" : (words[at - 1]?.low ?? "");
    for (const frame of book.get(before) ?? []) {
      const count = matchFrame(frame, words, at);
      const [first, last] = [words[at], words[at + count - 1]];
      if (count === 0 || first === undefined || last === undefined) continue;
      const [start, end] = [line.toRaw(first.start), line.toRaw(last.end)];
      const text = paragraph.text.slice(start, end);
      const value = valueOf(frame.field, text);
      if (value === undefined) continue;
      found.push({ field: frame.field, start, end, text, value, agreed: frame.left.length + frame.right.length });
    }
  }
  return furthestOf(found);
}

/** How many words from `at` on are the value; 0 when the words around are not the frame's. */
function matchFrame({ field, left, right, opens, closes }: Frame, words: readonly Word[], at: number): number {
  if (opens && at !== left.length) return 0;
  if (!left.every((word, offset) => words[at - 1 - offset]?.low === word)) return 0;
  for (let count = 1; count <= (longest[field.type] ?? 0) && at + count <= words.length; count += 1) {
    const rest = at + count;
    const agrees = right.every((word, offset) => words[rest + offset]?.low === word);
    if (agrees && (!closes || rest + right.length === words.length)) return count;
  }
  return 0;
}

function valueOf(field: Field, text: string): FieldValue | undefined {
  if (/[…_]|\.{2,}|[.;:!?]\s/.test(text)) return undefined;
  const parsed = parseValue(field, text);
  return parsed.kind === "value" ? parsed.value : undefined;
}

/** Of several readings of the same letters, the one whose words agree furthest. */
function furthestOf(found: readonly (FoundValue & { readonly agreed: number })[]): readonly FoundValue[] {
  const kept: FoundValue[] = [];
  for (const value of [...found].sort((a, b) => b.agreed - a.agreed)) {
    if (!kept.some((other) => overlap(other, value))) kept.push(value);
  }
  return kept.sort(inOrder);
}
