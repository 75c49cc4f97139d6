import { isBlank, isDigit } from "../characters";
import { datePart } from "../dates";
import {
  asksBefore,
  questionBefore,
  quotedPlace,
  romanBefore,
  signBefore,
  symbolAfter,
  unitFollowing,
} from "../language";
import { isInAddress } from "../lookalikes";
import type { Surroundings } from "../surroundings";

/** "xxx", "XX", "???": where the words around ask for a value, and no Roman number, question or secret is meant. */
export function lettersAreGap(place: Surroundings): boolean {
  const { line, left, right } = place;
  const letters = line.text.slice(place.start, place.end);
  if (isInAddress(place) || quotedPlace(place)) return false;
  const asked =
    asksBefore(left) !== "no" ||
    unitFollowing(place) !== undefined ||
    symbolAfter(right) !== undefined ||
    signBefore(left) === ":" ||
    /\d\s?[-–]\s?$/.test(left) ||
    datePart(place) !== undefined;
  if (/^[dmyn]/i.test(letters)) return datePart(place) !== undefined && /(?:ngày|tháng)\s/u.test(left.slice(-20));
  if (letters.startsWith("?"))
    return (
      asked &&
      !questionBefore(left) &&
      (letters.length > 2 ||
        asksBefore(left) === "must" ||
        unitFollowing(place) !== undefined ||
        datePart(place) !== undefined)
    );
  if (letters.startsWith("#")) return asked && letters.length > 1;
  if (
    letters === letters.toUpperCase() &&
    romanBefore(left) &&
    unitFollowing(place) === undefined &&
    datePart(place) === undefined
  )
    return false;
  if (/^[\dx]*x[.\- ]x/i.test(letters)) return asked && !isDigit(signBefore(left)) && !/^\s?\d/.test(right);
  if (/^\s?\d|^[-.]\s?[x\d]/.test(right) && datePart(place) === undefined) return false;
  if (isDigit(signBefore(left)) && !asked) return false;
  return asked || (letters.length > 2 && letters === letters.toLowerCase() && isBlank(left[left.length - 1]));
}
