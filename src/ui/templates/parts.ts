import type { Finding } from "../../core/checks/finding";
import type { OutlineNode } from "../../core/templates/listOutline";
import type { TemplatePart } from "../../core/templates/template";
import { vi } from "../../strings/vi";
import type { Inspection } from "../shared/inspect";

/** What the pane calls a part, for sentences such as "Đã chèn …". */
export function nameOfPart(part: TemplatePart, outline: readonly OutlineNode[]): string {
  switch (part.kind) {
    case "whole":
      return vi.draft.wholeDocument;
    case "headerBlock":
      return lowerFirst(vi.draft.headerBlock);
    case "skeleton":
      return lowerFirst(vi.draft.skeleton);
    case "signature":
      return lowerFirst(vi.draft.signature);
    case "section": {
      const node = outline.find(({ id }) => id === part.id);
      return node === undefined ? part.id : nameOfNode(node);
    }
  }
}

export function nameOfNode({ number, heading }: OutlineNode): string {
  return number === undefined || number === "" ? heading : `${number} ${heading}`;
}

/** Where a part stands in the document, as indexes of body paragraphs; undefined when it is not there. */
export function rangeOfPart(part: TemplatePart, inspection: Inspection): BodyRange | undefined {
  const { match } = inspection;
  if (match === undefined) return undefined;
  switch (part.kind) {
    case "headerBlock":
      return match.headerBlock;
    case "signature":
      return match.signature;
    case "section":
      return match.sections.get(part.id);
    case "skeleton":
    case "whole":
      return [...match.sections.values()][0];
  }
}

export interface BodyRange {
  readonly paragraph: number;
  readonly lastParagraph: number;
}

export function partIsPresent(part: TemplatePart, inspection: Inspection): boolean {
  return rangeOfPart(part, inspection) !== undefined;
}

/** Gaps to be filled before printing within a range of the body. */
export function countGaps(findings: readonly Finding[], range: BodyRange): number {
  return findings.filter(
    ({ rule, place, atRegistration }) =>
      rule === "unfilled-gap" &&
      atRegistration !== true &&
      place.story === "body" &&
      place.paragraph >= range.paragraph &&
      place.paragraph <= range.lastParagraph,
  ).length;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);
}
