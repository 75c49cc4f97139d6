import type { Line } from "../line";
import type { Mark } from "./mark";

/** Round brackets that may tell somebody what to write: "(ghi rõ họ tên)", "(nêu cụ thể)"; or what a value waits for. */
export function findNotes(line: Line): readonly Mark[] {
  const marks: Mark[] = [];
  const { low } = line;
  let open = low.indexOf("(");
  while (open >= 0) {
    const next = low.indexOf("(", open + 1);
    const close = low.indexOf(")", open);
    if (close < 0) break;
    if (
      close - open <= furthest &&
      (next < 0 || close < next) &&
      (verbs.test(low.slice(open, open + 12)) || isRemark(line, open, close))
    ) {
      marks.push({ kind: "note", start: open, end: close + 1 });
    }
    open = next;
  }
  return marks;
}

const verbs =
  /^\(\s?(?:ký|kí|ghi|nêu|điền|nhập|liệt kê|mô tả|họ|tên|chữ|bổ sung|cấp bậc|chờ|chưa|cập nhật|sẽ|đang|để|bỏ|trống|số|ngày|tháng|năm|mức|địa danh|bằng số)/u;
const furthest = 60;

/** "có (chị Hà tính lại) hộ": a few words, where the sentence goes on behind them. */
function isRemark({ low, text }: Line, open: number, close: number): boolean {
  return (
    close - open <= longestRemark && remark.test(low.slice(open, close)) && goesOn.test(text.slice(close, close + 4))
  );
}

const longestRemark = 40;
/** Two words at least, "ông (bà)" being no remark; no second blank and no "xx", which may be what is left open. */
const remark = /^\((?=\S+ )(?!.*(?: {2}|xx))[a-zà-ỹ](?:[a-zà-ỹ/, -]|(?<=[ (/][a-zà-ỹ]{1,2})\. )+$/u;
const goesOn = /^\)(?:[%/-]|\s?[a-zà-ỹ]|\s?[,.;(]| [-–] |\t|$)/u;
