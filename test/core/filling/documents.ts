import type { Finding } from "../../../src/core/checks/finding";
import { runChecks } from "../../../src/core/checks/runChecks";
import type { Edit } from "../../../src/core/document/edit";
import type { DocumentSnapshot } from "../../../src/core/document/snapshot";
import type { GapHint } from "../../../src/core/gaps/gap";
import fieldsOfDocument from "../../../src/content/fields/document.json";
import fieldsOfProfile from "../../../src/content/fields/profile.json";
import type { Field } from "../../../src/core/profile/field";

export const fields = [...fieldsOfProfile, ...fieldsOfDocument] as unknown as readonly Field[];

export function snapshotOf(...lines: readonly string[]): DocumentSnapshot {
  const paragraphs = lines.map((text) => ({ text, marks: [], reach: "exact" as const }));
  return { stories: [{ kind: "body", paragraphs }], unread: [] };
}

export function linesOf(snapshot: DocumentSnapshot): readonly string[] {
  return snapshot.stories[0]?.paragraphs.map(({ text }) => text) ?? [];
}

export function findGapsIn(snapshot: DocumentSnapshot, hints: readonly GapHint[] = []): readonly Finding[] {
  return runChecks(snapshot, { standard: "", hints }).filter(({ rule }) => rule === "unfilled-gap");
}

/** The lines after edits, as the port promises them. */
export function applyTo(snapshot: DocumentSnapshot, edits: readonly Edit[]): DocumentSnapshot {
  const lines = linesOf(snapshot).flatMap((text, paragraph) => {
    const all = edits.filter(({ place }) => place.paragraph === paragraph);
    const own = all.filter(({ ownParagraphs }) => ownParagraphs === undefined);
    const beside = (side: Edit["ownParagraphs"]) =>
      all.filter(({ ownParagraphs }) => ownParagraphs === side).flatMap(({ replacement }) => replacement.split("\n"));
    const ordered = [...own].sort((a, b) => b.place.start - a.place.start || b.place.end - a.place.end);
    for (const [index, { place }] of ordered.entries()) {
      if (place.end > (ordered[index - 1]?.place.start ?? text.length)) throw new Error("edits share letters");
    }
    const after = ordered.reduce(
      (all, { place, replacement }) => all.slice(0, place.start) + replacement + all.slice(place.end),
      text,
    );
    const goes = after === "" && own.some((edit) => edit.removesEmptyParagraph);
    return [...beside("before"), ...(goes ? [] : [after]), ...beside("after")];
  });
  return snapshotOf(...lines);
}
