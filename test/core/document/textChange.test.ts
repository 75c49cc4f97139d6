import fc from "fast-check";
import { changedStretch, spanBesideChange } from "../../../src/core/document/textChange";

test("the one stretch that changed, as it stood before", () => {
  expect(changedStretch("có … hộ", "có 12 hộ")).toEqual({ start: 3, end: 4 });
  expect(changedStretch("có hộ", "có 12 hộ")).toEqual({ start: 3, end: 3 });
  expect(changedStretch("có 12 hộ", "có hộ")).toEqual({ start: 3, end: 6 });
  expect(changedStretch("aa", "aaa")).toEqual({ start: 2, end: 2 });
  expect(changedStretch("", "")).toEqual({ start: 0, end: 0 });
});

test("a span stands where it stood before the change, and behind it as much further on", () => {
  expect(spanBesideChange("… hộ, … khẩu", "… hộ, 12 khẩu", { start: 0, end: 1 })).toEqual({ start: 0, end: 1 });
  expect(spanBesideChange("… hộ, … khẩu", "12 hộ, … khẩu", { start: 6, end: 7 })).toEqual({ start: 7, end: 8 });
  expect(spanBesideChange("… hộ", "12 hộ", { start: 0, end: 1 })).toBeUndefined();
  expect(spanBesideChange("…12", "12", { start: 1, end: 3 })).toBeUndefined();
});

test("whatever is written, a span that is followed says the same as before", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "…", " ", "12"), maxLength: 12 });
  fc.assert(
    fc.property(text, text, text, text, fc.nat(), fc.nat(), (head, one, other, tail, at, length) => {
      const [before, now] = [head + one + tail, head + other + tail];
      const start = at % (before.length + 1);
      const span = { start, end: Math.min(before.length, start + length) };
      const moved = spanBesideChange(before, now, span);
      if (moved !== undefined) expect(now.slice(moved.start, moved.end)).toBe(before.slice(span.start, span.end));
    }),
  );
});
