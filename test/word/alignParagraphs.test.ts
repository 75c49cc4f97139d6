import fc from "fast-check";
import { alignParagraphs } from "../../src/word/alignParagraphs";

test.each<[string, string[], string[], (number | undefined)[]]>([
  ["equal lists", ["a", "b", ""], ["a", "b", ""], [0, 1, 2]],
  ["Word says one paragraph in its own words", ["a", "b 1", "c"], ["a", "b 2", "c"], [0, 1, 2]],
  ["Word has one more at the end", ["a", "b"], ["a", "b", ""], [0, 1]],
  ["Word has one more in the middle", ["a", "b", "c"], ["a", "x", "b", "c"], [0, 1 + 1, 3]],
  ["the markup has one more in the middle", ["a", "x", "b"], ["a", "b"], [0, undefined, 1]],
  ["note marks do not matter", ["a", "b", "c"], ["x", "a\u0002", "b", "c"], [1, 2, 3]],
  ["repeated texts without a hold are not guessed", ["…", "…"], ["…", "…", "…", "x"], [0, 1]],
  ["one more and one less", ["a", "m", "b", "c"], ["a", "b", "n", "c"], [0, undefined, 1, 3]],
  ["nothing in common and another count", ["a"], ["b", "c"], [undefined]],
  ["no paragraphs", [], ["a"], []],
])("%s", (_, texts, own, expected) => {
  expect(alignParagraphs(texts, own)).toEqual(expected);
});

test("property: equal lists pair one by one", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("", "a", "b", "c", "d")), (texts) => {
      expect(alignParagraphs(texts, texts)).toEqual(texts.map((_, index) => index));
    }),
  );
});

test("property: pairs rise, and none is used twice", () => {
  const texts = fc.array(fc.constantFrom("", "a", "b", "c", "d", "e"));
  fc.assert(
    fc.property(texts, texts, (left, right) => {
      const used = alignParagraphs(left, right).filter((index) => index !== undefined);
      expect(used).toEqual([...new Set(used)].sort((a, b) => a - b));
    }),
  );
});
