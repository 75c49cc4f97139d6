import { isDigit, isWordCharacter } from "../characters";
import type { Line } from "../line";
import type { Mark } from "./mark";

/** Letters and signs that stand for a value: "xxx", "XX", "20xx", "dd/mm/yyyy", "???", "##". */
export function findLetters(line: Line): readonly Mark[] {
  const marks: Mark[] = [];
  const { low } = line;
  for (let at = 0; at < low.length; at += 1) {
    const letter = low[at] ?? "";
    if (!standIns.has(letter)) continue;
    const start = at;
    while (low[at + 1] === letter) at += 1;
    const end = at + 1;
    if (end - start < 2 || isWordCharacter(low[end])) continue;
    if (letter === "?" || letter === "#" || !isWordCharacter(low[start - 1]) || isCentury(low, start)) {
      marks.push({ kind: "letters", start, end });
    }
  }
  return marks;
}

const standIns = new Set(["x", "?", "#", "d", "m", "y", "n"]);

function isCentury(low: string, at: number): boolean {
  if (!isDigit(low[at - 1]) || !isDigit(low[at - 2])) return false;
  const century = low.slice(at - 2, at);
  return (century === "20" || century === "19") && !isWordCharacter(low[at - 3]);
}
