import type { Values } from "../../../src/core/profile/field";
import type { Relation } from "../../../src/core/profile/relation";
import { checkRelations } from "../../../src/core/profile/checkRelations";

const broken = (relation: Relation, values: Values) => checkRelations(values, [relation])[0];

describe("parts that add up", () => {
  const cells: Relation = { id: "chi-bo", kind: "sum", parts: ["a", "b"], total: "all" };

  test("hold when they do", () => {
    expect(broken(cells, { a: 4, b: 8, all: 12 })).toBeUndefined();
    expect(broken(cells, { a: 0.1, b: 0.2, all: 0.3 })).toBeUndefined();
  });

  test("break with the sum that they make", () => {
    expect(broken(cells, { a: 4, b: 9, all: 12 })).toEqual({
      relation: cells,
      fields: ["a", "b", "all"],
      expected: 13,
    });
  });

  test("with a part unknown, break only when the rest is already too much", () => {
    expect(broken(cells, { a: 4, all: 12 })).toBeUndefined();
    expect(broken(cells, { a: 14, all: 12 })).toBeDefined();
    expect(broken(cells, { a: 4, b: 9 })).toBeUndefined();
  });

  test("may leave a rest where they need not be everything", () => {
    const believers: Relation = { ...cells, orLess: true };
    expect(broken(believers, { a: 4, b: 3, all: 12 })).toBeUndefined();
    expect(broken(believers, { a: 4, b: 9, all: 12 })).toEqual({ relation: believers, fields: ["a", "b", "all"] });
  });
});

describe("values in ascending order", () => {
  const people: Relation = { id: "ho", kind: "at-most", ascending: ["so_ho", "so_nhan_khau"] };

  test("break where one is above the next", () => {
    expect(broken(people, { so_ho: 1200, so_nhan_khau: 4800 })).toBeUndefined();
    expect(broken(people, { so_ho: 4800, so_nhan_khau: 1200 })?.fields).toEqual(["so_ho", "so_nhan_khau"]);
  });

  test("count a factor", () => {
    const members: Relation = { id: "dv", kind: "at-most", ascending: ["so_chi_bo", "so_dang_vien"], factor: 3 };
    expect(broken(members, { so_chi_bo: 10, so_dang_vien: 30 })).toBeUndefined();
    expect(broken(members, { so_chi_bo: 10, so_dang_vien: 29 })).toBeDefined();
  });

  test("compare dates with dates, constants and years", () => {
    const dates: Relation = { id: "ngay", kind: "at-most", ascending: [{ value: "2013-12-12" }, "ngay", "nam"] };
    expect(broken(dates, { ngay: "2014-01-05", nam: 2014 })).toBeUndefined();
    expect(broken(dates, { ngay: "2013-12-11" })?.fields).toEqual(["ngay"]);
    expect(broken(dates, { ngay: "2015-01-05", nam: 2014 })?.fields).toEqual(["ngay", "nam"]);
  });

  test("hold a date within a period", () => {
    const term: Relation = { id: "nk", kind: "at-most", ascending: ["nhiem_ky", "ngay", "nhiem_ky"] };
    expect(broken(term, { nhiem_ky: "2025-2030", ngay: "2025-08-18" })).toBeUndefined();
    expect(broken(term, { nhiem_ky: "2025-2030", ngay: "2030-12-31" })).toBeUndefined();
    expect(broken(term, { nhiem_ky: "2025-2030", ngay: "2024-12-31" })?.fields).toEqual(["nhiem_ky", "ngay"]);
    expect(broken(term, { nhiem_ky: "2025-2030", ngay: "2031-01-01" })?.fields).toEqual(["ngay", "nhiem_ky"]);
  });
});

test("percents lie between 0 and 100", () => {
  const percents: Relation = { id: "ty-le", kind: "range", fields: ["a", "b"], min: 0, max: 100 };
  expect(broken(percents, { a: 0, b: 100 })).toBeUndefined();
  expect(broken(percents, { a: -1, b: 100.5 })?.fields).toEqual(["a", "b"]);
});

test("the same value, and the length of a list beside a number", () => {
  const same: Relation = { id: "ton-giao", kind: "same", fields: ["so_ton_giao", "danh_sach_ton_giao"] };
  expect(broken(same, { so_ton_giao: 2, danh_sach_ton_giao: ["đạo Phật", "đạo Công giáo"] })).toBeUndefined();
  expect(broken(same, { so_ton_giao: 3, danh_sach_ton_giao: ["đạo Phật"] })).toBeDefined();
  expect(broken(same, { so_ton_giao: 3 })).toBeUndefined();
});

test("years between two events, with documents by their date and periods by their ends", () => {
  const years: Relation = { id: "so-nam", kind: "year-difference", from: "van_ban", to: "nam", years: "so_nam" };
  const documents = (id: string) => (id === "218-QĐ/TW" ? { date: "2013-12-12" } : undefined);
  const check = (values: Values) => checkRelations(values, [years], documents)[0];
  expect(check({ van_ban: "218-QĐ/TW", nam: 2023, so_nam: 10 })).toBeUndefined();
  expect(check({ van_ban: "218-QĐ/TW", nam: 2026, so_nam: 10 })).toEqual({
    relation: years,
    fields: ["van_ban", "nam", "so_nam"],
    expected: 13,
  });
  const term: Relation = { id: "nhiem-ky", kind: "year-difference", from: "ky", to: "ky", years: { value: 5 } };
  expect(broken(term, { ky: "2020-2025" })).toBeUndefined();
  expect(broken(term, { ky: "2020-2026" })?.expected).toBe(6);
});
