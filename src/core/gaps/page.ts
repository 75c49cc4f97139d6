import type { Paragraph, Story } from "../document/snapshot";
import { type Line, readLine } from "./line";

/** The lines of a story, read when they are asked for. */
export interface Page {
  readonly count: number;
  paragraph(index: number): Paragraph;
  line(index: number): Line;
  /** The nearest line above that holds more than blanks, at most eight lines up. */
  lineAbove(index: number): Line | undefined;
  lineBelow(index: number): Line | undefined;
  /** The next line is a dotted line or other text that is no heading and no item: the content stands there. */
  continuesBelow(index: number): boolean;
}

const sight = 8;

export function openPage(story: Story): Page {
  const lines: (Line | undefined)[] = [];
  const page: Page = {
    count: story.paragraphs.length,
    paragraph(index) {
      const paragraph = story.paragraphs[index];
      if (paragraph === undefined) throw new RangeError(`no paragraph ${index}`);
      return paragraph;
    },
    line(index) {
      const known = lines[index];
      if (known !== undefined) return known;
      const line = readLine(page.paragraph(index), index);
      lines[index] = line;
      return line;
    },
    lineAbove(index) {
      for (let at = index - 1; at >= Math.max(0, index - sight); at -= 1) {
        if (/\S/.test(story.paragraphs[at]?.text ?? "")) return page.line(at);
      }
      return undefined;
    },
    lineBelow(index) {
      for (let at = index + 1; at <= Math.min(page.count - 1, index + sight); at += 1) {
        if (/\S/.test(story.paragraphs[at]?.text ?? "")) return page.line(at);
      }
      return undefined;
    },
    continuesBelow(index) {
      const below = page.line(index + 1 < page.count ? index + 1 : index).text.trim();
      return index + 1 < page.count && /^[.…⋯_]/.test(below);
    },
  };
  return page;
}
