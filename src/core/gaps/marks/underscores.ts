import { isUnderscore } from "../characters";
import type { Line } from "../line";
import type { Mark } from "./mark";

/** Runs of two or more underscores. */
export function findUnderscores(line: Line): readonly Mark[] {
  const marks: Mark[] = [];
  const text = line.text;
  for (let at = 0; at < text.length; at += 1) {
    if (!isUnderscore(text[at])) continue;
    const start = at;
    while (isUnderscore(text[at])) at += 1;
    if (at - start > 1) marks.push({ kind: "underscores", start, end: at });
  }
  return marks;
}
