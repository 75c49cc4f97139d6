import type { LayoutStandard } from "../document/standard";
import type { Values } from "../profile/field";
import type { TemplateKit } from "./contentLibrary";
import { draftParagraphs, draftTemplate } from "./draft";

export interface KnownCount {
  readonly known: number;
  readonly asked: number;
}

/** How many of the fields that an empty draft asks for the values answer. */
export function countKnown(kit: TemplateKit, values: Values, standard: LayoutStandard): KnownCount {
  const asked = openFields(kit, {}, standard);
  const left = openFields(kit, values, standard);
  return { known: [...asked].filter((field) => !left.has(field)).length, asked: asked.size };
}

function openFields(kit: TemplateKit, values: Values, standard: LayoutStandard): ReadonlySet<string> {
  const paragraphs = draftParagraphs(draftTemplate(kit, values, standard));
  return new Set(
    paragraphs.flatMap(({ places }) => places.filter(({ state }) => state === "open").map(({ field }) => field)),
  );
}
