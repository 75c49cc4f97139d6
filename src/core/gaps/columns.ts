import { isBlank } from "./characters";
import columns from "./words/columns.json";
import signatures from "./words/signatures.json";

/**
 * Where blanks lay a line out in columns, as they do in header blocks and under signatures when nobody uses tabs or a
 * table: "THƯ KÝ            CHỦ TRÌ", "Số: …/TB            Độc lập - Tự do - Hạnh phúc". Each break is the last blank of
 * such a run. A line is laid out only when every piece of it looks like one of a column.
 */
export function columnBreaks(text: string): readonly number[] {
  const breaks: number[] = [];
  let from = text.length - text.trimStart().length;
  for (const { 0: run, index } of text.matchAll(wideBlanks)) {
    if (index <= from || index + run.length >= text.length) continue;
    if (!isColumn(text.slice(from, index))) return [];
    from = index + run.length;
    breaks.push(from - 1);
    if (breaks.length > mostColumns) return [];
  }
  return breaks.length > 0 && isColumn(text.slice(from).trimEnd(), true) ? breaks : [];
}

const wideBlanks = /(?<![ \u00a0\u3000])(?:[ \u00a0\u3000]{5,}|\u3000{3,})/g;
const mostColumns = 4;

function isColumn(piece: string, isLast = false): boolean {
  if (piece === "" || piece.length > 120) return false;
  // "tại            .", "VĂN PHÒNG THỪA PHÁT LẠI            , THÀNH PHỐ CẦN THƠ": the sign goes on with the words before.
  if (piece === "." || /^,(?!\s*ngày)/i.test(piece)) return false;
  if (/^[([][^()[\]]{2,60}[)\]]$/.test(piece) || /^[.…⋯‥․・_*=~\-–\s]+$/.test(piece)) return true;
  const low = piece.toLowerCase().normalize("NFC");
  if (columns["quốc hiệu"].some((words) => low.startsWith(words))) return true;
  if (/^số\s?:?.{0,40}[-/]\s?[a-zđ]/.test(low) || /,\s*ngày/.test(low)) return true;
  if (isName(piece) || roles.has(low)) return true;
  // "UBND XÃ          ": in capitals too, the blanks after these words are room for a name; none stand behind the last.
  return /\p{Lu}/u.test(piece) && !/\p{Ll}/u.test(piece) && (isLast || !awaitsName(low));
}

/** "Người lập biểu", "Kế toán". */
const roles = new Set(signatures["vai người ký"]);

/** "Nguyễn Văn An", under a signature. */
function isName(piece: string): boolean {
  return /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,4}$/u.test(piece.normalize("NFC"));
}

/** "UBND XÃ", "TRƯỜNG TIỂU HỌC", in lower case: a name or a number follows. */
export function awaitsName(low: string): boolean {
  let end = low.length;
  while (end > 0 && isBlank(low[end - 1])) end -= 1;
  const [before, last] = low.slice(0, end).split(" ").slice(-2);
  // "XÁC NHẬN CỦA TRƯỞNG THÔN          ": a person, whose name stands below; "TỒN TẠI": half of a word.
  return before !== "trưởng" && before !== "tồn" && columns["còn đợi tên"].includes(last ?? before ?? "");
}
