import { contentLibrary } from "../../../src/content/index";
import { findStaleValues, forgetValues } from "../../../src/core/filling/staleValues";
import type { LayoutStandard } from "../../../src/core/document/standard";
import type { Values } from "../../../src/core/profile/field";
import { fillTemplate } from "../../../src/core/templates/fillTemplate";
import { makeGapHints } from "../../../src/core/templates/makeGapHints";
import { openTemplate } from "../../../src/core/templates/openTemplate";
import { plainParagraphs } from "../../../src/core/templates/plainText";
import standardData from "../../../src/content/standards/DANG-HD05-2026.json";
import values218 from "../../content/fixtures/bao-cao-qd-218.values.json";
import { applyTo, findGapsIn, linesOf, snapshotOf } from "./documents";

const standard = standardData as unknown as LayoutStandard;

function forget(...lines: readonly string[]): readonly string[] {
  const snapshot = snapshotOf(...lines);
  return linesOf(applyTo(snapshot, forgetValues(findStaleValues(snapshot))));
}

test.each([
  ["Đảng bộ xã có 215 đảng viên, 12 chi bộ.", "Đảng bộ xã có …… đảng viên, …… chi bộ."],
  ["Tỷ lệ hộ nghèo còn 2,5%, giảm 1,2 % so với năm 2025.", "Tỷ lệ hộ nghèo còn ……%, giảm …… % so với năm ……."],
  ["Diện tích 1.234,5 ha.", "Diện tích …… ha."],
  ["Hội nghị ngày 05/02/2026 tại xã.", "Hội nghị ngày …… tại xã."],
  ["Họp ngày 05 tháng 02 năm 2026.", "Họp ngày …… tháng …… năm ……."],
  ["Từ tháng 5/2026 đến nay.", "Từ tháng …… đến nay."],
  ["Tổng số hộ: 1.234", "Tổng số hộ: ……"],
  ["2.1. Đã tổ chức 05 buổi đối thoại.", "2.1. Đã tổ chức …… buổi đối thoại."],
])("goes stale: %s", (line, expected) => {
  expect(forget(line)).toEqual([expected]);
});

test.each([
  "Thực hiện Quyết định số 218-QĐ/TW, ngày 12/12/2013 của Bộ Chính trị khóa XI.",
  "Thực hiện Quyết định 218 và Kết luận số 62 ngày 08/12/2009.",
  "Kế hoạch số 12-KH/ĐU, ngày 05/02/2024 của Đảng ủy.",
  "Theo Điều 5, khoản 2 Luật số 10/2022/QH15 ngày 10 tháng 11 năm 2022.",
  "Luật Tổ chức chính quyền địa phương năm 2015.",
  "Nhiệm kỳ 2020 - 2025, giai đoạn 2021-2025.",
  "Đại hội lần thứ 13, kỳ họp thứ 8.",
  "Thôn 3, tổ 5, quốc lộ 37, đường 30/4.",
  "2.1. Công tác tuyên truyền, quán triệt 218",
  "I- ĐẶC ĐIỂM TÌNH HÌNH",
])("lasts: %s", (line) => {
  expect(forget(line)).toEqual([line]);
});

test("number and date of the document itself are left for the registration", () => {
  expect(
    forget(
      "ĐẢNG ỦY XÃ PHÚ BÌNH",
      "Số 15-BC/ĐU",
      "Phú Bình, ngày 05 tháng 02 năm 2026",
      "BÁO CÁO",
      "Căn cứ Quyết định số 218-QĐ/TW;",
    ),
  ).toEqual([
    "ĐẢNG ỦY XÃ PHÚ BÌNH",
    "Số      -BC/ĐU",
    "Phú Bình, ngày       tháng       năm      ",
    "BÁO CÁO",
    "Căn cứ Quyết định số 218-QĐ/TW;",
  ]);
});

test("a report of a template gives its own fields back as gaps, and every gap is found again", async () => {
  const kit = await openTemplate(contentLibrary, "bao-cao-qd-218");
  const hints = makeGapHints(kit, standard);
  const lines = plainParagraphs(fillTemplate(kit, { kind: "whole" }, values218 as Values, standard)).map(
    ({ text }) => text,
  );
  const snapshot = snapshotOf(...lines);
  const stale = findStaleValues(snapshot, hints, kit.fields);
  expect(stale.length).toBeGreaterThan(25);
  const around = stale.map(({ place, paragraphText }) =>
    paragraphText.slice(Math.max(0, place.start - 30), place.end + 12),
  );
  expect(around.filter((words) => /(?:số|định) 218[^.]{0,11}$/.test(words))).toEqual([]);
  // Number and date of the office's own plan are fields; those of the decision are not.
  const dates = stale.filter(({ kind }) => kind === "date").map(({ text }) => text);
  expect(dates).toEqual(expect.arrayContaining(["30/11/2028", "14/3/2014", "02/4/2018", "15/8/2019"]));
  const after = applyTo(snapshot, forgetValues(stale));
  const gaps = findGapsIn(after, hints);
  for (const { place } of stale) {
    expect([linesOf(after)[place.paragraph], gaps.some((gap) => gap.place.paragraph === place.paragraph)]).toEqual([
      expect.any(String),
      true,
    ]);
  }
  expect(gaps.length).toBeGreaterThanOrEqual(stale.length * 0.95);
  // Who the office is stays.
  expect(linesOf(after).join("\n")).toContain((values218 as Values)["ten_xa"]);
});

test("an open draft has nothing to forget", async () => {
  const kit = await openTemplate(contentLibrary, "bao-cao-qd-218");
  const lines = plainParagraphs(fillTemplate(kit, { kind: "whole" }, {}, standard)).map(({ text }) => text);
  const stale = findStaleValues(snapshotOf(...lines), makeGapHints(kit, standard), kit.fields);
  expect(stale.map(({ text, paragraphText }) => [text, paragraphText])).toEqual([]);
});
