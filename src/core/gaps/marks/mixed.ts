import { dotWidth, isDigit, isDot, isUnderscore } from "../characters";
import { unitAfter } from "../language/units";
import type { Line } from "../line";
import numbers from "../words/numbers.json";
import type { Mark } from "./mark";

/**
 * Marks of several kinds that stand for one value: a decimal ("…,…", "   ,   %"), dots around the number of a footnote
 * ("…(1)…") and a year of which the century is printed ("20…", "20__", "20   "). They take the place of the marks that
 * they cover.
 */
export function joinMixed(line: Line, marks: readonly Mark[]): readonly Mark[] {
  const joined: Mark[] = [];
  for (const mark of marks) {
    const previous = joined.at(-1);
    if (previous !== undefined && isDecimal(line, previous, mark)) {
      joined[joined.length - 1] = { kind: "mixed", start: previous.start, end: mark.end };
    } else if (previous !== undefined && isAroundNote(line, previous, mark)) {
      joined[joined.length - 1] = { kind: "dots", start: previous.start, end: mark.end };
    } else if (isYear(line, mark)) {
      joined.push({ kind: "mixed", start: startOfDigits(line.text, mark.start), end: mark.end });
    } else if (mark.kind === "dots" && /^,\.\s?(?:%|°|kg)/.test(line.text.slice(mark.end, mark.end + 5))) {
      // "…,.%", "…,.°C": one dot alone is no run, but the second half of a decimal.
      joined.push({ kind: "mixed", start: mark.start, end: mark.end + 2 });
    } else {
      joined.push(mark);
    }
  }
  return joined;
}

function isDecimal(line: Line, whole: Mark, fraction: Mark): boolean {
  const between = line.text.slice(whole.end, fraction.start);
  // "…… ,……%": people also type a blank before the comma, but two values only after it.
  if (between !== "," && !(between === " ," && /^\s?%/.test(line.text.slice(fraction.end, fraction.end + 2))))
    return false;
  if (whole.kind !== fraction.kind || fraction.end - fraction.start > 6) return false;
  // "cụ………,…tuổi": a name, and a value of its own.
  const after = line.low.slice(fraction.end, fraction.end + 30);
  if (whole.kind === "dots") {
    if (whole.end - whole.start > 6) return false;
    // "các đồng chí ……………,…………….": so wide, two names; of a decimal what it counts is said.
    const wide = dotWidth(line.text.slice(whole.start, whole.end)) > 6;
    return !wide || (fraction.end - fraction.start > 2 && (/^\s*[%/)]/.test(after) || unitAfter(after) !== undefined));
  }
  if (whole.kind === "mixed") return false;
  // "chênh __,__ m2": two values would have a unit each.
  // "⇥__,__⇥": a cell holds one value.
  if (whole.kind === "underscores" && /^(?:\t|$)/.test(after) && line.text[whole.start - 1] === "\t") return true;
  return /^\s*%/.test(after) || (whole.end - whole.start <= 6 && unitAfter(after)?.exact === true);
}

/** "Căn cứ ……(5)……;": official templates say below the text what is to be written there. */
function isAroundNote({ text }: Line, before: Mark, behind: Mark): boolean {
  return (
    before.kind === "dots" && behind.kind === "dots" && /^ ?\(\d{1,2}\) ?$/.test(text.slice(before.end, behind.start))
  );
}

/** "20…", "năm 201…", "20__": two or three printed digits of a year, nothing but the rest missing. */
function isYear(line: Line, mark: Mark): boolean {
  const text = line.text;
  const start = startOfDigits(text, mark.start);
  if (mark.start - start < 2) return false;
  const digits = text.slice(start, mark.start);
  if (!/^(?:19|20)\d?$/.test(digits) || mark.end - mark.start > 8) return false;
  if (isDigit(text[mark.end]) || isMarkCharacter(text[start - 1])) return false;
  if (
    /[a-zA-ZÀ-ỹ.,]/.test(text[start - 1] ?? "") &&
    !/(?:^|[\s.…_])năm$/u.test(line.low.slice(Math.max(0, start - 4), start))
  )
    return false;
  // "từ ngõ 20…ngõ 24": the number of a street.
  if (numberedPlaces.has(/([a-zA-ZÀ-ỹ]+)\s$/.exec(line.low.slice(Math.max(0, start - 12), start))?.[1] ?? ""))
    return false;
  // "các ngày 10, 20...": a list of numbers.
  if (/\d\s?[,;]\s?$/.test(text.slice(Math.max(0, start - 5), start))) return false;
  if (mark.kind === "blank")
    return (
      (mark.end - mark.start > 1 || text[mark.start] === "\t") &&
      /(?:năm\s*|\s\/\s?|ngày \d{1,2}\/\d{1,2}\/)$/.test(line.low.slice(Math.max(0, start - 12), start))
    );
  return mark.kind === "dots" || mark.kind === "underscores" || mark.kind === "letters";
}

const numberedPlaces = new Set(numbers["không phải năm"]);

function startOfDigits(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < 5 && isDigit(text[start - 1])) start -= 1;
  return start;
}

function isMarkCharacter(character: string | undefined): boolean {
  return isDot(character) || isUnderscore(character);
}
