import type { StoryKind } from "../document/place";
import type { Paragraph, Story } from "../document/snapshot";
import type { Look } from "./casualDots";
import type { Gap } from "./gap";
import type { Found } from "./habits";
import type { Page } from "./page";
import type { RefusedMark } from "./secondLook";

/**
 * The gaps of single paragraphs as the last reading of their story found them. While a paragraph stands among the same
 * neighbours it has the same gaps, so that after an edit only what changed is decided anew.
 */
export interface GapMemory {
  /**
   * Opens the memory of a reading, which takes the place of the last one of that kind of story. `ownStandIns`: the marks of
   * the document's own; nothing is recalled that was found with others.
   */
  begin(story: Story, ownStandIns: RegExp | undefined): StoryMemory;
}

export interface StoryMemory {
  /** What is known of the paragraph at this index, as gaps at this index. */
  recall(page: Page, index: number): Looked | undefined;
  /** Keeps what was found since `page.lookFrom(index)`. */
  keep(page: Page, index: number, looked: Looked): void;
}

/** What was found in a paragraph, and what was not taken for a gap. */
export interface Looked {
  readonly found: readonly FoundGap[];
  readonly refused: readonly RefusedMark[];
}

/** A gap as the words of its own paragraph tell; where they leave doubt, the whole document decides. */
export interface FoundGap extends Found {
  readonly gap: Gap;
  /** Absent where it looks like room for a value. */
  readonly look?: Look | undefined;
}

interface Reading {
  readonly paragraphs: readonly Paragraph[];
  readonly ownStandIns: string | undefined;
  /** By paragraph. */
  readonly kept: (Kept | undefined)[];
}

interface Kept extends Looked {
  /** The first and the last paragraph that were looked at to find them. */
  readonly from: number;
  readonly to: number;
}

export function openGapMemory(): GapMemory {
  const readings = new Map<StoryKind, Reading>();
  return {
    begin({ kind, paragraphs }, ownStandIns) {
      const last = readings.get(kind);
      const now: Reading = { paragraphs, ownStandIns: ownStandIns?.source, kept: [] };
      const before = last?.ownStandIns === now.ownStandIns ? last : undefined;
      readings.set(kind, now);
      return {
        recall(page, index) {
          const known = before === undefined ? undefined : recallFrom(before, page, index);
          now.kept[index] = known;
          return known;
        },
        keep(page, index, { found, refused }) {
          now.kept[index] = { found, refused, ...page.seen() };
        },
      };
    },
  };
}

/** An edit leaves most paragraphs where they stood, counted from the start or from the end. */
function recallFrom(before: Reading, page: Page, index: number): Kept | undefined {
  const moved = page.count - before.paragraphs.length;
  return recallMoved(before, page, index, 0) ?? (moved === 0 ? undefined : recallMoved(before, page, index, moved));
}

function recallMoved({ paragraphs, kept }: Reading, page: Page, index: number, moved: number): Kept | undefined {
  const known = paragraphs[index - moved] === page.paragraph(index) ? kept[index - moved] : undefined;
  if (known === undefined || (moved !== 0 && Math.min(index, index - moved) < firstLines)) return undefined;
  const [from, to] = [known.from + moved, known.to + moved];
  // Whoever looked at the first or the last paragraph may have seen that there are no more.
  const [atStart, atEnd] = [known.from === 0, known.to === paragraphs.length - 1];
  if (from < 0 || to >= page.count || (atStart && from > 0) || (atEnd && to < page.count - 1)) return undefined;
  for (let at = from; at <= to; at += 1) if (page.paragraph(at) !== paragraphs[at - moved]) return undefined;
  if (moved === 0) return known;
  const found = known.found.map((one) => ({ ...one, gap: { ...one.gap, paragraph: index } }));
  return { found, refused: known.refused, from, to };
}

/** How near to the start of its story a line stands is asked of the lines of a header and a title; no rule asks of more. */
const firstLines = 12;
