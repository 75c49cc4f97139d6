import { namesDocument, numberedBefore, romanBefore, symbolAfter } from "../../../../src/core/gaps/language/numbers";

describe("the symbol of a document", () => {
  test.each([
    ["-kh/đu của", "-kh/đu"],
    ["/qđ-ubnd ngày", "/qđ-ubnd"],
    [" - hd/tu", "- hd/tu"],
    ["   –bc", "–bc"],
    ["-bc.", "-bc"],
    ["/bc;", "/bc"],
    ["/ bc)", "/ bc"],
    ["/2026/nđ-cp", "/2026/nđ-cp"],
    ["/ 2026/abcd", "/ 2026/abcd"],
    ["/1999-xyz,", "/1999-xyz"],
    ["-xyz/abc", "-xyz/abc"],
    ["-xyz / abc", "-xyz / abc"],
    ...["ubnd", "hđnd", "đu", "tu", "hu", "tw", "cb", "vp", "mttq", "đtn", "btv"].map((office) => [
      `/${office} xã`,
      `/${office}`,
    ]),
  ])("%s", (right, symbol) => expect(symbolAfter(right)).toBe(symbol));

  test.each(["-abc xã", "/viên chức", "    -bc", "-bcd5", "bc", "/5", "", "-2026", "-kh5", "- 15 bc"])(
    "none in “%s”",
    (right) => expect(symbolAfter(right)).toBeUndefined(),
  );
});

test.each([
  ["đã ban hành kế hoạch", true],
  ["đã họp", false],
])("“%s” ends with a kind of document: %s", (left, document) => expect(namesDocument(left)).toBe(document));

test.each([
  ["thế kỷ", true],
  ["đại hội đảng lần thứ", true],
  ["có", false],
])("“%s” leads to a roman number: %s", (left, roman) => expect(romanBefore(left)).toBe(roman));

test.each([
  ["kế hoạch số", true],
  ["phòng số", true],
  ["ngân hàng số", false],
  ["số", false],
])("“%s” numbers a thing: %s", (left, numbered) => expect(numberedBefore(left)).toBe(numbered));
