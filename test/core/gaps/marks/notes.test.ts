import { findNotes } from "../../../../src/core/gaps/marks/notes";
import { expectMarks } from "./expectMarks";

const ofLength = (length: number) => `(ký ${"a".repeat(length - 5)})`;

test.each([
  "⟦(ký, ghi rõ họ tên)⟧",
  "Bí thư ⟦(ký tên)⟧ và ⟦(Ghi rõ)⟧",
  "⟦( ký tên)⟧",
  "ông ⟦(tên chủ hộ)⟧",
  "⟦(đã ký)⟧",
  "có ⟦(chị Hà tính lại)⟧ hộ",
  "đạt⟦(xem sau)⟧%",
  "số ⟦(VP lấy số)⟧-BC/ĐU",
  "bà ⟦(hỏi a. Tâm)⟧ - hòa giải viên",
  "ông (bà) Lan",
  "từ (xã  báo) hộ",
  "thôn (xxx và Phú An) có",
  "có (5 hộ nghèo) và",
  "(5) ⟦(ký)⟧",
  "(ký (và) tên)",
  "(ký tên",
  "ký) ⟦(ký)⟧",
  "(có ⟦(ký)⟧ ở dưới)",
  "ký (xong) họp",
  `⟦${ofLength(61)}⟧`,
  ofLength(62),
])("%s", (source) => expectMarks(source, findNotes));
