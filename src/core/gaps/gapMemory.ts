import type { Paragraph } from "../document/snapshot";
import type { Look } from "./casualDots";
import type { Gap } from "./gap";
import type { Found } from "./habits";
import type { Page } from "./page";

/**
 * The gaps of single paragraphs, kept with the neighbours that were looked at to find them. While a paragraph stands among
 * the same neighbours it has the same gaps, so that after an edit only what changed is decided anew.
 */
export interface GapMemory {
  /** What is known of the paragraph at this index, as gaps at this index. */
  recall(page: Page, index: number): readonly FoundGap[] | undefined;
  /** Keeps what was found since `page.lookFrom(index)`. */
  keep(page: Page, index: number, found: readonly FoundGap[]): void;
}

/** A gap as the words of its own paragraph tell; where they leave doubt, the whole document decides. */
export interface FoundGap extends Found {
  readonly gap: Gap;
  /** Absent where it looks like room for a value. */
  readonly look?: Look | undefined;
}

export function openGapMemory(): GapMemory {
  const kept = new WeakMap<Paragraph, Kept>();
  return {
    recall(page, index) {
      const known = kept.get(page.paragraph(index));
      if (known === undefined || !standsAsBefore(page, index, known)) return undefined;
      if (known.index === index) return known.found;
      return known.found.map((found) => ({ ...found, gap: { ...found.gap, paragraph: index } }));
    },
    keep(page, index, found) {
      const { from, to } = page.seen();
      const neighbours: Paragraph[] = [];
      for (let at = from; at <= to; at += 1) neighbours.push(page.paragraph(at));
      // Whoever looked at the first or the last paragraph may have seen that there are no more.
      const [atStart, atEnd] = [from === 0, to === page.count - 1];
      kept.set(page.paragraph(index), { index, found, neighbours, before: index - from, atStart, atEnd });
    },
  };
}

interface Kept {
  readonly index: number;
  readonly found: readonly FoundGap[];
  /** The paragraph itself among them. */
  readonly neighbours: readonly Paragraph[];
  /** How many of them stand before it. */
  readonly before: number;
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

function standsAsBefore(page: Page, index: number, { neighbours, before, atStart, atEnd }: Kept): boolean {
  const from = index - before;
  const end = from + neighbours.length;
  if (from < 0 || end > page.count || (atStart && from > 0) || (atEnd && end < page.count)) return false;
  return neighbours.every((paragraph, at) => page.paragraph(from + at) === paragraph);
}
