import { unitAsIn, writtenAsIn } from "../../../../src/core/gaps/labels/spelling";
import { readLine } from "../../../../src/core/gaps/line";

const line = (text: string) => readLine({ text, marks: [], reach: "exact" }, 0);

/** The label as the line writes it around its dots. */
function written(text: string, label: string): string {
  return writtenAsIn(line(text), text.indexOf("…"), label);
}

describe("a label is written as its line is", () => {
  const cases: readonly (readonly [text: string, label: string, written: string])[] = [
    ["do Bí thư Đảng ủy …… ký", "họ tên bí thư đảng ủy", "họ tên Bí thư Đảng ủy"],
    ["Bên A trả …… đồng", "số tiền bên a trả", "số tiền bên A trả"],
    ["trụ sở UBND ……", "trụ sở ubnd", "trụ sở UBND"],
    ["đạt trong quý II ……", "quý ii", "quý II"],
    ["đưa ra Toà án ……", "tòa án", "Toà án"],
    // A capital that opens the sentence, the item or the column is not the word's own.
    ["Số hộ nghèo …… hộ", "số hộ nghèo", "số hộ nghèo"],
    ["1. Tổng thu …… đồng", "tổng thu", "tổng thu"],
    ["Cột\tTổng thu ……", "tổng thu", "tổng thu"],
    // but for a word that opens the name of an office.
    ["Quỹ Hỗ trợ nông dân …… đồng", "quỹ hỗ trợ nông dân", "Quỹ Hỗ trợ nông dân"],
    // Words that the line writes elsewhere, in other company, keep no capital of it.
    ["Ban Thường vụ họp ngày ……", "ngày ban hành", "ngày ban hành"],
    ["do Ông Số ……", "họ tên ông số", "họ tên ông số"],
    // A line in capitals says nothing of what is a name.
    ["TRUNG TÂM Y TẾ ……", "trung tâm y tế", "trung tâm y tế"],
    ["UBND XÃ ……", "ubnd xã", "ubnd xã"],
    // What stands nearest before the place counts.
    ["Đảng viên mới, đảng viên …… người", "số đảng viên", "số đảng viên"],
    ["", "nội dung", "nội dung"],
  ];
  test.each(cases)("%s: %s is %s", (text, label, expected) => expect(written(text, label)).toBe(expected));
});

describe("a unit is written as it stands behind the value", () => {
  const cases: readonly (readonly [text: string, unit: string, written: string])[] = [
    ["huyết áp ……mmHg", "mmhg", "mmHg"],
    ["điện … kWh", "kwh", "kWh"],
    ["thu … Đồng", "đồng", "đồng"],
    ["dài … km, cách kM khác", "km", "km"],
    ["dài … mét, ghi KM", "km", "km"],
  ];
  test.each(cases)("%s: %s is %s", (text, unit, expected) =>
    expect(unitAsIn(line(text), text.lastIndexOf("…") + 1, unit)).toBe(expected),
  );
});
