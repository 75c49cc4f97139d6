import { askOnce } from "../asked";
import { firstSign, isBlank, isBlankCode, isDigit, isUpperCase, isWordCode } from "../characters";
import { isMark, type Surroundings, trimmedLeft, trimmedRight, wordsBefore } from "../surroundings";
import { keepLast } from "../keepLast";
import lists from "../words/lists.json";

/** Where a place stands: what begins and ends its clause, its stretch of the line, its quotation. */

/** Nothing but a dash, a bullet or an item number stands before the place in its stretch of the line. */
export const atHeadOfStretch = askOnce((place: Surroundings): boolean => {
  if (place.start - place.from > place.left.length) return false;
  return /^\s*(?:[-+*•·・–—▪◦●○>]|\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[a-zđ]|[ivxl]{1,6})[.)\-/:]?)?\s*$/u.test(place.left);
});

export function atEndOfStretch(place: Surroundings): boolean {
  if (place.to - place.end > place.right.length) return false;
  const next = firstSign(place.right);
  return next === "" || (".;,:".includes(next) && /^\s*[.;,:]\s*$/.test(place.right));
}

/** "⇥(…)", "(…)⇥Vũ Đình Khoát": nothing else stands in its part of the line. */
export function isWholeCell(place: Surroundings): boolean {
  return (place.from > 0 || place.to < place.line.text.length) && atHeadOfStretch(place) && atEndOfStretch(place);
}

/** The last character before the place, blanks aside. */
export function signBefore(left: string): string {
  const trimmed = trimmedLeft(left);
  return trimmed[trimmed.length - 1] ?? "";
}

export function signAfter(right: string): string {
  return trimmedRight(right)[0] ?? "";
}

/** The words that follow begin with a capital letter. */
export function capitalAfter(place: Surroundings): boolean {
  let at = place.end;
  while (at < place.to && isBlank(place.line.text[at])) at += 1;
  return at < place.to && isUpperCase(place.line.text[at]);
}

/** The last word begins with a capital letter. */
export function endsWithCapital(text: string): boolean {
  let at = text.trimEnd().length;
  while (at > 0 && isWordCode(text.charCodeAt(at - 1))) at -= 1;
  return isUpperCase(text[at]);
}

/** "Quỳnh": a few words that begin with a capital are all that stands before the place in its stretch. */
export function behindCapitalWords({ line, from, start }: Surroundings): boolean {
  return /^\s*\p{Lu}[a-zA-ZÀ-ỹ ]{0,24}$/u.test(line.text.slice(from, start));
}

/** The place stands inside quotation marks that open and close in the same stretch. */
export const quotedPlace = askOnce((place: Surroundings): boolean => {
  if (!/["“«]/.test(place.left)) return false;
  const open = Math.max(place.left.lastIndexOf("“"), place.left.lastIndexOf("«"));
  if (open >= 0 && open > Math.max(place.left.lastIndexOf("”"), place.left.lastIndexOf("»"))) return true;
  let straight = 0;
  for (const character of place.left) if (character === '"') straight += 1;
  return straight % 2 === 1;
});

/** "chủ đề “   ”": nothing but the place stands between two quotation marks, and no sign is spoken of. */
export function quotedAlone(place: Surroundings): boolean {
  return betweenQuotes(place) && !quotesSign(place);
}

/** "kéo gạch “____”", "phím “…”": what stands in the quotation marks is spoken of. */
export function quotesSign(place: Surroundings): boolean {
  if (!betweenQuotes(place)) return false;
  // "Dấu gạch dưới “_” được phép, “__” thì không"
  if (/(?:gạch|chấm)[^“”]{0,20}“[._…]{1,3}”[^“”]{1,24}“\s*$/u.test(place.left)) return true;
  // "dãy dấu “……” hoặc “____”": so was the one before.
  const named = place.left.replace(/“[.…⋯_]+”(?:,| hoặc| và) “\s*$/u, "“");
  return namesSign(trimmedLeft(named).slice(0, -1));
}

/** "dấu dẫn", "phím": what follows is a sign that is spoken of. */
export function namesSign(left: string): boolean {
  return wordsBefore(left, 2).words.some((word) => signsSpokenOf.has(word));
}

function betweenQuotes({ left, right }: Surroundings): boolean {
  return /[“"«]$/.test(trimmedLeft(left)) && /^[”"»]/.test(trimmedRight(right));
}

const signsSpokenOf = new Set(lists["gọi tên dấu"]);

/** "Ông (Bà)" asks as "Ông" does: the bracket that ends the words before is left out. */
export function withoutClosingBracket(left: string): string {
  const trimmed = trimmedLeft(left);
  if (!trimmed.endsWith(")")) return left;
  const open = trimmed.lastIndexOf("(");
  return open <= 0 || trimmed.length - open > 40 ? left : trimmed.slice(0, open);
}

/** The text before the place back to the start of its clause: a full stop, a colon, an open bracket or quotation mark. */
export const clauseBefore = keepLast((left: string): string => {
  for (let at = left.length - 1; at >= 0; at -= 1) {
    const code = left.charCodeAt(at);
    // Letters end no clause, and most characters are letters.
    if (isWordCode(code) || isBlankCode(code)) continue;
    const character = left.charAt(at);
    if ("(“[:;?!".includes(character)) return left.slice(at + 1);
    if (isMark(character) && !(isDigit(left[at - 1]) && isDigit(left[at + 1]))) return left.slice(at + 1);
  }
  return left;
});
