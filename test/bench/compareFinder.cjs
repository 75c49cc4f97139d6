// How fast the finder is, and how many times the time of one plain regular expression it takes: over a report, where every
// fourth paragraph has one gap, and over papers of many hands, where nearly every line has one. With what each gap asks for,
// and the places alone, which is all that an expression tells. As JSON.
const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { requireTypescript } = require("../../.scripts/requireTypescript.cjs");
const { findGaps } = requireTypescript(require.resolve("../../src/core/gaps/findGaps.ts"));
const { marksOfLine } = requireTypescript(require.resolve("../../src/core/gaps/marksOfLine.ts"));
const { openPage } = requireTypescript(require.resolve("../../src/core/gaps/page.ts"));
const { mayHoldGap } = requireTypescript(require.resolve("../../src/core/gaps/quickLook.ts"));
const { readMarkup } = requireTypescript(require.resolve("../core/gaps/markup.ts"));
const { reportLines } = requireTypescript(require.resolve("./reportLines.ts"));
const { compareRuns } = requireTypescript(require.resolve("./timing.ts"));

const plain = /[.…]{2,}|…|_{2,}| {3,}|\[[^\]]*\]/g;
process.stdout.write(JSON.stringify({ report: compare([reportLines(12_000)]), papers: compare(papers("recent")) }));

/** Each text is a story of its own, line by line. */
function compare(texts) {
  const lines = texts.flat();
  const letters = lines.reduce((sum, line) => sum + line.length, 0);
  const [named, places] = compareRuns(
    25,
    () => texts.map(storyOf),
    [(stories) => stories.map((story) => findGaps(story)), (stories) => stories.map(findPlaces)],
    () => lines.map((line) => [...line.matchAll(plain)].length),
  );
  const gaps = texts.reduce((sum, text) => sum + findGaps(storyOf(text)).length, 0);
  return {
    gaps,
    millionLetters: letters / 1e3 / named.milliseconds,
    microsecondsOfGap: (named.milliseconds * 1e3) / gaps,
    ratio: named.ratio,
    ratioOfPlaces: places.ratio,
  };
}

function storyOf(lines) {
  return { kind: "body", paragraphs: lines.map((text) => ({ text, marks: [], reach: "exact" })) };
}

function findPlaces(story) {
  const page = openPage(story);
  return story.paragraphs.map(({ text }, index) => (mayHoldGap(text) ? marksOfLine(page, page.line(index)).gaps : []));
}

/** The lines of each labelled text in a folder. */
function papers(folder) {
  const directory = path.join(__dirname, "../core/gaps", folder);
  return readdirSync(directory)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readMarkup(name, readFileSync(path.join(directory, name), "utf8")).text.split("\n"));
}
