import type { Block, ColumnsBlock, ParagraphBlock } from "../document/block";
import type { LayoutStandard } from "../document/standard";
import type { Values } from "../profile/field";
import type { TemplateKit } from "./contentLibrary";
import type { Draft, DraftColumns, DraftSection } from "./draft";
import { draftTemplate, sectionParagraphs } from "./draft";
import type { DraftParagraph } from "./draftText";
import type { TemplatePart } from "./template";

/**
 * A template with values, as blocks to insert. What is not known stays a visible gap. `headerBlock` brings the title
 * with it. Nothing for a section that the template does not have.
 */
export function fillTemplate(
  kit: TemplateKit,
  part: TemplatePart,
  values: Values,
  standard: LayoutStandard,
): readonly Block[] {
  const draft = draftTemplate(kit, values, standard);
  switch (part.kind) {
    case "whole":
      return [
        ...headerBlocks(draft),
        ...draft.opening.map(paragraphBlock),
        ...draft.sections.flatMap(sectionParagraphs).map(paragraphBlock),
        ...draft.closing.map(paragraphBlock),
        columnsBlock("signatureBlock", draft.signature),
      ];
    case "headerBlock":
      return headerBlocks(draft);
    case "skeleton":
      return draft.sections.flatMap(skeletonOf).map(paragraphBlock);
    case "section": {
      const section = findDraftSection(draft.sections, part.id);
      return section ? sectionParagraphs(section).map(paragraphBlock) : [];
    }
    case "signature":
      return [columnsBlock("signatureBlock", draft.signature)];
  }
}

function headerBlocks(draft: Draft): readonly Block[] {
  return [columnsBlock("headerBlock", draft.header), ...draft.title.map(paragraphBlock)];
}

/** Headings and labels; under each that has none below it an empty paragraph in the look of the text, to write in. */
function skeletonOf(section: DraftSection): readonly DraftParagraph[] {
  if (!section.heading) {
    return [];
  }
  const below = section.children.flatMap(skeletonOf);
  return [section.heading, ...(below.length > 0 ? below : [{ role: "bodyText", text: "", places: [] } as const])];
}

function findDraftSection(sections: readonly DraftSection[], id: string): DraftSection | undefined {
  for (const section of sections) {
    const found = section.section.id === id ? section : findDraftSection(section.children, id);
    if (found) {
      return found;
    }
  }
  return undefined;
}

function columnsBlock(role: ColumnsBlock["role"], columns: DraftColumns): ColumnsBlock {
  return { kind: "columns", role, left: columns.left.map(paragraphBlock), right: columns.right.map(paragraphBlock) };
}

function paragraphBlock({ role, text }: DraftParagraph): ParagraphBlock {
  return { kind: "paragraph", role, text };
}
