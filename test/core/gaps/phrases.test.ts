import { endsWithPhrase, phraseAtEnd, phraseAtStart, phrases } from "../../../src/core/gaps/phrases";

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
