import fc from "fast-check";
import { mapToOwnText } from "../../src/word/ownText";

test.each([
  ["the same text", "xã …… có", "xã …… có", [3, 5], { start: 3, end: 5 }],
  ["a note mark before", "xã …… có", "xã\u0002 …… có", [3, 5], { start: 4, end: 6 }],
  ["deleted dots before", "xã Phú có …… hộ", "xã ……Phú có …… hộ", [10, 12], { start: 12, end: 14 }],
  ["deleted dots right beside the dots", "có …… hộ", "có ………… hộ", [3, 5], undefined],
  ["a mark inside the stretch", "xã …… có", "xã …\u0002… có", [3, 5], undefined],
  ["the no-break hyphen", "2020\u20112025 ……", "2020\u001E2025 ……", [10, 12], { start: 10, end: 12 }],
  ["a point at the start", "abc", "\u0002abc", [0, 0], { start: 0, end: 0 }],
  ["a point behind a letter", "abc", "a\u0002bc", [1, 1], { start: 1, end: 1 }],
  ["a point at the end", "abc", "abc", [3, 3], { start: 3, end: 3 }],
  ["a point in an empty paragraph", "", "", [0, 0], { start: 0, end: 0 }],
])("%s", (_, text, own, [start = 0, end = 0], expected) => {
  expect(mapToOwnText(text, own)?.locate({ start, end })).toEqual(expected);
});

test("another text is no own text", () => {
  expect(mapToOwnText("xã Phú", "xã Bình")).toBeUndefined();
});

test("property: what is located holds the same letters", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "…", " ") });
  fc.assert(
    fc.property(
      letters,
      fc.array(fc.tuple(fc.nat(20), letters)),
      fc.nat(20),
      fc.nat(20),
      (text, noise, from, length) => {
        let own = text;
        for (const [at, extra] of noise) own = own.slice(0, at) + extra + own.slice(at);
        const span = { start: Math.min(from, text.length), end: Math.min(from + length, text.length) };
        const found = mapToOwnText(text, own)?.locate(span);
        if (found !== undefined) expect(own.slice(found.start, found.end)).toBe(text.slice(span.start, span.end));
      },
    ),
  );
});
