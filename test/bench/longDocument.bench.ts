import standardData from "../../src/content/standards/DANG-HD05-2026.json";
import { runChecks } from "../../src/core/checks/runChecks";
import type { Block } from "../../src/core/document/block";
import type { LayoutStandard } from "../../src/core/document/standard";
import { findGaps } from "../../src/core/gaps/findGaps";
import { DocxDocument } from "../../src/docx/DocxDocument";
import { writeDocx } from "../../src/ooxml/writeDocx";
import { median, timeRuns } from "./timing";

const standard = standardData as unknown as LayoutStandard;
const paragraphs = 12_000;

test("from a .docx of 12,000 paragraphs with 3,000 gaps to findings, and how it grows", async () => {
  for (const share of [0.25, 0.5, 1]) {
    const docx = writeDocx(blocksOf(paragraphs * share), standard);
    const started = performance.now();
    const snapshot = await DocxDocument.open(docx).read();
    const read = performance.now();
    const findings = runChecks(snapshot, { standard: standard.id, hints: [] });
    const checked = performance.now();
    const gaps = findings.filter(({ rule }) => rule === "unfilled-gap").length;
    expect(gaps).toBe((paragraphs * share) / 4);
    tell(`${paragraphs * share} paragraphs, ${gaps} gaps: read ${ms(read - started)}, checked ${ms(checked - read)}`);
  }
}, 120_000);

test("the finder beside one plain regular expression over the same text", () => {
  const texts = blocksOf(paragraphs).map((block) => (block.kind === "paragraph" ? block.text : ""));
  const letters = texts.reduce((sum, text) => sum + text.length, 0);
  const story = {
    kind: "body",
    paragraphs: texts.map((text) => ({ text, marks: [], reach: "exact" }) as const),
  } as const;
  const plain = /[.…]{2,}|…|_{2,}| {3,}|\[[^\]]*\]/g;
  const finder = median(timeRuns(5, () => void findGaps(story)));
  const pattern = median(timeRuns(5, () => void texts.map((text) => [...text.matchAll(plain)].length)));
  expect(pattern).toBeGreaterThan(0);
  tell(
    `${(letters / 1e6 / (finder / 1e3)).toFixed(1)} million letters a second; ${(finder / pattern).toFixed(1)} times one plain expression`,
  );
});

/** Text as reports have it; every fourth paragraph has one gap. */
function blocksOf(count: number): readonly Block[] {
  return Array.from({ length: count }, (_, index): Block => {
    const value = index % 4 === 0 ? "……" : String(index);
    const text = `Đảng ủy xã đã lãnh đạo, chỉ đạo Mặt trận Tổ quốc, các tổ chức chính trị - xã hội tổ chức ${value} hội nghị, vận động Nhân dân tham gia góp ý xây dựng Đảng, xây dựng chính quyền trong sạch, vững mạnh (lần ${index}).`;
    return { kind: "paragraph", role: "bodyText", text };
  });
}

function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(0)} ms`;
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}
