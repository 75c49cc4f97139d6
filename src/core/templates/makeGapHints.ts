import type { LayoutStandard } from "../document/standard";
import type { GapHint, HintedParagraph } from "../gaps/gap";
import type { Values } from "../profile/field";
import type { TemplateKit } from "./contentLibrary";
import { draftParagraphs, draftTemplate } from "./draft";
import type { DraftParagraph, DraftPlace } from "./draftText";

/** Words on either side of a place that tell it from others. */
const hintWords = 6;

/**
 * What each gap of a freshly drafted document asks for: the words right before and after it in its paragraph, as they
 * are printed while nothing is filled, and the paragraph itself, as its fixed pieces. What the document's header block
 * says of its issuer (`readIssuer`) decides how its text calls the bodies.
 */
export function makeGapHints(kit: TemplateKit, standard: LayoutStandard, issuer: Values = {}): readonly GapHint[] {
  const fields = new Map(kit.fields.map((field) => [field.id, field]));
  const paragraphs = draftParagraphs(draftTemplate(kit, issuer, standard));
  const hints = paragraphs.flatMap((paragraph, i) =>
    paragraph.places.flatMap((place, index): readonly GapHint[] => {
      if (place.state === "filled") {
        return [];
      }
      const field = fields.get(place.field);
      return [
        {
          ...wordsAround(paragraph, place),
          label: field?.type === "yes-no" ? keepOrDrop : (field?.label ?? place.field),
          ...(field?.unit === undefined ? {} : { unit: field.unit }),
          field: place.field,
          paragraph: {
            ...hintedParagraph(paragraphs, i, index),
            ...(field?.type === "yes-no" ? { optional: true as const } : {}),
          },
        },
      ];
    }),
  );
  return [...new Map(hints.map((hint) => [JSON.stringify(hint), hint])).values()];
}

/** The sentence itself says what it is about; what is asked is always the same. */
const keepOrDrop = "giữ hay bỏ câu này";

function wordsAround({ text }: DraftParagraph, { start, end }: DraftPlace): Pick<GapHint, "left" | "right"> {
  const before = words(text.slice(0, start));
  const after = words(text.slice(end));
  return { left: before.slice(-hintWords).join(" "), right: after.slice(0, hintWords).join(" ") };
}

function hintedParagraph(paragraphs: readonly DraftParagraph[], at: number, place: number): HintedParagraph {
  const pieces = piecesOf(paragraphs[at]);
  if (pieces.some((piece) => /\p{L}/u.test(piece))) {
    return { pieces, place };
  }
  const above = wordsAbove(paragraphs, at);
  return { pieces, place, ...(above ? { above } : {}) };
}

/** The text around the places, filled ones too: what stands in them is another document's own. */
function piecesOf(paragraph: DraftParagraph | undefined): readonly string[] {
  const { text, places } = paragraph ?? { text: "", places: [] };
  const ends = [...places.map(({ start }) => start), text.length];
  return ends.map((end, i) => text.slice(places[i - 1]?.end ?? 0, end));
}

/** The nearest paragraph above that has words to know it by: the end of its last fixed piece, or its first word. */
function wordsAbove(paragraphs: readonly DraftParagraph[], at: number): HintedParagraph["above"] {
  let distance = 0;
  for (let i = at - 1; i >= 0; i--) {
    const paragraph = paragraphs[i];
    if (!paragraph || paragraph.text.trim() === "") {
      continue;
    }
    distance++;
    const fixed = words(piecesOf(paragraph).at(-1) ?? "").slice(-hintWords);
    const known =
      fixed.length > 2
        ? fixed
        : paragraph.places.every(({ state }) => state === "filled")
          ? words(paragraph.text).slice(0, 1)
          : [];
    if (known.length > 0) {
      return { words: known.join(" "), distance };
    }
  }
  return undefined;
}

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}
