import fc from "fast-check";
import { contentLibrary } from "../../src/content/index";
import type { Finding } from "../../src/core/checks/finding";
import { runChecks } from "../../src/core/checks/runChecks";
import type { LayoutStandard } from "../../src/core/document/standard";
import type { Field, FieldValue, Values } from "../../src/core/profile/field";
import type { TemplateKit } from "../../src/core/templates/contentLibrary";
import { draftParagraphs, draftTemplate } from "../../src/core/templates/draft";
import { fillTemplate } from "../../src/core/templates/fillTemplate";
import { makeGapHints } from "../../src/core/templates/makeGapHints";
import { openTemplate } from "../../src/core/templates/openTemplate";
import { readIssuer } from "../../src/core/templates/readIssuer";
import { recogniseTemplate } from "../../src/core/templates/recogniseTemplate";
import { DocxDocument } from "../../src/docx/DocxDocument";
import { writeDocx } from "../../src/ooxml/writeDocx";
import { fixtureValues } from "../content/draftFixture";
import { checkStructure } from "../support/structureChecker";
import { issuersUnder } from "./issuers";

/**
 * The promise of the whole: a document is drafted, saved as .docx, opened again and checked, for every template, every
 * standard and every kind of office.
 */
const drafts = contentLibrary.templates.flatMap(({ id }) =>
  contentLibrary.standards.map((standard) => ({ id, standard: standard.id })),
);

describe.each(drafts)("$id under $standard", ({ id, standard }) => {
  test.each(issuersUnder(standard))(
    "nothing filled: one gap for each place and nothing else, $name",
    async (issuer) => {
      const drafted = await draft(id, standard, issuer.choices);
      expect((await check(drafted)).map(inWords)).toEqual(placesOf(drafted).map(inWords));
    },
  );

  test.each(issuersUnder(standard))("everything filled: nothing is found, $name", async (issuer) => {
    const kit = await openTemplate(contentLibrary, id);
    for (const yesNo of [true, false]) {
      const values = { ...fixtureValues(id), ...answers(kit.fields, yesNo), ...issuer.choices, ...issuer.names };
      expect((await check(await draft(id, standard, values))).map(inWords)).toEqual([]);
    }
  });

  test("property: whatever is filled, what is found is what is left open", async () => {
    const all = Object.entries(fixtureValues(id));
    // The fixtures write to a Tỉnh ủy; where the header block names no unit above, theirs would be the only voice.
    const issuers = issuersUnder(standard).filter(({ choices }) => party(standard) || choices.loai_cap_tren === "tỉnh");
    await fc.assert(
      fc.asyncProperty(fc.subarray(all), fc.constantFrom(...issuers), async (some, issuer) => {
        const values = { ...Object.fromEntries(some), ...issuer.choices };
        const drafted = await draft(id, standard, values.co_quan_yeu_cau ? { ...values, ...issuer.request } : values);
        expect((await check(drafted)).map(inWords)).toEqual(placesOf(drafted).map(inWords));
      }),
      { numRuns: 6, seed: 2026 },
    );
  });

  test("is known for what it is by its own headings, filled or not", async () => {
    for (const values of [{}, fixtureValues(id)]) {
      const { docx } = await draft(id, standard, values);
      const kit = await recogniseTemplate(contentLibrary, await DocxDocument.open(docx).read());
      expect(kit?.template.id).toBe(id);
    }
  });
});

function party(standard: string): boolean {
  return standard.startsWith("DANG-");
}

interface Drafted {
  readonly kit: TemplateKit;
  readonly standard: LayoutStandard;
  readonly values: Values;
  readonly docx: Uint8Array;
}

/** What is asked for and where: the paragraph with its gap in ⟦ ⟧. */
interface Asked {
  readonly paragraph: string;
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly rule: string;
  readonly severity: string;
}

async function draft(id: string, standardId: string, values: Values): Promise<Drafted> {
  const kit = await openTemplate(contentLibrary, id);
  const standard = await contentLibrary.standards.find((each) => each.id === standardId)!.load();
  return { kit, standard, values, docx: writeDocx(fillTemplate(kit, { kind: "whole" }, values, standard), standard) };
}

/** With the hints that the command line and the pane give. */
async function check({ kit, standard, docx }: Drafted): Promise<readonly Asked[]> {
  expect(checkStructure(docx)).toEqual([]);
  const snapshot = await DocxDocument.open(docx).read();
  const hints = makeGapHints(kit, standard, readIssuer(snapshot));
  return runChecks(snapshot, { standard: standard.id, hints }).map(askedBy);
}

function askedBy({ paragraphText, place, label, rule, severity }: Finding): Asked {
  return { paragraph: paragraphText, start: place.start, end: place.end, label, rule, severity };
}

function placesOf({ kit, standard, values }: Drafted): readonly Asked[] {
  const fields = new Map(kit.fields.map((field) => [field.id, field]));
  const registered = new Set(["so_van_ban", "ngay_ban_hanh", "thang_ban_hanh"]);
  return draftParagraphs(draftTemplate(kit, values, standard)).flatMap(({ text, places }) =>
    places
      .filter(({ state }) => state === "open")
      .map(({ start, end, field: id }) => {
        const field = fields.get(id);
        return {
          paragraph: text,
          start,
          end,
          label: field?.type === "yes-no" ? "giữ hay bỏ câu này" : (field?.label ?? id),
          rule: "unfilled-gap",
          severity: registered.has(id) ? "info" : "error",
        };
      }),
  );
}

/** The blanks around a gap of blanks are its own, so they are left out of what is compared. */
function inWords({ paragraph, start, end, label, rule, severity }: Asked): string {
  const before = paragraph.slice(0, start).trimEnd();
  const after = paragraph.slice(end).trimStart();
  return `${rule} ${severity} «${label}»: ${before}⟦${paragraph.slice(start, end).trim()}⟧${after}`;
}

function answers(fields: readonly Field[], yesNo: FieldValue): Values {
  return Object.fromEntries(fields.filter(({ type }) => type === "yes-no").map(({ id }) => [id, yesNo]));
}
