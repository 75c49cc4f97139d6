// How fast the finder is, and how many times the time of one plain regular expression it takes; told as JSON.
const { requireTypescript } = require("../../.scripts/requireTypescript.cjs");
const { findGaps } = requireTypescript(require.resolve("../../src/core/gaps/findGaps.ts"));
const { reportLines } = requireTypescript(require.resolve("./reportLines.ts"));
const { compareRuns } = requireTypescript(require.resolve("./timing.ts"));

const texts = reportLines(12_000);
const letters = texts.reduce((sum, text) => sum + text.length, 0);
const plain = /[.…]{2,}|…|_{2,}| {3,}|\[[^\]]*\]/g;

const { ratio, milliseconds } = compareRuns(
  25,
  () => ({ kind: "body", paragraphs: texts.map((text) => ({ text, marks: [], reach: "exact" })) }),
  (story) => findGaps(story),
  () => texts.map((text) => [...text.matchAll(plain)].length),
);
process.stdout.write(JSON.stringify({ millionLetters: letters / 1e3 / milliseconds, ratio }));
