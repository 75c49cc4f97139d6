import { findGaps } from "../../../src/core/gaps/findGaps";
import { storyOfText } from "./storyOfText";

const cases: readonly (readonly [text: string, label: string, unit?: string])[] = [
  ["có tổng diện tích tự nhiên….ha, dân số", "tổng diện tích tự nhiên", "ha"],
  ["Đảng bộ xã có…..đảng viên", "số đảng viên", "đảng viên"],
  ["trong đó có….chi bộ nông thôn, 03 chi bộ", "số chi bộ nông thôn", "chi bộ"],
  ["Thực hiện Kế hoạch số   -KH/HU của Huyện ủy", "số của Kế hoạch"],
  ["Số: ……/TB-UBND", "số của Thông báo"],
  ["Công văn số …/UBND-VP", "số của Công văn"],
  ["tại phòng số ……, dãy A", "số phòng"],
  ["ngày …/…/2024", "ngày"],
  ["trước tháng …/2024", "tháng"],
  ["Đảng ủy phường ………. báo cáo", "tên phường"],
  ["do đồng chí …………… chủ trì", "họ tên đồng chí chủ trì"],
  ["Thư ký: bà ……………", "họ tên thư ký"],
  ["người Kinh chiếm…..%, còn lại", "tỷ lệ người Kinh".toLowerCase(), "%"],
  ["còn … hộ nghèo (chiếm …,…%)", "số hộ nghèo", "hộ nghèo"],
  ["Thu ngân sách trên địa bàn được ………. triệu đồng", "thu ngân sách", "triệu đồng"],
  ["vào …… giờ 30", "giờ", "giờ"],
  ["từ …… giờ đến 11 giờ", "giờ bắt đầu", "giờ"],
  ["hội nghị kết thúc lúc …… giờ 30", "giờ hội nghị kết thúc", "giờ"],
  ["Vào Đảng ngày …/…/2014", "ngày vào đảng"],
  ["Kế hoạch số 12-KH/ĐU ngày … tháng 5 năm 2024", "ngày ban hành"],
  ["Thời gian nghỉ từ ……… đến ………, lý do ốm", "thời gian nghỉ bắt đầu"],
  ["Đảng bộ hiện có …… chi bộ trực thuộc", "số chi bộ trực thuộc", "chi bộ"],
  ["giảm tỷ lệ hộ nghèo còn …%", "tỷ lệ hộ nghèo", "%"],
  ["diện tích tự nhiên 12 ha, với … hộ", "số hộ", "hộ"],
  ["giảm 2% so với năm 20….", "năm"],
  ["Dân số: …… hộ", "số hộ dân số", "hộ"],
  ["Thành lập …… đoàn kiểm tra liên ngành", "số đoàn kiểm tra liên ngành", "đoàn kiểm tra"],
  ["xây dựng …… mái ấm tình thương", "số mái ấm tình thương", "mái ấm"],
  ["thu gom …… m3 rác thải", "số m3 rác thải thu gom", "m3"],
  ["Có 05 trường đạt chuẩn quốc gia, tỷ lệ …%", "tỷ lệ trường đạt chuẩn quốc gia", "%"],
  ["Khoảng cách: xã cách trung tâm tỉnh …… km", "khoảng cách trung tâm tỉnh", "km"],
  ["Kế hoạch số 5-KH/ĐU của Tỉnh ủy về ……", "nội dung Kế hoạch"],
  ["- Đồng chí ……………: nhất trí với dự thảo", "họ tên đồng chí phát biểu"],
  ["Tại: ……………", "địa điểm"],
  ["Xảy ra … vụ trộm cắp", "số vụ trộm cắp", "vụ"],
  ["………. là xã miền núi", "tên xã"],
  ["Ủy ban nhân dân xã [TÊN XÃ]", "tên xã"],
  ["có {{so_hoc_sinh}} em", "số học sinh", "em"],
  ["Kính gửi: «HoTen»", "họ tên"],
  ["ĐT: ……………", "số điện thoại"],
  ["[Hằng quý, Đảng ủy tổ chức giao ban với Mặt trận.]", "giữ hay bỏ câu này"],
];

test.each(cases.map(([text, label, unit]) => ({ text, label, unit })))(
  "$text asks for “$label”",
  ({ text, label, unit }) => {
    const [gap] = findGaps(storyOfText(text));
    expect([gap?.label, gap?.unit]).toEqual([label, unit]);
  },
);

test.each([
  ["Nơi nhận:\n- UBND huyện;\n- ……………;", "nơi nhận"],
  ["→HIỆU TRƯỞNG\n→……………", "họ tên hiệu trưởng"],
  ["Khó khăn, hạn chế:\n……………………", "khó khăn, hạn chế"],
  ["……………, ngày 05 tháng 5 năm 2024", "địa danh"],
])("%j asks for “%s”", (text, label) => {
  expect(findGaps(storyOfText(text.replaceAll("→", "\t"))).map((gap) => gap.label)).toEqual([label]);
});
