import { findGaps } from "../../../src/core/gaps/findGaps";
import { readMarkup } from "./markup";
import { storyOfText } from "./storyOfText";

/** The gaps of a text are those in ⟦ ⟧, to the letter, and nothing else. See `readMarkup` for how a case is written. */
export function expectMarkedGaps(source: string): void {
  const { text, gaps } = readMarkup("case", source);
  const lines = text.split("\n");
  const line = (index: number) => lines[index] ?? "";
  const found = findGaps(storyOfText(text)).flatMap((gap) => [
    `${gap.paragraph}: ${show(line(gap.paragraph), gap.start, gap.end)}`,
    ...(gap.continuedIn ?? []).map((index) => `${index}: ${show(line(index), 0, line(index).length)}`),
  ]);
  expect(found).toEqual(gaps.map((gap) => `${gap.line - 1}: ${show(line(gap.line - 1), gap.start, gap.end)}`));
}

function show(line: string, start: number, end: number): string {
  return `${line.slice(0, start)}⟦${line.slice(start, end)}⟧${line.slice(end)}`;
}
