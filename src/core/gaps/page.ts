import type { Paragraph, Story } from "../document/snapshot";
import { type Line, readLine } from "./line";

/**
 * The lines of a story, read when they are asked for. Whatever a decision about a line looks at beyond that line it asks
 * of the page, which notes how far it looked: the decision holds as long as nothing of that changes.
 */
export interface Page {
  readonly count: number;
  /** What this document is known to write where a value is missing; mostly nothing. */
  readonly ownStandIns: RegExp | undefined;
  paragraph(index: number): Paragraph;
  line(index: number): Line;
  /** The nearest line above that holds more than blanks, at most eight lines up. */
  lineAbove(index: number): Line | undefined;
  lineBelow(index: number): Line | undefined;
  /** Both of them, where there are such lines. */
  linesBeside(index: number): readonly Line[];
  /** Two above and two below, the nearest first: a heading may part what belongs together. */
  linesAround(index: number): readonly Line[];
  /** The next line is a dotted line or other text that is no heading and no item: the content stands there. */
  continuesBelow(index: number): boolean;
  /** From here on it is noted which paragraphs are looked at; these are. */
  lookFrom(first: number, last?: number): void;
  /** The first and the last that were looked at since. */
  seen(): { readonly from: number; readonly to: number };
}

const sight = 8;

export function openPage(story: Story, ownStandIns?: RegExp): Page {
  const lines: (Line | undefined)[] = [];
  let from = 0;
  let to = 0;
  const look = (index: number) => {
    if (index < from) from = index;
    if (index > to) to = index;
  };
  const page: Page = {
    count: story.paragraphs.length,
    ownStandIns,
    paragraph(index) {
      look(index);
      const paragraph = story.paragraphs[index];
      if (paragraph === undefined) throw new RangeError(`no paragraph ${index}`);
      return paragraph;
    },
    line(index) {
      look(index);
      const known = lines[index];
      if (known !== undefined) return known;
      const line = readLine(page.paragraph(index), index);
      lines[index] = line;
      return line;
    },
    lineAbove(index) {
      for (let at = index - 1; at >= Math.max(0, index - sight); at -= 1) {
        look(at);
        if (/\S/.test(story.paragraphs[at]?.text ?? "")) return page.line(at);
      }
      return undefined;
    },
    lineBelow(index) {
      for (let at = index + 1; at <= Math.min(page.count - 1, index + sight); at += 1) {
        look(at);
        if (/\S/.test(story.paragraphs[at]?.text ?? "")) return page.line(at);
      }
      return undefined;
    },
    linesBeside(index) {
      return [page.lineAbove(index), page.lineBelow(index)].filter((line) => line !== undefined);
    },
    linesAround(index) {
      const above = page.lineAbove(index);
      const below = page.lineBelow(index);
      const around = [above, below, above && page.lineAbove(above.index), below && page.lineBelow(below.index)];
      return around.filter((line) => line !== undefined);
    },
    continuesBelow(index) {
      const below = page.line(index + 1 < page.count ? index + 1 : index).text.trim();
      return index + 1 < page.count && /^[.…⋯_]/.test(below);
    },
    lookFrom(first, last = first) {
      from = first;
      to = last;
    },
    seen: () => ({ from, to }),
  };
  return page;
}
