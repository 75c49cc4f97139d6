import type { Paragraph, Story, TextMark } from "../../../src/core/document/snapshot";
import { findGaps } from "../../../src/core/gaps/findGaps";
import { paragraphOf, storyOfText } from "./storyOfText";

/** A Word table from rows of texts; `^` marks a cell merged into the one above. */
function table(rows: readonly (readonly string[])[]): Story {
  return {
    kind: "body",
    paragraphs: rows.flatMap((row, rowIndex) =>
      row.map((text, column): Paragraph => ({
        ...paragraphOf(text === "^" ? "" : text),
        cell: { table: 0, row: rowIndex, column, columnSpan: 1, ...(text === "^" ? { mergedUp: true } : {}) },
      })),
    ),
  };
}

const labels = (story: Story) => findGaps(story).map((gap) => `${gap.kind} ${gap.paragraph}: ${gap.label}`);

test("an empty cell in a column that the other rows fill", () => {
  const story = table([
    ["TT", "Đơn vị", "Số hộ (hộ)", "Ghi chú"],
    ["1", "Thôn Đông", "120", ""],
    ["2", "Thôn Đoài", "", ""],
    ["3", "Thôn Nam", "98", ""],
    ["", "Tổng cộng", "", ""],
  ]);
  const [gap, ...others] = findGaps(story);
  expect(others).toEqual([]);
  expect(gap).toEqual({ paragraph: 10, kind: "cell", start: 0, end: 0, label: "số hộ, Thôn Đoài", unit: "hộ" });
});

test("merged cells, group rows, columns nobody fills and layout tables are left alone", () => {
  expect(
    labels(
      table([
        ["TT", "Đơn vị", "Khối", "Kết quả"],
        ["I", "Khối Đảng", "", ""],
        ["1", "Văn phòng", "Đảng", ""],
        ["2", "Ban Xây dựng Đảng", "^", ""],
        ["3", "Ủy ban Kiểm tra", "^", ""],
      ]),
    ),
  ).toEqual([]);
  expect(
    labels(
      table([
        ["ĐẢNG BỘ TỈNH", "ĐẢNG CỘNG SẢN VIỆT NAM"],
        ["ĐẢNG ỦY XÃ HÒA AN", ""],
        ["*", "Hòa An, ngày 05 tháng 5 năm 2026"],
        ["Số 12-BC/ĐU", ""],
      ]),
    ),
  ).toEqual([]);
});

test("a mark alone in a cell asks for what the column is called", () => {
  const story = table([
    ["TT", "Họ và tên", "Năm sinh"],
    ["1", "Nguyễn Văn An", "…"],
    ["2", "______", "1980"],
    ["3", "Lê Thị Hoa", "1991"],
  ]);
  expect(labels(story)).toEqual(["dots 5: năm sinh, Nguyễn Văn An", "underscores 7: họ và tên"]);
});

test("rows of a text with tabs form a table as well", () => {
  const text = "TT\tHọ tên\tNăm sinh\n1\tNguyễn Văn An\t1975\n2\tLê Thị Hoa\t\n3\tTrần Văn Ba\t1980";
  expect(findGaps(storyOfText(text))).toEqual([
    { paragraph: 2, kind: "cell", start: 13, end: 13, label: "năm sinh, Lê Thị Hoa" },
  ]);
});

const withMarks = (text: string, marks: readonly TextMark[], more: Partial<Paragraph> = {}): Story => ({
  kind: "body",
  paragraphs: [{ ...paragraphOf(text), marks, ...more }],
});
const leader = (start: number, end: number): TextMark => ({ kind: "leader-tab", start, end });

test("a tab with leader dots is a gap, once for a run of them, and not in a table of contents", () => {
  expect(labels(withMarks("Họ và tên:\t\tLớp: 5A", [leader(10, 11), leader(11, 12)]))).toEqual(["leader 0: họ và tên"]);
  expect(labels(withMarks("I. Mục đích\t3", [leader(11, 12)]))).toEqual([]);
  expect(labels(withMarks("I. Mục đích\tiv", [leader(11, 12)], { style: "toc 1" }))).toEqual([]);
  expect(labels(withMarks("I. Mục đích\t", [leader(11, 12)], { style: "TOC 2" }))).toEqual([]);
});

test("lines of leader tabs are one gap", () => {
  const story: Story = {
    kind: "body",
    paragraphs: [
      { ...paragraphOf("Nguyên nhân:\t"), marks: [leader(12, 13)] },
      { ...paragraphOf("\t"), marks: [leader(0, 1)] },
      { ...paragraphOf("\t"), marks: [leader(0, 1)] },
      paragraphOf("II. NHIỆM VỤ"),
    ],
  };
  expect(findGaps(story)).toEqual([
    { paragraph: 0, kind: "leader", start: 12, end: 13, label: "nguyên nhân", continuedIn: [1, 2] },
  ]);
});

test("a control that shows its placeholder, a form field that is blank", () => {
  const placeholder = withMarks("Họ tên: Bấm để nhập văn bản.", [{ kind: "placeholder", start: 8, end: 28 }]);
  expect(findGaps(placeholder)).toMatchObject([{ kind: "control", start: 8, end: 28 }]);
  const blank = withMarks("Tuổi: \u2002\u2002\u2002\u2002\u2002 năm", [{ kind: "form-field", start: 6, end: 11 }]);
  expect(findGaps(blank)).toMatchObject([{ kind: "control", start: 6, end: 11 }]);
  expect(findGaps(withMarks("Tuổi: 45 năm", [{ kind: "form-field", start: 6, end: 8 }]))).toEqual([]);
});

test("offsets of a mark lead through decomposed letters", () => {
  const text = "Họ tên:".normalize("NFD");
  const story = withMarks(`${text}\t`, [leader(text.length, text.length + 1)]);
  expect(findGaps(story)).toMatchObject([{ start: text.length, end: text.length + 1 }]);
});

test("dotted lines parted by line breaks inside a paragraph are one gap", () => {
  const text = "Ý kiến: ……………………\v……………………\v……………………";
  expect(findGaps(storyOfText(text))).toMatchObject([{ start: 8, end: text.length }]);
});
