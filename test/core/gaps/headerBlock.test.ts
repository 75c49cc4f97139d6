import { findHeaderBlock, isDateLine, isNumberLine } from "../../../src/core/gaps/headerBlock";
import { openPage } from "../../../src/core/gaps/page";
import { storyOfText } from "./storyOfText";

const blockOf = (text: string) => findHeaderBlock(openPage(storyOfText(text)));
const number = "Số ……-BC/ĐU";

describe("the header block ends before", () => {
  test.each([
    ["the type of the document", `ĐẢNG ỦY XÃ\n${number}\nBÁO CÁO\nvề công tác`, 1],
    ["a type with ornaments", `ĐẢNG ỦY XÃ\n${number}\n  BÁO CÁO * : \nvề công tác`, 1],
    ["the addressee", `ĐẢNG ỦY XÃ\n${number}\nKính gửi: các chi bộ`, 1],
    ["whom it is submitted to", `${number}\nKính trình Huyện ủy`, 0],
    ["a heading in roman figures", `${number}\nIV. Kết quả`, 0],
    ["a heading in figures", `${number}\n12) Kết quả`, 0],
    ["a heading with a dash", `${number}\nI - Kết quả`, 0],
    ["a sentence", `${number}\n${"lúa ".repeat(21)}`, 0],
    ["the end of the text", `${number}\n${"lúa ".repeat(20)}`, 1],
    ["the thirty-first line", `${number}${"\nlúa".repeat(40)}`, 29],
  ])("%s", (_, text, last) => expect(blockOf(text)).toEqual({ first: 0, last }));

  test("columns beside each other are no sentence", () =>
    expect(blockOf(`${number}\n${"lúa ".repeat(12)}\t${"ngô ".repeat(12)}`)).toEqual({ first: 0, last: 1 }));
});

test.each([
  "ĐẢNG ỦY XÃ\nBÁO CÁO\nvề công tác",
  `BÁO CÁO\n${number}`,
  "ĐẢNG ỦY XÃ\nHòa An",
  `${"lúa\n".repeat(30)}${number}`,
])("a text that opens with neither number nor date has none: %#", (text) => expect(blockOf(text)).toBeUndefined());

test.each([
  ["số ……-bc/đu", true],
  ["số: ……/qđ-ubnd", true],
  ["số:…… / qđ", true],
  ["đảng ủy\tsố –bc", true],
  ["  số 5-bc", true],
  ["công văn số 5-bc", false],
  ["số 5", false],
  ["số 5-6", false],
  ["số 5\t-bc", false],
  [`số ${"5".repeat(70)}-bc`, false],
])("“%s” is the line of the number: %s", (low, is) => expect(isNumberLine(low)).toBe(is));

test.each([
  ["hòa an, ngày … tháng … năm 2026", true],
  ["đảng ủy\tngày … tháng … năm 2026", true],
  ["ngày 5/5/2026", true],
  ["hòa an,ngày … / …", true],
  ["họp ngày 5 tháng 5 năm 2026", false],
  ["ngày 5 tháng 5", false],
  ["ngày 5\ttháng 5 năm 2026", false],
  ["ngày hội/hè", false],
])("“%s” is the line of the date: %s", (low, is) => expect(isDateLine(low)).toBe(is));
