import type { Line } from "../line";
import type { Mark } from "./mark";

/** Runs of two or more underscores, single blanks between them included ("____", "_ _ _ _"), and decimals ("__,_"). */
export function findUnderscores(line: Line): readonly Mark[] {
  const marks: Mark[] = [];
  if (line.isPlain || !oneUnderscore.test(line.text)) return marks;
  for (const { 0: run, index } of line.text.matchAll(underscoreRun)) {
    marks.push({ kind: "underscores", start: index, end: index + run.length });
  }
  return marks;
}

const oneUnderscore = /[_＿‗]/;
/** "____.____.____" and "___.___ đồng" are one number; a single one is none but between words ("mỗi ngày _ giờ"). */
const underscoreRun =
  /[_＿‗]{2,}(?:[.-][_＿‗]{2,}){2,}|[_＿‗]{1,3}(?:\.[_＿‗]{3}(?![_＿‗]))+|_(?<=\s(?:(?<!tham )số|ngày|tháng|năm|tuần|có|còn|được|là|với|khoảng|gồm|bổ sung|thêm|mới|bầu|cử|đạt|trên|dưới|hơn|gần|từ|đến)\s_)(?=\s\p{Ll})|_(?<=\ssố _)(?=[.,;)]|$)|_(?<=(?:[;,]|[lL]ấy|[mM]ỗi)\s_)(?=\s\p{Ll})|_(?<=\p{L}\s_)(?=\s(?:lần|buổi|tiết|cuộc|lượt|hộ|người|suất|triệu|đồng|ha|km)(?!\p{L}))|[_＿‗](?: ?[_＿‗])+(?:,_(?![_＿‗\p{L}\d]))?|_(?<![_＿‗\p{L}\d]_),_{1,4}(?![_＿‗\p{L}\d])/gu;
