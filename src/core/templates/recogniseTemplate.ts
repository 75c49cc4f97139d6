import type { DocumentSnapshot } from "../document/snapshot";
import type { ContentLibrary, TemplateKit } from "./contentLibrary";
import { matchOutline } from "./matchOutline";
import { openTemplate } from "./openTemplate";
import type { Section } from "./template";

/** A document was made from a template when it has at least this share of its sections, and at least three. */
const leastShare = 0.3;
const leastSections = 3;

/** The template whose outline a document follows most closely; undefined when it follows none. */
export async function recogniseTemplate(
  library: ContentLibrary,
  snapshot: DocumentSnapshot,
): Promise<TemplateKit | undefined> {
  const scores = await Promise.all(
    library.templates.map(async ({ id }) => {
      const kit = await openTemplate(library, id);
      const found = matchOutline(kit.template, snapshot).sections.size;
      return { kit, found, share: found / countSections(kit.template.sections) };
    }),
  );
  return scores
    .filter(({ found, share }) => found >= leastSections && share >= leastShare)
    .sort((a, b) => b.share - a.share)[0]?.kit;
}

function countSections(sections: readonly Section[]): number {
  return sections.reduce((sum, section) => sum + 1 + countSections(section.children), 0);
}
