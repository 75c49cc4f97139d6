import { dotWidth } from "./characters";
import type { FoundGap } from "./gapMemory";
import { unitAfter } from "./language/units";
import type { Line } from "./line";
import type { Mark } from "./marks/mark";
import type { Page } from "./page";

/**
 * How the dots of a gap look: as a halt within a sentence ("Tôi là... con ông Tư Thới"), or at least as dots that nobody
 * measured out for a value ("lý do…chính đáng", "hưu xã …"). Absent where they look like room for one.
 */
export type Look = "halt" | "casual";

/**
 * Where the words around look as if they asked, the document may tell that they do not. Who tells a story halts within
 * sentences: where nearly all runs of that look were told apart as halts already, the few others are halts too. And who
 * ends lists and sentences with dots everywhere, and leaves hardly anything open, leaves nothing open with such dots.
 */
export function withoutHalts(page: Page, found: readonly FoundGap[]): readonly FoundGap[] {
  const halts = found.filter(({ look }) => look === "halt").length;
  const casual = found.filter(({ look }) => look !== undefined).length;
  if (casual === 0) return found;
  if (found.length <= mostLeftOpen && found.length * runsToOneGap <= runsLike(page, anyRun, manyRuns))
    return found.filter(({ look }) => look === undefined);
  if (halts === 0 || halts > runsLike(page, halt, fewHalts) * mostDoubtful) return found;
  return found.filter(({ look }) => look !== "halt");
}

/** How many runs of dots of that look stand in the story; none where they are fewer than tell of a habit. */
function runsLike(page: Page, run: RegExp, least: number): number {
  let runs = 0;
  for (let index = 0; index < page.count; index += 1) runs += page.line(index).text.match(run)?.length ?? 0;
  return runs < least ? 0 : runs;
}

export function lookOf({ text, low }: Line, { kind, start, end }: Mark): Look | undefined {
  // "..h..": minutes.
  if (kind !== "dots" || start === 0 || /[\d.…⋯‥]h$/.test(text.slice(Math.max(0, start - 2), start))) return undefined;
  const width = dotWidth(text.slice(start, end));
  if (/\s/.test(text.charAt(start - 1)) && width !== widthOfOmission) return undefined;
  const unit = unitAfter(low.slice(end, end + longestUnit));
  if (unit?.exact === true) return undefined;
  if (width <= widestHalt && aroundHalt.test(`${text.charAt(start - 1)}…${text.slice(end, end + 2)}`)) return "halt";
  return unit?.measure === true ? undefined : "casual";
}

/** Glued to a word, and after one blank the sentence goes on in small letters. */
const aroundHalt = /^[a-zA-ZÀ-ỹ]… \p{Ll}$/u;
const halt = /[a-zA-ZÀ-ỹ](?:[.]{2,6}|[…⋯]{1,2}) \p{Ll}/gu;
const anyRun = /[a-zA-ZÀ-ỹ\p{N}”"»)] ?(?:\.{2}|[…⋯‥])/gu;
/** In full stops. */
const widestHalt = 6;
const widthOfOmission = 3;
const longestUnit = 40;

/** Fewer tell nothing of how a document is written. */
const fewHalts = 5;
const mostDoubtful = 0.15;
const manyRuns = 15;
/** Who leaves more open writes no finished document. */
const mostLeftOpen = 12;
/** Where dots are mere habit, so many runs stand to one that asks. */
const runsToOneGap = 7;
