import {
  atEndOfStretch,
  atHeadOfStretch,
  capitalAfter,
  clauseBefore,
  quotedPlace,
  withoutClosingBracket,
} from "../../../../src/core/gaps/language/position";
import { placeIn } from "../placeIn";

describe("where the place stands in its stretch", () => {
  test.each([
    ["⟦…|⟧ họp", true],
    ["- ⟦…|⟧ họp", true],
    ["1. ⟦…|⟧", true],
    ["12) ⟦…|⟧", true],
    ["1.2.13. ⟦…|⟧", true],
    ["1.2.3.4.5 ⟦…|⟧", true],
    ["a) ⟦…|⟧", true],
    ["(a) ⟦…|⟧", true],
    ["1/ ⟦…|⟧", true],
    ["iii. ⟦…|⟧", true],
    ["viii- ⟦…|⟧", true],
    ["Họ tên→⟦…|⟧", true],
    ["1.ab ⟦…|⟧", false],
    ["ab ⟦…|⟧", false],
    ["- - ⟦…|⟧", false],
    ["1234 ⟦…|⟧", false],
    [`họp${" ".repeat(240)}⟦…|⟧`, false],
  ])("%s at the head: %s", (source, head) => expect(atHeadOfStretch(placeIn(source))).toBe(head));

  test.each([
    ["có ⟦…|⟧", true],
    ["có ⟦…|⟧ ; ", true],
    ["có ⟦…|⟧→hộ", true],
    ["có ⟦…|⟧ hộ", false],
    ["có ⟦…|⟧ )", false],
    ["có ⟦…|⟧;;", false],
    [`có ⟦…|⟧${" ".repeat(240)}hộ`, false],
  ])("%s at the end: %s", (source, end) => expect(atEndOfStretch(placeIn(source))).toBe(end));

  test.each([
    ["có ⟦…|⟧   Đảng ủy", true],
    ["có ⟦…|⟧Đảng ủy", true],
    ["có ⟦…|⟧ đảng ủy", false],
    ["có ⟦…|⟧  ", false],
    ["có ⟦…|⟧→Đảng ủy", false],
  ])("a capital follows in %s: %s", (source, capital) => expect(capitalAfter(placeIn(source))).toBe(capital));

  test.each([
    ["“học ⟦…|⟧", true],
    ["nói “học ⟦…|⟧", true],
    ["nói “học” ⟦…|⟧", false],
    ["nói «học ⟦…|⟧", true],
    ["nói «học» ⟦…|⟧", false],
    ['nói "học ⟦…|⟧', true],
    ['nói "học" ⟦…|⟧', false],
    ["nói ⟦…|⟧", false],
    ["nói” ⟦…|⟧", false],
  ])("%s is quoted: %s", (source, quoted) => expect(quotedPlace(placeIn(source))).toBe(quoted));

  test.each([
    ["họp: lúa", " lúa"],
    ["họp (lúa", "lúa"],
    ["họp; lúa", " lúa"],
    ["họp “lúa", "lúa"],
    ["họp [lúa", "lúa"],
    ["họp? lúa", " lúa"],
    ["họp! lúa", " lúa"],
    ["họp. lúa", " lúa"],
    ["họp… lúa", " lúa"],
    [".lúa", "lúa"],
    ["đạt 1.500 ha", "đạt 1.500 ha"],
    ["năm 5.lúa", "lúa"],
    ["lúa.5", "5"],
    ["lúa, ngô", "lúa, ngô"],
  ])("the clause before in “%s” is “%s”", (left, clause) => expect(clauseBefore(left)).toBe(clause));

  test.each([
    ["ông (bà)", "ông "],
    ["ông (bà) ", "ông "],
    ["ông (bà", "ông (bà"],
    ["(bà)", "(bà)"],
    ["bà)", "bà)"],
    [`ông (${"a".repeat(38)})`, "ông "],
    [`ông (${"a".repeat(39)})`, `ông (${"a".repeat(39)})`],
  ])("“%s” without the bracket at its end is “%s”", (left, without) =>
    expect(withoutClosingBracket(left)).toBe(without),
  );
});
