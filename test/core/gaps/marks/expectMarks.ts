import { type Line, readLine } from "../../../../src/core/gaps/line";
import type { Mark } from "../../../../src/core/gaps/marks/mark";
import { paragraphOf } from "../storyOfText";

/** The marks that are found in the text are those in ⟦ ⟧, in order. Tabs are written `→`, line breaks `↵`. */
export function expectMarks(source: string, find: (line: Line) => readonly Mark[]): void {
  const text = source.replaceAll("→", "\t").replaceAll("↵", "\v");
  const line = readLine(paragraphOf(text.replace(/[⟦⟧]/g, "")), 0);
  expect(show(line.text, find(line))).toBe(text);
}

/** A mark inside another (the blanks after a tab) is left out. */
function show(text: string, marks: readonly Mark[]): string {
  let shown = "";
  let last = 0;
  for (const { start, end } of marks) {
    if (start < last) continue;
    shown += `${text.slice(last, start)}⟦${text.slice(start, end)}⟧`;
    last = end;
  }
  return shown + text.slice(last);
}
