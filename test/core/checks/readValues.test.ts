import { contentLibrary } from "../../../src/content/index";
import { readValues } from "../../../src/core/checks/readValues";
import { runChecks } from "../../../src/core/checks/runChecks";
import type { DocumentSnapshot } from "../../../src/core/document/snapshot";
import type { LayoutStandard } from "../../../src/core/document/standard";
import type { Values } from "../../../src/core/profile/field";
import { fillTemplate } from "../../../src/core/templates/fillTemplate";
import { makeGapHints } from "../../../src/core/templates/makeGapHints";
import { openTemplate } from "../../../src/core/templates/openTemplate";
import { plainParagraphs } from "../../../src/core/templates/plainText";
import values218 from "../../content/fixtures/bao-cao-qd-218.values.json";
import standardData from "../../../src/content/standards/DANG-HD05-2026.json";

const standard = standardData as unknown as LayoutStandard;

async function draft(values: Values) {
  const kit = await openTemplate(contentLibrary, "bao-cao-qd-218");
  const blocks = fillTemplate(kit, { kind: "whole" }, values, standard);
  const paragraphs = plainParagraphs(blocks).map(({ text }) => ({ text, marks: [], reach: "exact" as const }));
  const snapshot: DocumentSnapshot = { stories: [{ kind: "body", paragraphs }], unread: [] };
  const relations = await contentLibrary.loadRelations();
  return {
    snapshot,
    context: { standard: standard.id, hints: makeGapHints(kit, standard), fields: kit.fields, relations },
  };
}

test("the numbers of a drafted report are read back as they were given", async () => {
  const values = values218 as Values;
  const { snapshot, context } = await draft(values);
  const read = readValues(snapshot, context.hints, context.fields);
  const numbers = read.filter(({ value }) => typeof value === "number");
  expect(numbers.length).toBeGreaterThan(10);
  for (const { field, value, place, text } of numbers) {
    expect([field.id, value]).toEqual([field.id, values[field.id]]);
    expect(snapshot.stories[0]?.paragraphs[place.paragraph]?.text.slice(place.start, place.end)).toBe(text);
  }
});

test("a report drafted from one profile holds no numbers that disagree", async () => {
  const { snapshot, context } = await draft(values218 as Values);
  const findings = runChecks(snapshot, context);
  expect(findings.filter(({ rule }) => rule === "numbers-disagree" || rule === "value-differs")).toEqual([]);
});

test("an open draft holds no values", async () => {
  const { snapshot, context } = await draft({});
  expect(readValues(snapshot, context.hints, context.fields)).toEqual([]);
});

test("without words of a template nothing is read", async () => {
  const { snapshot, context } = await draft(values218 as Values);
  expect(readValues(snapshot, [], context.fields)).toEqual([]);
});
