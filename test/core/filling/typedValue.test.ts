import type { Finding } from "../../../src/core/checks/finding";
import { typedValue } from "../../../src/core/filling/typedValue";
import { fields, findGapsIn, snapshotOf } from "./documents";

const gapOf = (line: string) => findGapsIn(snapshotOf(line))[0] as Finding;
const field = (id: string) => fields.find((each) => each.id === id);

test.each([
  ["Xã có …… hộ.", "so_ho", "1234", { text: "1.234", value: 1234 }],
  ["Xã có …… hộ.", "so_ho", "4", { text: "04", value: 4 }],
  ["Xã có …… hộ.", "so_ho", "12 hộ", { text: "12", value: 12 }],
  ["Tỷ lệ ……%.", "ty_le_ho_ngheo", "2,5%", { text: "2,5", value: 2.5 }],
  ["Tỷ lệ ……%.", "ty_le_ho_ngheo", "2.5", { text: "2.5", problem: "decimal-point" }],
  ["ĐẢNG ỦY XÃ ……", "ten_xa", " Phú  Bình ", { text: "PHÚ BÌNH", value: "Phú Bình" }],
  ["Xã có …… hộ.", undefined, "12 hộ", { text: "12" }],
  ["Xã có …… hộ.", undefined, "nhiều", { text: "nhiều" }],
  ["Xã có …… hộ.", "so_ho", "  ", { text: "" }],
])("%s %s ← %s", (line, id, typed, expected) => {
  expect(typedValue(gapOf(line), id === undefined ? undefined : field(id), typed)).toEqual(expected);
});
