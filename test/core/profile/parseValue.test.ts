import fc from "fast-check";
import type { Field, FieldType } from "../../../src/core/profile/field";
import { formatValue } from "../../../src/core/profile/formatValue";
import { parseValue } from "../../../src/core/profile/parseValue";

const field = (type: FieldType, more: Partial<Field> = {}): Field => ({
  id: "x",
  label: "giá trị",
  type,
  profile: false,
  ...(type === "choice" ? { options: ["xã", "phường", "đặc khu"] } : {}),
  ...more,
});

test.each<[FieldType, unknown, unknown]>([
  ["text", " Công  Hải ", "Công Hải"],
  ["text", "Ho\u0300a", "Hòa"],
  ["text", 12, "12"],
  ["number", "1.234,5", 1234.5],
  ["number", 12, 12],
  ["number", "01", 1],
  ["percent", "93,6%", 93.6],
  ["percent", "93,6 %", 93.6],
  ["day", "05", 5],
  ["month", 12, 12],
  ["year", "2026", 2026],
  ["month-year", "01/2014", "2014-01"],
  ["date", "03/4/2018", "2018-04-03"],
  ["period", "2020 – 2025", "2020-2025"],
  ["document-number", "5", "05"],
  ["document-number", 12, "12"],
  ["document-number", "05 -KH/ĐU", "05-KH/ĐU"],
  ["document", "218-QĐ/TW", "218-QĐ/TW"],
  ["list", ["a", " ", "b"], ["a", "b"]],
  ["list", "a\nb; c", ["a", "b", "c"]],
  ["choice", "Đặc khu", "đặc khu"],
  ["yes-no", "Có", true],
  ["yes-no", "bỏ", false],
  ["yes-no", false, false],
])("%s: %j is kept as %j", (type, typed, kept) => {
  expect(parseValue(field(type), typed)).toEqual({ kind: "value", value: kept });
});

test.each<[string | undefined, number, boolean]>([
  ["hộ", 1.5, false],
  ["hộ", 15, true],
  ["hộ", 0, true],
  ["ha", 1.5, true],
  ["triệu đồng", 38.5, true],
  [undefined, 1.5, true],
])("a number of %s may be %d: %s", (unit, number, isTaken) => {
  const parsed = parseValue(field("number", unit === undefined ? {} : { unit }), number);
  expect(parsed).toEqual(isTaken ? { kind: "value", value: number } : { kind: "problem", code: "not-a-count" });
});

test.each<[FieldType, unknown, string]>([
  ["number", "abc", "not-a-number"],
  ["number", "93.6", "decimal-point"],
  ["number", NaN, "not-a-number"],
  ["number", true, "not-a-number"],
  ["number", -3, "negative"],
  ["number", "-0,5", "negative"],
  ["percent", "120", "not-a-percent"],
  ["percent", "-1,5%", "not-a-percent"],
  ["day", 32, "not-a-day"],
  ["month", "0", "not-a-month"],
  ["year", "26", "not-a-year"],
  ["month-year", "2023", "not-a-month-year"],
  ["date", "31/4/2025", "not-a-date"],
  ["date", 5, "not-a-date"],
  ["period", "2020", "not-a-period"],
  ["period", "2019-2019", "period-order"],
  ["document-number", "số năm", "not-a-document-number"],
  ["document", "một văn bản", "not-a-document"],
  ["document", { number: "5" }, "not-a-document"],
  ["list", [1], "not-a-list"],
  ["choice", "huyện", "not-an-option"],
  ["yes-no", "có lẽ", "not-yes-no"],
  ["text", {}, "not-text"],
])("%s: %j is refused: %s", (type, typed, code) => {
  expect(parseValue(field(type), typed)).toEqual({ kind: "problem", code });
});

test.each(["", "  ", null, undefined, "\u200b"])("%j is nothing typed", (typed) => {
  for (const type of ["text", "number", "list", "yes-no"] as const) {
    expect(parseValue(field(type), typed)).toEqual({ kind: "empty" });
  }
});

test("a number of a document loses the symbol that its text already has", () => {
  expect(parseValue(field("document-number", { unit: "-KH/ĐU" }), "05-KH/ĐU")).toEqual({ kind: "value", value: "05" });
});

test("a citation as it is written in a text is read into its parts, with and without the comma", () => {
  const document = {
    kind: "Kế hoạch",
    number: "05-KH/TU",
    date: "2026-04-03",
    issuer: "Ban Thường vụ Tỉnh ủy",
    title: "về tổng kết công tác dân vận",
  };
  const text = "Kế hoạch số 05-KH/TU, ngày 03/4/2026 của Ban Thường vụ Tỉnh ủy về tổng kết công tác dân vận";
  expect(parseValue(field("document"), text)).toEqual({ kind: "value", value: document });
  expect(parseValue(field("document"), text.replace(", ngày", " ngày"))).toEqual({ kind: "value", value: document });
  expect(parseValue(field("document"), "Nghị quyết số 12/2023/NQ-HĐND của Hội đồng nhân dân tỉnh")).toEqual({
    kind: "value",
    value: { kind: "Nghị quyết", number: "12/2023/NQ-HĐND", issuer: "Hội đồng nhân dân tỉnh", title: "" },
  });
  expect(parseValue(field("document"), text.replace("03/4", "31/4"))).toEqual({
    kind: "problem",
    code: "not-a-document",
  });
});

test.each<[FieldType, Parameters<typeof formatValue>[1], string]>([
  ["number", 4, "04"],
  ["number", 1234, "1.234"],
  ["percent", 5, "5"],
  ["percent", 93.6, "93,6"],
  ["day", 5, "05"],
  ["month", 2, "02"],
  ["month", 5, "5"],
  ["year", 2026, "2026"],
  ["month-year", "2014-01", "01/2014"],
  ["date", "2018-04-03", "03/4/2018"],
  ["period", "2020-2025", "2020-2025"],
  ["list", ["a", "b", "c"], "a, b và c"],
  ["date", "chưa rõ", "chưa rõ"],
])("%s: %j is written %s", (type, value, text) => {
  expect(formatValue(field(type), value)).toBe(text);
});

test("measures take no zero in front", () => {
  expect(formatValue(field("number", { unit: "ha" }), 5)).toBe("5");
  expect(formatValue(field("number", { unit: "hộ" }), 5)).toBe("05");
});

test("property: a kept value is read as itself, whatever was typed", () => {
  const types: FieldType[] = [
    "text",
    "number",
    "percent",
    "day",
    "date",
    "month-year",
    "period",
    "document-number",
    "document",
    "list",
    "choice",
    "yes-no",
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...types),
      fc.oneof(fc.string(), fc.double(), fc.integer(), fc.array(fc.string())),
      (type, typed) => {
        const first = parseValue(field(type), typed);
        if (first.kind === "value") expect(parseValue(field(type), first.value)).toEqual(first);
      },
    ),
  );
});

test("property: written values hold no doubled blank, no line break and no control character", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (typed) => {
      const text = formatValue(field("text"), typed);
      // eslint-disable-next-line no-control-regex -- that is what is looked for
      expect(text).not.toMatch(/ {2}|[\u0000-\u001f]/);
    }),
  );
});
