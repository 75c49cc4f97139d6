import type { DocumentSnapshot } from "../../document/snapshot";
import { type DocumentHeading, type HeadingLine, listHeadings, listLines, rankOf } from "../../templates/listHeadings";
import type { Problem, Rule } from "../rule";

/** A heading with nothing under it, or words that announce something (“… như sau:”) with nothing after them. */
export const emptySection: Rule & { readonly id: "empty-section" } = {
  id: "empty-section",
  severity: "warning",
  clause: "Mỗi đề mục phải có nội dung; mục không có nội dung thì bỏ hoặc ghi “Không có”",
  check: checkSections,
  examples: {
    good: [
      "II. KIẾN NGHỊ\nĐề nghị cấp trên quan tâm hỗ trợ kinh phí.",
      "1. Các nhiệm vụ cụ thể như sau:\n- Tuyên truyền sâu rộng.\n- Kiểm tra thường xuyên.",
      "Nơi nhận:\n- Lưu Văn phòng.",
    ],
    bad: [
      {
        text: "I. KẾT QUẢ\nĐã hoàn thành các chỉ tiêu.\nII. KIẾN NGHỊ",
        fixed: "I. KẾT QUẢ\nĐã hoàn thành các chỉ tiêu.\nII. KIẾN NGHỊ\nKhông có.",
      },
      {
        text: "* Thuận lợi:\n* Khó khăn:\nĐịa bàn rộng, dân cư phân tán.",
        fixed: "* Thuận lợi:\nNhân dân đoàn kết.\n* Khó khăn:\nĐịa bàn rộng, dân cư phân tán.",
      },
    ],
  },
};

function checkSections(snapshot: DocumentSnapshot): Problem[] {
  const lines = listLines(snapshot).filter((line) => !isOrnament(line.text));
  const headings = new Map(listHeadings(snapshot).map((heading) => [heading.paragraph, heading]));
  const empty = lines.map((line, at) => isEmpty(line, lines[at + 1], headings));
  return lines
    .filter((line, at) => empty[at] === true && !isContents(lines, at, empty) && line.source.cell === undefined)
    .map((line) => ({
      place: { story: "body", paragraph: line.paragraph, ...trimmedSpan(line.source.text) },
      label: line.title.split(" ").slice(0, 8).join(" "),
    }));
}

function isEmpty(
  line: HeadingLine,
  next: HeadingLine | undefined,
  headings: ReadonlyMap<number, DocumentHeading>,
): boolean {
  if (line.text.includes("…") || /\.{2}|_{2}/.test(line.text) || line.source.text.trim().includes("\t")) return false;
  const ends = next === undefined || endsText.test(next.text) || signs.test(next.source.text);
  const heading = headings.get(line.paragraph);
  const announces = /:\**$/.test(line.text);
  if (heading !== undefined && isSure(heading)) {
    if (ends) return true;
    const below = headings.get(next.paragraph);
    return below !== undefined && isSure(below) && below.level <= heading.level;
  }
  return announces && !isFormality(line.text) && announcesNothing(line, next, ends, headings);
}

/** Outline levels and Roman numbers make a heading; "1." and "-" may as well begin an item of a list. */
function isSure(heading: DocumentHeading): boolean {
  if (heading.shape.kind === "outline" || heading.shape.kind === "roman") return true;
  return heading.shape.kind === "label" && heading.shape.mark === "*";
}

function announcesNothing(
  line: HeadingLine,
  next: HeadingLine | undefined,
  ends: boolean,
  headings: ReadonlyMap<number, DocumentHeading>,
): boolean {
  if (ends || next === undefined) return line.shape.kind !== "capitals";
  const rank = rankOf(line.shape);
  const nextRank = rankOf(next.shape);
  if (line.shape.kind === "plain" || line.shape.kind === "capitals" || line.shape.kind === "bold") return false;
  if (nextRank < rank) return headings.has(next.paragraph);
  if (nextRank > rank) return false;
  return line.shape.kind === "number" || /:\**$/.test(next.text);
}

/** Headings of a contents list or an agenda stand in rows of three and more; the last of a document does not count. */
function isContents(lines: readonly HeadingLine[], at: number, empty: readonly boolean[]): boolean {
  const roman = (index: number) => empty[index] === true && lines[index]?.shape.kind === "roman";
  if (!roman(at)) return false;
  let first = at;
  while (roman(first - 1)) first -= 1;
  let last = at;
  while (roman(last + 1)) last += 1;
  return last - first >= 2;
}

const endsText =
  /^(?:nơi nhận|t\/m|tm\.|k\/t|kt\.|t\/l|tl\.|trên đây là|người lập|người ghi|chủ trì|thủ trưởng|xác nhận)/iu;

const signs = /\t(?:T\/M|TM\.|K\/T|KT\.|T\/L|TL\.|TUQ|Q\.)/u;

function isFormality(text: string): boolean {
  return /^(?:nơi nhận|kính gửi|kính trình|quyết định|quyết nghị|ghi chú)\s*:/iu.test(text);
}

function isOrnament(text: string): boolean {
  return /^[-–—_*=.\s]+$/.test(text) && !/\.{6}|_{6}/.test(text);
}

function trimmedSpan(text: string): { readonly start: number; readonly end: number } {
  return { start: text.length - text.trimStart().length, end: text.trimEnd().length };
}
