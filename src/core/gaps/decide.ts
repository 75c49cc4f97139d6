import { blanksAreGap } from "./decisions/blanks";
import { bracketIsGap } from "./decisions/brackets";
import { dotsAreGap } from "./decisions/dots";
import { lettersAreGap } from "./decisions/letters";
import { underscoresAreGap } from "./decisions/underscores";
import type { GapKind } from "./gap";
import {
  asksForContent,
  asksToSign,
  atHeadOfStretch,
  isKeptOrLeftOut,
  namesSigner,
  signBefore,
  signedBelow,
  unitFollowing,
} from "./language";
import type { Line } from "./line";
import { isInAddress, leadsToPageNumber } from "./lookalikes";
import type { Mark } from "./marks/mark";
import type { Page } from "./page";
import { type Surroundings, surroundingsOf, wordsBefore } from "./surroundings";

/**
 * The one place that decides whether a mark is a gap: a place where a value must be written for the sentence to say
 * something. Take the mark away: where the clause is complete, it is none.
 */
export function gapKind(page: Page, line: Line, mark: Mark): GapKind | undefined {
  const place = surroundingsOf(line, mark.start, mark.end);
  if (mark.kind === "bracket" && isKeptOrLeftOut(place)) return "yes-no";
  return isGap(page, place, mark) ? mark.kind : undefined;
}

function isGap(page: Page, place: Surroundings, mark: Mark): boolean {
  switch (mark.kind) {
    case "dots":
      return dotsAreGap(page, place);
    case "blank":
      return blanksAreGap(place);
    case "underscores":
      return underscoresAreGap(page, place);
    case "mixed":
      return !isInAddress(place);
    case "bracket":
      return bracketIsGap(place);
    case "letters":
      return lettersAreGap(place);
    case "note":
      return noteIsGap(page, place);
    case "leader":
      return leaderIsGap(place);
    default:
      return true;
  }
}

/** A note at the place of a name is a gap where no name stands below it; another note where nothing else is written. */
function noteIsGap(page: Page, place: Surroundings): boolean {
  const content = place.line.low.slice(place.start + 1, place.end - 1).trim();
  if (!/^[\s.;,]*$/.test(place.right)) return false;
  if (asksToSign(content)) {
    const words = wordsBefore(place.left, 8).words;
    return words.length < 8 && (words.length === 0 || namesSigner(place.left)) && !signedBelow(page, place);
  }
  const head = atHeadOfStretch(place);
  return asksForContent(content) && (head || signBefore(place.left) === ":") && !page.continuesBelow(place.line.index);
}

function leaderIsGap(place: Surroundings): boolean {
  const { paragraph } = place.line;
  if (/^(?:toc|mục lục)\b/i.test(paragraph.style ?? "")) return false;
  if (paragraph.marks.some((mark) => mark.kind === "field-result" && (mark.name === "TOC" || mark.name === "PAGEREF")))
    return false;
  return !leadsToPageNumber(place) || unitFollowing(place) !== undefined;
}
