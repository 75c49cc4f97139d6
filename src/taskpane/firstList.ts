import { contentLibrary } from "../content/index";
import type { Section } from "../core/templates/template";
import { parseTemplateText } from "../core/templates/templateText";
import { loadTemplate } from "../ui/templates/loadTemplate";
import type { TemplateList } from "../ui/templates/templateList";

/**
 * What is in the first template. The build runs this file and puts its result in its place (`.scripts/resultLoader.cjs`),
 * so that the pane's first screen waits neither for the content nor for what puts it together. Undefined where a heading
 * depends on what the office has told: then the pane lists the template itself.
 */
export async function firstList(): Promise<TemplateList | undefined> {
  const first = contentLibrary.templates[0];
  if (first === undefined) return undefined;
  const { kit, listFor } = await loadTemplate(contentLibrary, first.id);
  return kit.template.sections.some(dependsOnValues) ? undefined : listFor({});
}

function dependsOnValues({ heading, children }: Section): boolean {
  return parseTemplateText(heading).some(({ kind }) => kind !== "text") || children.some(dependsOnValues);
}
