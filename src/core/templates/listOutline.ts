import type { LayoutStandard } from "../document/standard";
import type { Field, Values } from "../profile/field";
import type { Citation } from "./citation";
import { type DraftContext, makeContext, writeParagraph } from "./draftText";
import { numberSections } from "./numbering";
import type { Section, Template } from "./template";

/** A node of a template's heading tree as it is shown and printed. */
export interface OutlineNode {
  readonly id: string;
  /** Depth in the tree, from 1. */
  readonly level: number;
  /** As printed before it: "I-", "2.1.", "*", "Một là,". */
  readonly number: string;
  /** Without number and colon; a field that is not known shows as a gap. Of an item: its short name. */
  readonly heading: string;
  readonly kind: Section["kind"];
  /** Id of the node above. */
  readonly parent?: string;
}

/** The heading tree in document order. The register is needed where a value names a document by its id. */
export function listOutline(
  template: Template,
  standard: LayoutStandard,
  values: Values = {},
  fields: readonly Field[] = [],
  citations: readonly Citation[] = [],
): readonly OutlineNode[] {
  const context = makeContext({ template, fields, citations }, values, standard);
  const numbers = numberSections(template.sections, standard.marks.heading1);
  const list = (sections: readonly Section[], level: number, parent?: string): readonly OutlineNode[] =>
    sections.flatMap((section) => [
      {
        id: section.id,
        level,
        number: numbers.get(section.id) ?? "",
        heading: headingText(section, context),
        kind: section.kind,
        ...(parent === undefined ? {} : { parent }),
      },
      ...list(section.children, level + 1, section.id),
    ]);
  return list(template.sections, 1);
}

function headingText(section: Section, context: DraftContext): string {
  const form = { capital: true, citations: "short" } as const;
  return writeParagraph("heading1", section.heading, form, context)?.text ?? "";
}
