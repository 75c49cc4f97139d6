import fc from "fast-check";
import type { LayoutStandard } from "../../../src/core/document/standard";
import type { Field, FieldValue, Values } from "../../../src/core/profile/field";
import { contentLibrary } from "../../../src/content/index";
import type { TemplateKit } from "../../../src/core/templates/contentLibrary";
import { draftParagraphs, draftTemplate } from "../../../src/core/templates/draft";
import type { DraftParagraph } from "../../../src/core/templates/draftText";
import { fillTemplate } from "../../../src/core/templates/fillTemplate";
import { openTemplate } from "../../../src/core/templates/openTemplate";
import { plainParagraphs } from "../../../src/core/templates/plainText";

interface Draftable {
  readonly kit: TemplateKit;
  readonly standard: LayoutStandard;
}

/** Every template under every standard, those that the pane does not offer included: the data must stand it. */
const draftables: Promise<readonly Draftable[]> = (async () => {
  const kits = await Promise.all(contentLibrary.templates.map(({ id }) => openTemplate(contentLibrary, id)));
  const standards = await Promise.all(contentLibrary.standards.map((each) => each.load()));
  return kits.flatMap((kit) => standards.map((standard) => ({ kit, standard })));
})();

test("property: whatever is known, the text is clean, known values are written, and the rest are gaps", async () => {
  for (const { kit, standard } of await draftables) {
    fc.assert(
      fc.property(someValues(kit.fields), (values) => {
        for (const paragraph of draftParagraphs(draftTemplate(kit, values, standard))) {
          expectClean(paragraph);
          for (const place of paragraph.places) {
            const known = values[place.field] !== undefined;
            if (known) expect([place.field, place.state]).toEqual([place.field, "filled"]);
            if (place.state === "open")
              expect(paragraph.text.slice(place.start, place.end)).toMatch(/^(……| {5}|\[.*\])$/s);
          }
        }
      }),
      { numRuns: 8 },
    );
  }
});

test("property: every value that a text asks for is found in it", async () => {
  for (const { kit, standard } of await draftables) {
    const asked = new Set(
      draftParagraphs(draftTemplate(kit, {}, standard)).flatMap(({ places }) =>
        places.filter(({ state }) => state === "open").map(({ field }) => field),
      ),
    );
    const texts = kit.fields.filter((field) => asked.has(field.id) && field.type === "text");
    fc.assert(
      fc.property(someValues(texts), (values) => {
        const whole = plainParagraphs(fillTemplate(kit, { kind: "whole" }, values, standard))
          .map(({ text }) => text)
          .join("\n")
          .toLowerCase();
        for (const value of Object.values(values)) expect(whole).toContain(String(value).toLowerCase());
      }),
      { numRuns: 5 },
    );
  }
});

test("drafted with every field filled, no gap is left", async () => {
  for (const { kit, standard } of await draftables) {
    const values = Object.fromEntries(kit.fields.map((field) => [field.id, sampleValue(field)]));
    const open = draftParagraphs(draftTemplate(kit, values, standard)).flatMap(({ places, text }) =>
      places.filter(({ state }) => state === "open").map(({ field }) => `${field}: ${text}`),
    );
    expect(open).toEqual([]);
  }
});

test("a part reads as it does in the whole", async () => {
  for (const { kit, standard } of await draftables) {
    const lines = (part: Parameters<typeof fillTemplate>[1]) =>
      plainParagraphs(fillTemplate(kit, part, {}, standard)).map(({ text }) => text);
    const whole = lines({ kind: "whole" }).join("\n");
    const parts = kit.template.sections.map(({ id }) => lines({ kind: "section", id }).join("\n"));
    for (const part of [lines({ kind: "headerBlock" }).join("\n"), lines({ kind: "signature" }).join("\n"), ...parts]) {
      expect(whole).toContain(part);
    }
  }
});

function expectClean({ text, places }: DraftParagraph): void {
  const gaps = places.filter(({ state }) => state === "open");
  const between = gaps
    .reduceRight((rest, { start, end }) => `${rest.slice(0, start)}◊${rest.slice(end)}`, text)
    .replace(/^\S*\s/, "");
  expect(between).not.toMatch(/ {2}| [,.;:!?)]|[.;,]{2}(?!\/)|\{|\}|undefined|null/);
  expect(text).toBe(text.normalize("NFC"));
}

function someValues(fields: readonly Field[]): fc.Arbitrary<Values> {
  return fc
    .record(Object.fromEntries(fields.map((field) => [field.id, fc.option(anyValue(field), { nil: undefined })])))
    .map((values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Values);
}

const name = fc.stringMatching(/^[A-ZĐ][a-zàảãáạăâđêôơư]{2,8}( [A-ZĐ][a-zàảãáạ]{2,6})?$/);

function anyValue(field: Field): fc.Arbitrary<FieldValue> {
  switch (field.type) {
    case "number":
      return fc.integer({ min: 0, max: 100_000 });
    case "percent":
      return fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
    case "list":
      return fc.array(name, { minLength: 1, maxLength: 4 });
    case "yes-no":
      return fc.boolean();
    case "choice":
      return fc.constantFrom(...(field.options ?? []));
    case "text":
      return name;
    default:
      return fc.constant(sampleValue(field));
  }
}

function sampleValue(field: Field): FieldValue {
  switch (field.type) {
    case "text":
      return "Công Hải";
    case "number":
    case "percent":
    case "day":
    case "month":
      return 12;
    case "year":
      return 2026;
    case "month-year":
      return "2026-05";
    case "date":
      return "2026-05-27";
    case "period":
      return "2020-2025";
    case "document-number":
      return "05";
    case "document":
      return "218-QĐ/TW";
    case "list":
      return ["một", "hai"];
    case "choice":
      return field.options?.[0] ?? "";
    case "yes-no":
      return true;
  }
}
