import fc from "fast-check";
import { shareUnchanged } from "../../../src/core/document/shareUnchanged";
import type { DocumentSnapshot, Paragraph } from "../../../src/core/document/snapshot";

const arbitraryParagraph: fc.Arbitrary<Paragraph> = fc.record(
  {
    text: fc.constantFrom("", "a", "b", "c"),
    marks: fc.constantFrom([], [{ kind: "insertion" as const, start: 0, end: 1 }]),
    reach: fc.constantFrom("exact" as const, "none" as const),
    bold: fc.constant(true),
    cell: fc.constantFrom(
      { table: 0, row: 0, column: 0, columnSpan: 1 },
      { table: 0, row: 1, column: 0, columnSpan: 1 },
    ),
  },
  { requiredKeys: ["text", "marks", "reach"] },
);

const arbitrarySnapshot: fc.Arbitrary<DocumentSnapshot> = fc.record({
  stories: fc
    .subarray(["body", "header", "footnote"] as const)
    .chain((kinds) =>
      fc.tuple(
        ...kinds.map((kind) =>
          fc.record({ kind: fc.constant(kind), paragraphs: fc.array(arbitraryParagraph, { maxLength: 6 }) }),
        ),
      ),
    ),
  unread: fc.constantFrom([], [{ kind: "textbox" as const, reason: "failed" as const }]),
});

test("any two readings: the new one is told, from objects of the old one where they say the same", () => {
  fc.assert(
    fc.property(arbitrarySnapshot, arbitrarySnapshot, (before, now) => {
      const shared = shareUnchanged(before, structuredClone(now));
      expect(shared).toEqual(now);
      expect(shared === before).toBe(JSON.stringify(sorted(before)) === JSON.stringify(sorted(now)));
    }),
  );
});

test("one edit leaves all other paragraphs the objects that they were", () => {
  fc.assert(
    fc.property(
      fc.array(arbitraryParagraph, { minLength: 1, maxLength: 12 }),
      fc.nat(),
      fc.nat({ max: 1 }),
      fc.array(fc.constant({ text: "new", marks: [], reach: "exact" } satisfies Paragraph), { maxLength: 2 }),
      (paragraphs, where, removed, added) => {
        const at = where % paragraphs.length;
        const edited = [...paragraphs.slice(0, at), ...added, ...paragraphs.slice(at + removed)];
        const shared = shareUnchanged(bodyOf(paragraphs), structuredClone(bodyOf(edited)));
        const kept = new Set(paragraphs);
        const isNew = shared.stories[0]?.paragraphs.filter((paragraph) => !kept.has(paragraph));
        expect(isNew).toEqual(added);
      },
    ),
  );
});

test("edits far apart that add no paragraph leave what stands between them", () => {
  const before = bodyOf(["a", "b", "c", "d", "e"].map(paragraphOf));
  const now = bodyOf(["A", "b", "c", "d", "E"].map(paragraphOf));
  const shared = shareUnchanged(before, now).stories[0]?.paragraphs ?? [];
  expect(shared.map((paragraph, index) => paragraph === before.stories[0]?.paragraphs[index])).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
});

function bodyOf(paragraphs: readonly Paragraph[]): DocumentSnapshot {
  return { stories: [{ kind: "body", paragraphs }], unread: [] };
}

function paragraphOf(text: string): Paragraph {
  return { text, marks: [], reach: "exact" };
}

/** With the keys of every object in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}
