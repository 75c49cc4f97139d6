import fc from "fast-check";
import { formatCount, formatNumber, hasDecimalPoint, parseNumber } from "../../../src/core/profile/numbers";

test.each([
  ["1.234,5", 1234.5],
  ["1234,5", 1234.5],
  ["93,6", 93.6],
  ["01", 1],
  ["45.600", 45600],
  ["1.234.567", 1234567],
  ["45 600", 45600],
  ["-0,5", -0.5],
  [" 12 ", 12],
])("%s is read as %d", (typed, number) => {
  expect(parseNumber(typed)).toBe(number);
});

test.each(["", "abc", "93.6", "1.23", "1.2345", "1,234.5", "12.34.567", "1,2,3", "trên 13", "12%", "1..2"])(
  "%s is not read",
  (typed) => {
    expect(parseNumber(typed)).toBeUndefined();
  },
);

test("a decimal point is told from a group of thousands", () => {
  expect([hasDecimalPoint("93.6"), hasDecimalPoint("1.25"), hasDecimalPoint("1.234"), hasDecimalPoint("x")]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test.each([
  [1234.5, "1.234,5"],
  [93.6, "93,6"],
  [1234567, "1.234.567"],
  [-1500, "-1.500"],
  [0, "0"],
  [1e21, "1.000.000.000.000.000.000.000"],
])("%d is written %s", (number, text) => {
  expect(formatNumber(number)).toBe(text);
});

test("counts below ten take a zero, others do not", () => {
  expect([0, 1, 4, 9, 10, 1200, 4.5].map(formatCount)).toEqual(["0", "01", "04", "09", "10", "1.200", "4,5"]);
});

test("property: what is written is read as the same number", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 999 }), (whole, thousandths) => {
      const number = whole + thousandths / 1000;
      expect(parseNumber(formatNumber(number))).toBe(number);
    }),
  );
});
