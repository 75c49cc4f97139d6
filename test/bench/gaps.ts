import type { Paragraph, Story } from "../../src/core/document/snapshot";
import { findGaps } from "../../src/core/gaps/findGaps";

/** What the gap finder costs; printed by `npm run bench`. */
export interface GapsBench {
  readonly megabytesPerSecond: number;
  /** Its time as a multiple of one plain regular expression over the same text in the same run. */
  readonly timesPlainExpression: number;
  /** Milliseconds for a quarter, half and all of the document. */
  readonly growth: readonly { readonly paragraphs: number; readonly gaps: number; readonly milliseconds: number }[];
}

/** A report of 12,000 paragraphs with 3,000 gaps: every eighth paragraph asks for two values. */
const paragraphs = 12_000;

export function runGapsBench(): GapsBench {
  const story = makeReport(paragraphs);
  const bytes = story.paragraphs.reduce((sum, { text }) => sum + text.length * 2, 0);
  for (let warm = 0; warm < 3; warm += 1) findGaps(story);
  const finder = fastest(() => findGaps(story).length);
  const plain = fastest(() => countPlainly(story));
  return {
    megabytesPerSecond: bytes / 1e6 / (finder / 1000),
    timesPlainExpression: finder / plain,
    growth: [paragraphs / 4, paragraphs / 2, paragraphs].map((count) => {
      const part = makeReport(count);
      return { paragraphs: count, gaps: findGaps(part).length, milliseconds: fastest(() => findGaps(part).length) };
    }),
  };
}

export function printGapsBench(bench: GapsBench): string {
  return [
    `gaps: ${bench.megabytesPerSecond.toFixed(0)} MB/s, ${bench.timesPlainExpression.toFixed(1)} times one plain expression`,
    ...bench.growth.map(
      (step) => `  ${step.paragraphs} paragraphs, ${step.gaps} gaps: ${step.milliseconds.toFixed(0)} ms`,
    ),
  ].join("\n");
}

/** What a plain search for dots, blanks, underscores and brackets does. */
function countPlainly(story: Story): number {
  let count = 0;
  for (const { text } of story.paragraphs)
    count += text.match(/…+|\.{2,}|_{2,}| {2,}|\[[^\]]*\]|<[^>]*>/gu)?.length ?? 0;
  return count;
}

function fastest(work: () => number): number {
  let best = Infinity;
  for (let turn = 0; turn < 5; turn += 1) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function makeReport(count: number): Story {
  return { kind: "body", paragraphs: Array.from({ length: count }, (_, index) => paragraphOf(lineAt(index))) };
}

function lineAt(index: number): string {
  if (index % 8 === 3) return `${index}. Đảng bộ xã có …… đảng viên, sinh hoạt ở …… chi bộ; ${plainText}`;
  return `${index % 7 === 0 ? "- " : ""}${plainText}`;
}

const plainText =
  "Mặt trận Tổ quốc và các tổ chức chính trị - xã hội đã tích cực tham gia góp ý xây dựng Đảng, xây dựng chính quyền " +
  "(thông qua hội nghị, hòm thư góp ý, tiếp xúc cử tri...); nhiều ý kiến được cấp ủy tiếp thu, trả lời trong năm 2024, " +
  "góp phần củng cố niềm tin của Nhân dân, nâng cao năng lực lãnh đạo của tổ chức đảng.";

function paragraphOf(text: string): Paragraph {
  return { text, marks: [], reach: "exact" };
}
