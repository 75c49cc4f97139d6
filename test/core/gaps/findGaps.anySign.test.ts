import { findGaps } from "../../../src/core/gaps/findGaps";
import { expectMarkedGaps } from "./markedGaps";
import { storyOfText } from "./storyOfText";

/** A value left open stands where `_` does. */
const report = [
  "Số: _/BC-UBND→Bình Tân, ngày _ tháng _ năm 2025",
  "Thực hiện Kế hoạch số _/KH-UBND ngày _/_/2025, xã có _ hộ nghèo và _ hộ cận nghèo.",
  "Trong năm đã mở _ lớp với _ học viên, đạt _% kế hoạch; sửa _ km đường, kinh phí _ triệu đồng.",
  "Đoàn do đồng chí _, Phó Chủ tịch, dẫn đầu đã thăm _ gia đình ở thôn _; còn _ hộ ở xa chưa đến.",
];

/** Ways that people have who do not like dots. */
const ways = [
  ...["---", "–––", "***", "###", "##", "@@@", "~~~", "===", "+++", "$$$", "&&&", "^^^", "!!!"],
  ...["■■■", "□□", "○○○", "●●", "◯◯", "▪▪▪", "•••", "███", "───", "═══", "¤¤"],
  ...["■", "□", "○", "●", "◯", "~", "=", "#", "@", "*", "n", "x"],
  ...["zzz", "000", "- - -", "○ ○ ○"],
  ...["()", "( )", "(?)", "(x)", "(…)", "(...)", "{}", "{ }", "{...}", "<>", "< >", "[[...]]", "<<...>>", "[x]"],
  ...["„…”", "“ ”", '" "'],
  ...["@so@", "#so#"],
  ...["ĐIỀN", "chưa rõ", "tbc", "🟨", "🟨🟨", "❓", "mấy", "bao nhiêu", "{ MERGEFIELD So_lieu }"],
  ...["#1", "#25", "[[hỏi VP]]", "(bs)", "bs", "?", "=C5", "✏️", "(VP điền)", "(anh Tuấn điền)"],
  ...["(chờ Ban Dân vận)", "(hỏi a. Tâm)", "(xã báo sau)", "0.000", "000.000"],
  ...["(trống)", "(chưa rõ)", "(đang cập nhật)", "(sẽ bổ sung)", "(chưa có)", "(bổ sung)"],
];

describe("whatever sign a document is full of where values are asked for, all of them are gaps", () => {
  test.each(ways)("%s", (way) => {
    expectMarkedGaps(report.map((line) => line.replaceAll("_", `⟦${way}|⟧`)).join("\n"));
  });
});

test.each([
  ["“", "…", "”"],
  ["“", "...", "”"],
  ['"', "...", '"'],
])("quotation marks go with the number that is filled in, and stay around a name: %s%s%s", (open, dots, close) => {
  const [number, name] = [`⟦${open}${dots}${close}|⟧`, `${open}⟦${dots}|⟧${close}`];
  expectMarkedGaps(
    `Xã có ${number} hộ nghèo, đạt ${number}% kế hoạch.\nĐoàn do đồng chí ${name} dẫn đầu thăm thôn ${name}; còn ${number} hộ.`,
  );
});

describe("the same signs where nothing is missing", () => {
  test.each([
    "■ Kết quả: đạt 95%\n■ Tồn tại: còn chậm\n■ Kiến nghị: không",
    "Hình thức: □ Trực tiếp   □ Trực tuyến\n□ Có  □ Không",
    "Giới tính: Nam □  Nữ □",
    "* Ghi chú: số liệu đến 30/6 (*)\n(*) Không tính hộ mới tách.",
    "---***---\n~~~ * ~~~\n=====",
    "Tên xã – tỉnh, ngày đi – ngày đến, từ Hà Nội - Huế",
    "S = a x b; x + y = n (n = 30)",
    "Thôn Đoài→-→12→-\nThôn Hạ→5→-→-",
    "Cây cổ thụ trồng năm 1870 (?), có lẽ lâu hơn",
    "đánh dấu (x) vào ô, để trống ( ) nếu không có",
    "Mô hình “Dân vận khéo”, phong trào “3 không”",
    "Số liệu quý IV chưa có (đang cập nhật).",
    "Giá trị p < 0,05 và n > 30; C# và R&D; a@b.vn; Q&A",
    "xem tại https://xa.vn/tin//2025 hoặc //maychu/chung",
    "Toàn xã có 00 vụ cháy, 0 người chết",
    "Từ 00 giờ ngày 01/7 đến 7 giờ 00 ngày 02/7; có 00 vụ, 00 người chết, thiệt hại 00 đồng",
    "Có 12 (mười hai) hộ, đạt (theo kế hoạch) 95%; ông Nguyễn Văn An (Trưởng thôn), bà (mẹ) đều dự",
    "Không biết có bao nhiêu hộ, mấy người, ai đi, thôn nào làm tốt; ngày mấy tháng mấy thì xong",
    "Công thức =TODAY() và hàm SUM() trong bảng; trang [[Đối thoại]] của wiki; mục #5, màu (#C8B400)",
    "Vì sao ? Ai làm? Tăng 0,00% so với năm trước",
    "Ngày cuối tháng 8 năm 2025, ngày đầu tháng 9 năm 2025, ngày rằm tháng 7 năm 2025",
    "Ký hiệu (?) và biểu tượng (x) trên phiếu; bấm phím # để kết thúc, phím * để nghe lại, phím @ để gõ",
    "Tuyến Mường Khoa -- Nà Pầu, nước lên nhanh -- cao hơn báo động 2 -- rồi rút",
  ])("%s", (text) => {
    expect(findGaps(storyOfText(text.replaceAll("→", "\t")))).toEqual([]);
  });
});
