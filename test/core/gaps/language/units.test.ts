import { unitAfter, unitFollowing } from "../../../../src/core/gaps/language/units";
import { placeIn } from "../placeIn";

describe("the unit that follows", () => {
  test.each([
    ["ha rừng", { unit: "ha", measure: true }],
    ["tạ/ha", { unit: "tạ/ha", measure: true }],
    ["đồng/người, trong đó", { unit: "đồng/người", measure: true }],
    ["vnđ/cây", { unit: "vnđ/cây", measure: true }],
    ["đ/cây", { unit: "đ/cây", measure: true }],
    ["đ/c An", { unit: "đ/c", measure: false }],
    ["thôn vùng cao", { unit: "thôn", measure: false }],
    ["hộ nghèo", { unit: "hộ nghèo", measure: false }],
    ["ngày công", { unit: "ngày công", measure: true }],
    ["tháng, kể từ nay", { unit: "tháng", measure: true }],
    ["ngày và bồi thường", { unit: "ngày", measure: true }],
    ["/…… liều", { unit: "liều", measure: true }],
    [" / … liều", { unit: "liều", measure: true }],
    [" đến … hộ", { unit: "hộ", measure: false }],
    [" - ___ hộ", { unit: "hộ", measure: false }],
    ["/500 liều", { unit: "liều", measure: true }],
    ["/ 12 hộ", { unit: "hộ", measure: false }],
  ])("%s", (right, unit) => expect(unitAfter(right)).toMatchObject(unit));

  test.each([
    "tổ chức thực hiện",
    "ngày hội của bà con",
    "năm học mới",
    "năm 2026",
    "ngày … tháng 5",
    "tháng .. năm",
    "ngày 05",
    "/5hộ",
    "trời xanh",
    "",
    ", hộ",
    "xđ/cây",
  ])("none in “%s”", (right) => expect(unitAfter(right)).toBeUndefined());

  test.each([
    ["⟦…|⟧ Hộ nghèo: 5", undefined],
    ["⟦…|⟧ HỘ NGHÈO", "hộ nghèo"],
    ["⟦…|⟧ đồng chí Chủ tịch", undefined],
    ["⟦…|⟧ em Lan", undefined],
    ["⟦…|⟧ em nghèo, cháu An", "em"],
    ["⟦…|⟧ đồng chí dự", "đồng chí"],
    ["⟦…|⟧ EM BÉ", "em"],
    ["⟦…|⟧→hộ", undefined],
  ])("after the place in %s: %s", (source, unit) => expect(unitFollowing(placeIn(source))?.unit).toBe(unit));
});
