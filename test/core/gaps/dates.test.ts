import { datePart } from "../../../src/core/gaps/dates";
import { placeIn } from "./placeIn";

const day = "ngày";
const month = "tháng";
const year = "năm";

describe("a date in words", () => {
  test.each([
    ["ngày ⟦…|⟧ tháng 5 năm 2026", day],
    ["ngày⟦…|⟧tháng 5 năm 2026", day],
    ["ngày ⟦…|⟧", day],
    ["Ngày: ⟦…|⟧", day],
    ["(ngày ⟦…|⟧)", day],
    ["ngày ⟦…|⟧ - 5 - 2026", day],
    ["ngày ⟦…|⟧ -…- 2026", day],
    ["ngày ⟦…|⟧ của tháng sau", day],
    ["ngày … tháng ⟦…|⟧ năm 2026", month],
    ["ngày…tháng⟦…|⟧năm 2026", month],
    ["Tháng: ⟦…|⟧; năm: 2026", month],
    ["ngày … tháng ⟦…|⟧", month],
    ["ngày … tháng … năm ⟦…|⟧", year],
    ["năm ⟦…|⟧;", year],
    ["năm⟦…|⟧)", year],
    ["năm ⟦…|⟧ của Ủy ban nhân dân", year],
  ])("%s: %s", (source, part) => expect(datePart(placeIn(source))).toBe(part));
});

describe("a date in figures", () => {
  test.each([
    ["ngày ⟦…|⟧/…/2026", day],
    ["ngày …/⟦…|⟧/2026", month],
    ["ngày …/…/⟦…|⟧", year],
    ["ngày ⟦…|⟧ / … / 2026", day],
    ["ngày 05/⟦…|⟧/2026", month],
    ["ngày 05/5/⟦…|⟧", year],
    ["cấp ngày 05/5/20⟦…|⟧", year],
    ["sinh ngày ⟦__|⟧/__/____", day],
    ["từ ⟦…|⟧/6/2026", day],
    ["đến ⟦…|⟧/6", day],
    ["trước ⟦…|⟧/2026", month],
    ["tháng ⟦…|⟧/2026", month],
    ["trước tháng ⟦…|⟧/2026", month],
    ["ngày 12/⟦…|⟧", month],
    ["họp ⟦…|⟧/5/2026", day],
    ["họp ⟦…|⟧/ 5 / 2026", day],
    ["họp ⟦…|⟧/2026", month],
    ["họp ⟦…|⟧ / 20…", day],
    ["họp ⟦…|⟧/…/20…", day],
    ["họp 5/⟦…|⟧/20…", month],
    ["họp 5/6/20⟦…|⟧", year],
    ["ngày vào đảng ⟦…|⟧/5", day],
    ["sinh từ ⟦…|⟧/5", day],
    ["hạn ⟦…|⟧/5", day],
    ["sau  ký ⟦…|⟧/5", day],
    ["trước tháng: ⟦…|⟧/…", month],
    ["trước tháng⟦…|⟧/…", month],
    ["trước ⟦…|⟧ / 2026", month],
    ["trước ⟦…|⟧/ 2026", month],
    ["từ tháng trước đến ⟦…|⟧/5", day],
  ])("%s: %s", (source, part) => expect(datePart(placeIn(source))).toBe(part));
});

describe("a day, a point and a month", () => {
  test.each([
    ["ngày 05. ⟦___|⟧. 2026", month],
    ["ngày __. ⟦___|⟧.2026", month],
    ["ngày 05 . ⟦___|⟧ . 2026", month],
    ["ngày 05. ⟦___|⟧ hộ dự. 2026", undefined],
    ["ngày hội. ⟦___|⟧. 2026", undefined],
    ["ngày 05. Có ⟦___|⟧. 2026", undefined],
  ])("%s: %s", (source, part) => expect(datePart(placeIn(source))).toBe(part));
});

describe("what is no part of a date", () => {
  test.each([
    "tiêm được ⟦…|⟧/… liều",
    "đạt ⟦…|⟧/500 liều",
    "Kế hoạch số ⟦…|⟧/2026",
    "Quý: ⟦…|⟧/2026",
    "trong 03 ngày ⟦…|⟧",
    "sau 6 tháng ⟦…|⟧, đã xong",
    "trong 5 năm ⟦…|⟧,",
    "ngày hội ⟦…|⟧, vui",
    "năm ⟦…|⟧ hộ",
    "tháng ⟦…|⟧ hộ",
    "công chức ⟦…|⟧/viên chức",
    "05/6 và ⟦…|⟧ hộ",
    "mã 12-⟦…|⟧",
    "ngày 05/6 họp ⟦…|⟧ hộ",
    "đến ⟦…|⟧-5 hộ",
    "ngày hội 5 / 6 và ⟦…|⟧ hộ / khẩu",
    "từ ngày ⟦…|⟧ hộ, 5/2026",
    "trước ⟦…|⟧ hộ /2026",
  ])("%s", (source) => expect(datePart(placeIn(source))).toBeUndefined());
});
