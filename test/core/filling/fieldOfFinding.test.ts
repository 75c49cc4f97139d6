import { openFields } from "../../../src/core/filling/fieldOfFinding";
import { fields, findGapsIn, snapshotOf } from "./documents";

const fieldOf = openFields(fields);

function fieldsOf(...lines: readonly string[]): readonly (string | undefined)[] {
  return findGapsIn(snapshotOf(...lines)).map((finding) => fieldOf(finding)?.id);
}

test("the name of the office's own place, not of another", () => {
  expect(fieldsOf("ĐẢNG ỦY XÃ ……", "Nhân dân xã …… đoàn kết.")).toEqual(["ten_xa", "ten_xa"]);
  expect(fieldsOf("Phía Đông giáp xã ……, phía Tây giáp sông.")).toEqual([undefined]);
  expect(fieldsOf("Ông An đã chuyển sang xã …… sinh sống.")).toEqual([undefined]);
  expect(fieldsOf("theo Quyết định của Đảng ủy xã …… (cũ)")).toEqual([undefined]);
  expect(fieldsOf("Trú tại thôn ……, xã ……, tỉnh Thái Bình")).toEqual([undefined, undefined]);
  expect(fieldsOf("Phía Bắc giáp huyện ……")).toEqual([undefined]);
});

test("a count of the whole office, not of a part of it", () => {
  expect(fieldsOf("Đảng bộ có …… chi bộ, …… đảng viên.")).toEqual(["so_chi_bo", "so_dang_vien"]);
  expect(fieldsOf("Đảng bộ có ...... chi bộ, ...... đảng viên.")).toEqual(["so_chi_bo", "so_dang_vien"]);
  expect(fieldsOf("Chi bộ thôn Hạ có …… đảng viên.")).toEqual([undefined]);
  expect(fieldsOf("- Thôn Hạ có …… hộ.")).toEqual([undefined]);
  expect(fieldsOf("Đợt 1\t…… hộ")).toEqual([undefined]);
});
