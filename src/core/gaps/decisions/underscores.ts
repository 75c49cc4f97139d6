import { isDigit, isWordCharacter } from "../characters";
import { isRuleOfNotes, signerAbove, titleInColumn } from "../language/people";
import { atEndOfStretch, quotesSign, signAfter, signBefore } from "../language/position";
import { unitFollowing } from "../language/units";
import { isInAddress, isOrnament, leadsFromTitle, leadsToPageNumber, leadsToSum } from "../lookalikes";
import type { Line } from "../line";
import type { Page } from "../page";
import { type Surroundings, tokenAround } from "../surroundings";
import { isEntryOfList } from "./leaders";
import { headerLines, isBelowTitles, isCellOfRow, openAbove } from "./openLines";

/** Underscores nearly always are a gap; a line of them alone needs something above that opens it. */
export function underscoresAreGap(page: Page, place: Surroundings): boolean {
  if (isInAddress(place) || leadsToPageNumber(page, place) || isOrnament(place.line)) return false;
  if (isEntryOfList(page, place) || leadsToSum(place) || leadsFromTitle(place)) return false;
  // "mẫu KNĐ__01": part of a code.
  if (isDigit(place.right[0]) && isWordCharacter(place.left[place.left.length - 1])) return false;
  if (isRuleOfHeader(place.line) || isRuleOfNotes(page, place.line) || quotesSign(place)) return false;
  // "__init__": a name in a program.
  if (/(?:^|["“(])__[a-z][a-z\d]+__(?!\p{L})/u.test(tokenAround(place.line, place.start, place.end))) return false;
  if (/^\s*$/.test(place.left) && atEndOfStretch(place)) {
    return (
      openAbove(page, place) ||
      isCellOfRow(place) ||
      isBelowTitles(page, place) ||
      signerAbove(page, place) !== undefined ||
      (place.from > 0 && place.line.index >= headerLines && titleInColumn(page, place) !== undefined) ||
      isOneOfLines(page, place)
    );
  }
  if (signBefore(place.left) === "(" && signAfter(place.right) === ")")
    return unitFollowing(place) !== undefined || place.end - place.start > boxWidth;
  return true;
}

/** "(___)" is a box to tick; wider ones are room for words. */
const boxWidth = 8;

/** Rules to write on stand one below the other; an ornament stands alone. */
function isOneOfLines(page: Page, { line, start, end }: Surroundings): boolean {
  if (end - start < writingRule) return false;
  return page
    .linesBeside(line.index)
    .some(({ text }) => /^\s*[_＿]+\s*$/.test(text) && text.trim().length >= writingRule);
}

const writingRule = 20;

/** "________⇥______________": rules under the two columns of a header. */
function isRuleOfHeader(line: Line): boolean {
  return line.index < headerLines && /^\s*_+\s*\t\s*_+\s*$/.test(line.text);
}
