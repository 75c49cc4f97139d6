import type { Paragraph } from "../../../src/core/document/snapshot";
import { listHeadings } from "../../../src/core/templates/listHeadings";
import { snapshotOfParagraphs, snapshotOfText } from "./documents";
import { printedReport } from "./printedHeadings";

const headingsOf = (text: string) => listHeadings(snapshotOfText(text)).map(({ level, text: line }) => [level, line]);

test("numbers, letters and labels are told in whatever form they were typed", () => {
  const text = [
    "I. ĐẶC ĐIỂM TÌNH HÌNH",
    "1.Thuận lợi",
    "Nội dung.",
    "2 . Khó  khăn:",
    "Nội dung.",
    "II -KẾT QUẢ",
    "1.1. Kết quả chung",
    "Nội dung.",
    "1.1.1 Về kinh tế",
    "Nội dung.",
    "a) Trồng trọt",
    "Nội dung.",
    "* Hạn chế:",
    "- Nguyên nhân khách quan:",
    "Nội dung.",
  ];
  expect(headingsOf(text.join("\n"))).toEqual([
    [1, "I. ĐẶC ĐIỂM TÌNH HÌNH"],
    [2, "1.Thuận lợi"],
    [2, "2 . Khó khăn:"],
    [1, "II -KẾT QUẢ"],
    [3, "1.1. Kết quả chung"],
    [4, "1.1.1 Về kinh tế"],
    [5, "a) Trồng trọt"],
    [6, "* Hạn chế:"],
    [6, "- Nguyên nhân khách quan:"],
  ]);
});

test("number, title and kind are told apart", () => {
  const [first, second] = listHeadings(snapshotOfText("II- KẾT QUẢ\n* Hạn chế:\nCó."));
  expect(first).toMatchObject({ paragraph: 0, number: "II-", title: "KẾT QUẢ", kind: "heading" });
  expect(second).toMatchObject({ paragraph: 1, number: "*", title: "Hạn chế", kind: "label" });
});

test("decomposed letters make no difference", () => {
  const text = printedReport.map(([, line]) => `${line}\nNội dung.`).join("\n");
  expect(headingsOf(text.normalize("NFD"))).toEqual(headingsOf(text));
});

test("every printed heading of a report is one", () => {
  const text = printedReport.map(([, line]) => `${line}\nNội dung của phần này.`).join("\n");
  expect(headingsOf(text).map(([, line]) => line)).toEqual(printedReport.map(([, line]) => line.trim()));
});

test.each([
  ["a numbered statement", "I. VIỆC\n1. Bí thư báo cáo kết quả.\n2. Chủ tịch báo cáo kế hoạch."],
  ["an item of a list", "I. VIỆC\n- Nâng cao chất lượng;\n- Làm tốt công tác dân vận."],
  ["a statement after a label word", "I. VIỆC\n- Nguyên nhân: do thời tiết"],
  [
    "a long numbered paragraph",
    `I. VIỆC\n1. ${"Tiếp tục lãnh đạo, chỉ đạo thực hiện tốt các nhiệm vụ. ".repeat(6)}\nTiếp.`,
  ],
  ["an ordinal item", "I. VIỆC\nMột là, cấp ủy phải quan tâm.\nHai là: Phối hợp chặt chẽ."],
  ["a line of a table of contents", "Kết quả ........ 3\nI. VIỆC\nII. Kết quả ................ 4"],
  ["the signature", "I. VIỆC\nLàm tốt.\nT/M ĐẢNG ỦY\nBÍ THƯ\nNơi nhận:\n- Như trên;"],
  ["a decimal or a date", "I. VIỆC\n1.234,5 ha đất\n12.5.2024 là ngày họp"],
])("%s is no heading", (_, text) => {
  expect(headingsOf(text)).toEqual([[1, "I. VIỆC"]]);
});

test("the header block and the title are none", () => {
  const top =
    "ĐẢNG BỘ TỈNH KHÁNH HÒA\nĐẢNG ỦY XÃ CÔNG HẢI\n*\nSố 05-BC/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nBÁO CÁO\ntổng kết công tác\n-----";
  expect(headingsOf(`${top}\nI- VIỆC\nTốt.`)).toEqual([[1, "I- VIỆC"]]);
});

test("markup says what no letter shows", () => {
  const plain: Paragraph = { text: "", marks: [], reach: "exact" };
  const snapshot = snapshotOfParagraphs([
    { ...plain, text: "Đặc điểm tình hình", outlineLevel: 1 },
    { ...plain, text: "Thuận lợi", outlineLevel: 2 },
    { ...plain, text: "Khó khăn", bold: true, listLevel: 1 },
    { ...plain, text: "Thiếu nước tưới trong mùa khô", listLevel: 1 },
    { ...plain, text: "KẾT QUẢ NĂM QUA" },
    { ...plain, text: "Công tác khác", bold: true },
    { ...plain, text: "Ô TRONG BẢNG", bold: true, cell: { table: 0, row: 0, column: 0, columnSpan: 1 } },
  ]);
  expect(listHeadings(snapshot).map(({ text }) => text)).toEqual([
    "Đặc điểm tình hình",
    "Thuận lợi",
    "Khó khăn",
    "KẾT QUẢ NĂM QUA",
    "Công tác khác",
  ]);
});

test("levels are counted from the highest that the document has", () => {
  expect(headingsOf("1. Thuận lợi\nCó.\n1.1. Về người\nCó.\n2. Khó khăn\nCó.").map(([level]) => level)).toEqual([
    1, 2, 1,
  ]);
});
