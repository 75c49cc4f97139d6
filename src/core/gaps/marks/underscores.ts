import type { Line } from "../line";
import words from "../words/letters.json";
import type { Mark } from "./mark";

/** Runs of two or more underscores, single blanks between them included ("____", "_ _ _ _"), and decimals ("__,_"). */
export function findUnderscores(line: Line): readonly Mark[] {
  const marks: Mark[] = [];
  if (line.isPlain) return marks;
  for (const { 0: run, index } of line.text.matchAll(underscoreRun)) {
    marks.push({ kind: "underscores", start: index, end: index + run.length });
  }
  return marks;
}

/** Some of them open a sentence: "Lấy _ đội". */
const before = words["trước một dấu"]
  .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
  .join("|");

/** "lấy _ đội", "tại bàn số _.", "; _ giải khuyến khích", "_ lượt": between words that ask for a number or count one. */
const loneUnderscore = [
  `(?<=(?:^|\\s)(?:${before})\\s)(?<!tham số\\s)_(?=\\s\\p{Ll})`,
  "(?<=\\s(?:số|tầng|tổ|lớp|khu) )_(?=[.,;)]|$)",
  "(?<=[;,]\\s)_(?=\\s\\p{Ll})",
  `(?<=[a-zA-ZÀ-ỹ]\\s)_(?=\\s(?:${words["sau một dấu"].join("|")})(?![a-zA-ZÀ-ỹ]))`,
].join("|");

/** "____.____.____" and "___.___ đồng" are one number. */
const underscoreRun = new RegExp(
  String.raw`[_＿‗]{2,}(?:[.-][_＿‗]{2,}){2,}|[_＿‗]{1,3}(?:\.[_＿‗]{3}(?![_＿‗]))+|${loneUnderscore}|[_＿‗](?: ?[_＿‗])+(?:,_(?![_＿‗a-zA-ZÀ-ỹ\d]))?|(?<![_＿‗a-zA-ZÀ-ỹ\d])_,_{1,4}(?:(?![_＿‗a-zA-ZÀ-ỹ\d])|(?=(?:[ck]?m[23²³]?|ha|kg)(?![a-zA-ZÀ-ỹ])))`,
  "gu",
);
