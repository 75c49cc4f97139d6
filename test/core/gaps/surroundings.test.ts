import { readLine } from "../../../src/core/gaps/line";
import {
  surroundingsOf,
  tokenAround,
  trimmedLeft,
  trimmedRight,
  wordsAfter,
  wordsBefore,
} from "../../../src/core/gaps/surroundings";
import { placeIn } from "./placeIn";
import { paragraphOf } from "./storyOfText";

describe("the words before a place", () => {
  test.each([
    ["đảng bộ xã có ", 5, ["đảng", "bộ", "xã", "có"], ""],
    ["đảng bộ xã có", 2, ["xã", "có"], " "],
    ["xã có", 2, ["xã", "có"], ""],
    ["họp, xã có", 5, ["xã", "có"], ","],
    ["xã có: ", 5, [], ":"],
    ["họp. xã", 5, ["xã"], "."],
    ["… hộ", 5, ["hộ"], "…"],
    ["đ/c an", 5, ["đ/c", "an"], ""],
    ["5/c an", 5, ["c", "an"], "/"],
    ["c/5 an", 5, ["5", "an"], "/"],
    ["/c an", 5, ["c", "an"], "/"],
    ["đạt 1.234,5 ha", 5, ["đạt", "1.234,5", "ha"], ""],
    ["đạt 5. ha", 5, ["ha"], "."],
    ["đạt 5,ha", 5, ["ha"], ","],
    ["đạt a.5 ha", 5, ["5", "ha"], "."],
    ["gọi 📞 số", 5, ["gọi", "số"], ""],
    ["gọi ☎️ số", 5, ["gọi", "số"], ""],
    ["bước 1⃣ xã", 5, ["bước", "1", "xã"], ""],
    ["một\u00a0hai\u3000ba", 5, ["một", "hai", "ba"], ""],
    ["tỷ lệ %", 5, [], "%"],
    ["", 5, [], ""],
    ["   ", 5, [], ""],
  ])("“%s”, %i words", (left, count, words, stop) => expect(wordsBefore(left, count)).toMatchObject({ words, stop }));
});

describe("the words after a place", () => {
  test.each([
    [" hộ nghèo của xã", 5, ["hộ", "nghèo", "của", "xã"], ""],
    [" hộ nghèo của xã", 2, ["hộ", "nghèo"], " "],
    ["hộ nghèo", 2, ["hộ", "nghèo"], ""],
    ["hộ, xã", 5, ["hộ"], ","],
    [": hộ", 5, [], ":"],
    ["% kế hoạch", 5, ["%", "kế", "hoạch"], ""],
    ["‰ dân số", 5, ["‰", "dân", "số"], ""],
    ["%%", 5, ["%", "%"], ""],
    ["tạ/ha lúa", 5, ["tạ/ha", "lúa"], ""],
    ["tạ/5", 5, ["tạ"], "/"],
    ["5/ha", 5, ["5"], "/"],
    ["tạ/", 5, ["tạ"], "/"],
    ["1.234,5 ha.", 5, ["1.234,5", "ha"], "."],
    ["5.ha", 5, ["5"], "."],
    ["📞 số", 5, ["số"], ""],
    ["…", 5, [], "…"],
    ["", 5, [], ""],
    ["  ", 5, [], ""],
  ])("“%s”, %i words", (right, count, words, stop) => expect(wordsAfter(right, count)).toMatchObject({ words, stop }));
});

test("a place sees its own stretch of the line, lower-case", () => {
  const { left, right, from, to } = placeIn("Tên→Họp XÃ ⟦…|⟧ VUI→5");
  expect([left, right, from, to]).toEqual(["họp xã ", " vui", 4, 16]);
});

test("a place at a tab stands between its stretches", () => {
  const line = readLine(paragraphOf("a\tb\tc"), 0);
  expect(surroundingsOf(line, 1, 2)).toMatchObject({ from: 0, to: 3, left: "a", right: "b" });
  expect(surroundingsOf(line, 3, 4)).toMatchObject({ from: 2, to: 5, left: "b", right: "c" });
});

test("a place sees no further than 240 letters", () => {
  const line = readLine(paragraphOf(`${"a".repeat(300)}…${"b".repeat(300)}`), 0);
  const { left, right } = surroundingsOf(line, 300, 301);
  expect([left.length, right.length]).toEqual([240, 240]);
});

test.each([
  ["xã  \u00a0\u3000", "xã"],
  ["xã\t", "xã\t"],
  ["  ", ""],
  ["xã", "xã"],
])("%j without the blanks at its end", (text, trimmed) => {
  expect(trimmedLeft(text)).toBe(trimmed);
  expect(trimmedRight([...text].reverse().join(""))).toBe([...trimmed].reverse().join(""));
});

test.each([
  ["tại www.⟦...|⟧.vn nhé", "www.....vn"],
  ["a→b⟦…|⟧c→d", "b…c"],
  ["a\u00a0b⟦…|⟧c\u00a0d", "b…c"],
  ["a⟦…|⟧b", "a…b"],
])("the word around the place in %s", (source, token) => {
  const { line, start, end } = placeIn(source);
  expect(tokenAround(line, start, end)).toBe(token);
});

test("a word goes on for 300 letters at most", () => {
  const line = readLine(paragraphOf(`${"a".repeat(400)}…${"b".repeat(400)}`), 0);
  expect(tokenAround(line, 400, 401)).toBe(`${"a".repeat(300)}…${"b".repeat(300)}`);
});
