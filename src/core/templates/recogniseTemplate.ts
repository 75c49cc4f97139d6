import type { DocumentSnapshot } from "../document/snapshot";
import type { ContentLibrary, TemplateKit } from "./contentLibrary";
import { matchOutline } from "./matchOutline";
import { openTemplate } from "./openTemplate";
import type { Section, Template } from "./template";

/** A document that lacks more of a template's headings than this was not drafted from it. */
const leastShare = 0.5;

/** The template whose headings the document has, most of all templates; undefined when it has half of none. */
export async function recogniseTemplate(
  library: ContentLibrary,
  snapshot: DocumentSnapshot,
): Promise<TemplateKit | undefined> {
  const kits = await Promise.all(library.templates.map(({ id }) => openTemplate(library, id)));
  const judged = kits.map((kit) => ({ kit, share: shareFound(kit.template, snapshot) }));
  const best = judged.reduce<(typeof judged)[number] | undefined>(
    (before, next) => (before === undefined || next.share > before.share ? next : before),
    undefined,
  );
  return best !== undefined && best.share >= leastShare ? best.kit : undefined;
}

function shareFound(template: Template, snapshot: DocumentSnapshot): number {
  const { sections } = matchOutline(template, snapshot);
  const headings = flatten(template.sections).filter((section) => section.kind === "heading");
  return headings.filter((heading) => sections.has(heading.id)).length / headings.length;
}

function flatten(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...flatten(section.children)]);
}
