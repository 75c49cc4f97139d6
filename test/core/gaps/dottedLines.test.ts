import type { Story } from "../../../src/core/document/snapshot";
import { findGaps } from "../../../src/core/gaps/findGaps";
import { paragraphOf, storyOfText } from "./storyOfText";

/** Each gap as the paragraphs that it takes. */
const linesOf = (story: Story) => findGaps(story).map((gap) => [gap.paragraph, ...(gap.continuedIn ?? [])]);

describe("dotted lines below", () => {
  test.each([
    ["Ý kiến: ………………\n……………………\n……………………", [[0, 1, 2]]],
    ["Ý kiến: ………………\n  ……………………  \n……………………", [[0, 1, 2]]],
    ["Ý kiến: ……………….\n.…………………", [[0, 1]]],
    ["Ý kiến:\n……………………\n________________", [[1], [2]]],
    ["Ý kiến: ………………\n________________", [[0], [1]]],
    ["Ý kiến: ________\n________\n________", [[0, 1, 2]]],
    ["Ý kiến: ………………\n………………………… của xã", [[0], [1]]],
    ["Ý kiến: ………………\nHọ tên: ……………………", [[0], [1]]],
    ["Ý kiến: ……………… của xã\n……………………………", [[0], [1]]],
    ["Ý kiến: ………………\n\n……………………………", [[0], [2]]],
    ["Ý kiến: ………………\n………", [[0], [1]]],
    ["Ý kiến: ………………\n………….", [[0], [1]]],
    ["Ý kiến: ________\n_______", [[0], [1]]],
    ["Ý kiến: …………\tsố: 5\n……………………", [[0], [1]]],
    ["\tÝ kiến: ……………………\n……………………", [[0], [1]]],
    ["Ý kiến: ……………………\n\t……………………", [[0], [1]]],
  ])("%j", (text, lines) => expect(linesOf(storyOfText(text))).toEqual(lines));
});

describe("dotted lines after a line break", () => {
  test.each([
    ["Ý kiến: ……………\v……………\v……………", [[0]]],
    ["Ý kiến: ……………\v  ……………  \v……………", [[0]]],
    ["Ý kiến: ……………\vHọ tên: ……………", [[0], [0]]],
    ["Ý kiến: ……………\v…………… của xã", [[0], [0]]],
    ["Từ …… đến ……", [[0], [0]]],
  ])("%j", (text, lines) => expect(linesOf(storyOfText(text))).toEqual(lines));
});

test("a line in another cell is a gap of its own", () => {
  const inCell = (text: string, row: number, column: number, table = 0) => ({
    ...paragraphOf(text),
    cell: { table, row, column, columnSpan: 1 },
  });
  const linesFor = (...at: readonly (readonly [number, number, number?])[]) =>
    linesOf({
      kind: "body",
      paragraphs: at.map(([row, column, table], index) =>
        inCell(index === 0 ? "Ý kiến: ………………" : "………………………", row, column, table),
      ),
    });
  expect(linesFor([0, 0], [0, 0])).toEqual([[0, 1]]);
  expect(linesFor([0, 0], [0, 1])).toEqual([[0], [1]]);
  expect(linesFor([0, 0], [1, 0])).toEqual([[0], [1]]);
  expect(linesFor([0, 0, 0], [0, 0, 1])).toEqual([[0], [1]]);
});
