import type { OutlineNode } from "../../core/templates/listOutline";

/** What the pane lists of a template, whether its text is there or still on the way. */
export interface TemplateList {
  /** The headings; what the office has not told is a gap in them. */
  readonly outline: readonly OutlineNode[];
  /** Id of the layout standard in use. */
  readonly standard: string;
  /** Ids of those that the template may be drafted under. */
  readonly standards: readonly string[];
}
