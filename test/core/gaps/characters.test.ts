import {
  dotWidth,
  isBlank,
  isDigit,
  isDot,
  isUnderscore,
  isUpperCase,
  isWordCharacter,
  specialBlanks,
} from "../../../src/core/gaps/characters";

/** Every unit of the basic plane but the halves of surrogate pairs, which no question here is true of. */
const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
const where = (question: (character: string) => boolean) => units.filter(question).join("");

test("blanks are those that stand on a line", () =>
  expect(where(isBlank)).toBe(where((character) => /[ \u00a0\u2000-\u200a\u202f\u205f\u3000]/.test(character))));

test("expressions look for the same blanks", () => {
  const blank = new RegExp(`[ ${specialBlanks}]`);
  expect(where((character) => blank.test(character))).toBe(where(isBlank));
});

test("digits are the ten of our numbers", () => expect(where(isDigit)).toBe("0123456789"));

test("underscores of three widths", () => expect(where(isUnderscore)).toBe("_‗＿"));

test("dots of every kind", () => expect(where(isDot)).toBe(".·․‥…‧∙⋅⋯・．･"));

test.each([
  [".", 1],
  ["‥", 2],
  ["…", 3],
  ["⋯", 3],
  ["․・･．·∙⋅‧", 8],
  ["….", 4],
  ["…… . a", 7],
  ["", 0],
])("“%s” is %i full stops wide", (run, width) => expect(dotWidth(run)).toBe(width));

test("letters, marks and digits make up words", () => {
  const unlike = units.filter((character) => isWordCharacter(character) !== /[\p{L}\p{M}\p{N}]/u.test(character));
  // Of the signs of Latin-1, fractions are no part of a word; the rest of the extended Greek block counts as letters.
  expect(unlike.filter((character) => character < "\u1e00").join("")).toBe("¼½¾");
  expect(unlike.every((character) => character < "\u2000")).toBe(true);
});

test("nothing is no character", () => {
  for (const question of [isBlank, isDigit, isDot, isUnderscore, isWordCharacter, isUpperCase])
    expect(question(undefined)).toBe(false);
  expect(isWordCharacter("")).toBe(false);
});

test("capitals of any alphabet", () => {
  expect(["A", "Đ", "Ư", "Ạ"].every(isUpperCase)).toBe(true);
  expect(["a", "đ", "5", ".", " "].some(isUpperCase)).toBe(false);
});
