// How fast the finder is, and how many times the time of one plain regular expression it takes: with what each gap asks
// for, and the places alone, which is all that an expression tells. As JSON.
const { requireTypescript } = require("../../.scripts/requireTypescript.cjs");
const { findGaps } = requireTypescript(require.resolve("../../src/core/gaps/findGaps.ts"));
const { marksOfLine } = requireTypescript(require.resolve("../../src/core/gaps/marksOfLine.ts"));
const { openPage } = requireTypescript(require.resolve("../../src/core/gaps/page.ts"));
const { mayHoldGap } = requireTypescript(require.resolve("../../src/core/gaps/quickLook.ts"));
const { reportLines } = requireTypescript(require.resolve("./reportLines.ts"));
const { compareRuns } = requireTypescript(require.resolve("./timing.ts"));

const texts = reportLines(12_000);
const letters = texts.reduce((sum, text) => sum + text.length, 0);
const plain = /[.…]{2,}|…|_{2,}| {3,}|\[[^\]]*\]/g;

const [named, places] = compareRuns(
  25,
  () => ({ kind: "body", paragraphs: texts.map((text) => ({ text, marks: [], reach: "exact" })) }),
  [(story) => findGaps(story), findPlaces],
  () => texts.map((text) => [...text.matchAll(plain)].length),
);
const millionLetters = letters / 1e3 / named.milliseconds;
process.stdout.write(JSON.stringify({ millionLetters, ratio: named.ratio, ratioOfPlaces: places.ratio }));

function findPlaces(story) {
  const page = openPage(story);
  return story.paragraphs.map(({ text }, index) => (mayHoldGap(text) ? marksOfLine(page, page.line(index)).gaps : []));
}
