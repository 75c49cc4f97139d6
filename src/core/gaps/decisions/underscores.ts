import { isDigit, isWordCharacter } from "../characters";
import { atEndOfStretch, signAfter, signBefore, signerAbove, unitFollowing } from "../language";
import { isInAddress, isOrnament, leadsToPageNumber } from "../lookalikes";
import type { Page } from "../page";
import type { Surroundings } from "../surroundings";
import { isCellOfRow, openAbove } from "./openLines";

/** Underscores nearly always are a gap; a line of them alone needs something above that opens it. */
export function underscoresAreGap(page: Page, place: Surroundings): boolean {
  if (isInAddress(place) || leadsToPageNumber(place) || isOrnament(place.line)) return false;
  // "mẫu KNĐ__01": part of a code.
  if (isDigit(place.right[0]) && isWordCharacter(place.left[place.left.length - 1])) return false;
  if (/^\s*$/.test(place.left) && atEndOfStretch(place)) {
    return openAbove(page, place) || isCellOfRow(place) || signerAbove(page, place) !== undefined;
  }
  if (signBefore(place.left) === "(" && signAfter(place.right) === ")") return unitFollowing(place) !== undefined;
  return true;
}
