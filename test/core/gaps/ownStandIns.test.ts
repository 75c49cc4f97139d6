import { findGaps } from "../../../src/core/gaps/findGaps";
import { findOwnStandIns, ownStandIns } from "../../../src/core/gaps/ownStandIns";
import { openPage } from "../../../src/core/gaps/page";
import { expectMarks } from "./marks/expectMarks";
import { expectMarkedGaps } from "./markedGaps";
import { storyOfText } from "./storyOfText";

const known = (header: string) => ownStandIns(storyOfText(header));

test.each([
  ["Số: ĐIỀN/TB-UBND, ngày ĐIỀN tháng 8 năm 2025", "ĐIỀN"],
  ["Căn cứ Kế hoạch số chưa có-KH/ĐU\nThực hiện Quyết định số chưa có/QĐ-UBND", "chưa có"],
  ["Số 🟨🟨/CV-KD\nngày 🟨/8/2025", "🟨"],
  ["Số #1/2025/HĐ, ngày #2/5/2025", "#17"],
  ["Số: =B3/KH-TH, ngày =B4/8/2025", "=C10"],
  ["Kế hoạch số ✏️/KH-MN, ngày ✏️/10/2025", "✏️"],
  ["Hôm nay, ngày ✏️/✏️/2025", "✏️"],
  ["Số (VP điền)-BC/ĐU, ngày (VP điền)/5/2025", "(VP điền)"],
  // Nobody writes the same word for the day and the month.
  ["ngày sau tháng sau năm 2025", "sau"],
  // Whoever asks with one word asks with the others too.
  ["Số mấy/BC-BTV, ngày mấy/5/2025", "bao nhiêu"],
])("from %j on %j stands for values", (header, standIn) => {
  for (const form of ["NFC", "NFD"] as const) expect(known(header.normalize(form))?.test(standIn)).toBe(true);
});

test.each([
  // One place may be anything, and the words of a sentence stand beside dates.
  "Số: ĐIỀN/TB-UBND",
  "ngày cuối tháng 8 năm 2025, ngày cuối tháng 9 năm 2025, ngày cuối tháng 10 năm 2025",
  "ngày X tháng X năm 2025, số XX/QĐ-UBND, số ……/KH-UBND, ngày 05 tháng 6 năm 2025",
  "Căn cứ Quyết định số 12/QĐ-UBND ngày 05/6/2025",
  // Signs of the keyboard are known anyway, and mean something in an expression.
  "Số: ^/TB-UBND, ngày ^/^/2025, số ^/QĐ-UBND",
])("nothing of its own: %j", (header) => {
  expect(known(header)).toBeUndefined();
});

test.each([
  "có ⟦ĐIỀN⟧ hộ, ông Hữu Điền, ⟦ĐIỀN⟧.",
  "khu phố ⟦(ĐIỀN)⟧, có (⟦ĐIỀN⟧ ca)",
  "ĐIỀNĐIỀN, xĐIỀN, ĐIỀN5, GIẢI ĐIỀN KINH",
  "⟦🟨🟨🟨⟧ và 📦, còn⟦🟨⟧hộ",
  "⟦#25⟧→⟦#26⟧, C#5, #1234",
])("as words of their own: %s", (source) => {
  const own = known("Số: ĐIỀN/TB-UBND, ngày ĐIỀN/5/2025\nSố 🟨/CV-KD, ngày 🟨/8/2025\nSố #1/TB-UBND, ngày #2/5/2025");
  expectMarks(source, (line) => (own === undefined ? [] : findOwnStandIns(line, own)));
});

test("a word that stands for numbers in the header stands for them below; the same word in a sentence does not", () => {
  expectMarkedGaps(
    [
      "Số: ⟦TÌM|⟧/BC-UBND→Bình Tân, ngày ⟦TÌM|⟧ tháng ⟦TÌM|⟧ năm 2025",
      "Xã có ⟦TÌM|⟧ hộ nghèo, đạt ⟦TÌM|⟧%; bấm nút TÌM để tra cứu.",
    ].join("\n"),
  );
});

test("beside a tab, a word that is known anyway is found once", () => {
  expectMarkedGaps("Số: ⟦abc|⟧/BC-UBND, ngày ⟦abc|⟧/⟦abc|⟧/2025, có ⟦abc|⟧ hộ, ⟦abc|⟧ người\nBản Ón→⟦abc|⟧→15");
});

test("a header that is corrected is noticed below", () => {
  const [header, report] = ["Số: ĐIỀN/BC-UBND, ngày ĐIỀN tháng ĐIỀN năm 2025", "Xã có ĐIỀN hộ nghèo, ĐIỀN người."];
  const open = storyOfText(`${header}\n${report}`);
  const corrected = {
    ...open,
    paragraphs: [storyOfText("Số: 05/BC-UBND, ngày 04 tháng 8 năm 2025").paragraphs[0]!, ...open.paragraphs.slice(1)],
  };
  const hints: never[] = [];
  expect(findGaps(open, hints)).toHaveLength(5);
  expect(findGaps(corrected, hints)).toEqual([]);
  expect(findGaps(open, hints)).toHaveLength(5);
});

test("a page that is opened for other questions knows of none", () => {
  expect(openPage(storyOfText("Số: ĐIỀN/TB-UBND, ngày ĐIỀN/8/2025")).ownStandIns).toBeUndefined();
});
