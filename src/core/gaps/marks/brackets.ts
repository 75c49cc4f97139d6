import { inOrder } from "../../document/spans";
import type { Line } from "../line";
import type { Mark } from "./mark";

/**
 * Text in square brackets, angle brackets, braces and guillemets, brackets included: "[tên xã]", "<tên xã>",
 * "{{ten_xa}}", "«Ten»"; and "(...)". A bracket that opens again before it closes is left to the inner one.
 */
export function findBrackets(line: Line): readonly Mark[] {
  const round = findRoundBrackets(line.text);
  if (line.isPlain) return round;
  const others = findOtherBrackets(line.text);
  return round.length === 0 ? others : [...round, ...others].sort(inOrder);
}

/**
 * "(..)", "(...)", "(....)", "(…)": no more than the sign of an omission, which some people leave values open with; "(   )",
 * "()", "(?)", "(x)"; and the same in quotation marks.
 */
function findRoundBrackets(text: string): readonly Mark[] {
  if (!someRound.test(text) || text.search(roundBracket) < 0) return [];
  return [...text.matchAll(roundBracket)].map(({ 0: { length }, index }) => ({
    kind: "bracket",
    start: index,
    end: index + length,
  }));
}

/** An opening sign, and the first of what may stand inside. */
const someRound = /\((?:[.…? xX*–()-])|["“„‘'][.… ?xX*–_"”’'-]/;
const omission = String.raw`\.{2,4}|…`;
const stroke = String.raw`[?xX*–-]`;
const roundBracket = new RegExp(
  [
    String.raw`\((?:${omission}| {0,60}|${stroke}|\(${omission}\))\)`,
    ...["[“„]_”", '"_"', String.raw`(?<=\s)[‘\']_[’\'](?=[\s,.;/%]|$)`].map((quotes) =>
      quotes.replace("_", String.raw`(?:\.{2,6}|…{1,3}| {0,12}|${stroke})`),
    ),
  ].join("|"),
  "g",
);

function findOtherBrackets(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  let behind = 0;
  for (const { 0: open, index: start } of text.matchAll(opening)) {
    const close = closing[open];
    if (close === undefined || start < behind) continue;
    let at = start;
    // "{{ten_xa}}", "[[...]]"
    if ("{[<".includes(open) && text[at + 1] === open) at += 1;
    let end = at + 1;
    while (end < text.length && end - at <= furthest && text[end] !== close && text[end] !== open) end += 1;
    if (text[end] !== close) continue;
    end += 1;
    if (at > start && text[end] === close) end += 1;
    marks.push({ kind: "bracket", start, end });
    behind = end;
  }
  return marks;
}

const opening = /[[<{«＜〈【]/g;
const closing: Readonly<Record<string, string>> = {
  "[": "]",
  "<": ">",
  "{": "}",
  "«": "»",
  "＜": "＞",
  "〈": "〉",
  "【": "】",
};

/** The longest sentence that our drafts put in brackets. */
const furthest = 600;
