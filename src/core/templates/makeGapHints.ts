import type { LayoutStandard } from "../document/standard";
import type { GapHint } from "../gaps/gap";
import type { TemplateKit } from "./contentLibrary";
import { draftParagraphs, draftTemplate } from "./draft";
import type { DraftParagraph, DraftPlace } from "./draftText";

/** Words on either side of a place that tell it from others. */
const hintWords = 6;

/**
 * What each gap of a freshly drafted document asks for: the words right before and after it in its paragraph, as they
 * are printed while nothing is filled; neighbouring gaps stand among them as they are printed too.
 */
export function makeGapHints(kit: TemplateKit, standard: LayoutStandard): readonly GapHint[] {
  const fields = new Map(kit.fields.map((field) => [field.id, field]));
  const hints = new Map<string, GapHint>();
  for (const paragraph of draftParagraphs(draftTemplate(kit, {}, standard))) {
    for (const place of paragraph.places.filter((each) => each.state === "open")) {
      const field = fields.get(place.field);
      const hint: GapHint = {
        ...wordsAround(paragraph, place),
        label: field?.type === "yes-no" ? keepOrDrop : (field?.label ?? place.field),
        ...(field?.unit === undefined ? {} : { unit: field.unit }),
        field: place.field,
      };
      hints.set([hint.left, hint.right, hint.field].join("\n"), hint);
    }
  }
  return [...hints.values()];
}

/** The sentence itself says what it is about; what is asked is always the same. */
const keepOrDrop = "giữ hay bỏ câu này";

function wordsAround({ text }: DraftParagraph, { start, end }: DraftPlace): Pick<GapHint, "left" | "right"> {
  const before = words(text.slice(0, start));
  const after = words(text.slice(end));
  return { left: before.slice(-hintWords).join(" "), right: after.slice(0, hintWords).join(" ") };
}

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}
