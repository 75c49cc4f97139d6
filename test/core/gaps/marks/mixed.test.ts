import { findBlanks } from "../../../../src/core/gaps/marks/blanks";
import { findDots } from "../../../../src/core/gaps/marks/dots";
import { findLetters } from "../../../../src/core/gaps/marks/letters";
import { joinMixed } from "../../../../src/core/gaps/marks/mixed";
import { findUnderscores } from "../../../../src/core/gaps/marks/underscores";
import type { Line } from "../../../../src/core/gaps/line";
import { expectMarks } from "./expectMarks";

const mixedOf = (line: Line) =>
  joinMixed(
    line,
    [...findDots(line), ...findUnderscores(line), ...findLetters(line), ...findBlanks(line)].sort(
      (one, other) => one.start - other.start,
    ),
  ).filter((mark) => mark.kind === "mixed");

describe("a decimal", () => {
  test.each([
    "chiếm ⟦…,…⟧%",
    "chiếm ⟦……,……⟧ điểm",
    "chiếm ⟦... ,...⟧%",
    "chiếm ⟦... ,...⟧ %",
    "chiếm⟦   ,   ⟧% kế hoạch",
    "chiếm ⟦__,__⟧%",
    "chiếm ⟦__,__⟧ %",
    "chênh ⟦__,__⟧ m2",
    "dài⟦   ,   ⟧m",
    "chiếm ⟦......,......⟧ điểm",
  ])("%s", (source) => expectMarks(source, mixedOf));

  test.each([
    "gồm …, …",
    "gồm ... ,... hộ",
    "gồm ... ,...a %",
    "gồm .......,... hộ",
    "gồm ...,....... hộ",
    "gồm __,__ hộ",
    "gồm ……………,………….",
    "gồm _______,__ m",
    "gồm __,__a %",
    "gồm …,__%",
    "gồm __,_______%",
    "gồm …;…%",
  ])("none in %s", (source) => expectMarks(source, mixedOf));
});

describe("a year of which the century is printed", () => {
  test.each([
    "năm ⟦20…⟧",
    "⟦20…⟧",
    "năm ⟦201…⟧",
    "năm ⟦19__⟧ và",
    "năm ⟦20xx⟧",
    "05/5/⟦20…⟧",
    "năm ⟦20   ⟧,",
    "5 / 5 /⟦20  ⟧,",
    "5 / 5 / ⟦20  ⟧,",
    "năm ⟦20........⟧",
  ])("%s", (source) => expectMarks(source, mixedOf));

  test.each([
    "có 21…",
    "có 2015…",
    "có 120…",
    "năm 20.........",
    "năm 20…5",
    "đạt 1.20…",
    "đạt 1,20…",
    "mã a20…",
    "mã _20…",
    "mã …20…",
    "các ngày 10, 20...",
    "có 20   hộ",
    "có 20 /5",
    "5/5/20  ,",
    "năm học 20   ,",
    "chương trình 20??",
  ])("none in %s", (source) =>
    expectMarks(source, (line) => mixedOf(line).filter((mark) => !/\?/.test(line.text.slice(mark.start, mark.end)))),
  );
});
