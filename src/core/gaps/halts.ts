import { dotWidth } from "./characters";
import type { FoundGap } from "./gapMemory";
import { unitAfter } from "./language/units";
import type { Line } from "./line";
import type { Mark } from "./marks/mark";
import type { Page } from "./page";

/**
 * "Tôi là... con ông Tư Thới": who tells a story halts within sentences, and the words around look as if they asked. Where
 * nearly all runs of dots of that look were told apart as halts already, the few others of the same document are halts too.
 */
export function withoutHalts(page: Page, found: readonly FoundGap[]): readonly FoundGap[] {
  const doubtful = found.filter(({ halting }) => halting).length;
  if (doubtful === 0) return found;
  let halts = 0;
  for (let index = 0; index < page.count; index += 1) halts += page.line(index).text.match(halt)?.length ?? 0;
  return halts < fewHalts || doubtful > halts * mostDoubtful ? found : found.filter(({ halting }) => !halting);
}

/** Short, glued to the word before, and after one blank the sentence goes on in small letters; no unit is counted there. */
export function looksLikeHalt({ text, low }: Line, { kind, start, end }: Mark): boolean {
  if (kind !== "dots" || text[end] !== " " || dotWidth(text.slice(start, end)) > widestHalt) return false;
  if (!aroundHalt.test(`${text.charAt(start - 1)}… ${text.charAt(end + 1)}`)) return false;
  return unitAfter(low.slice(end, end + longestUnit))?.exact !== true;
}

const aroundHalt = /^\p{L}… \p{Ll}$/u;
const halt = /\p{L}(?:[.]{2,6}|[…⋯]{1,2}) \p{Ll}/gu;
/** In full stops. */
const widestHalt = 6;
const longestUnit = 40;

/** Fewer tell nothing of how a document is written. */
const fewHalts = 5;
const mostDoubtful = 0.2;
