import type { Story } from "../../document/snapshot";
import { findGaps } from "../../gaps/findGaps";
import type { Gap } from "../../gaps/gap";
import { findHeaderBlock, type HeaderBlock, isDateLine, isNumberLine } from "../../gaps/headerBlock";
import { openPage } from "../../gaps/page";
import { habitsOf } from "../habitsOf";
import type { CheckContext, Problem, Rule } from "../rule";

/**
 * A value was left open. The number, the day and the month of the document's own header block are written when it is
 * registered: they are said, and do not stand against printing.
 */
export const unfilledGap: Rule & { readonly id: "unfilled-gap" } = {
  id: "unfilled-gap",
  severity: "error",
  clause: "Văn bản in ra phải đủ số liệu; số, ngày, tháng ghi khi đăng ký văn bản (HD 05-HD/VPTW)",
  check: (snapshot, context) => {
    const habits = habitsOf(snapshot, context);
    return snapshot.stories.flatMap((story) => checkStory(story, context, habits));
  },
  examples: {
    good: [
      "Đảng bộ xã có 215 đảng viên, sinh hoạt ở 12 chi bộ.",
      "Các nông sản chính (lúa, ngô, khoai, sắn...) tiêu thụ ổn định.",
      "Nhân dân đầu thế kỷ XX; giai đoạn 1925...1930; tài liệu tại https://example.vn/.../quy-4.",
    ],
    bad: [
      { text: "Đảng bộ xã có …… đảng viên.", fixed: "Đảng bộ xã có 215 đảng viên." },
      {
        text: "Kế hoạch số -KH/ĐU ngày   /   /2024 của Đảng ủy.",
        fixed: "Kế hoạch số 12-KH/ĐU ngày 05/02/2024 của Đảng ủy.",
      },
      { text: "Tỷ lệ hộ nghèo còn …,…%.", fixed: "Tỷ lệ hộ nghèo còn 2,5%." },
    ],
  },
};

function checkStory(story: Story, context: CheckContext, habits: ReadonlySet<string>): Problem[] {
  const gaps = findGaps(story, context.hints, habits);
  const header = story.kind === "body" && gaps.length > 0 ? findHeaderBlock(openPage(story)) : undefined;
  return gaps.map((gap) => ({
    place: { story: story.kind, paragraph: gap.paragraph, start: gap.start, end: gap.end },
    label: gap.label,
    gapKind: gap.kind,
    ...(gap.unit === undefined ? {} : { unit: gap.unit }),
    ...(gap.field === undefined ? {} : { field: gap.field }),
    ...(gap.continuedIn === undefined ? {} : { continuedIn: gap.continuedIn }),
    ...(writtenAtRegistration(story, header, gap) ? { atRegistration: true, severity: "info" as const } : {}),
  }));
}

/** The number in "Số …-BC/ĐU", the day and the month in "…, ngày … tháng …" of the header block; not the place. */
function writtenAtRegistration(story: Story, header: HeaderBlock | undefined, gap: Gap): boolean {
  if (header === undefined || gap.paragraph < header.first || gap.paragraph > header.last) return false;
  const text = (story.paragraphs[gap.paragraph]?.text ?? "").normalize("NFC").toLowerCase();
  const before = (story.paragraphs[gap.paragraph]?.text ?? "").slice(0, gap.start).normalize("NFC").toLowerCase();
  if (isNumberLine(text) && /(?:^|[\t\v])\s*số\s*:?\s*$/u.test(before)) return true;
  return isDateLine(text) && /ngày(?:[^\p{L}/]*(?:\/[^\p{L}/]*)?|[^\t]{0,60}tháng\s*)$/u.test(before);
}
