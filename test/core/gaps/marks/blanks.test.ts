import { findBlanks } from "../../../../src/core/gaps/marks/blanks";
import { readLine } from "../../../../src/core/gaps/line";
import { paragraphOf } from "../storyOfText";
import { expectMarks } from "./expectMarks";

test.each([
  "có⟦  ⟧hộ",
  "có⟦\u00a0\u2002⟧hộ",
  "có⟦→⟧hộ",
  "có hộ",
  "Điều\u00a05",
  "số⟦ ⟧-KH/ĐU",
  "số⟦ ⟧– KH",
  "số⟦ ⟧‑KH",
  "số⟦\u00a0⟧/QĐ",
  "ngày 5/⟦ ⟧.",
  "ngày 5/⟦\u00a0⟧.",
  "đông - đoài",
  "từ 5 - 7",
  "có hộ   ",
  "có hộ   ↵và",
  "có⟦   ⟧xã   ↵và",
  "ngày 5 tháng 6 năm⟦     ⟧",
  "tháng … năm⟦  ⟧↵và",
  "tháng này họp nhiều năm     ",
  `tháng${" ".repeat(21)}năm   `.replace(/tháng( +)/, "tháng⟦$1⟧"),
])("%j", (source) => expectMarks(source, findBlanks));

test.each([
  ["\t    , ngày 5", [0, 1]],
  ["a\t   b", [1, 2]],
  ["a \t   b", [1, 3]],
  ["a\t  b", [1]],
  ["a \t b", [1]],
])("the blanks after the tab of a layout may be a value: %j", (text, starts) =>
  expect(findBlanks(readLine(paragraphOf(text), 0)).map((mark) => mark.start)).toEqual(starts),
);
