import fc from "fast-check";
import { applySplices } from "../../src/ooxml/splice";

test("all at once, by the offsets of the text before", () => {
  const splices = [
    { start: 4, end: 6, text: "X" },
    { start: 0, end: 0, text: "<" },
    { start: 0, end: 1, text: "A" },
    { start: 9, end: 9, text: "1" },
    { start: 9, end: 9, text: "2" },
  ];
  expect(applySplices("abcdefghi", splices)).toBe("<AbcdXghi12");
});

test("splices that overlap are a fault of the program", () => {
  expect(() =>
    applySplices("abc", [
      { start: 0, end: 2, text: "" },
      { start: 1, end: 3, text: "" },
    ]),
  ).toThrow(RangeError);
});

test("one after the other from the back gives the same", () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.tuple(fc.nat(9), fc.string())), (text, cuts) => {
      const splices = cuts.slice(0, text.length).map(([length, replacement], index) => ({
        start: index,
        end: Math.min(index + (length % 2), text.length),
        text: replacement,
      }));
      const oneByOne = splices.reduceRight(
        (now, { start, end, text: added }) => now.slice(0, start) + added + now.slice(end),
        text,
      );
      expect(applySplices(text, splices)).toBe(oneByOne);
    }),
  );
});
