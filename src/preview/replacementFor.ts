import type { Finding } from "../core/checks/finding";

/**
 * What is written over a gap, so that words stay apart and a sentence keeps its one full stop: a run of blanks covers
 * the word's own blank, dots may be glued to a word or to the stop.
 */
export function replacementFor({ place, text, paragraphText }: Finding, typed: string): string {
  const value = typed.trim();
  const before = paragraphText.slice(0, place.start);
  const after = paragraphText.slice(place.end);
  return `${blankAfter(before, value, text)}${value}${glued(text, value, after)}`;
}

function blankAfter(before: string, value: string, gap: string): string {
  // "20…" and the like: the value continues a number.
  if (/\p{N}$/u.test(before) && /^\p{N}/u.test(value) && !/^\s/u.test(gap)) return "";
  return /[\p{L}\p{N},;:]$/u.test(before) && /^[\p{L}\p{N}(]/u.test(value) ? " " : "";
}

/** What must stand between the value and the words after it. */
function glued(gap: string, value: string, after: string): string {
  if (after.trim() === "" && /[…\s]\.$/u.test(gap) && !/[.;:]$/u.test(value)) return ".";
  return /^[\p{L}\p{N}(]/u.test(after) && /[\p{L}\p{N})%]$/u.test(value) ? " " : "";
}
