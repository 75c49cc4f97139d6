import type { Finding } from "../core/checks/finding";
import { vi } from "../strings/vi";
import type { PageMap } from "./PageMap";

/** Names a mark's finding by its index in the list of findings. */
export const gapAttribute = "data-gap";

/** Draws the gaps into the pages as marks that can be clicked. Marks of an earlier call must be gone. */
export function markGaps(map: PageMap, findings: readonly Finding[]): void {
  // From the end: splitting a text node leaves what stands before it as it is.
  for (let index = findings.length - 1; index >= 0; index--) {
    const finding = findings[index];
    if (finding?.rule === "unfilled-gap") markGap(map, finding, index);
  }
}

/** Takes all marks out again; the drawn text is as it was. */
export function unmarkGaps(pages: HTMLElement): void {
  for (const mark of pages.querySelectorAll(`[${gapAttribute}]`)) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}

function markGap(map: PageMap, finding: Finding, index: number): void {
  const { place } = finding;
  const stretches = map.stretchesAt(place);
  // Backwards for the same reason; the first stretch is the one that is reached by keyboard.
  const marks = [...stretches].reverse().map(({ node, start, end }) => {
    const marked = node.splitText(start);
    marked.splitText(end - start);
    const mark = newMark(finding, index);
    marked.replaceWith(mark);
    mark.append(marked);
    return mark;
  });
  const first = marks.at(-1) ?? markEmptyCell(map, finding, index);
  if (first === undefined) return;
  first.tabIndex = 0;
  first.setAttribute("role", "button");
  first.setAttribute("aria-label", vi.preview.gap(finding.label));
}

function markEmptyCell(map: PageMap, finding: Finding, index: number): HTMLElement | undefined {
  const { place } = finding;
  if (place.start !== place.end) return undefined;
  const mark = newMark(finding, index);
  mark.classList.add("gap-cell");
  map.paragraphAt(place)?.append(mark);
  return mark;
}

function newMark({ label, atRegistration }: Finding, index: number): HTMLElement {
  const mark = document.createElement("span");
  mark.setAttribute(gapAttribute, String(index));
  mark.className = atRegistration === true ? "gap gap-registration" : "gap";
  mark.title = label;
  return mark;
}
