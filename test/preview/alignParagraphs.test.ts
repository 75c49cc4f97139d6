import fc from "fast-check";
import { alignParagraphs } from "../../src/preview/alignParagraphs";

const align = (read: readonly string[], drawn: readonly string[]) =>
  alignParagraphs(
    read,
    drawn.map((text) => [text]),
  );

test("pairs equal sequences one by one", () => {
  expect(align(["a", "", "b"], ["a", "", "b"])).toEqual([0, 1, 2]);
});

test("blanks, tabs and breaks are drawn in ways of their own", () => {
  expect(align(["Số\t\t-BC/ĐU", "một\vhai"], ["Số\u2003\u2003-BC/ĐU", "một\nhai"])).toEqual([0, 1]);
});

test("goes on behind a paragraph that only one side has", () => {
  expect(align(["a", "khung chữ", "b"], ["a", "b"])).toEqual([0, undefined, 1]);
  expect(align(["a", "b"], ["a", "số trang", "", "b"])).toEqual([0, 3]);
});

test("the numbers of notes may stand in the drawing", () => {
  expect(
    alignParagraphs(
      ["có hộ", "5 km2"],
      [
        ["có1 hộ", "có hộ"],
        ["5 km2", "5 km"],
      ],
    ),
  ).toEqual([0, 1]);
});

test("an empty paragraph is not taken for the place to go on", () => {
  expect(align(["a", "", "x", "b"], ["a", "y", "", "b"])).toEqual([0, undefined, undefined, 3]);
});

test("never pairs different words, and never goes back", () => {
  const texts = fc.array(fc.constantFrom("", "một", "hai", "ba", "bốn"), { maxLength: 30 });
  fc.assert(
    fc.property(texts, texts, (read, drawn) => {
      const pairs = align(read, drawn);
      let last = -1;
      for (const [index, pair] of pairs.entries()) {
        if (pair === undefined) continue;
        expect(drawn[pair]).toBe(read[index]);
        expect(pair).toBeGreaterThan(last);
        last = pair;
      }
    }),
  );
});

test("finds everything again when the drawing only adds", () => {
  const texts = fc.array(
    fc.string({ minLength: 1, maxLength: 5 }).map((text) => `đoạn ${text}`),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(texts, fc.array(fc.nat(20), { maxLength: 5 }), (read, places) => {
      const drawn = [...read];
      for (const place of places) drawn.splice(place % (drawn.length + 1), 0, "# thêm");
      expect(align(read, drawn).every((pair) => pair !== undefined)).toBe(true);
    }),
  );
});
