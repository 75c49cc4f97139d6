import { contentLibrary } from "../../src/content/index";
import type { Paragraph, Story } from "../../src/core/document/snapshot";
import { findGaps } from "../../src/core/gaps/findGaps";
import { fillTemplate } from "../../src/core/templates/fillTemplate";
import { openTemplate } from "../../src/core/templates/openTemplate";
import { median, timeRuns } from "./timing";

/** A commune's report holds some 45,000 letters; typing must not notice that it is scanned. */
const letters = 45_000;
const budget = 50;

test(`the gaps of ${letters} letters are found within ${budget} ms`, async () => {
  const paragraphs = await reportOf(letters);
  const story = (): Story => ({ kind: "body", paragraphs: paragraphs.map((paragraph) => ({ ...paragraph })) });
  const times = timeRuns(15, story, (fresh) => findGaps(fresh));
  const gaps = findGaps(story()).length;
  process.stdout.write(`findGaps: ${gaps} gaps in ${paragraphs.length} paragraphs, ${median(times).toFixed(1)} ms\n`);
  expect(gaps).toBeGreaterThan(50);
  expect(median(times)).toBeLessThan(budget);
});

/** Our own report over and over, cut at that many letters. */
async function reportOf(length: number): Promise<readonly Paragraph[]> {
  const kit = await openTemplate(contentLibrary, "bao-cao-qd-218");
  const standard = await contentLibrary.standards[0]?.load();
  if (standard === undefined) throw new Error("no standard");
  const texts = fillTemplate(kit, { kind: "whole" }, {}, standard).flatMap((block) =>
    block.kind === "paragraph" ? [block.text] : [],
  );
  const paragraphs: Paragraph[] = [];
  for (let sum = 0, index = 0; sum < length; index += 1) {
    const text = texts[index % texts.length] ?? "";
    paragraphs.push({ text, marks: [], reach: "exact" });
    sum += text.length;
  }
  return paragraphs;
}
