import { readLine } from "../../../src/core/gaps/line";
import { isInAddress, isOrnament, isRange, leadsToPageNumber } from "../../../src/core/gaps/lookalikes";
import { openPage } from "../../../src/core/gaps/page";
import { expectMarkedGaps } from "./markedGaps";
import { placeIn } from "./placeIn";
import { paragraphOf } from "./storyOfText";

describe("a drawn line", () => {
  test.each(["......***......", "---o0o---", "= = ===", "~~~~~", "  -----  "])("%s is one", (text) =>
    expect(isOrnament(readLine(paragraphOf(text), 0))).toBe(true),
  );
  test.each(["…………", "____", "* …… *", "Số ---", "- ……", "-".repeat(200)])("%s is none", (text) =>
    expect(isOrnament(readLine(paragraphOf(text), 0))).toBe(false),
  );
});

describe("part of an address, a path or a file name", () => {
  test.each([
    "https://xa.gov.vn/⟦...|⟧",
    "..\\..\\2024\\ke⟦__|⟧hoach",
    "an⟦__|⟧binh@xa.gov.vn",
    "www.xa⟦...|⟧vn",
    "⟦..|⟧/hoc-lieu",
    "(../⟦..|⟧/hoc-lieu",
    "tailieu/⟦...|⟧/bai-1",
    "tailieu/⟦..|⟧/bai-1",
    "ke_hoach⟦__|⟧v2.docx",
    "(ke_hoach⟦__|⟧v2.doc),",
    "“bao-cao⟦__|⟧q1.pdf”",
    "so_lieu⟦__|⟧6t.xls",
    "so_lieu⟦__|⟧6t.pptx.",
    "so_lieu⟦__|⟧6t.ppt",
    "anh⟦__|⟧1.jpg;",
    "anh⟦__|⟧1.jpeg",
    "trang⟦__|⟧1.htm",
    "xa⟦...|⟧hoaan.gov.vn",
  ])("%s", (source) => expect(isInAddress(placeIn(source))).toBe(true));

  test.each([
    "số ⟦…|⟧/QĐ-UBND",
    "họp⟦....|⟧vui",
    "giá @⟦…|⟧",
    "@⟦…|⟧@lop",
    "A/⟦…|⟧/B",
    "cấp⟦...|⟧xã.vui.",
    "nhóm*ke⟦__|⟧v2.doc",
    "ke⟦__|⟧v2.docthem",
    "dự⟦___|⟧a.sách",
    "tại ⟦…|⟧",
  ])("not %s", (source) => expect(isInAddress(placeIn(source))).toBe(false));
});

describe("from one to another", () => {
  test.each([
    "trang 1⟦...|⟧10",
    "lớp 6A⟦…|⟧6D",
    "giai đoạn 1925⟦...|⟧1930",
    "bản A⟦…|⟧Z",
    "mẫu M1⟦…|⟧M12",
    "(1) ⟦…|⟧ (5)",
    "(1)⟦…|⟧(5)",
    "(a)⟦…|⟧(đ)",
    "(12)⟦…|⟧(15)",
    "các thôn 1, 2, ⟦...|⟧, 7",
    "các thôn 1 , 2,⟦...|⟧,17",
    "a1 + a2 + ⟦...|⟧ + an",
    "a1+a2+⟦...|⟧+an",
    "a + b + ⟦…|⟧ + z",
  ])("%s", (source) => expect(isRange(placeIn(source))).toBe(true));

  test.each([
    "có 15⟦…|⟧a",
    "trang 1⟦...|⟧a2",
    "2 hội nghị x⟦…|⟧đ",
    "xã⟦…|⟧b",
    "lớp a⟦…|⟧bc",
    "lớp 6⟦…|⟧7ab",
    "mã ab1⟦…|⟧2",
    "(xã) ⟦…|⟧ (5)",
    "(1) có ⟦…|⟧ (5)",
    "(1) ⟦…|⟧ và (5)",
    "(1)⟦…|⟧(năm)",
    "mục (1) ⟦…|⟧ 5",
    "lúa, ngô, ⟦...|⟧, lạc",
    "thôn 1, 2, ⟦...|⟧, nghề",
    "thôn 1, 2, ⟦...|⟧ 7",
    "thôn 1, hai ⟦...|⟧, 7",
    "đạt ⟦…|⟧5",
    "có 5 ⟦…|⟧, 7 hộ",
  ])("not %s", (source) => expect(isRange(placeIn(source))).toBe(false));
});

describe("the leader of a table of contents", () => {
  const alone = (source: string) => openPage({ kind: "body", paragraphs: [placeIn(source).line.paragraph] });
  test.each([
    "I. Mục đích ⟦..........|⟧ 1",
    "II. Yêu cầu→⟦.....|⟧→12",
    "Phụ lục ⟦………|⟧ xii",
    "Phụ lục ⟦………|⟧ trang 5",
    "Phụ lục ⟦………|⟧ tr. 5 - 7",
    "Phần 1/2 ⟦………|⟧ 5",
    "1→2→Mở đầu→⟦………|⟧ 5",
  ])("%s", (source) => expect(leadsToPageNumber(alone(source), placeIn(source))).toBe(true));

  test.each([
    "Điểm: ⟦………|⟧ 1",
    "Điểm/⟦………|⟧ 1",
    "Điểm : ⟦………|⟧ 1",
    "Tổng số ⟦………|⟧ 1",
    "⟦………|⟧ 1",
    "Mục đích ⟦………|⟧ 12345",
    "Mục đích ⟦………|⟧ 5 hộ",
    "Mục đích ⟦………|⟧ 5                        ",
    "1→2→3→Mở đầu→⟦………|⟧→5",
  ])("not %s", (source) => expect(leadsToPageNumber(alone(source), placeIn(source))).toBe(false));
});

test("who is who in a play, one below the other, is no room for words", () => {
  expectMarkedGaps("LAN ............... chị cả, bán hàng\nBÁC TƯ ............ hàng xóm");
  expectMarkedGaps("LAN ⟦...............|tên⟧ chị cả, bán hàng");
});
