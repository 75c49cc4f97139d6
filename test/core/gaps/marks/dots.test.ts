import { readLine } from "../../../../src/core/gaps/line";
import { findDots, withoutSentenceStop } from "../../../../src/core/gaps/marks/dots";
import { paragraphOf } from "../storyOfText";
import { expectMarks } from "./expectMarks";

test.each([
  "có ⟦…⟧ hộ",
  "có ⟦‥⟧ hộ",
  "có ⟦..⟧ hộ",
  "có⟦.…⟧hộ",
  "có . ⟦…⟧ hộ",
  "họp. Có hộ",
  "họp . Có",
  "có · hộ",
  "có ⟦…… ……⟧ hộ",
  "có ⟦……  ……⟧ hộ",
  "có ⟦……⟧   ⟦……⟧ hộ",
  "có ⟦. . . .⟧ hộ",
  "có ⟦……⟧ . Họp",
  "có ⟦. .⟧ ⟦……⟧ hộ",
  "⟦……⟧",
  "có ⟦．．．．⟧.",
  "có ⟦．．⟧.",
  "có ⟦．.⟧",
  "có ⟦....⟧",
  "có ⟦…….⟧",
  "họp vui.",
])("%s", (source) => expectMarks(source, findDots));

describe("the full stop of a sentence stays outside", () => {
  test.each([
    ["toàn xã nay có tổng số ⟦……⟧."],
    ["toàn xã nay có tổng số ⟦……⟧. "],
    ["toàn xã nay có tổng số ⟦….…⟧. Đảng ủy họp"],
    ["toàn xã nay có tổng số ⟦.....⟧. Đảng ủy họp"],
    ["ĐẢNG BỘ\ttoàn xã nay có tổng số ⟦……⟧."],
    ["TT\v toàn xã nay có tổng số ⟦……⟧."],
    ["nhất trí: toàn xã nay có tổng số ⟦……⟧."],
    [`toàn xã nay có tổng số ⟦${"…".repeat(23)}⟧.`],
  ])("%j", (source) => expectStop(source));

  test.each([
    "toàn xã nay có tổng số ⟦......⟧",
    "toàn xã nay có tổng ⟦……．⟧",
    "toàn xã nay có tổng số ⟦…….⟧ hộ",
    "toàn xã nay có tổng số ⟦…….⟧Đảng ủy",
    "xã có tổng số ⟦…….⟧",
    "xã ta\tnay có tổng số ⟦…….⟧",
    "xã ta nay\vcó tổng số ⟦…….⟧",
    "  xã có tổng số   ⟦…….⟧",
    "họ và tên người nộp đơn: ⟦…….⟧",
    "họ và tên người nộp đơn / ⟦…….⟧",
    "TOÀN XÃ NAY CÓ TỔNG SỐ ⟦…….⟧",
    "toàn xã nay có tổng số ⟦…⟧",
    `toàn xã nay có tổng số ⟦${"…".repeat(24)}.⟧`,
  ])("%j is all gap", (source) => expectStop(source));

  test("of other marks nothing is taken", () => {
    const line = readLine(paragraphOf("toàn xã nay có tổng số [..."), 0);
    const mark = { kind: "bracket" as const, start: 24, end: line.text.length };
    expect(withoutSentenceStop(line, mark)).toBe(mark);
  });
});

/** The run begins at ⟦ and goes on as far as there are dots. */
function expectStop(source: string): void {
  expectMarks(source, (line) => {
    const start = source.indexOf("⟦");
    const end = start + (/^[.…．]+/.exec(line.text.slice(start))?.[0].length ?? 0);
    return [withoutSentenceStop(line, { kind: "dots", start, end })];
  });
}
