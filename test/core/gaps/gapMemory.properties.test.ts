import fc from "fast-check";
import type { Paragraph, Story, TableCell } from "../../../src/core/document/snapshot";
import { findGaps } from "../../../src/core/gaps/findGaps";
import type { GapHint } from "../../../src/core/gaps/gap";
import { arbitraryLine } from "./arbitraryLine";
import { paragraphOf } from "./storyOfText";

/**
 * Lines that look at their neighbours: signers and names, recipients, dotted lines, titles, rows of tables; and two that
 * are of one document when its writer has a mark of his own.
 */
const neighbourly = fc.constantFrom(
  "",
  " ",
  "T/M ĐẢNG ỦY",
  "BÍ THƯ",
  "CHỦ TỊCH\tTHƯ KÝ",
  "Nguyễn Văn An",
  "(ký, ghi rõ họ tên)",
  "(nêu cụ thể)",
  "………………………………",
  "……",
  "____________",
  "Nơi nhận:",
  "- ……",
  "Nguyên nhân:",
  "- Một là, ……",
  "KẾ HOẠCH",
  "Số ……",
  "Đảng ủy xã …… có …… đảng viên.",
  "Họ tên\tNăm sinh\tGhi chú",
  "Lê An\t1980\t",
  "Vũ Bình\t\t",
  "Hà Chi\t……\t",
  "Số: ĐIỀN/BC-UBND, ngày ĐIỀN tháng 5 năm 2025",
  "Xã có ĐIỀN hộ nghèo, ĐIỀN người, đạt ĐIỀN%.",
);

const arbitraryCell: fc.Arbitrary<TableCell> = fc.record({
  table: fc.constantFrom(0, 1),
  row: fc.integer({ min: 0, max: 4 }),
  column: fc.integer({ min: 0, max: 2 }),
  columnSpan: fc.constantFrom(1, 1, 1, 2),
});

const arbitraryParagraph: fc.Arbitrary<Paragraph> = fc
  .tuple(fc.oneof(neighbourly, neighbourly, arbitraryLine), fc.option(arbitraryCell, { freq: 6, nil: undefined }))
  .map(([text, cell]) => ({ ...paragraphOf(text), ...(cell === undefined ? {} : { cell }) }));

const arbitraryEdit = fc.record({
  at: fc.nat(),
  removed: fc.nat({ max: 2 }),
  added: fc.array(arbitraryParagraph, { maxLength: 2 }),
});

const hints: readonly GapHint[] = [
  {
    left: "",
    right: "",
    label: "họ tên",
    field: "ho_ten",
    paragraph: { pieces: ["", ""], place: 0, above: { words: "bí thư", distance: 1 } },
  },
  { left: "Đảng ủy xã", right: "có …… đảng viên.", label: "tên xã", field: "ten_xa" },
];

test("after any edits the gaps are those of a fresh look at the whole", () => {
  fc.assert(
    fc.property(
      fc.array(arbitraryParagraph, { maxLength: 14 }),
      fc.array(arbitraryEdit, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      (first, edits, hinted) => {
        const used = hinted ? hints : undefined;
        let paragraphs = first;
        findGaps(storyOf(paragraphs), used);
        for (const { at, removed, added } of edits) {
          paragraphs = [...paragraphs];
          paragraphs.splice(at % (paragraphs.length + 1), removed, ...added);
          expect(findGaps(storyOf(paragraphs), used)).toEqual(findGaps(fresh(paragraphs), used));
        }
      },
    ),
    { numRuns: 1_000 },
  );
});

function storyOf(paragraphs: readonly Paragraph[]): Story {
  return { kind: "body", paragraphs };
}

/** The same as if it had never been read. */
function fresh(paragraphs: readonly Paragraph[]): Story {
  return storyOf(paragraphs.map((paragraph) => ({ ...paragraph })));
}
