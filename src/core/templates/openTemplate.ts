import type { ContentLibrary, TemplateKit } from "./contentLibrary";
import { frameFields } from "./frame";
import { resolveTemplate } from "./resolveTemplate";
import type { Template } from "./template";

/** There is no template of that name. */
export class UnknownTemplateError extends Error {
  constructor(readonly id: string) {
    super(`no template "${id}"`);
    this.name = "UnknownTemplateError";
  }
}

/** Loads a template, puts it together and gathers its fields. */
export async function openTemplate(library: ContentLibrary, id: string): Promise<TemplateKit> {
  const [template, fields, citations] = await Promise.all([
    loadTemplate(library, id, []),
    library.loadFields(),
    library.loadCitations(),
  ]);
  const byId = new Map(fields.map((field) => [field.id, field]));
  const used = [...new Set([...frameFields, ...template.fields])];
  return { template, fields: used.flatMap((field) => byId.get(field) ?? []), citations };
}

async function loadTemplate(library: ContentLibrary, id: string, above: readonly string[]): Promise<Template> {
  const entry = library.templates.find((each) => each.id === id);
  if (!entry || above.includes(id)) {
    throw new UnknownTemplateError(id);
  }
  const source = await entry.load();
  const [base, blocks, citations] = await Promise.all([
    source.base === undefined ? undefined : loadTemplate(library, source.base, [...above, id]),
    library.loadBlocks(),
    library.loadCitations(),
  ]);
  return resolveTemplate(source, { base, blocks, citations });
}
