import { readLine, stretchAt, stretchText } from "../../../src/core/gaps/line";
import { paragraphOf } from "./storyOfText";

const lineOf = (text: string) => readLine(paragraphOf(text), 3);

test("a line is composed, with a lower-case twin of the same length", () => {
  const line = lineOf("ĐẢNG ỦY Xã".normalize("NFD"));
  expect([line.index, line.text, line.low]).toEqual([3, "ĐẢNG ỦY Xã", "đảng ủy xã"]);
  const turkish = lineOf("İ Đảng");
  expect(turkish.low).toHaveLength(turkish.text.length);
  expect(turkish.low.slice(1)).toBe(" đảng");
});

test.each([
  ["uỷ ban, hoà giải, khoẻ, thuỳ", "ủy ban, hòa giải, khỏe, thùy"],
  ["HOÀ, toạ đàm, xoã, loá, choẽ", "hòa, tọa đàm, xõa, lóa, chõe"],
  ["toàn, hoàn, khoét, huỳnh, quý, quỹ, loài", "toàn, hoàn, khoét, huỳnh, quý, quỹ, loài"],
])("tone marks stand where the word lists have them: %s", (text, low) => expect(lineOf(text).low).toBe(low));

describe("offsets lead back to the paragraph's own text", () => {
  test("unit for unit where nothing is composed", () => {
    const line = lineOf("Đảng ủy");
    expect([0, 3, 7].map((at) => [line.toRaw(at), line.fromRaw(at)])).toEqual([
      [0, 0],
      [3, 3],
      [7, 7],
    ]);
  });

  test("to the letter whose marks they are", () => {
    const raw = "xã Đảng ủy".normalize("NFD");
    const line = lineOf(raw);
    for (let at = 0; at < line.text.length; at += 1) {
      expect(raw.slice(line.toRaw(at), line.toRaw(at + 1)).normalize("NFC")).toBe(line.text[at]);
      expect(line.fromRaw(line.toRaw(at))).toBe(at);
    }
    expect(line.toRaw(line.text.length)).toBe(raw.length);
    expect(line.toRaw(99)).toBe(raw.length);
    expect(line.fromRaw(raw.length)).toBe(line.text.length);
  });

  test("through syllables of Hangul, letters that compose to others and marks without a letter of their own", () => {
    expect(lineOf("\u1112\u1161\u11ab xa\u0303").text).toBe("한 xã");
    expect(lineOf("\ud558\u11ab xa\u0303").text).toBe("한 xã");
    expect(lineOf("\u212b xa\u0303").text).toBe("Å xã");
    const line = lineOf("q\u0303 xa\u0303");
    expect(line.text).toBe("q\u0303 xã");
    expect([0, 1, 2, 3, 4].map((at) => line.toRaw(at))).toEqual([0, 1, 2, 3, 4]);
    expect(line.toRaw(5)).toBe(6);
  });
});

describe("stretches", () => {
  test("end at tabs, line breaks and the end", () => {
    const line = lineOf("Tên\tTuổi\vLớp\n5A");
    expect(line.breaks).toEqual([3, 8, 12, 15]);
    expect([0, 1, 2, 3, 4].map((stretch) => stretchText(line, stretch))).toEqual(["tên", "tuổi", "lớp", "5a", ""]);
    expect([0, 3, 4, 8, 9, 12, 15].map((offset) => stretchAt(line, offset))).toEqual([0, 0, 1, 1, 2, 2, 3]);
  });

  test("end at columns of blanks where there is no tab", () => {
    expect(lineOf("THƯ KÝ      CHỦ TRÌ").breaks).toEqual([11, 19]);
    expect(lineOf("THƯ KÝ      CHỦ TRÌ\t").breaks).toEqual([19, 20]);
    expect(lineOf("xã").breaks).toEqual([2]);
    expect(lineOf("xã".normalize("NFD")).breaks).toEqual([2]);
  });
});
