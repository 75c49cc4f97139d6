import type { DocumentSnapshot, Paragraph, TableCell } from "../../../src/core/document/snapshot";
import { summariseReading } from "../../../src/ui/checks/summariseReading";

test("names the body, its tables and the other parts that say something", () => {
  const snapshot: DocumentSnapshot = {
    stories: [
      { kind: "body", paragraphs: [paragraph("một"), inCell(0), inCell(0), inCell(1)] },
      { kind: "header", paragraphs: [paragraph("2")] },
      { kind: "footer", paragraphs: [paragraph(" ")] },
    ],
    unread: [],
  };
  expect(summariseReading(snapshot)).toEqual({ read: "Đã đọc: thân bài, 2 bảng, đầu trang." });
});

test("names what could not be read, with its number where it is known", () => {
  const { unread } = summariseReading({
    stories: [{ kind: "body", paragraphs: [] }],
    unread: [
      { kind: "textbox", reason: "unsupported", count: 2 },
      { kind: "footnote", reason: "failed" },
    ],
  });
  expect(unread).toBe("Không đọc được: 2 khung chữ, chú thích cuối trang.");
});

function paragraph(text: string, cell?: TableCell): Paragraph {
  return { text, marks: [], reach: "exact", ...(cell === undefined ? {} : { cell }) };
}

function inCell(table: number): Paragraph {
  return paragraph("ô", { table, row: 0, column: 0, columnSpan: 1 });
}
