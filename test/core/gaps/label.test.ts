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
  ["từ …… giờ 30", "giờ", "giờ"],
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
