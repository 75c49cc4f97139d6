import type { Story } from "../document/snapshot";
import { type Line, readLine } from "./line";

/** The lines of a story, read when they are asked for. */
export interface Page {
  readonly count: number;
  line(index: number): Line;
  /** The nearest line above that holds more than blanks, at most eight lines up. */
  lineAbove(index: number): Line | undefined;
  lineBelow(index: number): Line | undefined;
}

const sight = 8;

export function openPage(story: Story): Page {
  const lines: (Line | undefined)[] = [];
  const page: Page = {
    count: story.paragraphs.length,
    line(index) {
      const known = lines[index];
      if (known !== undefined) return known;
      const paragraph = story.paragraphs[index];
      if (paragraph === undefined) throw new RangeError(`no paragraph ${index}`);
      const line = readLine(paragraph, index);
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
  };
  return page;
}
