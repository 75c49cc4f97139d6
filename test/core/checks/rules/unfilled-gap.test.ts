import type { Paragraph } from "../../../../src/core/document/snapshot";
import { unfilledGap } from "../../../../src/core/checks/rules/unfilled-gap";
import { paragraphOf } from "../../gaps/storyOfText";
import { context, snapshotOf, testExamples } from "./examples";

testExamples("unfilled-gap");

const header = [
  "ĐẢNG BỘ TỈNH\tĐẢNG CỘNG SẢN VIỆT NAM",
  "ĐẢNG ỦY XÃ ……",
  "*\t……, ngày … tháng … năm 20…",
  "Số …-BC/ĐU",
  "",
  "BÁO CÁO",
  "Thực hiện Kế hoạch số …-KH/TU ngày … tháng … năm 2026, Đảng ủy xã báo cáo.",
  "Số …-BC/ĐU",
].join("\n");

test("the number, day and month of the header block are written at registration; nothing else is", () => {
  const problems = unfilledGap.check(snapshotOf(header), context);
  const kind = (registration: boolean) =>
    problems
      .filter((problem) => (problem.atRegistration === true) === registration)
      .map((problem) => `${problem.place.paragraph} ${problem.label}`);
  expect(kind(true)).toEqual(["2 ngày ban hành Báo cáo", "2 tháng ban hành Báo cáo", "3 số của Báo cáo"]);
  expect(kind(false)).toEqual([
    "1 tên xã",
    "2 địa danh",
    "2 năm ban hành Báo cáo",
    "6 số của Kế hoạch",
    "6 ngày ban hành Kế hoạch",
    "6 tháng ban hành Kế hoạch",
    "7 số của Báo cáo",
  ]);
  expect(problems.every((problem) => (problem.severity === "info") === (problem.atRegistration === true))).toBe(true);
});

test.each([
  "Số:      /QĐ-UBND\tPhú Vinh, ngày     tháng     năm 2026\nQUYẾT ĐỊNH",
  "Số: xx/QĐ-UBND\tPhú Vinh, ngày xx tháng xx năm 2026\nQUYẾT ĐỊNH",
  "Số …/QĐ-UBND\nPhú Vinh, ngày …/…/2026\nQUYẾT ĐỊNH",
])("however the header block leaves them open: %j", (text) => {
  const problems = unfilledGap.check(snapshotOf(text), context);
  expect(problems.map((problem) => problem.atRegistration)).toEqual([true, true, true]);
});

test("the header block may stand in the cells of a table", () => {
  const cell = (text: string, row: number, column: number): Paragraph => ({
    ...paragraphOf(text),
    cell: { table: 0, row, column, columnSpan: 1 },
  });
  const paragraphs = [
    cell("ĐẢNG ỦY XÃ HÒA AN", 0, 0),
    cell("ĐẢNG CỘNG SẢN VIỆT NAM", 0, 1),
    cell("Số      -BC/ĐU", 1, 0),
    cell("Hòa An, ngày      tháng      năm 2026", 1, 1),
    paragraphOf("BÁO CÁO"),
    paragraphOf("Ngày      tháng 5 năm 2026, Đảng ủy họp."),
  ];
  const problems = unfilledGap.check({ stories: [{ kind: "body", paragraphs }], unread: [] }, context);
  expect(problems.map((problem) => problem.atRegistration === true)).toEqual([true, true, true, false]);
});

test("a text without header block registers nothing", () => {
  const problems = unfilledGap.check(snapshotOf("Căn cứ Kế hoạch số …-KH/ĐU ngày … tháng … năm 2026."), context);
  expect(problems.map((problem) => problem.atRegistration)).toEqual([undefined, undefined, undefined]);
});
