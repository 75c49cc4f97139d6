import type { Paragraph } from "../../../src/core/document/snapshot";
import { findGaps } from "../../../src/core/gaps/findGaps";
import { openPage } from "../../../src/core/gaps/page";
import { cellTitles, emptyCells, readTables } from "../../../src/core/gaps/tables";
import { paragraphOf, storyOfText } from "./storyOfText";

/** The empty cells of a table that are gaps, as "column: row". */
function openCells(paragraphs: readonly Paragraph[]): readonly string[] {
  const page = openPage({ kind: "body", paragraphs });
  return readTables(page).flatMap((table) =>
    emptyCells(table).map((cell) => {
      const titles = cellTitles(table, cell);
      return `${titles.column}: ${titles.row}`;
    }),
  );
}

/** Rows of cells parted by "|" as a Word table; "^" is merged into the cell above, "<" widens the one before. */
function wordTable(text: string, table = 0): readonly Paragraph[] {
  return text.split("\n").flatMap((row, rowIndex) => {
    const cells = row.split("|").map((cell) => cell.trim());
    return cells.flatMap((cell, column): Paragraph[] => {
      if (cell === "<") return [];
      const columnSpan = cells[column + 1] === "<" ? 2 : 1;
      const at = { table, row: rowIndex, column, columnSpan, ...(cell === "^" ? { mergedUp: true } : {}) };
      return (cell === "^" ? "" : cell).split("/").map((part) => ({ ...paragraphOf(part), cell: at }));
    });
  });
}

/** The same as lines of a text with tabs. */
const textTable = (text: string) =>
  storyOfText(
    text
      .split("\n")
      .map((row) =>
        row
          .split("|")
          .map((cell) => cell.trim())
          .join("\t"),
      )
      .join("\n"),
  ).paragraphs;

const body = "1 | Đông | 12\n2 | Đoài | 15\n3 | Nam |";

describe("an empty cell where the column is filled", () => {
  test.each([
    ["of three rows", `TT | Thôn | Số hộ\n${body}`, ["số hộ: Nam"]],
    ["the title in odd blanks and capitals", `TT | Thôn | SỐ  HỘ\n${body}`, ["số hộ: Nam"]],
    ["in the first column of names", "Thôn | Hộ | Khẩu\nĐông | 5 | 9\n | 5 | 8\nNam | 4 | 9", ["thôn: "]],
    [
      "a row of a place and its number",
      "Nơi | Hộ | Khẩu | Tỷ lệ\nXã | 5 | 9 | 3\nHuyện | 64 | |\nTỉnh | 6 | 8 | 3",
      ["khẩu: Huyện", "tỷ lệ: Huyện"],
    ],
    [
      "a numbered row with a name alone",
      "TT | Tên | Hộ | Khẩu\n1 | Đông | 5 | 9\n2 | Nam | |\n3 | Bắc | 4 | 9\n4 | Tây | 5 | 9",
      ["hộ: Nam", "khẩu: Nam"],
    ],
  ])("%s", (_, text, open) => {
    expect(openCells(wordTable(text))).toEqual(open);
    expect(openCells(textTable(text))).toEqual(open);
  });
});

describe("a cell into which blanks were typed", () => {
  const rows = ["TT→Việc→Ai làm→Hạn xong", "1→In tài liệu→Văn phòng→       ", "2→Chấm bài→         →20/8"];
  const cells = (lines: readonly string[]) =>
    findGaps(storyOfText(lines.join("\n").replaceAll("→", "\t"))).map(({ kind, paragraph, start, end, label }) => [
      kind,
      paragraph,
      end - start,
      label,
    ]);

  test("is a gap where another row fills the column, and as wide as they are", () =>
    expect(cells(rows)).toEqual([
      ["cell", 1, 7, "hạn xong, In tài liệu"],
      ["cell", 2, 9, "ai làm, Chấm bài"],
    ]));

  test("is none where nobody fills the column, in a column of remarks, or with a blank or two", () => {
    expect(cells(rows.map((row) => row.replace("20/8", "       ")))).toHaveLength(1);
    expect(cells(rows.map((row) => row.replace("Hạn xong", "Ghi chú")))).toHaveLength(1);
    expect(cells(rows.map((row) => row.replace(/ {3,}/, "  ")))).toEqual([]);
  });

  test("is none where people sign", () => {
    const signed = ["Người lập biểu→Kế toán→Thủ trưởng", "(Ký, ghi rõ họ tên)→(Ký)→(Ký)", "         →An→Ba", "x→y→z"];
    expect(cells(signed).filter(([kind]) => kind === "cell")).toEqual([]);
  });

  test("is one in Word's own table too", () => {
    const [, , open = []] = rows.map((row) => row.split("→"));
    const paragraphs = rows
      .map((row) => row.split("→"))
      .flatMap((row, at) =>
        row.map((text, column) => ({ ...paragraphOf(text), cell: { table: 0, row: at, column, columnSpan: 1 } })),
      );
    expect(open).toHaveLength(4);
    expect(findGaps({ kind: "body", paragraphs }).map(({ start, end, label }) => [start, end, label])).toEqual([
      [0, 7, "hạn xong, In tài liệu"],
      [0, 9, "ai làm, Chấm bài"],
    ]);
  });
});

test("a letter heads no chapter where no row has a number", () => {
  const rows = "TT | Tên | Hộ | Khẩu | Ý kiến\nA | Đông | 5 | 9 | tốt\nB | Nam | | | khá\nC | Bắc | 4 | 9 | tốt";
  expect(openCells(wordTable(rows))).toHaveLength(2);
});

describe("an empty cell that may stay empty", () => {
  test.each([
    ["of a table of two rows", "TT | Thôn | Số hộ\n1 | Đông | 12\n3 | Nam |"],
    ["of a column without a title", `TT | Thôn | \n${body}`],
    ["of remarks", `TT | Thôn | Ghi chú\n${body}`],
    ["of a column that half the rows fill", "TT | Thôn | Hộ\n1 | Đông | 5\n2 | Nam |\n3 | Bắc |\n4 | Tây | 4"],
    ["of a column that one row fills", "TT | Thôn | Hộ\n1 | Đông | 5\n2 | Nam |\n3 | Bắc |"],
    ["of a sum", "TT | Thôn | Hộ\n1 | Đông | 5\n2 | Nam | 6\n | Tổng cộng |\n | Cộng: |\n | Tổng số hộ |"],
    ["of a sum in the first column", "Thôn | Hộ | Khẩu\nĐông | 5 | 9\nNam | 6 | 9\nBắc | 6 | 8\nCộng | |"],
    ["of a group", "TT | Thôn | Hộ | Khẩu\nI | Vùng cao | |\n1 | Đông | 5 | 9\n2 | Nam | 6 | 8\n3 | Tây | 5 | 9"],
    [
      "of a group with a number alone",
      "TT | Thôn | Hộ | Khẩu\n1 | | |\n1 | Đông | 5 | 9\n2 | Nam | 6 | 8\n3 | Tây | 5 | 9",
    ],
    ["of an empty row", "TT | Thôn | Hộ\n1 | Đông | 5\n2 | Nam | 6\n | |\n3 | Tây | 7"],
    [
      "of a chapter above numbered rows",
      "TT | Thôn | Hộ | Khẩu | Ý kiến\nII. | Chi khác | | | không có\n1. | Đông | 5 | 9 | tốt\n2. | Nam | 6 | 8 | khá\n3. | Tây | 5 | 9 | tốt",
    ],
    [
      "of a chapter with a letter",
      "TT | Thôn | Hộ | Khẩu | Ý kiến\nB | Chi khác | | | không có\n1 | Đông | 5 | 9 | tốt\n2 | Nam | 6 | 8 | khá\n3 | Tây | 5 | 9 | tốt",
    ],
    ["of a header block", "ĐẢNG BỘ TỈNH | TT | ĐẢNG CỘNG SẢN  VIỆT NAM\n1 | a | b\n2 | a | b\n3 | a |"],
    ["of a block of signatures", "Nơi nhận: | TT | BÍ THƯ\n1 | a | b\n2 | a | b\n3 | a |"],
  ])("%s", (_, text) => {
    expect(openCells(wordTable(text))).toEqual([]);
    expect(openCells(textTable(text))).toEqual([]);
  });
});

describe("Word's own cells", () => {
  test("one that is merged with its neighbour or with the cell above is none", () => {
    const rows = "TT | Thôn | Hộ | Khẩu\n1 | Đông | 5 | 9\n2 | Nam | 6 | 8\n3 | Bắc | 6 | 7";
    expect(openCells(wordTable(`${rows}\n4 | Tây | 5 | ^`))).toEqual([]);
    expect(openCells(wordTable(`${rows}\n4 | Tây | 5 |`))).toEqual(["khẩu: Tây"]);
    expect(openCells(wordTable(`${rows}\n4 | Tây | | <`))).toEqual([]);
  });

  test("a row that covers fewer cells heads a group", () => {
    const rows = "TT | Thôn | Hộ | Khẩu\n1 | Đông | 5 | 9\n2 | Nam | 6 | 8\n3 | Bắc | 6 | 7";
    expect(openCells(wordTable(`${rows}\n | Vùng cao | <| 5`))).toEqual([]);
  });

  test("one with several paragraphs is filled when one of them is", () => {
    expect(openCells(wordTable("TT | Thôn | Hộ\n1 | Đông | 5\n2 | Nam | /7\n3 | Tây | 6/\n4 | Bắc | /"))).toEqual([
      "hộ: Bắc",
    ]);
  });

  test("two tables in a row are two", () => {
    const one = `TT | Thôn | Số hộ\n${body}`;
    const two = one.replace("Số hộ", "Ghi chú");
    expect(openCells([...wordTable(one), paragraphOf("Biểu 2"), ...wordTable(two, 1)])).toEqual(["số hộ: Nam"]);
  });

  test("a table of one column is none", () => expect(openCells(wordTable("Thôn\nĐông\nNam\nBắc\n"))).toEqual([]));
});

describe("lines with tabs", () => {
  test("a line with another number of tabs begins another table", () => {
    const lines = textTable(`TT | Thôn | Số hộ\n${body}`);
    expect(openCells([...lines.slice(0, 2), paragraphOf("a\tb\tc\td"), ...lines.slice(2)])).toEqual([]);
    expect(openCells([...lines, paragraphOf("a\tb\tc\td")])).toEqual(["số hộ: Nam"]);
    expect(openCells([paragraphOf("a\tb\tc\td"), ...lines, paragraphOf("lúa")])).toEqual(["số hộ: Nam"]);
    expect(openCells([...lines.slice(0, 2), paragraphOf("lúa"), ...lines.slice(2)])).toEqual([]);
  });

  test("a line with one tab is no row", () =>
    expect(openCells(textTable("Thôn | Hộ\nĐông | 5\nNam | 6\nBắc |"))).toEqual([]));

  test("an empty cell is filled where it stands", () => {
    const page = openPage({
      kind: "body",
      paragraphs: textTable("TT | Thôn | Hộ | Khẩu\n1 | Đông | 5 | 9\n2 | Nam | | 8\n3 | Tây | 5 | 9"),
    });
    const [table] = readTables(page);
    expect(table && emptyCells(table).map(({ line, offset }) => [line.index, offset])).toEqual([[2, 6]]);
  });
});
