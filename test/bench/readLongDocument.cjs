// From a .docx with that many paragraphs to the findings, in milliseconds of the processor; told as JSON, one for each count.
const { requireTypescript } = require("../../.scripts/requireTypescript.cjs");
const { runChecks } = requireTypescript(require.resolve("../../src/core/checks/runChecks.ts"));
const { DocxDocument } = requireTypescript(require.resolve("../../src/docx/DocxDocument.ts"));
const { writeDocx } = requireTypescript(require.resolve("../../src/ooxml/writeDocx.ts"));
const { reportLines } = requireTypescript(require.resolve("./reportLines.ts"));
const { processorTime } = requireTypescript(require.resolve("./timing.ts"));
const standard = require("../../src/content/standards/DANG-HD05-2026.json");

async function readOne(paragraphs) {
  const docx = writeDocx(
    reportLines(paragraphs).map((text) => ({ kind: "paragraph", role: "bodyText", text })),
    standard,
  );
  let document;
  const read = processorTime(() => (document = DocxDocument.open(docx)));
  const snapshot = await document.read();
  let findings = [];
  const checked = processorTime(() => (findings = runChecks(snapshot, { standard: standard.id, hints: [] })));
  return { paragraphs, read, checked, gaps: findings.filter(({ rule }) => rule === "unfilled-gap").length };
}

async function readAll(counts) {
  const told = [];
  for (const count of counts) told.push(await readOne(count));
  process.stdout.write(JSON.stringify(told));
}

readAll(process.argv.slice(2).map(Number));
