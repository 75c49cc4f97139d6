import fc from "fast-check";
import type { Edit } from "../../src/core/document/edit";
import type { DocumentSnapshot } from "../../src/core/document/snapshot";
import { arbitraryText } from "./arbitraryDocx";

/** Numbers from which a span of any paragraph is made, and what is written there. */
export type Cut = readonly [paragraph: number, start: number, length: number, replacement: string];

export function arbitraryCuts(replacements: fc.Arbitrary<string> = arbitraryText): fc.Arbitrary<readonly Cut[]> {
  return fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), replacements), { minLength: 1, maxLength: 6 });
}

/** Edits of the body, at places that exist; some of them overlap. */
export function makeEdits(snapshot: DocumentSnapshot, cuts: readonly Cut[]): readonly Edit[] {
  const paragraphs = bodyTexts(snapshot);
  return cuts.map(([which, from, length, replacement]) => {
    const paragraph = which % paragraphs.length;
    const text = paragraphs[paragraph] ?? "";
    const start = from % (text.length + 1);
    const end = Math.min(text.length, start + (length % 8));
    return { place: { story: "body" as const, paragraph, start, end }, paragraphText: text, replacement };
  });
}

/** The texts of a body after edits of it. */
export function withReplacements(texts: readonly string[], done: readonly Edit[]): readonly string[] {
  return texts.map((text, paragraph) =>
    done
      .filter((edit) => edit.place.paragraph === paragraph)
      // From the back, so that no offset moves; at one point the insertion stands before what is replaced there.
      .sort((a, b) => b.place.start - a.place.start || b.place.end - a.place.end)
      .reduce((now, { place, replacement }) => now.slice(0, place.start) + replacement + now.slice(place.end), text),
  );
}

export function bodyTexts(snapshot: DocumentSnapshot): readonly string[] {
  return snapshot.stories.find((story) => story.kind === "body")?.paragraphs.map((paragraph) => paragraph.text) ?? [];
}
