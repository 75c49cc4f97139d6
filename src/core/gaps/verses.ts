import { askOnce } from "./asked";
import { dotWidth, isBlank } from "./characters";
import { asksBefore } from "./language/asking";
import type { Line } from "./line";
import type { Page } from "./page";
import { countWords } from "./split";
import type { Surroundings } from "./surroundings";

/** "Một giấc… nghìn năm vẫn tỏ tường", or a dotted line for verses left out: two of the lines around are verses. */
export function isInVerse(page: Page, { line, start, end }: Surroundings): boolean {
  if (line.text.length > longestVerse || !(onlyDots.test(line.text) || isHalt(line, start, end))) return false;
  const verses = page.linesAround(line.index).filter(isVerse).length;
  return verses > 1 || (verses === 1 && isAnnounced(page, line));
}

function isHalt({ text }: Line, start: number, end: number): boolean {
  return mayBeVerse.test(text) && !isBlank(text[start - 1]) && dotWidth(text.slice(start, end)) < widerThanHalt;
}

/** "dân gian than:" stands above the verse before. */
function isAnnounced(page: Page, line: Line): boolean {
  const above = page.lineAbove(line.index);
  return above !== undefined && page.lineAbove(above.index)?.text.trimEnd().endsWith(":") === true;
}

const isVerse = askOnce(({ text, low }: Line): boolean => {
  if (text.length > longestVerse || !mayBeVerse.test(text) || asksBefore(low.trimEnd()) !== "no") return false;
  const words = countWords(text.replace(/[.…]+/g, " ").trim());
  return words > 4 && words < 11;
});

const onlyDots = /^[\s.…⋯]+$/;
/** A capital first, then words and the signs of speech alone. */
const mayBeVerse = /^\s*[“"]?\p{Lu}\p{Ll}*(?:[,.…!?“”"]*\s+[a-zA-ZÀ-ỹ]+)+[,.…!?”"]*$/u;
/** In UTF-16 units. */
const longestVerse = 64;
/** In full stops. */
const widerThanHalt = 20;
