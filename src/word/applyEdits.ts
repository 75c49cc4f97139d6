import type { ApplyResult, Edit, EditRefusal, RefusalReason } from "../core/document/edit";
import { findParagraphs, loadParts, rangeOfSearch, sendSearch } from "./findStretches";
import type { FoundParagraph, ReachedParagraph, SentSearch } from "./findStretches";
import { mapToOwnText } from "./ownText";
import type { WordReading } from "./readWord";
import { asDocumentError, runWord } from "./wordErrors";

/**
 * Makes edits in three round trips, however many there are: compare the paragraphs with what was read; search the
 * letters; write everything at once. When the host stops in the middle, one more tells what was written.
 */
export async function applyEdits(reading: WordReading, edits: readonly Edit[]): Promise<ApplyResult> {
  const refused: EditRefusal[] = [];
  const kept = withoutOverlaps(edits, refused);
  if (kept.length === 0) return { done: [], refused };
  const progress: Progress = { writes: [], counts: new Map(), isWriting: false };
  try {
    const done = await runWord(async (context) => {
      const lists = loadParts(context, reading, kept);
      await context.sync();
      const prepared = prepare(kept, findParagraphs(lists, reading, kept), refused);
      if (prepared.length === 0) return [];
      if (prepared.some(({ target }) => target.kind === "search")) await context.sync();
      progress.writes = resolve(prepared, refused, reading);
      progress.counts = new Map([...lists].map(([key, list]) => [key, list.items.length]));
      // Backwards, so that a range before an edit is not moved by it.
      for (const write of [...progress.writes].reverse()) write.perform();
      progress.isWriting = true;
      await context.sync();
      return [...new Set(progress.writes.map(({ edit }) => edit))];
    });
    return { done, refused };
  } catch (error) {
    if (!progress.isWriting || asDocumentError(error).code === "host-lost") throw error;
    return afterStop(reading, progress, refused, error);
  }
}

interface Progress {
  writes: readonly Write[];
  /** How many paragraphs each part had before anything was written. */
  counts: ReadonlyMap<string, number>;
  isWriting: boolean;
}

interface Prepared {
  readonly edit: Edit;
  readonly found: ReachedParagraph;
  readonly target: Target;
}

type Target =
  | { readonly kind: "paragraph-start" }
  | { readonly kind: "beside"; readonly side: "before" | "after"; readonly lines: readonly string[] }
  | { readonly kind: "search"; readonly sent: SentSearch; readonly position: "Replace" | "End" };

interface Write {
  readonly edit: Edit;
  readonly found: ReachedParagraph;
  /** The paragraph goes as a whole. */
  readonly removes?: true;
  /** A paragraph that comes before or behind it; an edit with several lines is several writes. */
  readonly beside?: { readonly side: "before" | "after"; readonly line: string };
  perform(): void;
}

/** Edits in document order; one that shares letters with an earlier one is refused. */
function withoutOverlaps(edits: readonly Edit[], refused: EditRefusal[]): readonly Edit[] {
  const ordered = [...edits].sort(
    (a, b) =>
      a.place.story.localeCompare(b.place.story) ||
      a.place.paragraph - b.place.paragraph ||
      a.place.start - b.place.start ||
      a.place.end - b.place.end,
  );
  const kept: Edit[] = [];
  for (const edit of ordered) {
    const before = kept.at(-1)?.place;
    const { place } = edit;
    const shares =
      before !== undefined &&
      before.story === place.story &&
      before.paragraph === place.paragraph &&
      (place.start < before.end || (place.start === before.start && place.end === before.end));
    if (shares) refused.push({ edit, reason: "overlap" });
    else kept.push(edit);
  }
  return kept;
}

function prepare(
  edits: readonly Edit[],
  paragraphs: readonly FoundParagraph[],
  refused: EditRefusal[],
): readonly Prepared[] {
  return edits.flatMap((edit, index): readonly Prepared[] => {
    const found = paragraphs[index];
    if (found?.kind !== "found") return refuse(refused, edit, found?.kind ?? "changed");
    const target = targetOf(found, edit);
    return target === undefined ? refuse(refused, edit, "unreachable") : [{ edit, found, target }];
  });
}

function targetOf({ paragraph, ownText, span }: ReachedParagraph, edit: Edit): Target | undefined {
  if (edit.ownParagraphs !== undefined) {
    return { kind: "beside", side: edit.ownParagraphs, lines: edit.replacement.split("\n") };
  }
  if (span === undefined) return undefined;
  if (span.start < span.end) {
    const sent = sendSearch(paragraph, ownText, span);
    return sent === undefined ? undefined : { kind: "search", sent, position: "Replace" };
  }
  if (span.start === 0) return { kind: "paragraph-start" };
  // New text goes behind the letters that stand before it; a few are enough to tell the place.
  for (let length = 1; length <= span.start; length += 1) {
    const sent = sendSearch(paragraph, ownText, { start: span.start - length, end: span.start });
    if (sent !== undefined) return { kind: "search", sent, position: "End" };
  }
  return undefined;
}

function resolve(prepared: readonly Prepared[], refused: EditRefusal[], reading: WordReading): readonly Write[] {
  const emptied = prepared.filter(emptiesParagraph).map(({ edit }) => edit.place);
  const removable = emptied.length === 0 ? new Set() : reading.removable(emptied);
  return prepared.flatMap(({ edit, found, target }): readonly Write[] => {
    const text = edit.replacement;
    if (removable.has(edit.place)) {
      return [{ edit, found, removes: true, perform: () => void found.paragraph.delete() }];
    }
    if (target.kind === "beside") return besideWrites(edit, found, target);
    if (target.kind === "paragraph-start") {
      return [{ edit, found, perform: () => void found.paragraph.insertText(text, "Start") }];
    }
    const range = rangeOfSearch(target.sent);
    if (range === undefined) return refuse(refused, edit, "unreachable");
    const perform = (): void => {
      if (target.position === "Replace" && text === "") range.delete();
      else range.insertText(text, target.position);
    };
    return [{ edit, found, perform }];
  });
}

/** The writes are performed from the last to the first, each right beside the paragraph. */
function besideWrites(
  edit: Edit,
  found: ReachedParagraph,
  { side, lines }: Extract<Target, { readonly kind: "beside" }>,
): readonly Write[] {
  const where = side === "before" ? "Before" : "After";
  const writes = lines.map((line): Write => {
    return { edit, found, beside: { side, line }, perform: () => void found.paragraph.insertParagraph(line, where) };
  });
  return side === "before" ? writes.reverse() : writes;
}

function emptiesParagraph({ edit: { place, paragraphText, replacement, removesEmptyParagraph } }: Prepared): boolean {
  const isWhole = place.start === 0 && place.end === paragraphText.length;
  return removesEmptyParagraph === true && isWhole && replacement === "";
}

function refuse(refused: EditRefusal[], edit: Edit, reason: RefusalReason): readonly never[] {
  refused.push({ edit, reason });
  return [];
}

/**
 * The host stopped while it wrote, from the last edit to the first: everything from some edit on is written. Where the
 * document cannot be asked any more, nothing is claimed to be written.
 */
async function afterStop(
  reading: WordReading,
  { writes, counts }: Progress,
  refused: readonly EditRefusal[],
  error: unknown,
): Promise<ApplyResult> {
  const reason: RefusalReason = asDocumentError(error).code === "protected" ? "locked" : "not-reached";
  const edits = [...new Set(writes.map(({ edit }) => edit))];
  const now = await runWord(async (context) => {
    const lists = loadParts(context, reading, edits);
    await context.sync();
    return new Map([...lists].map(([key, list]) => [key, list.items.map(({ text }) => text)]));
  }).catch(() => new Map<string, readonly string[]>());
  const reached = writes.findIndex((_, index) => isWritten(writes.slice(index), now, counts));
  const left = new Set(writes.slice(0, reached === -1 ? writes.length : reached).map(({ edit }) => edit));
  return {
    done: edits.filter((edit) => !left.has(edit)),
    refused: [...refused, ...[...left].map((edit) => ({ edit, reason }))],
  };
}

/**
 * Every paragraph of these writes reads as they leave it; letters that are only marked as deleted may still be in it, and
 * so may paragraphs.
 */
function isWritten(
  writes: readonly Write[],
  now: ReadonlyMap<string, readonly string[]>,
  counts: ReadonlyMap<string, number>,
): boolean {
  return writes.every(({ found, removes, beside }) => {
    const inPart = writes.filter((write) => write.found.part === found.part);
    const removals = inPart.filter((write) => write.removes === true);
    const texts = now.get(found.part) ?? [];
    const gone = (counts.get(found.part) ?? 0) + addedBy(inPart) - texts.length;
    if (gone !== 0 && gone !== removals.length) return false;
    if (removes === true && gone !== 0) return true;
    const inSame = inPart.filter((write) => write.found.index === found.index);
    const above = addedBy(inPart.filter((write) => write.found.index < found.index));
    const here = addedBy(inSame.filter((write) => write.beside?.side === "before"));
    const moved = gone === 0 ? 0 : removals.filter((write) => write.found.index < found.index).length;
    const at = found.index + above + here - moved;
    if (beside !== undefined) {
      const lines = inSame.filter((write) => write.beside?.side === beside.side);
      const offset = lines.findIndex((write) => write.beside === beside) + 1;
      const line = texts[beside.side === "after" ? at + offset : at - offset];
      return line !== undefined && mapToOwnText(beside.line, line) !== undefined;
    }
    const text = texts[at];
    return text !== undefined && text !== found.ownText && mapToOwnText(textAfter(inSame), text) !== undefined;
  });
}

function addedBy(writes: readonly Write[]): number {
  return writes.filter(({ beside }) => beside !== undefined).length;
}

/** Word's own text of a paragraph after writes to it, which come in document order. */
function textAfter(writes: readonly Write[]): string {
  return writes.reduceRight((text, { edit, found: { span }, beside }) => {
    return span === undefined || beside !== undefined
      ? text
      : text.slice(0, span.start) + edit.replacement + text.slice(span.end);
  }, writes[0]?.found.ownText ?? "");
}
