import { datePart } from "../dates";
import {
  asksBefore,
  asksToFill,
  atHeadOfStretch,
  editorialStart,
  isIdentifier,
  isInFileName,
  isTyped,
  quotedPlace,
  signBefore,
  symbolAfter,
  unitFollowing,
} from "../language";
import type { Surroundings } from "../surroundings";

/** Brackets hold words that say what is to be written; else a remark, a quotation's omission or a box to tick. */
export function bracketIsGap(place: Surroundings): boolean {
  const { line, left } = place;
  const open = line.low[place.start];
  const content = line.low.slice(place.start, place.end).replace(/^[[<{«＜〈【]+\s*|\s*[\]>}»＞〉】]+$/gu, "");
  if (line.low.startsWith("{{", place.start)) return true;
  if (open === "«") return isIdentifier(content) || (!/\s/.test(content) && asksToFill(content));
  if (quotedPlace(place) || isInFileName(place)) return false;
  if (isTyped(left)) return false;
  if (/^[\s.…⋯_]*$/u.test(content)) return openBracketIsGap(place, content);
  if (/^[\d\s,;.\-–]+$/.test(content) || content.includes(":") || content.length > 60) return false;
  if (/^(?:[dmyx?]{1,4}[/.-]){0,2}(?:[dmy]{2,4}|x{2,}|\?{1,3})$/.test(content) && open === "[") return true;
  if (isIdentifier(content) && /_/.test(content)) return true;
  if (editorialStart(content)) return false;
  if (asksToFill(content)) return true;
  if (namesValue(place, content)) return true;
  return open !== "{" && !/\d/.test(content) && asksBefore(left) === "must" && unitFollowing(place) !== undefined;
}

/** "[nước sản xuất]", "<ĐƠN VỊ PHỐI HỢP>": a few words, all small or all capitals, name what is to be written. */
function namesValue({ line, start, end }: Surroundings, content: string): boolean {
  const raw = line.text.slice(start, end);
  if (!/^[[<]/.test(raw) || (raw !== raw.toLowerCase() && raw !== raw.toUpperCase())) return false;
  return /^\p{L}+(?:[\s/-]\p{L}+){1,6}$/u.test(content) && /[^a-z\s/-]/.test(content);
}

/** "[...]", "<...>" and "[   ]": an omission or a box to tick, unless the words around ask for a value. */
function openBracketIsGap(place: Surroundings, content: string): boolean {
  const open = place.line.low[place.start];
  const blank = /^\s*$/.test(content);
  if (open !== "[" && (open !== "<" || blank)) return false;
  if (blank && (atHeadOfStretch(place) || /\s{2}$|[\]□☐]\s*$/u.test(place.left))) return false;
  if (unitFollowing(place) !== undefined || signBefore(place.left) === ":") return true;
  if (symbolAfter(place.right) !== undefined || datePart(place) !== undefined) return true;
  return asksBefore(place.left) !== "no" && !(blank && /\[\s?x?\s?\]/.test(place.left + place.right));
}
