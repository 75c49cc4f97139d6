/**
 * The headings and labels of two documents as their offices printed them, with slips, punctuation, abbreviations and
 * numbers; what stands under them in the tests is ours. `id` is the section that each one is.
 */
export const printedReport: readonly (readonly [id: string, line: string])[] = [
  ["dac-diem-tinh-hinh", "I. ĐẶC ĐIỂM TÌNH HÌNH"],
  ["khai-quat", "1. Khái quát tình hình kinh tế xã hội địa phương"],
  [
    "thuan-loi-kho-khan",
    "2. Những thuận lợi và khó khăn tác động trực tiếp đến việc MTTQ, các tổ chức chính trị xã hội và nhân dân tham gia góp ý xây dựng Đảng, chính quyền.",
  ],
  ["thuan-loi", "* Thuận lợi:"],
  ["kho-khan", "* Khó khăn"],
  ["ket-qua-thuc-hien", "II. KẾT QUẢ THỰC HIỆN"],
  ["lanh-dao-chi-dao", "1. Công tác lãnh đạo, chỉ đạo triển khai:"],
  ["quan-triet-trien-khai", "1.1. Công tác lãnh đạo, chỉ đạo quán triệt triển khai"],
  ["kiem-tra-so-ket", "1.2. Công tác kiểm tra, giám sát, sơ kết, tổng kết việc thực hiện."],
  ["noi-dung-thuc-hien", "2. Kết quả thực hiện nội dung Quy định"],
  ["gop-y-dang", "2.1.1. Góp ý xây dựng Đảng"],
  ["gop-y-to-chuc-dang", "- Góp ý xây dựng tổ chức đảng: "],
  ["gop-y-dang-vien", "- Góp ý đối với đảng viên: "],
  ["gop-y-chinh-quyen", "2.1.2. Góp ý xây dựng chính quyền"],
  ["gop-y-co-quan", "- Góp ý với tổ chức, cơ quan: "],
  ["gop-y-ca-nhan", "- Góp ý đối với cá nhân: "],
  [
    "trach-nhiem-tiep-nhan",
    "2.2. Trách nhiệm của cấp ủy đảng, chính quyền trong việc MTTQ Việt Nam, các tổ chức chính trị xã hội và nhân dân tham gia góp ý xây dựng đảng, xây dựng chính quyền.",
  ],
  ["cung-cap-thong-tin", "2.2.1. Việc thông báo, cung cấp thông tin để thực hiện góp ý:"],
  ["tiep-thu", "2.2.2. Việc tiếp nhận, xử lý, tiếp thu góp ý"],
  [
    "doi-thoai",
    "2.2.3. Việc chủ trì, phối hợp với MTTQ Việt Nam và các đoàn thể chính trị xã hội tổ chức đối thoại, góp ý:",
  ],
  ["khen-thuong-ky-luat", "2.2.4. Việc khen thưởng, kỷ luật và báo cáo kết quả góp ý"],
  ["danh-gia", "3. Đánh giá chung, hạn chế, nguyên nhân và bài học kinh nghiệm"],
  ["danh-gia-chung", "3.1. Đánh giá chung"],
  ["han-che-nguyen-nhan", "3.2. Hạn chế và nguyên nhân"],
  ["han-che", "* Hạn chế:"],
  ["nguyen-nhan", "* Nguyên nhân"],
  ["bai-hoc", "3.3. Bài học kinh nghiệm"],
  ["nhiem-vu-giai-phap", "III. NHIỆM VỤ VÀ GIẢI PHÁP TRONG THỜI GIAN GIAN TỚI"],
  ["du-bao", "1. Dự báo tình hình:"],
  ["nhiem-vu-trong-tam", "2. Nhiệm vụ và giải pháp trọng tâm"],
  ["kien-nghi", "IV- ĐỀ XUẤT, KIẾN NGHỊ "],
];

/** A conclusion on the same subject: near in words, another document. */
export const printedConclusion: readonly string[] = [
  "KẾT LUẬN",
  "CỦA BAN THƯỜNG VỤ THỊ ỦY",
  "I- Kết quả 10 năm thực hiện Quyết định 218",
  "II- Một số nhiệm vụ, giải pháp trong thời gian đến",
  "1.1. Đẩy mạnh quán triệt, thực hiện Quyết định 218.",
  "1.2. Đổi mới nội dung, phương thức hoạt động của Mặt trận.",
  "III- Tổ chức thực hiện",
  "1. Các cấp ủy, chính quyền xây dựng kế hoạch của mình.",
  "2. Ban Dân vận theo dõi, báo cáo.",
  "Nơi nhận:",
  "- Lưu Văn phòng Thị ủy.",
];
