import { isBlank } from "../characters";
import type { Line } from "../line";
import type { Mark } from "./mark";

/**
 * Runs of blanks, the ordinary word space included: two or more, or a single one beside "-" or "/", where a number or a
 * part of a date may be missing. Blanks that end a line are none; a tab belongs to a run only between words.
 */
export function findBlanks(line: Line): readonly Mark[] {
  const marks: Mark[] = [];
  const text = line.text;
  for (let at = 0; at < text.length; at += 1) {
    if (!isSpacing(text[at])) continue;
    const start = at;
    let tab = -1;
    while (isSpacing(text[at])) {
      if (text[at] === "\t") tab = at;
      at += 1;
    }
    const end = at;
    if ((end === text.length || text[end] === "\v") && !endsDate(line.low, start)) continue;
    const single = end - start === 1 && text[start] !== "\t";
    if (!single || "-–/‑".includes(text[end] ?? "") || text[start - 1] === "/")
      marks.push({ kind: "blank", start, end });
    // After the tab of a layout the blanks may stand for a value of their own: "\t        , ngày …".
    if (tab >= start && end - tab > 2) marks.push({ kind: "blank", start: tab + 1, end });
  }
  return marks;
}

/** "ngày … tháng … năm     ": the one place where blanks at the end of a line are missed. */
function endsDate(low: string, start: number): boolean {
  return /tháng[^\p{L}]{0,20}năm$/u.test(low.slice(Math.max(0, start - 40), start));
}

function isSpacing(character: string | undefined): boolean {
  return isBlank(character) || character === "\t";
}
