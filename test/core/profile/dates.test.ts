import fc from "fast-check";
import { isoDate, longDate, parseDate, parseMonthYear, runningDate } from "../../../src/core/profile/dates";

test.each([
  ["03/4/2018", "2018-04-03"],
  ["3/4/2018", "2018-04-03"],
  ["05-02-2026", "2026-02-05"],
  ["5.2.2026", "2026-02-05"],
  ["2026-02-05", "2026-02-05"],
  ["29/02/2024", "2024-02-29"],
])("%s is the day %s", (typed, iso) => {
  const date = parseDate(typed);
  expect(date && isoDate(date)).toBe(iso);
});

test.each(["29/02/2023", "31/4/2025", "0/1/2025", "1/13/2025", "2025", "5/2025", "1/1/25", "2025-1-1-1"])(
  "%s is no day",
  (typed) => {
    expect(parseDate(typed)).toBeUndefined();
  },
);

test("days below ten and the months one and two take a zero, in both forms", () => {
  expect(runningDate({ year: 2018, month: 4, day: 3 })).toBe("03/4/2018");
  expect(runningDate({ year: 2019, month: 1, day: 16 })).toBe("16/01/2019");
  expect(runningDate({ year: 2025, month: 11, day: 23 })).toBe("23/11/2025");
  expect(longDate({ year: 2026, month: 2, day: 5 })).toBe("ngày 05 tháng 02 năm 2026");
  expect(longDate({ year: 2026, month: 5, day: 27 })).toBe("ngày 27 tháng 5 năm 2026");
});

test("a month of a year is read in both orders", () => {
  expect(parseMonthYear("5/2023")).toEqual({ year: 2023, month: 5 });
  expect(parseMonthYear("2023-05")).toEqual({ year: 2023, month: 5 });
  expect(parseMonthYear("13/2023")).toBeUndefined();
});

test("property: a day that is written is read again", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date("1900-01-02"), max: new Date("2100-12-30"), noInvalidDate: true }), (date) => {
      const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      expect(parseDate(runningDate(day))).toEqual(day);
      expect(parseDate(isoDate(day))).toEqual(day);
    }),
  );
});
