import { askOnce } from "../../document/askOnce";
import type { Span } from "../../document/place";
import type { DocumentSnapshot, Paragraph } from "../../document/snapshot";
import { findGaps } from "../../gaps/findGaps";
import { findHeaderBlock } from "../../gaps/headerBlock";
import { readLine } from "../../gaps/line";
import { missingWords } from "../../gaps/missing";
import { openPage } from "../../gaps/page";
import { habitsOf } from "../habitsOf";
import type { CheckContext, Problem, Rule } from "../rule";

/** A value is plainly missing though nothing marks its place. Said only where the words leave little doubt. */
export const suspectedGap: Rule & { readonly id: "suspected-gap" } = {
  id: "suspected-gap",
  severity: "info",
  clause: "Số liệu nêu trong văn bản phải đầy đủ",
  check: checkStories,
  examples: {
    good: [
      "Tổ chức 05 buổi, với tổng số 1.200 lượt người tham gia.",
      "Tổ chức 05 buổi, với tổng số lượt người tham gia là 1.200.",
      "Ban Chỉ đạo tổng hợp tổng số lượt người tham gia, báo cáo cấp trên.",
      "Ghi rõ ngày tháng năm sinh.",
    ],
    bad: [
      {
        text: "Tổ chức 05 buổi, với tổng số lượt người tham gia.",
        fixed: "Tổ chức 05 buổi, với tổng số 1.200 lượt người tham gia.",
      },
      {
        text: "Kế hoạch ban hành ngày tháng năm 2024 của Đảng ủy.",
        fixed: "Kế hoạch ban hành ngày 05 tháng 02 năm 2024 của Đảng ủy.",
      },
    ],
  },
};

function checkStories(snapshot: DocumentSnapshot, context: CheckContext): Problem[] {
  const habits = habitsOf(snapshot, context);
  return snapshot.stories.flatMap((story) => {
    const suspects = story.paragraphs.flatMap((each, paragraph) => {
      return missingIn(each).map((missing): Suspect => ({ ...missing, paragraph }));
    });
    const header = story.kind === "body" ? findHeaderBlock(openPage(story)) : undefined;
    const names = header === undefined ? [] : namelessIssuers(story.paragraphs.slice(0, header.last + 1));
    const all = [...suspects, ...names].map(({ paragraph, start, end, label }) => ({
      place: { story: story.kind, paragraph, start, end },
      label,
    }));
    if (all.length === 0) return [];
    // What is already an unfilled gap is not suspected as well.
    const gaps = findGaps(story, context.hints, habits);
    return all.filter(
      ({ place }) =>
        !gaps.some((gap) => gap.paragraph === place.paragraph && gap.start <= place.end && place.start <= gap.end),
    );
  });
}

interface Suspect extends Span {
  readonly paragraph: number;
  readonly label: string;
}

const missingIn = askOnce((paragraph: Paragraph): readonly Omit<Suspect, "paragraph">[] => {
  if (!/t.{0,4}ng\s+s|ng.{1,3}y\s+th/iu.test(paragraph.text)) return [];
  const line = readLine(paragraph, 0);
  return missingWords(line.low).map(({ at, label }) => {
    const place = line.toRaw(at);
    return { start: place, end: place, label };
  });
});

/** "ĐẢNG BỘ HUYỆN" in the header block: the name of the huyện is not there. */
function namelessIssuers(paragraphs: readonly Paragraph[]): Suspect[] {
  return paragraphs.flatMap((paragraph, index) => {
    const line = readLine(paragraph, index);
    const issuer =
      /(?:^|\t)\s*(?:đảng bộ|đảng ủy|hội đồng nhân dân|ủy ban nhân dân|ủy ban mttq việt nam) (xã|phường|huyện|tỉnh|đặc khu)\s*(?=$|\t)/u.exec(
        line.low,
      );
    const level = issuer?.[1];
    if (issuer === null || level === undefined) return [];
    const at = line.toRaw(issuer.index + issuer[0].trimEnd().length);
    return [{ paragraph: index, start: at, end: at, label: `tên ${level}` }];
  });
}
