import { contentLibrary } from "../../src/content/index";
import { runChecks } from "../../src/core/checks/runChecks";
import type { Values } from "../../src/core/profile/field";
import { openFields } from "../../src/core/filling/fieldOfFinding";
import { fillFindings } from "../../src/core/filling/fillFindings";
import { knownValues } from "../../src/core/filling/knownValues";
import { fillTemplate } from "../../src/core/templates/fillTemplate";
import { makeGapHints } from "../../src/core/templates/makeGapHints";
import { openTemplate } from "../../src/core/templates/openTemplate";
import { DocxDocument } from "../../src/docx/DocxDocument";
import { writeDocx } from "../../src/ooxml/writeDocx";
import values from "../content/fixtures/bao-cao-dan-van.values.json";
import { median } from "./timing";

/** From the click to the document read again, on a report with a hundred gaps. */
const budget = 300;

test(`a report with a hundred gaps is filled from the profile within ${budget} ms`, async () => {
  const kit = await openTemplate(contentLibrary, "bao-cao-dan-van");
  const standard = await contentLibrary.standards[0]?.load();
  if (standard === undefined) throw new Error("no standard");
  const fields = await contentLibrary.loadFields();
  const relations = await contentLibrary.loadRelations();
  const fieldOf = openFields(fields);
  const bytes = writeDocx(fillTemplate(kit, { kind: "whole" }, {}, standard), standard);
  const context = { standard: standard.id, hints: makeGapHints(kit, standard), fields: kit.fields, relations };

  const scans: number[] = [];
  const fills: number[] = [];
  let count = 0;
  for (let run = 0; run < 12; run += 1) {
    const document = DocxDocument.open(bytes);
    const scanned = performance.now();
    const snapshot = await document.read();
    const findings = runChecks(snapshot, context);
    const clicked = performance.now();
    const known = knownValues(findings, values as Values, fields, fieldOf).slice(0, 100);
    const { done, refused } = await document.apply(fillFindings(known, snapshot).map(({ edit }) => edit));
    await document.read();
    scans.push(clicked - scanned);
    fills.push(performance.now() - clicked);
    expect(refused).toEqual([]);
    count = done.length;
  }
  process.stdout.write(
    `fill: ${count} gaps in ${median(fills.slice(3)).toFixed(1)} ms beside a scan of ${median(scans.slice(3)).toFixed(1)} ms\n`,
  );
  expect(count).toBeGreaterThanOrEqual(95);
  expect(median(fills.slice(3))).toBeLessThan(budget);
});
