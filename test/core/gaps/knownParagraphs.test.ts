import { findGaps } from "../../../src/core/gaps/findGaps";
import type { GapHint, HintedParagraph } from "../../../src/core/gaps/gap";

const hint = (field: string, pieces: readonly string[], place: number, above?: HintedParagraph["above"]): GapHint => ({
  left: "",
  right: "",
  label: `nhãn ${field}`,
  field,
  paragraph: { pieces, place, ...(above ? { above } : {}) },
});

/** Of a sentence that is kept or left out. */
const yesNo = (field: string, pieces: readonly string[], place: number): GapHint => ({
  ...hint(field, pieces, place),
  paragraph: { pieces, place, optional: true },
});

function gapsOf(lines: readonly string[], hints: readonly GapHint[]) {
  const story = {
    kind: "body" as const,
    paragraphs: lines.map((text) => ({ text, marks: [], reach: "exact" as const })),
  };
  return findGaps(story, hints).map(({ paragraph, start, end, field, kind }) => [
    field,
    kind,
    lines[paragraph]?.slice(start, end),
  ]);
}

const date = ["", ", ngày ", " tháng ", " năm ", ""];
const dateHints = ["noi", "ngay", "thang", "nam"].map((field, i) => hint(field, date, i));

test("a blank at the end of a known line is a gap, which no words around it could tell", () => {
  expect(gapsOf(["……, ngày       tháng       năm      "], dateHints)).toEqual([
    ["noi", "dots", "……"],
    ["ngay", "blank", "       "],
    ["thang", "blank", "       "],
    ["nam", "blank", "      "],
  ]);
});

test("places that are filled keep the others certain", () => {
  expect(gapsOf(["Công Hải, ngày 05 tháng       năm 2026"], dateHints)).toEqual([["thang", "blank", "       "]]);
  expect(gapsOf(["Công Hải, ngày 05 tháng 02 năm 2026"], dateHints)).toEqual([]);
});

test("letters, blanks and tone marks may differ as they do between hands", () => {
  const pieces = ["Đảng ủy đã sơ kết ", " và tổ chức tổng kết ", " năm."];
  const hints = [hint("moc", pieces, 0), hint("nam", pieces, 1)];
  const line = "Đảng uỷ  đã sơ kết …… và tổ chức tổng kết 10 năm.";
  expect(gapsOf([line.normalize("NFD")], hints)).toEqual([["moc", "dots", "……"]]);
  expect(gapsOf([line], hints)).toEqual([["moc", "dots", "……"]]);
});

test("a sentence in brackets is one gap, whatever stands in it", () => {
  const hints = [yesNo("co", ["Đã họp. ", ""], 0)];
  expect(gapsOf(["Đã họp. [Hằng quý, có số 5, ngày 3/4.]"], hints)).toEqual([
    ["co", "yes-no", "[Hằng quý, có số 5, ngày 3/4.]"],
  ]);
});

test("a line without words is known by the one above it", () => {
  const hints = [
    hint("chuc_vu", ["", ""], 0, { words: "T/M", distance: 1 }),
    hint("ho_ten", ["", ""], 0, { words: "T/M", distance: 2 }),
  ];
  expect(gapsOf(["T/M BAN THƯỜNG VỤ", "……", "", "……"], hints)).toEqual([
    ["chuc_vu", "dots", "……"],
    ["ho_ten", "dots", "……"],
  ]);
  expect(gapsOf(["T/M ĐẢNG ỦY", "BÍ THƯ", "", "……"], hints)).toEqual([["ho_ten", "dots", "……"]]);
});

test("a line that says something else is left to its own words", () => {
  const hints = [hint("so_ho", ["Toàn xã có ", " hộ."], 0)];
  expect(gapsOf(["Toàn xã có …… hộ nghèo."], hints)[0]?.[0]).toBeUndefined();
  expect(gapsOf(["Toàn xã có 12 hộ."], hints)).toEqual([]);
});

test("a sentence that was left out leaves no gap behind", () => {
  const hints = [yesNo("co", ["Đã họp. ", " Kết quả tốt."], 0)];
  expect(gapsOf(["Đã họp. Kết quả tốt.", "Đã họp.  Kết quả tốt."], hints)).toEqual([]);
  expect(gapsOf(["Đã họp. [Có biên bản.] Kết quả tốt."], hints)).toEqual([["co", "yes-no", "[Có biên bản.]"]]);
});

test("places that stand side by side are told apart by what is open", () => {
  const pieces = ["cư trú tại ", " ", "; dân cư ổn định."];
  const hints = [hint("so", pieces, 0), hint("don_vi", pieces, 1)];
  expect(gapsOf(["Cư trú tại …… ấp; dân cư ổn định."], hints)).toEqual([["so", "dots", "……"]]);
  expect(gapsOf(["Cư trú tại 14 ……; dân cư ổn định."], hints)).toEqual([["don_vi", "dots", "……"]]);
  expect(gapsOf(["Cư trú tại …… ……; dân cư ổn định."], hints).map(([field]) => field)).toEqual(["so", "don_vi"]);
  expect(gapsOf(["Cư trú tại 14 ấp; dân cư ổn định."], hints)).toEqual([]);
  const sentences = ["a", "b"].map((field, place) => yesNo(field, ["Năm qua ", " ", ""], place));
  expect(gapsOf(["Năm qua [có họp.] [có biên bản.]"], sentences).map(([field]) => field)).toEqual(["a", "b"]);
});

test("a sentence that only begins and ends like a known line is another one", () => {
  const name = ["ĐẢNG ỦY ", " ", ""];
  const hints = [hint("loai", name, 0), hint("ten", name, 1)];
  expect(gapsOf(["ĐẢNG ỦY XÃ ……"], hints).map(([field]) => field)).toEqual(["ten"]);
  const sentence = "Đảng ủy đã tổ chức quán triệt đến toàn thể đảng viên. [Chi bộ cũng đã họp.]";
  expect(gapsOf([sentence], hints).map(([field]) => field)).not.toContain("ten");
  const other = "Đảng ủy đã tổ chức quán triệt đến toàn thể đảng viên tại …… chi bộ và ……";
  expect(gapsOf([other], hints).map(([field]) => field)).not.toContain("ten");
});

test("a title of two lines leaves the name below it certain", () => {
  const hints = [
    hint("chuc_vu", ["", ""], 0, { words: "TM.", distance: 1 }),
    hint("ho_ten", ["", ""], 0, { words: "TM.", distance: 2 }),
  ];
  const lines = ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "……"];
  expect(gapsOf(lines, hints).map(([field]) => field)).toEqual(["ho_ten"]);
});

test("of two known lines that begin alike, the longer one is meant", () => {
  const plan = ["", " ban hành kế hoạch ngày ", "/", "."];
  const hints = [
    hint("ten", ["HUYỆN ỦY ", ""], 0),
    ...["loai", "ngay", "thang"].map((field, place) => hint(field, plan, place)),
  ];
  expect(gapsOf(["Huyện ủy ban hành kế hoạch ngày       /……."], hints).map(([field]) => field)).toEqual([
    "ngay",
    "thang",
  ]);
});

describe("what stands in a place of a known line", () => {
  const hints = [hint("ten", ["Đảng ủy xã ", " báo cáo."], 0)];
  test.each([
    ["Đảng ủy xã …… báo cáo.", [["ten", "dots", "……"]]],
    ["Đảng ủy xã ____ báo cáo.", [["ten", "underscores", "____"]]],
    ["Đảng ủy xã …,… báo cáo.", [["ten", "mixed", "…,…"]]],
    ["Đảng ủy xã ……/…… báo cáo.", [["ten", "mixed", "……/……"]]],
    ["Đảng ủy xã     báo cáo.", [["ten", "blank", "     "]]],
    ["  Đảng ủy xã ……   báo cáo.  ", [["ten", "dots", "……"]]],
    ["Đảng ủy xã Hòa An báo cáo.", []],
  ])("%s", (line, gaps) => expect(gapsOf([line], hints)).toEqual(gaps));

  test.each([
    "Thưa Đảng ủy xã …… báo cáo.",
    "Đảng ủy xã …… báo cáo. Hết",
    "Đảng ủy xãnhà …… báo cáo.",
    "Đảng uỷ các xã …… báo cáo.",
    "Đảng ủy xã …… báocáo.",
  ])("%s is another line", (line) => expect(gapsOf([line], hints).map(([field]) => field)).not.toContain("ten"));

  test("a value with marks in it is a value", () => {
    for (const value of ["Hòa….", "…Hòa", "An__", "__An", "a…,…", "…,…b", "[Hòa] An", "An [Hòa]"]) {
      expect(gapsOf([`Đảng ủy xã ${value} báo cáo.`], hints).map(([field]) => field)).not.toContain("ten");
    }
  });
});

test("a piece that stands in a value too is looked for further on", () => {
  const hints = ["a", "b"].map((field, place) => hint(field, ["Xã ", " và xã ", " họp."], place));
  expect(gapsOf(["Xã An và họ và xã …… họp."], hints)).toEqual([["b", "dots", "……"]]);
  const end = [hint("a", ["Xã ", " họp"], 0)];
  expect(gapsOf(["Xã họp …… họp"], end).map(([field]) => field)).not.toContain("b");
});

test("the words above may begin or end the line, no nearer than the template had them", () => {
  const name = (words: string, distance: number) => [hint("ten", ["", ""], 0, { words, distance })];
  const found = (lines: readonly string[], hints: readonly GapHint[]) => gapsOf(lines, hints).map(([field]) => field);
  expect(found(["TM. BAN  THƯỜNG VỤ", "……"], name("TM. BAN", 1))).toEqual(["ten"]);
  expect(found(["TM. BAN THƯỜNG VỤ", "……"], name("thường vụ", 1))).toEqual(["ten"]);
  expect(found(["TM. BAN THƯỜNG VỤ", "……"], name("ban", 1))).toEqual([]);
  expect(found(["TM. BAN THƯỜNG VỤ", "……"], name("TM.", 2))).toEqual([]);
  expect(found(["TM. ĐẢNG ỦY", "BÍ THƯ", "PHÓ", "LÚA", "……"], name("TM.", 2))).toEqual([]);
});
