import fc from "fast-check";
import { countWords, firstWord, splitAtAnd, splitAtSpace, splitWords } from "../../../src/core/gaps/split";

const someText = fc
  .array(
    fc.constantFrom(
      "a",
      "đồng",
      "và",
      "vàng",
      " ",
      "  ",
      "\t",
      "\n",
      "\u00a0",
      "\u2003",
      "\u3000",
      "\ufeff",
      "\u2028",
      "\u200b",
    ),
    {
      maxLength: 12,
    },
  )
  .map((pieces) => pieces.join(""));

test("phrases are taken apart as the engine would", () => {
  fc.assert(
    fc.property(someText, (text) => {
      expect(splitWords(text)).toEqual(text.split(" "));
      expect(splitAtSpace(text)).toEqual(text.split(/\s+/));
      expect(splitAtAnd(text)).toEqual(text.split(/\svà\s/));
      expect(countWords(text)).toBe(text.split(" ").length);
      expect(firstWord(text)).toBe(text.split(" ")[0]);
    }),
  );
});
