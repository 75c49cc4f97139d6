import type { TextMark } from "../../../src/core/document/snapshot";
import { findGaps } from "../../../src/core/gaps/findGaps";
import { expectMarkedGaps } from "./markedGaps";
import { paragraphOf } from "./storyOfText";

/**
 * Each condition of the decision, by the sentences it exists for: those with a gap and, where there are some, their
 * look-alikes without one.
 */
const cases: Readonly<Record<string, readonly string[]>> = {
  "tabs that somebody types instead of dots": [
    "Gia đình có⟦→|⟧nhân khẩu, thu nhập⟦→→|⟧đồng.",
    "sinh ngày⟦→|⟧tháng⟦→|⟧năm 1980, cấp ngày⟦→|⟧/⟦→|⟧/⟦→|⟧.",
    "Ông⟦→→|⟧, chức vụ:⟦→→|⟧, điện thoại⟦→|⟧; số căn cước:⟦→→|⟧, nơi cấp.",
    "Trình độ học vấn:⟦→|⟧/12, phí⟦→|⟧%.",
    "-→Ông⟦→→|⟧- Chủ tịch Hội đồng",
    "cường độ đạt⟦→|⟧MPa (yêu cầu 20 MPa)",
    "UBND XÃ⟦        |⟧→CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "-→tiền ăn của cháu",
    "3. Thời gian:→từ 7 giờ đến 11 giờ",
    "TT→Nội dung→ĐVT→Số lượng\n1→xi măng→tấn→12",
    "Cộng: 12 hộ,→diện tích 640 m2",
    "CHỦ TỊCH→bí thư chi đoàn",
  ],
  "leaders in lists of prices, programmes and indexes": [
    "Phở bò tái ......... 45.000 đ\nBún chả ____________ 40.000 đ\nTrà đá ............. miễn phí",
    "Lắp đặt mới (dưới 300 m)____________300.000 đ/lần\nDời máy cùng xã..............miễn phí\nDời máy khác xã→→150.000 đ/lần\nCamera trong nhà→..........→650.000 đ/chiếc",
    "Vé tháng ______ 200.000 đồng\nVé ngày ______ 15.000 đồng",
    "Đón khách, trống hội ⋯⋯⋯⋯⋯ 10 phút\nChào cờ ⋯⋯⋯⋯⋯ 05 phút",
    'Hợp ca "Mùa xuân" ⋯⋯⋯⋯⋯ Đội thôn Thượng\nĐơn ca "⟦⋯⋯⋯⋯⋯⋯|⟧" ⋯⋯⋯⋯⋯ Bích Ngà, thôn Hạ\nTam ca, nhạc của ⟦⋯⋯⋯⋯|⟧, lời của ⟦⋯⋯⋯⋯|⟧',
    "Ga Vinh ............ 07h15\nGa Đồng Hới .......... 10:40",
    "Báo hỏng …… 4, 11      Chặn quảng cáo …… 7\nChuyển mạng …… 6      Data ngày …… 5, 8",
    "Bán áo ......... 45.000 đ, mũ ....... 30.000 đ",
    "Chi bộ thôn ⟦.........|⟧ 12 đảng viên\nChi bộ thôn ⟦.........|⟧ 15 đảng viên",
    "Hộ ông ⟦.........|⟧ 200.000 đồng\nHộ bà ⟦.........|⟧ 150.000 đồng",
    "Đã chi ⟦.........|⟧ đồng\nĐã thu ⟦.........|⟧ đồng",
    "Họ tên: ⟦.........|⟧ tuổi\nQuê quán: ⟦.........|⟧ xã Bình Minh",
    "Đảng viên nữ ⟦............|⟧ (30%)\nĐảng viên trẻ ⟦...........|⟧ (20%)",
    "Đã có ⟦.........|⟧ 500.000 đồng\nTổng cộng thu được ⟦.........|⟧ 600.000 đồng",
    "Hộ tịch→112→112→0\nBảo trợ→⟦……|⟧→⟦……|⟧→2",
  ],
  "mathematics and programs": [
    "Ma trận A = (a₁₁ ... a₁ₙ ; a₂₁ ... a₂ₙ ; ... ; aₘ₁ ... aₘₙ), bằng 0.",
    "Cho x_1, x_2, …, x_n; tích 1 × 2 × … × n; với i = 1...n; f(x₁) < f(x₂) < … < f(xₙ)",
    "Hàm tính tổng: def tong(*args): ... trả về tổng",
    "Lặp for i in range(1, 10): ...; Pascal: for i:=1 to 10 do...; Python",
    "Câu lệnh SELECT ... FROM bang",
    "Kích thước 20 × ⟦………|⟧ × 30 cm",
    "Speaking class (8A): ⟦...|⟧ học sinh",
    "Kinh phí do ⟦……|⟧ chi trả",
    "Diện tích ⟦……|⟧ m², thể tích ⟦……|⟧ m³",
  ],
  "counts of parallel items and of offices one after the other": [
    "khóa mới gồm 01 Chủ nhiệm,⟦…|⟧Phó Chủ nhiệm và⟦…|⟧ủy viên",
    "Ban chỉ huy gồm 01 Chỉ huy trưởng, ⟦……|⟧ Chỉ huy phó",
    "Đã xét kỷ luật: khiển trách⟦…|⟧, cảnh cáo⟦…|⟧, khai trừ 01.",
    "Trong quý: chuyển đến⟦….|⟧, chuyển đi⟦….|⟧, từ trần 02; số còn lại ổn định",
    "Công việc: làm cỏ…, bón phân, gieo mạ đợt 2.",
    "Bàn giao: bìa cứng…, giấy than…, ảnh ở tủ số 3.",
  ],
  "a list that ends before another clause": [
    "mất bình ga, chậu cảnh, dép guốc …… mà không rõ ai lấy",
    "hỏng máy bơm, quạt, loa đài …… nên phải hoãn",
    "hộ nào tự ý ⟦………|⟧ thì bị phạt",
  ],
  "entries of contents on one line, and ranges of pages": [
    "Mục lục: Tin xã ........ 1 | Gương sáng ……… 2 | Lịch cắt điện _____ 4",
    "Trong số này: Lời ngỏ ...... 1 • Thơ ....... 3 • Đố vui ....... 12",
    "Phụ lục A. Giấy tờ theo từng việc ⋯⋯⋯⋯⋯⋯ 9…12",
    "Phụ lục B. Biểu mẫu ............ 13 .. 20",
    "Tổ 1 có ⟦……|⟧ 12 | Tổ 2 có ⟦……|⟧ 15 |",
  ],
  "rows of columns that blanks align": [
    "Thứ hai, tư     Nguyễn Thu Hằng      quầy 1\nThứ ba, năm     Phan Quốc Tuấn       quầy 2\nThứ sáu         Đỗ Kiều Oanh         quầy 1 và 2",
    "Công văn       CV        xanh         10 năm\nĐơn thư        ĐT        vàng         15 năm",
  ],
  "blanks before the items of a list": [
    "Phân loại khách:     (a) cá nhân;     (b) hộ gia đình;     (c) doanh nghiệp.",
    "Chọn một trong ba cách:      (1) trực tiếp;      (2) qua bưu điện",
    "Điểm sạt lở ở thôn⟦        |⟧(tọa độ ⟦……|⟧)",
  ],
  "room between quotation marks": [
    "1. Chủ đề: “⟦→→|⟧”\n2. Kinh phí được⟦→→|⟧đồng",
    "nói chuyện về cuốn “⟦      |⟧”; ký tặng sách",
    "Gõ dấu “   ” rồi nhấn Enter",
  ],
  "tabs where a clause is under way": [
    "Khóa sinh khoảng⟦→|⟧em, tuổi từ⟦→|⟧đến⟦→|⟧tuổi; chia⟦→|⟧chúng, mỗi chúng⟦→|⟧anh chị.",
    "Có⟦→|⟧em dự.\nThả hoa đăng tại bến⟦→→|⟧: đề nghị công an xã cử⟦→|⟧cán bộ.",
    "Khen ông⟦→→|⟧; người phụ trách cháy nổ là cư sĩ⟦→→|⟧(pháp danh⟦→|⟧).",
    "Địa chỉ→: thôn Đông",
    "Đơn vị→: Trường Tiểu học Kim Đồng",
  ],
  "numbers of houses and streets that are no years": [
    "đèn đường tắt từ ngõ 20…ngõ 24",
    "nhà số 12 và hẻm 20… đã thông",
    "Kế hoạch năm ⟦20…|⟧",
  ],
  "a question mark where no sentence can end": [
    "Bếp bị trừ tiền, suất ăn thiếu, nguyên nhân do ⟦???|⟧.",
    "Không rõ nguyên nhân do đâu???",
  ],
  "a number of kinds": [
    "Thuốc hết hạn trong quý:⟦    |⟧loại, đã lập biên bản",
    "Nguyên tắc:    loại trừ trường hợp đã hưởng",
  ],
  "hours, codes and sums in letters": [
    "xuất bến lúc ⟦xx|⟧h⟦xx|⟧, về bến lúc 17h⟦xx|⟧",
    "⟦Xxxxx|⟧, ngày 12 tháng 5 năm 2026",
    "Vé tháng ⟦x.xxx|⟧ đồng, hội phí ⟦xx.xxx.000|⟧ đồng",
    "xe biển số 15B-⟦xxx.xx|⟧ ngừng chạy",
    "làm rõ ⟦XX|⟧/⟦XX|⟧ vụ",
    "Đáp: XX là tủ 20",
    "chiếm tỷ lệ ⟦xx,x|⟧% của ⟦xxx|⟧ hộ",
    "Vì sao vẫn cháy??? Vì dân đốt nương",
  ],
  "boxes to tick beside a colon, and a number between brackets": [
    "Giới tính: [ ] Trai  [ ] Gái",
    "Tiệc trưa: món mặn [ ]  món chay [ ]",
    "Tổng cộng ⟦[ ]|⟧ % dự toán",
    "tin nhắn theo cú pháp: <số văn bản> <năm>",
    "xem mục [Tải về] > [In]",
    "dấu [...] là chỗ lược bớt",
  ],
  "leaders to what stands there already": [
    "07h30 ………………… Khai mạc",
    "Phần 1 ............ Tra cứu hóa đơn",
    "+ Đ/c Đặng Bá Thuần ................ 39 phiếu = 92,8 %",
    "+ Đ/c ⟦................|⟧ 39 phiếu",
    "Chợ Vinh ................ cổng số 3\nGa Vinh .................. cạnh quầy vé",
    "Thành lập ⟦……|⟧ đoàn kiểm tra liên ngành",
  ],
  "ranges of named things, and of signs": [
    "mở cửa thứ hai … thứ sáu",
    "thùng số 1…số 8 bán tạp hóa",
    "a/b = c/d = ... = m/n",
    "thế kỷ III‥II trước Công nguyên",
    "số nguyên ..., -2, -1, 0, 1, 2, ...",
  ],
  "names of programs, cut lines and rules of a header": [
    "hàm __init__ của lớp",
    "_ _ _ _ _ _ (cắt theo đường này) _ _ _ _ _ _",
    "・・・ ✿ ・・・",
    "ĐẢNG ỦY XÃ PHÚ BÌNH→ĐẢNG CỘNG SẢN VIỆT NAM\n____________→____________________",
    "tệp tieu_khu_1482__hien_trang.tab",
    "III. KHÓ KHĂN\n⟦____________________________|⟧\n⟦____________________________|⟧",
  ],
  "wide blanks of East Asian keyboards": [
    "con thứ⟦\u3000\u3000|⟧trên tổng số⟦\u3000\u3000|⟧con",
    "Cân nặng:⟦\u3000\u3000|⟧kg",
  ],
  "columns of blanks": [
    "Bậc        kWh        Đơn giá",
    "Ca 1      07h15      tập trung      sân trước",
    "Thứ Ba:    cá thu sốt cà, canh bí",
    "huyết áp:⟦   |⟧/⟦   |⟧mmHg",
    "lãi suất x số ngày / 365",
    "Ngày  hội đại đoàn kết",
  ],
  "the name of a place after the name of an office": [
    "Phòng Nông nghiệp và Môi trường huyện⟦……..|⟧",
    "Ủy ban nhân dân, các ban, ngành, Đảng ủy xã⟦………|⟧báo cáo",
  ],
  "short dots after a word where one may halt": [
    "Xin thưa, sách để... đọc!",
    "Ai về bến cũ thì về...",
    "giao cho⟦…|⟧ phụ trách",
    "Tân Lập, Minh Khai và ⟦…..|⟧;",
  ],
  "a question word right after short dots makes them a pause; one further on says nothing": [
    "Toàn xã có ⟦…|⟧ hộ, không hộ nào tái nghèo",
    "Việc… gì dân cũng bàn",
  ],
  "a symbol that follows needs its number": ["1→⟦…|⟧-KH/ĐU→05/5/2026", "⟦…|⟧/QĐ-UBND ngày 05 tháng 5 năm 2026"],
  "short dots alone on a line fill what the line above opens": [
    "Ý kiến:\n⟦…|⟧",
    "Ý kiến của chi bộ ⟦……|⟧\n⟦…|⟧",
    "- Cam;\n- Bưởi;\n…",
    "…\nBáo cáo trước hội nghị",
    "1→⟦…|⟧→5 hộ",
    "→…→",
  ],
  "an equals sign asks": ["Hệ số K = ⟦…|⟧", "Cộng = ⟦…|⟧."],
  "a list that goes on after a semicolon": [
    "thu gom rác thải; trồng hoa;………được nhân dân hưởng ứng",
    "lúa, ngô; khoai, sắn; ... được mùa",
  ],
  "two values of one measure": [
    "Đã tiêm ⟦…|⟧/500 liều",
    "Số đại biểu dự họp⟦…|⟧/25",
    "Dự họp⟦…|⟧/⟦…|⟧.",
    "Có mặt: 25/⟦…|⟧.",
    "Tán thành ⟦…|⟧/tổng số phiếu",
    "vận động cán bộ, công chức…/viên chức",
    "vận động cán bộ, công chức…/viên chức ở 5/6 thôn",
    "tuyên truyền trên báo/loa/… của xã",
  ],
  "the end of a range is open, a dash between names asks for nothing": [
    "Nhiệm kỳ 2025 - ⟦…|⟧",
    "Độ tuổi từ 18 - ⟦…|⟧",
    "xây dựng Đảng - chính quyền - …",
  ],
  "a predicate after a full stop lacks its subject, however short the dots": [
    "Kết thúc hội nghị. ⟦…|⟧ phát biểu bế mạc.",
    "Hội nghị bế mạc! ⟦…|⟧ kết luận chung.",
    "Nói xong mới làm. … Lời dặn ấy còn nguyên giá trị",
  ],
  "the minutes of an open hour": [
    "lúc ⟦…|⟧ giờ ⟦…|⟧ ngày 05/5/2026",
    "bắt đầu lúc ⟦…|⟧h⟦…|⟧, tại hội trường",
    "từ ⟦…|⟧ giờ ⟦…|⟧ đến ⟦…|⟧ giờ ⟦…|⟧",
  ],
  "after a number only a year leaves room for another": [
    "Năm 2025 ⟦…|⟧ hộ thoát nghèo, năm 2026 ⟦…|⟧ hộ",
    "khóm 1, 2, 3… hộ dân đều phấn khởi",
    "Điều 5, 6, 7... đồng thời sửa khoản 2",
  ],
  "a counted noun after a pause begins a new clause": [
    "đời sống được nâng cao… hộ nghèo giảm dần",
    "gia đình ông⟦…|⟧ hộ nghèo của thôn",
    "Đời sống khá lên ⟦…|⟧ hộ",
    "Xã tặng⟦…|⟧hộ nghèo",
  ],
  "the name of a place is asked for unless a longer list ends there": [
    "các ban, Đảng ủy xã⟦…|⟧đã họp",
    "Mặt trận, Đảng ủy xã⟦…|⟧ phối hợp",
    "cấp ủy, chính quyền, đoàn thể, Đảng ủy xã… phối hợp",
    "các ban, các ngành, đoàn thể, Đảng ủy xã⟦………|⟧ phối hợp",
  ],
  "a remark in brackets or an exclamation ends what was said": [
    "Ghi đủ số căn cước (12 số)...",
    "Nếp nhà nay sạch đẹp hơn…!",
    "Ông (bà)⟦…|⟧ đang cư trú tại thôn Đông",
  ],
  "a list may end with a word that asks elsewhere": [
    "Đất ở bên trái, bên phải, phía dưới…",
    "Các đoàn thể xã, thôn giao cho⟦…|⟧ phụ trách",
    "Đặt mục tiêu phấn đấu, số hộ khá là ⟦…|⟧;",
  ],
  "“số” is an adjective where nothing numbered stands before": [
    "Người dân làm quen với ngân hàng số…",
    "Thực hiện Kế hoạch số⟦…|⟧;",
    "Số hộ thoát nghèo là⟦…|⟧;",
  ],
  "at the end of a long sentence glued short dots trail off": [
    "Bà con trong xóm luôn giúp đỡ nhau làm nhà…",
    "Ban tổ chức đề nghị mọi người tập trung tại hội trường⟦………|⟧",
    "Bà con trong xóm cùng nhau đóng góp dựng lại nhà ⟦…|⟧;",
    "Bà con trong xóm cùng nhau đóng góp dựng nhà⟦…………|⟧;",
    "Bà con trong xóm luôn giúp đỡ nhau làm nhà… và trồng rừng",
  ],
  "with no word that asks, width and a blank before tell": [
    "Ý nghĩa lịch sử⟦………………|⟧",
    "Nguyện vọng ⟦……|⟧",
    "Nhân dân rất phấn khởi……",
    "Nhân dân rất phấn khởi.......",
  ],
  "the sentence goes on without a blank": [
    "Xóm có⟦….|⟧hộ, được giao⟦….|⟧ha.\nBà con ở xóm trên nhận khoán rừng⟦….|⟧của lâm trường",
    "Bà con ở xóm trên nhận khoán rừng….của lâm trường",
    "Trong năm, bà con hăng hái sản xuất….nhất là vụ đông",
  ],
  "the asking word is itself an item": [
    "Ghi đủ số, ký hiệu, ngày... ban hành văn bản, năm áp dụng",
    "Sáng nay, tại nhà văn hóa thôn, ngày⟦…|⟧tháng 5 năm 2026",
    "Ghi đủ tên, tuổi, số ⟦…|⟧ ở góc trái",
  ],
  "beside a gap the next item has one too": [
    "phát ⟦…|⟧ loa kéo, băng rôn ⟦…|⟧, cờ phướn ⟦…|⟧",
    "phát ⟦...|⟧ loa kéo, băng rôn ⟦...|⟧",
    "⟦……..|⟧ loa kéo; băng rôn ⟦…|⟧",
    "Đại biểu: ⟦…|⟧, ⟦…|⟧",
    "cấp ⟦…|⟧ áo phao, ⟦…|⟧ đèn pin",
    "cấp ⟦…|⟧ áo phao, … (theo danh sách)",
    "tặng 12 suất quà, ... cho gia đình chính sách",
  ],
  "long dots after a comma": [
    "thu gom rác, trồng hoa,………được nhân dân hưởng ứng",
    "Nơi nhận: Huyện ủy,⟦…………|⟧.",
    "Thành phần: Bí thư, Phó Bí thư, ⟦…………|⟧ và Chánh Văn phòng",
  ],
  "between quotation marks": [
    "Danh hiệu “Đảng bộ xã ⟦………|⟧ trong sạch, vững mạnh”",
    "Khẩu hiệu “Toàn xã có ⟦…|⟧ ha rừng”",
    "Ai cũng bảo “có… thì mới cho”",
    "“Nói thì dễ ……… làm mới khó”",
  ],
  "the place before a date": [
    "⟦…|⟧, ngày 05 tháng 5 năm 2026",
    "⟦…|⟧,ngày 05 tháng 5 năm 2026",
    "⟦…|⟧ , ngày 05 tháng 5 năm 2026",
    "...và nhân dân trong xã, ngày đêm canh gác",
  ],

  "blanks at the end of a date": ["Hòa An, ngày 05 tháng 5 năm⟦     |⟧", "Hòa An, ngày 05 tháng 5 năm  "],
  "blanks beside a number or another mark are only space": [
    "Họp ngày    05 tháng 5",
    "có 15     hộ nghèo",
    "đạt    ⟦……|⟧ điểm",
    "đạt ⟦……|⟧     %",
    "đạt    ⟦....|⟧ điểm",
    "Công văn 15   /UBND-VP",
  ],
  "blanks at the head of a line": [
    "→⟦          |⟧, ngày 05 tháng 5 năm 2026",
    "→⟦          |⟧,ngày 05 tháng 5 năm 2026",
    "          Hòa An, ngày 05 tháng 5 năm 2026",
    "→  , ngày hội của toàn dân",
  ],
  "blanks before a symbol": [
    "Tờ trình:⟦  |⟧/TTr-UBND",
    "Thường trực Đảng ủy  - UBND",
    "họp ngày 12/⟦ |⟧, tại hội trường",
  ],
  "blanks between quotation marks": [
    "“Mỗi hộ góp⟦     |⟧đồng”",
    "“mỗi nhà góp  đồng nào hay đồng ấy”",
    "“đoàn kết     sáng tạo”",
  ],
  "blanks before a bracket": [
    "tại thôn⟦        |⟧(tọa độ kèm theo)",
    "tại thôn   (tọa độ kèm theo)",
    "làm việc đồng bộ        (có phụ lục)",
    "Xếp loại     ( )",
    "Xếp loại     (x)",
    "Xếp loại     ( x )",
    "TRƯỞNG THÔN        (vắng)",
    "Ý kiến    □ Đồng ý",
  ],
  "blanks beside a unit": [
    "đạt⟦  |⟧% kế hoạch",
    "cán bộ /công chức",
    "Gồm:  hộ nghèo, hộ cận nghèo",
    "lúc⟦    |⟧giờ⟦  |⟧phút",
    "Nhân dân phấn khởi,  hộ nghèo giảm",
    "Nhân dân đã góp⟦   |⟧ha đất",
    "Nhân dân phấn khởi  hộ nghèo giảm",
    "Vốn dân góp,⟦     |⟧triệu đồng",
  ],
  "blanks after an hour": ["lúc⟦    |⟧giờ⟦    |⟧ngày 05/5", "làm việc theo giờ    cho đến tối"],
  "blanks between two labels": [
    "Họ tên:⟦    |⟧Ngày sinh: 05/5/1980",
    "Kết luận:   Ông An: nhất trí",
    "Ông:⟦          |⟧hiện là Bí thư chi bộ",
    "Nội dung:     đã thống nhất",
    "Kính gửi:          Ủy ban nhân dân xã",
    "Họ tên:⟦  |⟧, tuổi:⟦  |⟧.",
    "Nguyễn Văn An→Chức vụ: Bí thư",
    "Nơi nhận:→Nơi gửi: xã",
  ],
  "blanks before punctuation": ["sinh tại⟦  |⟧, hiện ở xã", "hiện làm chức vụ⟦   |⟧, ở xã", "hiện làm chức vụ  , ở xã"],
  "blanks after a word that asks": [
    "Đảng ủy xã⟦   |⟧báo cáo",
    "Đảng ủy xã  báo cáo",
    "thực hiện trong quý⟦    |⟧vừa qua",
    "bàn giao cho⟦    |⟧quản lý",
    "bàn giao cho   quản lý",
    "do đồng chí⟦    |⟧trình bày",
    "do đồng chí   trình bày",
    "đoàn kết          sáng tạo",
  ],

  "underscores alone on a line are a gap where something opens them": [
    "Lý do⟦……|⟧\n⟦____|⟧",
    "NGƯỜI LÀM ĐƠN\n⟦____________|⟧",
    "____________\nBáo cáo",
    "Chi bộ đã họp… và biểu quyết\n____________",
    "Họ tên: An→Tuổi 5\n____________",
  ],
  "underscores in brackets are a box unless a unit follows": [
    "(____) Đồng ý; (____) Không đồng ý",
    "có một số (⟦____|⟧ hộ) chưa nộp",
    "các nhóm nghề (nghề ⟦____|⟧) và thủ công",
  ],

  "guillemets hold a name for a machine": ["có ⟦«số»|⟧ hộ", "có ⟦«SoHo»|⟧ hộ", "Đọc tờ báo «Mới» mỗi tuần"],
  "what brackets say": [
    "có ⟦[xx]|⟧ hộ",
    "đến ngày ⟦[?]|⟧ thì xong",
    "có ⟦[???]|⟧ hộ",
    "[x] Đồng ý  [ ] Không đồng ý",
    "ghi “[tên xã]” vào ô đầu",
    "lưu dưới dạng <mã hồ sơ>_<ngày nộp>",
    "[số liệu do Chi cục cung cấp]",
    "[Số hộ: 15]",
    "có ⟦[bao nhiêu]|⟧ hộ",
    "có [khoảng 12] hộ",
    "có {bao nhiêu} hộ",
    "làm có [đúng] không",
    "xã ⟦<ten_xa>|⟧ và thôn ⟦[ten_thon]|⟧",
    "chữ [abc] viết thường",
    "họ tên ⟦[ghi in hoa]|⟧",
    "⟦[điền tên tổ chức]|⟧ họp ngày 5/5",
    "hai năm 2024 [2025] đều đạt",
  ],
  "brackets with nothing but dots or blanks": [
    "[ ] hộ nghèo   [ ] hộ cận nghèo",
    "[   ] hộ nghèo",
    "□ [ ] hộ nghèo",
    "rà soát có ⟦[ ]|⟧ hộ",
    "Nơi cấp: ⟦[…]|⟧",
    "rà soát ⟦[...]|⟧ hộ",
    "văn bản ⟦[...]|⟧/UBND-VP",
    "sinh ngày 05/⟦[…]|⟧/2026",
    "bà con nói [...] rồi cùng làm",
    "ở xã ⟦[...]|⟧ huyện Đông",
  ],

  "letters that stand for a value": [
    "sinh tại ⟦XX|⟧, hiện ở xã",
    "rà soát ⟦xx|⟧ hộ",
    "văn bản ⟦XX|⟧/UBND-VP",
    "Điện thoại: ⟦XX|⟧",
    "ông Nguyễn Văn ⟦xxx|⟧",
    "bà con (xxx) đã góp",
    "ngày ⟦dd|⟧/⟦mm|⟧/⟦yyyy|⟧",
    "mưa 250 mm, gió cấp 5",
    "lượng mưa tháng 5/2026 là 250 mm",
    "hằng ngày ghi theo mẫu thống nhất mm/2026",
    "gõ “có xxx hộ” vào ô",
    "gửi về xxx@gmail.com",
  ],
  "question marks and hashes": [
    "rà soát ⟦??|⟧ hộ",
    "đạt ⟦???|⟧, còn thiếu",
    "Bà con hỏi: bao giờ có ai???",
    "rà soát ⟦##|⟧ hộ",
    "Tổng: ⟦###|⟧",
    "## Phần một",
  ],
  "capital letters that may be roman": [
    "Đại hội khóa XX thành công",
    "có 5 chi bộ và ⟦XX|⟧ hộ",
    "từ ngày 01/5 đến ⟦XX|⟧/⟦XX|⟧/2026",
    "khóa ⟦xx|⟧ đã họp",
  ],
  "letters beside figures": [
    "Điện thoại: ⟦09xx.xxx.xxx|⟧",
    "mã đề XX-05, cỡ xx 20",
    "Mã số: XX.05",
    "thép cỡ 15 xx loại tốt",
    "năm 2026 ⟦xx|⟧ hộ thoát nghèo",
    "Điện thoại: xxx xxx 1234",
  ],

  "what no words around can make a gap": [
    "......***......",
    "Bà con trồng rừng v.v………",
    "đọc từ trang 1......10 của sách",
    "(Nói chung (…) đều tốt)",
    "Cộng lúa + ngô + … của xã",
    "Xong việc. … rồi cùng về",
    "Nghỉ sau ⟦…|⟧ giờ học, vui chơi…, rồi về",
  ],
  "a date, whatever was listed before": ["họp 05/⟦…|⟧/2026, nghỉ 06/⟦…|⟧/2026"],
  "short dots right after a number": [
    "Hết đợt 1… lần nữa lại bàn",
    "Từ năm 2025 qua đợt 2… lần sau lại bàn",
    "năm 2025⟦…|⟧con giống được cấp",
  ],
  "two items before dots that stand apart": [
    "Bà con trồng lúa, ngô … được mùa",
    "Bà con trồng lúa, ngô …",
    "Nhân dân rất phấn khởi …",
    "Nhân dân rất phấn khởi … Đảng ủy biểu dương",
    "Bà con trong xóm luôn giúp đỡ nhau làm nhà.....",
  ],
  "the parts of a count": [
    "dựng 12 mô hình (kinh tế⟦…|⟧, văn hóa⟦…|⟧, an ninh 3)",
    "có 12 hộ nghèo,⟦…|⟧ hộ cận nghèo",
    "thu ⟦…|⟧ khẩu súng, ⟦…|⟧ dao găm",
  ],
  "a measure is seldom the next sentence": [
    "trồng lúa, ngô, khoai⟦…|⟧ha",
    "nuôi đàn gà⟦…|⟧ con",
    "nuôi lợn, gà⟦…|⟧ con",
    "nuôi lợn, dê, số gà là⟦…|⟧ con",
    "nuôi lợn, gà, cá… con giống tốt",
    "các thôn, xóm, tổ nay có⟦…|⟧ hộ dự",
    "Sáng nay, tại thôn, có⟦…|⟧ hộ dự họp",
  ],
  "the name of a place after one item": [
    "như Đảng ủy xã⟦…|⟧ đã làm",
    "các ban, ngành, đoàn thể, Đảng ủy xã ⟦…|⟧ phối hợp",
  ],
  "a value in the middle of the sentence, whatever was listed": [
    "lúa, ngô tăng⟦…|⟧ so với năm trước",
    "Quê quán⟦…|⟧;",
    "Đã ban hành kế hoạch…;",
  ],
  "blanks before a name or after one": [
    "do đồng chí          Nguyễn An trình bày",
    "Đảng ủy xã⟦   |⟧đã họp",
    "Đảng ủy xã  đã họp",
    "khởi công năm⟦    |⟧vừa rồi",
    "khởi công năm   vừa rồi",
    "Tài khoản số:⟦→→|⟧tại Kho bạc",
    "Tôi tên An→ở thôn Đông",
    "đoàn kết→hộ nghèo",
  ],
  "underscores inside a code": ["tệp ab__12 đã lưu", "tổ ⟦__|⟧ có 12 hộ"],
  "words in brackets that name a value": [
    "có ⟦{{ số hộ }}|⟧ hộ nghèo",
    "soạn tin <tên xã> gửi 8099",
    "sản xuất tại ⟦[nước sản xuất]|⟧ năm nay",
    "do ⟦<ĐƠN VỊ PHỐI HỢP>|⟧ thực hiện",
    "đã làm xong [Quê mẹ] rồi",
    "đã gọi lệnh [click here now]",
    "họp tại ⟦[...]|⟧ rồi về",
    "xem mục [5 - 7] ở dưới",
    "bấm <dd> để lưu",
  ],
  "what looks like a pattern and is asked for by nobody": [
    "Xem ### phần sau",
    "mẫu in xxx.xxx cho đẹp",
    "Bà con bảo ??? rồi cười",
  ],

  "copies for each addressee": ["Huyện ủy (⟦…|⟧b)", "Huyện ủy (⟦…|⟧ bản)", "Huyện ủy (⟦…|⟧ báo cáo)"],
  "headings do not trail off": [
    "PHÒNG THI HÀNH ÁN KHU VỰC ⟦…|⟧",
    "Phòng khám ven rừng …",
    "PHÁT HUY TINH THẦN ĐOÀN KẾT…",
    "Kính mời các ông, các bà …",
    "trồng cam, quýt, bưởi… quả nào cũng ngọt",
  ],
  "a tab between two labels": [
    "1. Họ tên:⟦→|⟧2. Ngày sinh: 05/5/1980",
    "Họ tên:⟦→|⟧12) Tuổi: 50",
    "1. Tôi tên An→2. Sinh ngày 05/5/1980",
  ],
  "blanks on either side of a stroke": [
    "Số :⟦ |⟧/QĐ-UBND",
    "Có mặt⟦   |⟧/⟦    |⟧đại biểu",
    "Họp⟦   |⟧/⟦……|⟧ người",
    "mời cán bộ  /công chức dự",
    "Địa chỉ:⟦      |⟧(kèm bản đồ)",
  ],

  "a note where a name or a content belongs": [
    "⟦(Nêu rõ kết quả)|⟧",
    "Báo cáo kết quả (nêu rõ số liệu)",
    "Ưu điểm: ⟦(nêu rõ)|⟧.",
    "Nội dung: (ghi cụ thể)\n⟦…………|⟧",
    "Đề nghị các chi bộ trực thuộc cùng toàn thể đảng viên (ký tên)",
    "Nhân dân (ký tên)",
    "BÍ THƯ ⟦(ký, ghi rõ họ tên)|⟧",
  ],
};

describe.each(Object.entries(cases))("%s", (_, texts) => {
  test.each(texts)("%s", expectMarkedGaps);
});

describe("a tab with leader dots", () => {
  const leader: TextMark = { kind: "leader-tab", start: 8, end: 9 };
  const field = (name: string): TextMark => ({ kind: "field-result", name, start: 0, end: 7 });
  const gapsWith = (marks: readonly TextMark[], style?: string) =>
    findGaps({
      kind: "body",
      paragraphs: [{ ...paragraphOf("Mục đích\t"), marks, ...(style === undefined ? {} : { style }) }],
    }).length;

  test("is a gap beside any other field", () => {
    expect(gapsWith([leader])).toBe(1);
    expect(gapsWith([field("REF"), leader])).toBe(1);
    expect(gapsWith([leader], "Normal toc")).toBe(1);
  });

  test.each(["TOC", "PAGEREF"])("is none in a line that %s made", (name) =>
    expect(gapsWith([field("REF"), field(name), leader])).toBe(0),
  );

  test.each(["toc 1", "TOC 9", "Mục lục 1"])("is none in the style %s", (style) =>
    expect(gapsWith([leader], style)).toBe(0),
  );
});
