import fc from "fast-check";
import { dropSentence, fillGap, keepSentence } from "../../../src/core/filling/fillGap";
import type { GapKind } from "../../../src/core/gaps/gap";

/** The gap is what stands between ⟦ and ⟧. */
function fill(marked: string, value: string, kind: GapKind = "dots"): string {
  const start = marked.indexOf("⟦");
  const end = marked.indexOf("⟧") - 1;
  const text = marked.replace(/[⟦⟧]/g, "");
  const filled = fillGap(text, { start, end }, kind, value);
  return text.slice(0, filled.start) + filled.replacement + text.slice(filled.end);
}

test.each<[string, string, string]>([
  ["có ⟦……⟧ hộ", "1.234", "có 1.234 hộ"],
  ["Đảng ủy xã⟦………⟧báo cáo", "Phú Bình", "Đảng ủy xã Phú Bình báo cáo"],
  ["ĐẢNG ỦY XÃ⟦…………….⟧", "PHÚ BÌNH", "ĐẢNG ỦY XÃ PHÚ BÌNH"],
  ["diện tích tự nhiên⟦….⟧ha, dân số", "1.250,5", "diện tích tự nhiên 1.250,5 ha, dân số"],
  ["chiếm⟦…..⟧%, còn lại", "93,6", "chiếm 93,6%, còn lại"],
  ["có….hộ với⟦…⟧nhân khẩu", "4.800", "có….hộ với 4.800 nhân khẩu"],
  ["(chiếm ⟦…,…⟧%)", "3,2", "(chiếm 3,2%)"],
  ["Nguyên nhân: ⟦..........⟧", "Thiếu vốn.", "Nguyên nhân: Thiếu vốn."],
  ["trước ngày ⟦..⟧/../2024.", "05", "trước ngày 05/../2024."],
  ["tại ⟦……⟧.", "hội trường.", "tại hội trường."],
  ["⟦………….⟧là xã nằm ở phía", "phú Bình", "Phú Bình là xã nằm ở phía"],
  ["Hết. ⟦……⟧ là xã", "đây", "Hết. Đây là xã"],
  ["- ⟦……⟧ đã họp", "chi bộ", "- Chi bộ đã họp"],
  ["đợt 20⟦…⟧", "26", "đợt 20 26"],
  ["được ⟦......⟧/........ liều", "12", "được 12/........ liều"],
])("%s ← %s", (marked, value, expected) => {
  expect(fill(marked, value)).toBe(expected);
});

test.each<[string, string, string]>([
  ["Số⟦          ⟧- BC/ĐU", "15", "Số 15- BC/ĐU"],
  ["Số⟦      ⟧-BC/ĐU", "05", "Số 05-BC/ĐU"],
  ["Kế hoạch số⟦ ⟧-KH/ĐU", "15", "Kế hoạch số 15-KH/ĐU"],
  [", ngày⟦     ⟧tháng 5", "05", ", ngày 05 tháng 5"],
  ["ngày⟦   ⟧/   /2014", "05", "ngày 05/   /2014"],
  ["ngày 05/⟦   ⟧/2014", "02", "ngày 05/02/2014"],
  ["- Chi ngân sách:⟦               ⟧triệu đồng", "1.200", "- Chi ngân sách: 1.200 triệu đồng"],
  ["đạt⟦      ⟧% dự toán", "98", "đạt 98% dự toán"],
  ["(thứ⟦     ⟧)", "hai", "(thứ hai)"],
  ["phòng số⟦      ⟧, tầng", "12", "phòng số 12, tầng"],
])("blanks %s ← %s", (marked, value, expected) => {
  expect(fill(marked, value, "blank")).toBe(expected);
});

test("a cell takes the value as it is, with a capital", () => {
  expect(fill("⟦⟧", "nguyễn Văn An", "cell")).toBe("Nguyễn Văn An");
});

test("a bracketed sentence is kept without its brackets or left out with one blank", () => {
  const text = "Một. [Hằng quý, Đảng ủy họp.] Hai.";
  const gap = { start: 5, end: 29 };
  const apply = ({ start, end, replacement }: ReturnType<typeof keepSentence>) =>
    text.slice(0, start) + replacement + text.slice(end);
  expect(text.slice(gap.start, gap.end)).toBe("[Hằng quý, Đảng ủy họp.]");
  expect(apply(keepSentence(text, gap))).toBe("Một. Hằng quý, Đảng ủy họp. Hai.");
  expect(apply(dropSentence(text, gap))).toBe("Một. Hai.");
});

test.each([
  ["[Câu.]", 0, ""],
  ["[Câu.] Hai.", 0, "Hai."],
  ["Một. [Câu.]", 5, "Một."],
])("%s is left out cleanly", (text, start, expected) => {
  const { start: from, end, replacement } = dropSentence(text, { start, end: start + 6 });
  expect(text.slice(0, from) + replacement + text.slice(end)).toBe(expected);
});

test("property: the words around stay, the value is there, and no blank is doubled by it", () => {
  const words = fc
    .array(fc.constantFrom("có", "hộ", "đạt", "(", ")", ",", "xã"), { maxLength: 4 })
    .map((list) => list.join(" "));
  const kinds = fc.constantFrom<GapKind>("dots", "blank", "underscores");
  fc.assert(
    fc.property(words, words, kinds, fc.nat(99_999), (before, after, kind, number) => {
      const mark = { dots: "……", blank: "     ", underscores: "____" }[kind as "dots"] ?? "……";
      const text = before + mark + after;
      const gap = { start: before.length, end: before.length + mark.length };
      const { start, end, replacement } = fillGap(text, gap, kind, String(number));
      expect([start, end]).toEqual([gap.start, gap.end]);
      expect(replacement.trim()).toBe(String(number));
      const filled = before + replacement + after;
      expect(filled.split("  ").length).toBe((before + after).split("  ").length);
    }),
  );
});
