import { missingWords } from "../../../src/core/gaps/missing";

/** "|" marks where the value is missing. */
test.each([
  ["với tổng số| lượt người tham gia.", "số lượt người"],
  ["hội nghị thu hút tổng số| đại biểu", "số đại biểu"],
  ["toàn xã có tổng số| hội viên; xã giao", "số hội viên"],
  ["(có tổng số| hộ nghèo)", "số hộ nghèo"],
  ["hội phí được tổng số| đồng. năm 2025 nộp 5 lần", "số đồng"],
  ["ngày| tháng năm 2024", "ngày"],
  ["họp ngày| tháng 5 năm 2024", "ngày"],
  ["họp ngày| tháng 12 năm 1999", "ngày"],
  ["giá lươn thịt tháng 9 năm nay đạt| đ/kg, cao hơn cùng kỳ", "số tiền (đ/kg)"],
  ["vốn tự có của các hộ trong thôn (chiếm| %), còn lại là vay", "tỷ lệ (%)"],
  ["trồng mới rừng phòng hộ được khoảng| ha; chăm sóc 12 ha", "diện tích (ha)"],
])("%s", (marked, label) => {
  const [before = "", after = ""] = marked.split("|");
  expect(missingWords(before + after)).toEqual([{ at: before.length, label }]);
});

test("totals and dates come in the order of the text", () => {
  const found = missingWords("ngày tháng năm 2024 với tổng số lượt người dự; ngày tháng năm 2025");
  expect(found.map(({ label }) => label)).toEqual(["ngày", "số lượt người", "ngày"]);
  expect(found.map(({ at }) => at)).toEqual([4, 31, 51]);
});

test.each([
  "với tổng số hộ là 15",
  "đạt 95% so với tổng số đảng viên chính thức",
  "thu nhập khoảng triệu đồng",
  "tổng kinh phí của cả hai công trình khoảng 12 triệu đồng",
  "tổng kinh phí của cả hai công trình khoảng mấy triệu đồng",
  "bà con gom góp được khoảng hai trăm triệu đồng làm đường",
  "đơn vị tính trong các bảng của báo cáo này: triệu đồng",
  "với tổng số hộ là mười lăm",
  "với tổng số hộ: 15",
  "với tổng số hộ __",
  "với tổng số hộ ..",
  "với tổng số hộ   ",
  "với tổng số hộ…",
  "với tổng số tiền lớn",
  "với tổng số m vải",
  "đối với tổng số: hộ",
  "ngày tháng năm sinh",
  "ngày tháng năm 202",
  "ngày 5 tháng năm 2024",
])("%s: nothing", (text) => expect(missingWords(text)).toEqual([]));
