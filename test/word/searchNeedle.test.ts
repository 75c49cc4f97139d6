import fc from "fast-check";
import { searchForStretch } from "../../src/word/searchNeedle";

test("the second run of dots is the second match", () => {
  expect(searchForStretch("có …… hộ, …… khẩu", { start: 10, end: 12 })).toEqual({
    first: { search: "……", text: "……", occurrence: 1, total: 2 },
  });
});

test("matches do not overlap: three dots in a run of seven count twice", () => {
  expect(searchForStretch("a ....... b ...", { start: 12, end: 15 })?.first).toMatchObject({ occurrence: 2, total: 3 });
});

test("a stretch at which no match begins cannot be searched", () => {
  expect(searchForStretch("a ....... b", { start: 3, end: 5 })?.first.occurrence).toBeUndefined();
});

test.each([
  ["a^b", "a^^b"],
  ["a\tb", "a^tb"],
  ["a\vb", "a^lb"],
  ["a\u00A0b", "a^sb"],
  ["a\u001Eb", "a^~b"],
])("%j is searched as %j", (text, search) => {
  expect(searchForStretch(text, { start: 0, end: text.length })?.first.search).toBe(search);
});

test("an empty stretch is not searched", () => {
  expect(searchForStretch("abc", { start: 1, end: 1 })).toBeUndefined();
});

test("a dotted line above 255 letters is found by its beginning and by an end at which a match begins", () => {
  const text = `x${".".repeat(300)}y`;
  const search = searchForStretch(text, { start: 1, end: 301 });
  expect(search?.first).toMatchObject({ text: ".".repeat(255), occurrence: 0 });
  expect(search?.last).toMatchObject({ text: ".".repeat(150), occurrence: 1, total: 2 });
});

test("a long stretch of words is found by its beginning and its end", () => {
  const text = Array.from({ length: 100 }, (_, index) => `từ${index}`).join(" ");
  const search = searchForStretch(text, { start: 0, end: text.length });
  expect(text.startsWith(search?.first.text ?? "-")).toBe(true);
  expect(text.endsWith(search?.last?.text ?? "-")).toBe(true);
});

test("property: no search string is longer than Word takes, and the counted match is the stretch", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "…", ".", "^", " ", "\t"), maxLength: 400 });
  fc.assert(
    fc.property(letters, fc.nat(400), fc.nat(400), (text, from, to) => {
      const span = { start: Math.min(from, text.length), end: Math.min(to, text.length) };
      const found = searchForStretch(text, span);
      for (const needle of found === undefined ? [] : [found.first, found.last ?? found.first]) {
        expect(needle.search.length).toBeLessThanOrEqual(255);
        let at = -needle.text.length;
        for (let count = 0; count <= needle.occurrence; count += 1)
          at = text.indexOf(needle.text, at + needle.text.length);
        expect(at).toBe(needle === found?.first ? span.start : span.end - needle.text.length);
      }
    }),
  );
});
