import type { Line } from "../line";
import type { Mark } from "./mark";

/** Round brackets that may tell somebody what to write: "(ghi rõ họ tên)", "(nêu cụ thể)". */
export function findNotes(line: Line): readonly Mark[] {
  const marks: Mark[] = [];
  const { low } = line;
  let open = low.indexOf("(");
  while (open >= 0) {
    const next = low.indexOf("(", open + 1);
    const close = low.indexOf(")", open);
    if (close < 0) break;
    if (close - open <= furthest && (next < 0 || close < next) && verbs.test(low.slice(open, open + 12))) {
      marks.push({ kind: "note", start: open, end: close + 1 });
    }
    open = next;
  }
  return marks;
}

const verbs =
  /^\(\s?(?:ký|kí|ghi|nêu|điền|nhập|liệt kê|mô tả|họ|tên|chữ|bổ sung|cấp bậc|chờ|chưa|cập nhật|sẽ|đang|để|bỏ|trống|số|ngày|tháng|năm|mức|địa danh|bằng số)/u;
const furthest = 60;
