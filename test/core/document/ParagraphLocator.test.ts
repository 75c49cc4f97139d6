import fc from "fast-check";
import { ParagraphLocator } from "../../../src/core/document/ParagraphLocator";

test.each<[what: string, before: string, now: string, index: number, expected: number | undefined]>([
  ["nothing changed", "a b c", "a b c", 1, 1],
  ["equals, nothing changed", "… … …", "… … …", 1, 1],
  ["something was put before", "a b c", "x a b c", 1, 2],
  ["something was put behind", "a b c", "a b c x", 1, 1],
  ["something was taken away before", "x a b c", "a b c", 2, 1],
  ["another paragraph changed", "a … b …", "a … x …", 3, 3],
  ["it says something else now", "a b c", "a x c", 1, undefined],
  ["moved within a change, its text alone", "a b c d", "d b a c", 1, 1],
  ["moved within a change, its text twice", "a … c … d", "d … c … a", 1, undefined],
  ["equals, one of them gone", "… … …", "… …", 1, undefined],
  ["equals, one more of them", "a … … b", "a … … … b", 1, undefined],
  ["equals, one more of them before, another change behind", "… … m …", "… … … k …", 1, undefined],
  ["equals, as many as before", "… a …", "x … b …", 2, 3],
  ["equals, a change clearly before them", "x … … b", "y z … … b", 1, 2],
  ["equals, a change clearly behind them", "a … … b", "a … … c d", 2, 2],
])("%s", (_, before, now, index, expected) => {
  const texts = before.split(" ");
  expect(new ParagraphLocator(texts, now.split(" ")).locate(index, texts[index] ?? "")).toBe(expected);
});

test("a text that was not read there is looked for only where it is alone in both", () => {
  expect(new ParagraphLocator(["a", "b"], ["a", "b"]).locate(0, "b")).toBe(1);
  expect(new ParagraphLocator(["a", "b", "b"], ["a", "b"]).locate(0, "b")).toBeUndefined();
  expect(new ParagraphLocator(["a"], ["a", "b"]).locate(0, "b")).toBeUndefined();
});

test("one insertion or deletion between: the answer is right, or there is none", () => {
  const texts = fc.array(fc.constantFrom("…", "a", "b", ""), { maxLength: 8 });
  fc.assert(
    fc.property(texts, texts, texts, texts, (front, gone, come, back) => {
      const before = [...front, ...gone, ...back];
      const locator = new ParagraphLocator(before, [...front, ...come, ...back]);
      before.forEach((text, index) => {
        const found = locator.locate(index, text);
        if (found === undefined) return;
        expect([...front, ...come, ...back][found]).toBe(text);
      });
    }),
  );
});
