// How long the finder looks at a report of a commune, in milliseconds of the processor, the first time in a process (every
// expression is translated then) and later; told as JSON.
const { requireTypescript } = require("../../.scripts/requireTypescript.cjs");
const { contentLibrary } = requireTypescript(require.resolve("../../src/content/index.ts"));
const { findGaps } = requireTypescript(require.resolve("../../src/core/gaps/findGaps.ts"));
const { fillTemplate } = requireTypescript(require.resolve("../../src/core/templates/fillTemplate.ts"));
const { openTemplate } = requireTypescript(require.resolve("../../src/core/templates/openTemplate.ts"));
const { median, processorTime, timeRuns } = requireTypescript(require.resolve("./timing.ts"));

/** Our own report over and over, cut at that many letters. */
async function reportOf(letters) {
  const kit = await openTemplate(contentLibrary, "bao-cao-qd-218");
  const standard = await contentLibrary.standards[0].load();
  const blocks = fillTemplate(kit, { kind: "whole" }, {}, standard).filter(({ kind }) => kind === "paragraph");
  const texts = [];
  for (let sum = 0, index = 0; sum < letters; index += 1) {
    const { text } = blocks[index % blocks.length];
    texts.push(text);
    sum += text.length;
  }
  return texts;
}

reportOf(Number(process.argv[2])).then((texts) => {
  const story = () => ({ kind: "body", paragraphs: texts.map((text) => ({ text, marks: [], reach: "exact" })) });
  const fresh = story();
  const first = processorTime(() => findGaps(fresh));
  const milliseconds = median(timeRuns(25, story, (another) => findGaps(another)));
  const gaps = findGaps(story()).length;
  process.stdout.write(JSON.stringify({ gaps, paragraphs: texts.length, first, milliseconds }));
});
