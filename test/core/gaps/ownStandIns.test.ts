import { findGaps } from "../../../src/core/gaps/findGaps";
import { findOwnStandIns, ownStandIns } from "../../../src/core/gaps/ownStandIns";
import { openPage } from "../../../src/core/gaps/page";
import { expectMarks } from "./marks/expectMarks";
import { expectMarkedGaps } from "./markedGaps";
import { storyOfText } from "./storyOfText";

test.each([
  ["Số: ĐIỀN/TB-UBND, ngày ĐIỀN tháng 8 năm 2025", ["ĐIỀN"]],
  ["Căn cứ Kế hoạch số chưa có-KH/ĐU\nThực hiện Quyết định số chưa có/QĐ-UBND", ["chưa có"]],
  ["Số 🟨🟨/CV-KD\nngày 🟨/8/2025", ["🟨"]],
  // One place may be anything, and the words of a sentence stand beside dates.
  ["Số: ĐIỀN/TB-UBND", []],
  ["ngày cuối tháng 8 năm 2025, ngày cuối tháng 9 năm 2025, ngày cuối tháng 10 năm 2025", []],
  ["ngày X tháng X năm 2025, số XX/QĐ-UBND, số ……/KH-UBND, ngày 05 tháng 6 năm 2025", []],
  // Nobody writes the same word for the day and the month.
  ["ngày sau tháng sau năm 2025", ["sau"]],
])("%j", (text, expected) => {
  for (const form of ["NFC", "NFD"] as const) expect(ownStandIns(storyOfText(text.normalize(form)))).toEqual(expected);
});

test("whoever asks with one word asks with the others too", () => {
  expect(ownStandIns(storyOfText("Số mấy/BC-BTV, ngày mấy tháng mấy năm 2025"))).toEqual(
    expect.arrayContaining(["mấy", "bao nhiêu", "ai", "nào"]),
  );
});

test.each(["có ⟦ĐIỀN⟧ hộ, ông Hữu Điền, ⟦ĐIỀN⟧.", "ĐIỀNĐIỀN, xĐIỀN, ĐIỀN5", "⟦🟨🟨🟨⟧ và 📦, còn⟦🟨⟧hộ"])(
  "as words of their own: %s",
  (source) => {
    expectMarks(source, (line) => findOwnStandIns(line, ["ĐIỀN", "🟨"]));
  },
);

test("a word that stands for numbers in the header stands for them below; the same word in a sentence does not", () => {
  expectMarkedGaps(
    [
      "Số: ⟦TÌM|⟧/BC-UBND→Bình Tân, ngày ⟦TÌM|⟧ tháng ⟦TÌM|⟧ năm 2025",
      "Xã có ⟦TÌM|⟧ hộ nghèo, đạt ⟦TÌM|⟧%; bấm nút TÌM để tra cứu.",
    ].join("\n"),
  );
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
  expect(openPage(storyOfText("Số: ĐIỀN/TB-UBND, ngày ĐIỀN/8/2025")).ownStandIns).toEqual([]);
});
