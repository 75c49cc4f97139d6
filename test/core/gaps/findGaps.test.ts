import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expectMarkedGaps } from "./markedGaps";

/**
 * The definition of a gap, sentence by sentence. A case is a text with its gaps in ⟦ ⟧; what stands outside must be
 * left alone.
 */
const cases: Readonly<Record<string, readonly string[]>> = {
  "a value is missing after a word that asks": [
    "Kế hoạch số ⟦……|⟧ của Đảng ủy xã",
    "Đảng bộ xã có ⟦…|⟧ đảng viên",
    "sinh hoạt ở⟦…|⟧chi bộ, trong đó có⟦….|⟧chi bộ nông thôn, ⟦…|⟧chi bộ trường học",
    "Đảng ủy xã ⟦………|⟧ báo cáo kết quả",
    "Ủy ban nhân dân, các ban, ngành, Đảng ủy xã⟦………|⟧báo cáo",
    "thực hiện tại ⟦...........|⟧ trong tháng 5",
    "do đồng chí ⟦...|⟧ chủ trì",
  ],
  "a value is missing before a unit": [
    "diện tích tự nhiên⟦….|⟧ha",
    "người Kinh chiếm⟦…..|⟧%",
    "tổng trị giá quà tặng là ⟦.........….|⟧ đồng",
    "đàn trâu, bò ⟦......|⟧ con",
    "đã tiêm được ⟦........|⟧/⟦........|⟧ liều",
    "kiểm tra từ ⟦…|⟧ đến ⟦…|⟧ tổ chức đảng",
    "ĐẢNG BỘ CÓ ⟦……|⟧ CHI BỘ",
  ],
  "a sentence lacks its subject": ["⟦………….|⟧là xã nằm ở phía bắc.", "Kết thúc hội nghị. ⟦………|⟧ phát biểu bế mạc."],
  "an and-so-on is no gap": [
    "Các nông sản chính (lúa, ngô, khoai, sắn...) tiêu thụ ổn định",
    "qua tiếp xúc cử tri, đối thoại, các hội nghị…",
    "công khai các thủ tục, phí, lệ phí….",
    "báo cáo viên, tài liệu, kinh phí……) kịp thời phản ánh",
    "các nghị quyết, chương trình,... của cấp ủy",
    "tuyên truyền trên loa, đài, mạng xã hội.....của các thôn",
    "tránh qua loa, đối phó, chiếu lệ...",
    "giáo viên, nhân viên... chưa được tập huấn",
    "đường trục thôn, kênh mương, nhà văn hóa v.v...",
    "v.v….., v. v…, vân vân...",
  ],
  "an and-so-on with nothing listed is a gap": ["nội dung như ⟦………|⟧", "các khoản thu như ⟦………..|⟧ đã được công khai"],
  "a dotted gap takes the whole run and no blanks": [
    "Số: ⟦......|⟧/BC-UBND",
    "xã ⟦...….....|⟧ hiện có",
    "cổng ⟦⋯⋯‥․|⟧ bên trái",
  ],
  "dots of every kind are dots": [
    "Họ tên: ⟦․․․․․․․|⟧ lớp",
    "Họ tên: ⟦・・・・・・|⟧ lớp",
    "Họ tên: ⟦．．．．．．|⟧ lớp",
    "Họ tên: ⟦·······|⟧ lớp",
    "Họ tên: ⟦. . . . . . . .|⟧ lớp",
    "Họ tên: ⟦…… ……|⟧ lớp",
  ],
  "a blank gap takes all blanks": [
    "Kế hoạch số⟦   |⟧-KH/HU ngày⟦    |⟧tháng 5 năm 2023",
    "Quy định số⟦    |⟧-QĐ/TU, ngày⟦   |⟧/⟦   |⟧/2014 của Ban Thường vụ",
    "Hướng dẫn số⟦    |⟧- HD/TU",
    "Số:⟦\u00a0\u00a0\u00a0|⟧/QĐ-UBND",
    "Thời gian:⟦    |⟧giờ⟦    |⟧phút, ngày⟦   |⟧/⟦   |⟧/2025 (thứ⟦     |⟧).",
    "Họ và tên:⟦\u3000\u3000\u3000\u3000|⟧, số điện thoại:⟦\u3000\u3000\u3000|⟧.",
    "phòng số⟦\u2002\u2002\u2002|⟧, tầng⟦    |⟧, dãy A",
    "Chi ngân sách:⟦               |⟧triệu đồng, đạt⟦      |⟧% dự toán.",
    "Mức đóng góp dự kiến⟦        |⟧đồng/học sinh",
    "có⟦\t|⟧hộ nghèo",
    "Họ và tên:⟦\t|⟧Ngày sinh: 01/01/1990",
    "→⟦          |⟧, ngày⟦    |⟧tháng 5 năm 2024",
    "từ⟦    |⟧giờ⟦    |⟧đến 11 giờ 30",
  ],
  "one blank where only the value can be": [
    "Kế hoạch số⟦ |⟧-KH/ĐU của Đảng ủy",
    "Quyết định số⟦ |⟧/QĐ-UBND",
    "họp ngày⟦ |⟧/⟦ |⟧/2024",
  ],
  "the parts of a date are separate": [
    "ngày ⟦....|⟧ tháng ⟦....|⟧ năm 2024",
    "ngày ⟦…|⟧/⟦…|⟧/2024",
    "trước ngày ⟦..|⟧/⟦..|⟧/2024",
    "sinh ngày ⟦__|⟧/⟦__|⟧/⟦____|⟧",
    "ngày ⟦xx|⟧/⟦xx|⟧/2024",
    "ngày ⟦…|⟧/6/2026",
  ],
  "a decimal is one gap": ["chiếm ⟦…,…|⟧%", "đạt ⟦....,..|⟧% kế hoạch", "đạt⟦   ,   |⟧% kế hoạch"],
  "a year of which the century is printed": [
    "năm ⟦20…|⟧",
    "tháng 5 năm ⟦20__|⟧ tại xã",
    "năm ⟦20xx|⟧",
    "sinh năm ⟦19…|⟧ tại xã",
  ],
  underscores: ["Giáo viên: cô ⟦________|⟧, dạy môn ⟦____|⟧.", "XÃ ⟦_ _ _ _ _|⟧", "Tuổi: ⟦＿＿＿|⟧ Lớp: ⟦＿＿|⟧"],
  brackets: [
    "Ủy ban nhân dân xã ⟦[tên xã]|⟧ báo cáo",
    "Ủy ban nhân dân xã ⟦[...]|⟧ báo cáo",
    "Đảng ủy ⟦<tên xã>|⟧ báo cáo",
    "có ⟦{{so_ho}}|⟧ hộ, ⟦{so_khau}|⟧ khẩu",
    "Kính gửi: ⟦«Ho_ten»|⟧ và ⟦«DonVi»|⟧",
  ],
  "brackets that are no gap": [
    "theo chú thích [1], [2, 3]",
    "“Dân vận kém […] việc gì cũng kém”",
    "phòng rộng < 60 m2 và > 40 m2",
    "soạn tin BCV <dấu cách> SỐ LƯỢNG gửi 8099",
    "tệp <mã hồ sơ>_<ngày nộp>.pdf",
    "Phong trào «Dân vận khéo» được nhân rộng",
    "tập hợp {1, 2, 3}; [xem Phụ lục I]; [Nguồn: Văn phòng]",
    "[ ] Đồng ý   [ ] Không đồng ý",
    "[Điều 5 được bãi bỏ theo Quyết định số 15-QĐ/ĐU.]",
    "□ Có   □ Không   ( ) Khác",
  ],
  "letters and question marks": [
    "có ⟦xxx|⟧ hộ nghèo",
    "đạt ⟦XX|⟧% kế hoạch",
    "Công văn số ⟦XX|⟧/UBND-VP",
    "kinh phí: ⟦???|⟧ triệu đồng",
  ],
  "letters that are no gap": [
    "đầu thế kỷ XX, Đại hội lần thứ XX, khóa XX",
    "thẻ 9704 xxxx xxxx 1234",
    "Vì sao người dân chưa mặn mà???",
    "ảnh 3x4, thép 2x18, cỡ XXL",
  ],
  "a sentence to keep or to leave out": ["⟦[Hằng quý, Đảng ủy tổ chức giao ban với Mặt trận Tổ quốc.]|⟧"],
  "the place of a name": [
    "CHỦ TRÌ\n⟦(Ký, ghi rõ họ tên)|⟧",
    "→HIỆU TRƯỞNG\n→⟦............|⟧",
    "→HIỆU TRƯỞNG\n\n→⟦____________|⟧",
    "THƯ KÝ→CHỦ TỌA\n⟦(ký, ghi rõ họ tên)|⟧→⟦(ký, ghi rõ họ tên)|⟧",
  ],
  "a note that is answered": [
    "CHỦ TRÌ\n(Ký, ghi rõ họ tên)\n\n\nNguyễn Văn An",
    "THƯ KÝ→CHỦ TỌA\n(ký, ghi rõ họ tên)→(ký, ghi rõ họ tên)\n\nLê Thị Hoa→Trần Văn Ba",
    "Người khai phải ký (ghi rõ họ tên) vào cuối đơn và nộp cho thôn.",
    "Ý kiến khác (nếu có)",
  ],
  "notes in place of content": ["- Kết quả: ⟦(nêu cụ thể số liệu)|⟧"],
  "lines of one value": ["Ý kiến: ⟦………………|⟧\n⟦………………|⟧\n⟦………………|⟧", "Nội dung:\n⟦__________|⟧\n⟦__________|⟧"],
  "ornaments are no gaps": [
    "BÁO CÁO\n-----",
    "* * *",
    "Độc lập - Tự do - Hạnh phúc\n________________",
    "------- o0o -------",
    "***",
  ],
  "indentation, trailing blanks and doubled blanks are no gaps": [
    "     Đảng ủy xã báo cáo     ",
    "1.  Giúp cán bộ hiểu đúng,  hành động  đúng.  ",
    "Số  15- HD/BTGDVHU ngày  05 tháng 5",
    "Nơi nhận:          TM. ỦY BAN NHÂN DÂN",
    "ỦY BAN NHÂN DÂN→CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "giai đoạn 2020- 2025, từ 30 - 40 người, lúc 7 giờ 30 - 9 giờ",
    "Điều\u00a05, cách 50\u00a0m",
  ],
  "addresses, paths and versions": [
    "tại https://xa.example.gov.vn/bao-cao/... và tệp ..\\..\\2024\\BC_6T.xlsx",
    "thư mục ../../hoc-lieu/ hoặc ../bai__1/",
    "thư điện tử tran_duc__cd@example.vn, tệp ke_hoach__v2.docx, www.xa.vn/a...b",
    "phiên bản 2.0.1...2.0.9",
  ],
  "ranges and formulas": [
    "giai đoạn 1925...1930, trang 1...10, các lớp 6A…6D, 7A‥7C",
    "các thôn 1, 2, ..., 7",
    "T = a1 + a2 + ... + an",
    "1.234,5 ha; 98,7%; 2.500.000 đồng",
  ],
  "the end of a document and a table of contents": [
    "kính trình Ủy ban nhân dân huyện xem xét./.",
    "I. Mục đích, yêu cầu ................................ 1",
    "III. Tổ chức thực hiện→⋯⋯⋯⋯⋯⋯⋯→4",
    "Phụ lục …………………… xii",
  ],
  "a count beside an open count": [
    "giao nộp ⟦…|⟧ khẩu súng, ⟦…|⟧ vũ khí thô sơ",
    "bổ sung ⟦…|⟧bộ máy tính,⟦…|⟧máy quét; kinh phí 5 triệu đồng",
    "tặng ⟦…|⟧ suất quà, 12 chăn ấm,… cho hộ nghèo",
    "giáo viên Toán⟦...|⟧người, Ngữ văn⟦...|⟧người",
    "(thời chống Pháp 02, chống Mỹ⟦    |⟧, bảo vệ biên giới⟦    |⟧, thời bình 87)",
    "Học lực: Giỏi ⟦....|⟧/⟦....|⟧, Khá ⟦....|⟧/⟦....|⟧",
    "Tham gia hòa giải⟦    |⟧/⟦    |⟧vụ tranh chấp",
  ],
  "after these words no list ends": [
    "nhập ba xã: Tân Lập, Minh Khai và ⟦…..|⟧; diện tích 68 km2",
    "các thôn Đông, Đoài, Nam…",
    "nhà ở vùng cao, đường dốc, lội suối ...)",
  ],
  "the middle of a name": [
    "là đ/c Y⟦            |⟧Niê",
    "hộ ông Ma Seo⟦                |⟧thu 1,2 tỷ đồng",
    "Ông Lê Văn Tám      trưởng ban",
  ],
  "aligned columns and answers": [
    "Lúa: 45 ha     ngô: 12 ha     khoai: 3 ha",
    "đồng ý     không đồng ý     ý kiến khác",
    "Thành phần:      toàn thể đảng viên",
    "Câu 1:    em hãy nêu",
    "☑ Máy lấy số     ☑ Máy tính     ☐ Quầy nước",
    "4→Tường rào xây gạch chỉ→m2→31,2→Còn tốt",
  ],
  "values in brackets": [
    "xuất xứ ⟦[nước sản xuất]|⟧.",
    "phối hợp với ⟦<đơn vị phối hợp>|⟧",
    "bí mật nhà nước [độ Mật, Tối mật] không gửi qua mạng",
    "Trích báo cáo [nguyên văn] của chi bộ",
  ],
  "notes that ask for nothing": ["(ghi chú: số liệu tạm tính)", "(nêu tại Phụ lục 1)", "(ghi theo mẫu số 3)"],
  "signatures laid out with blanks": [
    "THƯ KÝ                                        T/M CHI BỘ\n(Ký, ghi rõ họ tên)                           BÍ THƯ\n                                              (Ký, ghi rõ họ tên)\n\nHà Thị Nụ                                     Lương Văn Thủy",
    "            THƯ KÝ                                        CHỦ TỌA\n        ⟦……………………|⟧                              Lê Thị Phương",
  ],
  "what is drawn or typed by machines": [
    ".................................***.................................",
    "hồ sơ theo mẫu KNĐ__01",
    "thư mục /du_lieu/../2023/__bao_cao__/",
    "Mục A .................. trang 5",
    "vào các ngày 10, 20... hằng tháng",
  ],
  "speech and hesitation": [
    "tôi ... tôi không biết",
    "đường truyền chập chờn…lúc có lúc không",
    "“Nói thì dễ… làm mới khó...”",
    "ai cần thì… liên hệ Văn phòng",
    "là niềm vinh dự cho nhà trường… Rất hân hạnh được đón tiếp!",
    "ban hành trong vòng 03 ngày…",
    "yêu cầu chuyển đổi số...",
  ],
};

describe.each(Object.entries(cases))("%s", (_, texts) => {
  test.each(texts)("%s", expectMarkedGaps);
});

describe("sentences of many hands", () => {
  const sentences = readFileSync(join(__dirname, "sentences.txt"), "utf8").split("\n");
  test.each(sentences.filter((sentence) => sentence !== ""))("%s", expectMarkedGaps);
});
