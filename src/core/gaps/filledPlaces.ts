import { askOnce } from "./asked";
import { isWordCharacter } from "./characters";
import { asksBefore } from "./language/asking";
import { isWholeAnswer } from "./language/forms";
import { namesDocument } from "./language/numbers";
import { endsWithLevel } from "./language/offices";
import { signBefore } from "./language/position";
import { unitAfter } from "./language/units";
import type { Line } from "./line";
import { firstWord } from "./split";
import type { Surroundings } from "./surroundings";

/**
 * "Họ và tên: ....ĐINH VĂN TOÀN......", "Thửa đất số ....112....": a value was typed into the dots, and what is left of
 * them stands on both sides of it.
 */
export function isFilledIn(place: Surroundings): boolean {
  const { line, start, end } = place;
  if (!isValueCharacter(line.text[end]) && !isValueCharacter(line.text[start - 1])) return false;
  const filled = filledPlaces(line);
  return filled.before.has(end) || filled.behind.has(start);
}

/** Where the dots before the values of a line end, and where those behind them begin. */
interface FilledPlaces {
  readonly before: ReadonlySet<number>;
  readonly behind: ReadonlySet<number>;
}

const filledPlaces = askOnce((line: Line): FilledPlaces => {
  const found = { before: new Set<number>(), behind: new Set<number>() };
  for (const { 0: all, 1: dots = "", index } of line.text.matchAll(valueInDots)) {
    const before = index + dots.length;
    const behind = index + all.length;
    if (!isValue(line, index, before, behind)) continue;
    found.before.add(before);
    found.behind.add(behind);
  }
  return found;
});

/** Glued to the dots on both sides: a number, or words without a colon between them. */
const valueInDots =
  /(?<![.…])(\.{2,}|…[.…]*)(?:[+-]?\d[\d,.x/]{0,20}?|[a-zA-ZÀ-ỹ][^\t\n\v.…;:_]{0,50}?[a-zA-ZÀ-ỹ\d)])(?=\.{2,}|…)/g;

function isValue(line: Line, start: number, before: number, behind: number): boolean {
  const value = line.text.slice(before, behind);
  const left = line.low.slice(Math.max(0, start - 120), start);
  if (/^[+\-\d]/.test(value)) return isNumber(value) && !countsOn(left, value);
  const low = line.low.slice(before, behind);
  // "xã….Huyện Ba Vì….": what follows asks for the next value.
  if (isName(value)) return !endsWithLevel(firstWord(low)) && (signBefore(left) === ":" || asksBefore(left) !== "no");
  // "Có điện: ..có..", but not "có….hộ….", where a unit follows.
  if (!isWholeAnswer(low) && (unitAfter(low) !== undefined || asksBefore(low) !== "no" || namesDocument(low)))
    return false;
  return signBefore(left) === ":" && /^[.…]*\s*(?:[,;\t]|\p{Lu}|$)/u.test(line.text.slice(behind));
}

/** "20….": the beginning of a year is no value. */
function isNumber(value: string): boolean {
  return /^[+-]?\d+(?:[.,x/]\d+)*$/.test(value) && !/^-?(?:19|20)\d?$/.test(value);
}

/** "1…….2…….": the items of a list are numbered. */
function countsOn(left: string, value: string): boolean {
  const number = Number(value);
  return number < 20 && new RegExp(`(?:^|[^\\d])${number - 1}\\s*$`).test(left);
}

/** Two words or more, each with a capital. */
function isName(value: string): boolean {
  return /^\p{Lu}[a-zA-ZÀ-ỹ]*(?: \p{Lu}[a-zA-ZÀ-ỹ]*){1,5}$/u.test(value);
}

function isValueCharacter(character: string | undefined): boolean {
  return isWordCharacter(character) || character === "+" || character === "-" || character === ")";
}
