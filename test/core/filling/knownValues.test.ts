import { openFields } from "../../../src/core/filling/fieldOfFinding";
import { fillFindings } from "../../../src/core/filling/fillFindings";
import { knownValues } from "../../../src/core/filling/knownValues";
import type { GapHint } from "../../../src/core/gaps/gap";
import type { Values } from "../../../src/core/profile/field";
import { applyTo, fields, findGapsIn, linesOf, snapshotOf } from "./documents";

const profile: Values = {
  ten_xa: "Phú Bình",
  ten_tinh: "Thái Nguyên",
  dien_tich_tu_nhien: 1234.5,
  so_ho: 1234,
  so_nhan_khau: 4800,
  so_dang_vien: 215,
  so_chi_bo: 9,
  ty_le_ho_ngheo: 2.5,
  ho_ten_bi_thu: "Nguyễn Văn An",
  chuc_vu_nguoi_ky: "Phó Bí thư",
  co_ton_giao_dan_toc: false,
};

function fillKnown(lines: readonly string[], hints: readonly GapHint[] = [], values = profile): readonly string[] {
  const snapshot = snapshotOf(...lines);
  const known = knownValues(findGapsIn(snapshot, hints), values, fields, openFields(fields));
  const edits = fillFindings(known, snapshot).map(({ edit }) => edit);
  return linesOf(applyTo(snapshot, edits));
}

test.each([
  ["ĐẢNG ỦY XÃ ……", "ĐẢNG ỦY XÃ PHÚ BÌNH"],
  ["Số hộ: ……", "Số hộ: 1.234"],
  ["Xã có diện tích tự nhiên …… ha.", "Xã có diện tích tự nhiên 1.234,5 ha."],
  ["Đảng bộ có …… chi bộ, …… đảng viên.", "Đảng bộ có 09 chi bộ, 215 đảng viên."],
  ["Họ và tên bí thư: ……", "Họ và tên bí thư: Nguyễn Văn An"],
])("without a template the label tells: %s", (line, expected) => {
  expect(fillKnown([line])).toEqual([expected]);
});

test.each([
  "Kết nạp …… đảng viên.",
  "Có …… đảng viên dự hội nghị.",
  "Khen thưởng …… hộ.",
  "Diện tích trồng chè …… ha.",
  "Diện tích tự nhiên …… km².",
  "Có …… hộ nghèo.",
  "Tên: ……",
])("what could be something else is left to the person: %s", (line) => {
  expect(fillKnown([line])).toEqual([line]);
});

test("a hint names the field outright, and a sentence is answered by yes or no", () => {
  const hints: GapHint[] = [
    { left: "Đã kết nạp và quản lý", right: "đồng chí", label: "số đảng viên", field: "so_dang_vien" },
    { left: "", right: "", label: "chức vụ người ký", field: "chuc_vu_nguoi_ky" },
    { left: "Các mặt công tác.", right: "Hết.", label: "giữ hay bỏ câu này", field: "co_ton_giao_dan_toc" },
  ];
  expect(
    fillKnown(
      ["Đã kết nạp và quản lý …… đồng chí.", "Các mặt công tác. [Đồng bào các tôn giáo đoàn kết.] Hết."],
      hints,
    ),
  ).toEqual(["Đã kết nạp và quản lý 215 đồng chí.", "Các mặt công tác. Hết."]);
});

test("an empty profile knows nothing; the usual answer of a field is no knowledge", () => {
  const hints: GapHint[] = [{ left: "Đảng ủy tại", right: "trên địa bàn", label: "loại đơn vị", field: "loai_don_vi" }];
  expect(fillKnown(["Đảng ủy tại …… trên địa bàn.", "ĐẢNG ỦY XÃ ……"], hints, {})).toEqual([
    "Đảng ủy tại …… trên địa bàn.",
    "ĐẢNG ỦY XÃ ……",
  ]);
});

test("number, day and month of the header block wait for the registration", () => {
  const lines = ["ĐẢNG ỦY XÃ PHÚ BÌNH", "Số      -BC/ĐU", "Phú Bình, ngày     tháng     năm 2026", "BÁO CÁO"];
  expect(fillKnown(lines, [], { ...profile, so_van_ban: "15", ngay_ban_hanh: 5 })).toEqual(lines);
});
