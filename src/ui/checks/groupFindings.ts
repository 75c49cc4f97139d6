import type { Finding } from "../../core/checks/finding";
import type { DocumentHeading } from "../../core/templates/listHeadings";
import { vi } from "../../strings/vi";
import type { Inspection } from "../shared/inspect";

/** The findings under one heading of the document. */
export interface FindingGroup {
  readonly key: string;
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** Findings in document order, under the headings that they stand in. */
export function groupFindings(
  findings: readonly Finding[],
  { headings, match }: Pick<Inspection, "headings" | "match">,
): readonly FindingGroup[] {
  const titles = titlesOf(headings);
  const groups: { readonly key: string; readonly title: string; readonly findings: Finding[] }[] = [];
  for (const finding of findings) {
    const { key, title } = sectionOf(finding, headings, titles, match?.signature?.paragraph);
    const newest = groups[groups.length - 1];
    if (newest?.key === key) newest.findings.push(finding);
    else groups.push({ key, title, findings: [finding] });
  }
  return groups;
}

function sectionOf(
  { place }: Finding,
  headings: readonly DocumentHeading[],
  titles: readonly string[],
  signatureStart: number | undefined,
): { readonly key: string; readonly title: string } {
  if (place.story !== "body") return { key: place.story, title: upperFirst(vi.stories[place.story]) };
  if (signatureStart !== undefined && place.paragraph >= signatureStart) {
    return { key: "signature", title: vi.draft.signature };
  }
  const index = lastHeadingAt(headings, place.paragraph);
  return index < 0
    ? { key: "top", title: vi.check.beforeFirstHeading }
    : { key: `body-${headings[index]?.paragraph}`, title: titles[index] ?? "" };
}

/** Index of the last heading at or before a paragraph; -1 before the first. */
function lastHeadingAt(headings: readonly DocumentHeading[], paragraph: number): number {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((headings[middle]?.paragraph ?? Infinity) <= paragraph) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** "1. Khái quát" under "I- ĐẶC ĐIỂM" reads "I.1. Khái quát": the same number stands under several level-1 headings. */
function titlesOf(headings: readonly DocumentHeading[]): readonly string[] {
  let chapter: string | undefined;
  return headings.map(({ level, text }) => {
    const title = text.replace(/\s+/g, " ").trim();
    if (level === 1) {
      chapter = /^[IVXLC]+(?=\s*[-.)])/.exec(title)?.[0];
      return title;
    }
    return chapter !== undefined && /^\d/.test(title) ? `${chapter}.${title}` : title;
  });
}

function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}
