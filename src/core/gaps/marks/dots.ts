import { dotWidth, isBlank, isDot } from "../characters";
import type { Line } from "../line";
import type { Mark } from "./mark";

/**
 * Runs of dots, ellipses and leaders of any kind and mixture. A single full stop is none, a single "…" or "‥" is one.
 * "…… ……" and ". . . . ." are one run: one or two blanks inside do not part it.
 */
export function findDots(line: Line): readonly Mark[] {
  const marks: Mark[] = [];
  const text = line.text;
  for (let at = 0; at < text.length; at += 1) {
    if (!isDot(text[at])) continue;
    const start = at;
    let end = endOfRun(text, at);
    let next = skipBlanks(text, end);
    while (next > end && next - end <= 2 && isDot(text[next])) {
      const nextEnd = endOfRun(text, next);
      if ((dotWidth(text.slice(next, nextEnd)) === 1) !== (dotWidth(text.slice(start, endOfRun(text, start))) === 1))
        break;
      end = nextEnd;
      next = skipBlanks(text, end);
    }
    at = end - 1;
    if (end - start > 1 || wideDots.has(text[start] ?? ""))
      marks.push({ kind: "dots", start, end: withoutForeignStop(text, start, end) });
  }
  return marks;
}

/** Dots of which one alone already stands for an omission. */
const wideDots = new Set(["…", "⋯", "‥"]);

/** "．．．．.": a full stop of another kind than the run ends the sentence, not the gap. */
function withoutForeignStop(text: string, start: number, end: number): number {
  if (end - start < 3 || text[end - 1] !== "." || text[end - 2] === "." || text[end - 2] === "…") return end;
  return end - 1;
}

function endOfRun(text: string, at: number): number {
  let end = at;
  while (isDot(text[end])) end += 1;
  return end;
}

function skipBlanks(text: string, at: number): number {
  let next = at;
  while (isBlank(text[next])) next += 1;
  return next;
}
