const subjects = [
  "Đảng ủy xã",
  "Mặt trận Tổ quốc xã",
  "Hội Nông dân",
  "Hội Liên hiệp Phụ nữ",
  "Đoàn Thanh niên",
  "Ban Thường vụ Đảng ủy",
  "Ủy ban nhân dân xã",
  "Hội Cựu chiến binh",
  "Ban Chỉ đạo",
  "Chi bộ thôn",
];
const means = [
  "đã lãnh đạo, chỉ đạo",
  "đã phối hợp với các ngành",
  "đã quán triệt, triển khai đến toàn thể cán bộ, đảng viên và Nhân dân,",
  "đã xây dựng kế hoạch, phân công nhiệm vụ cụ thể,",
  "đã tham mưu, đề xuất với cấp ủy,",
  "đã vận động hội viên, đoàn viên hưởng ứng,",
  "thường xuyên theo dõi, đôn đốc, kiểm tra,",
];
const deeds = [
  ["tổ chức", "hội nghị"],
  ["tiếp nhận", "ý kiến góp ý"],
  ["mở", "lớp tập huấn"],
  ["kiểm tra", "chi bộ trực thuộc"],
  ["kết nạp", "đảng viên mới"],
  ["vận động được", "triệu đồng"],
  ["hỗ trợ", "hộ nghèo"],
  ["tuyên truyền", "lượt người"],
  ["giải quyết", "đơn thư"],
  ["trồng mới", "ha rừng"],
  ["tu sửa", "km đường"],
] as const;
const results = [
  "vận động Nhân dân tham gia góp ý xây dựng Đảng, xây dựng chính quyền trong sạch, vững mạnh",
  "góp phần giữ vững ổn định chính trị, trật tự an toàn xã hội trên địa bàn",
  "được cán bộ, đảng viên và Nhân dân đồng tình hưởng ứng",
  "bảo đảm đúng quy trình, đúng thời gian theo kế hoạch đề ra",
];

/**
 * Text as reports have it; every fourth paragraph has one gap. No two lines in a row say the same: what is remembered from
 * the line before helps no more than in a real report.
 */
export function reportLines(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const [deed = "", counted = ""] = deeds[index % deeds.length] ?? [];
    const value = index % 4 === 0 ? "……" : String(index);
    const [who, how, result] = [of(subjects, index), of(means, index), of(results, Math.floor(index / 4))];
    return `${who} ${how} ${deed} ${value} ${counted}, ${result} (lần ${index}).`;
  });
}

function of(list: readonly string[], index: number): string {
  return list[index % list.length] ?? "";
}
