import { endsWithPhrase, pairs, phraseAtEnd, phraseAtStart, phraseBook, phrases } from "../../../src/core/gaps/phrases";

const list = phrases(["xã", "ủy ban nhân dân", "ủy ban", "bộ phận tiếp nhận chung", "nhân dân xã"]);
const words = (text: string) => (text === "" ? [] : text.split(" "));

test.each([
  ["của ủy ban nhân dân", "ủy ban nhân dân"],
  ["của ủy ban", "ủy ban"],
  ["ủy ban nhân dân xã", "nhân dân xã"],
  ["xã", "xã"],
  ["ở bộ phận tiếp nhận chung", "bộ phận tiếp nhận chung"],
  ["nhân dân", undefined],
  ["xã ta", undefined],
  ["", undefined],
])("“%s” ends with %s", (text, phrase) => {
  expect(phraseAtEnd(words(text), list)).toBe(phrase);
  expect(endsWithPhrase(words(text), list)).toBe(phrase !== undefined);
});

test.each([
  ["ủy ban nhân dân xã", "ủy ban nhân dân"],
  ["ủy ban mặt trận", "ủy ban"],
  ["xã ta", "xã"],
  ["bộ phận tiếp nhận chung hồ sơ", "bộ phận tiếp nhận chung"],
  ["ủy quyền", undefined],
  ["ta ở xã", undefined],
  ["", undefined],
])("“%s” begins with %s", (text, phrase) => expect(phraseAtStart(words(text), list)).toBe(phrase));

test("a book of lists tells the longest phrase of each", () => {
  const book = phraseBook({ offices: ["ủy ban", "ủy ban nhân dân"], people: ["nhân dân", "dân"], levels: ["xã"] });
  expect(book.atEnd(words("của ủy ban nhân dân"))).toEqual({ offices: "ủy ban nhân dân", people: "nhân dân" });
  expect(book.atStart(words("ủy ban nhân dân xã"))).toEqual({ offices: "ủy ban nhân dân" });
  expect(book.atStart(words("dân xã"))).toEqual({ people: "dân" });
  expect(book.atEnd(words("dân xã"))).toEqual({ levels: "xã" });
  expect(book.atEnd([])).toEqual({});
});

test("pairs are words of two syllables", () => {
  const list = pairs(["nhân dân", "ủy ban", "xã", "bộ phận tiếp nhận"]);
  expect(list.has("ủy", "ban")).toBe(true);
  expect(list.has("bộ", "phận")).toBe(false);
  expect(list.has(undefined, "xã")).toBe(false);
  expect(list.endIn(words("của nhân dân"))).toBe(true);
  expect(list.endIn(words("dân"))).toBe(false);
});
