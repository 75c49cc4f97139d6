import type { Reach } from "../core/document/place";
import { findParagraphs, loadParts, rangeOfSearch, sendSearch } from "./findStretches";
import type { Wanted } from "./findStretches";
import type { WordReading } from "./readWord";
import { runWord } from "./wordErrors";

/**
 * Selects a place: look up the paragraph, search the letters in it, select. Where the letters cannot be told from others
 * the paragraph is selected, where the paragraph is gone nothing.
 */
export function revealPlace(reading: WordReading, wanted: Wanted): Promise<Reach> {
  return runWord(async (context): Promise<Reach> => {
    const lists = loadParts(context, reading, [wanted]);
    if (lists.size === 0) return "none";
    await context.sync();
    const [found] = findParagraphs(lists, reading, [wanted]);
    if (found?.kind !== "found") return "none";
    const { paragraph, ownText, span } = found;
    const search = span === undefined ? undefined : sendSearch(paragraph, ownText, span);
    const isWhole = span !== undefined && span.start === 0 && span.end === ownText.length;
    if (search === undefined || isWhole) {
      paragraph.select(span?.start === span?.end && ownText === "" ? "Start" : "Select");
      await context.sync();
      return isWhole ? "exact" : "paragraph";
    }
    await context.sync();
    const range = rangeOfSearch(search);
    if (range === undefined) paragraph.select();
    else range.select();
    await context.sync();
    return range === undefined ? "paragraph" : "exact";
  });
}
