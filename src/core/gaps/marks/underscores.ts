import { isUnderscore } from "../characters";
import type { Line } from "../line";
import type { Mark } from "./mark";

/** Runs of two or more underscores, single blanks between them included: "____", "_ _ _ _". */
export function findUnderscores(line: Line): readonly Mark[] {
  const marks: Mark[] = [];
  const text = line.text;
  for (let at = 0; at < text.length; at += 1) {
    if (!isUnderscore(text[at])) continue;
    const start = at;
    while (isUnderscore(text[at + 1]) || (text[at + 1] === " " && isUnderscore(text[at + 2]))) at += 1;
    if (at > start) marks.push({ kind: "underscores", start, end: at + 1 });
  }
  return marks;
}
