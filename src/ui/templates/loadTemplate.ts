import type { LayoutStandard } from "../../core/document/standard";
import type { Values } from "../../core/profile/field";
import type { Relation } from "../../core/profile/relation";
import type { ContentLibrary, TemplateKit } from "../../core/templates/contentLibrary";
import { listOutline } from "../../core/templates/listOutline";
import { openTemplate } from "../../core/templates/openTemplate";
import type { TemplateList } from "./templateList";

/** A template and what belongs to it, before anything of the office's profile is known. */
export interface LoadedTemplate {
  readonly kit: TemplateKit;
  readonly standard: LayoutStandard;
  /** What must hold between the values of a report. */
  readonly relations: readonly Relation[];
  /** What the pane lists of it for an office of which these values are known. */
  readonly listFor: (values: Values) => TemplateList;
}

/** Without the name of a standard the template's own comes. */
export async function loadTemplate(content: ContentLibrary, id: string, standardId?: string): Promise<LoadedTemplate> {
  const [kit, relations] = await Promise.all([openTemplate(content, id), content.loadRelations()]);
  const { template, fields, citations } = kit;
  const wanted = standardId ?? template.standards[0];
  const entry = content.standards.find((standard) => standard.id === wanted);
  if (entry === undefined) throw new Error(`No layout standard ${wanted}`);
  const standard = await entry.load();
  return {
    kit,
    relations,
    standard,
    listFor: (values) => ({
      outline: listOutline(template, standard, values, fields, citations),
      standard: standard.id,
      standards: template.standards,
    }),
  };
}
