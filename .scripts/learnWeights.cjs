// Learns the weights of the clues of a second look (src/core/gaps/secondLook.ts) from all labelled texts, and writes them to
// src/core/gaps/weights.json. `--measure`: writes nothing, tells how weights learned from three quarters of the texts do on
// the last quarter; `--measure <folder> …`: on the texts of other folders.
const { readdirSync, readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { requireTypescript } = require("./requireTypescript.cjs");

const root = path.join(__dirname, "..");
const { firstLook } = requireTypescript(path.join(root, "src/core/gaps/findGaps.ts"));
const { allClues } = requireTypescript(path.join(root, "src/core/gaps/secondLook.ts"));
const { readMarkup } = requireTypescript(path.join(root, "test/core/gaps/markup.ts"));
const { storyOfText } = requireTypescript(path.join(root, "test/core/gaps/storyOfText.ts"));

/** A clue that fewer marks show teaches chance. */
const leastSeen = 20;
const rounds = 16;
/** The mean over the last rounds swings less than what the very last step left. */
const meanOver = 5;
const rate = 0.15;
const decay = 1e-4;
/** A weight below this changes no decision. */
const leastWeight = 0.15;

function readTexts(folders) {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".txt"))
      .sort()
      .map((name) => readMarkup(name, readFileSync(path.join(folder, name), "utf8"))),
  );
}

/** Every run of dots and blanks: its kind, its clues, whether it is a gap, whether the first look took it for one. */
function marksOf({ text, gaps, ambiguous }) {
  const { page, found, refused } = firstLook(storyOfText(text));
  const first = new Set(found.map(({ gap }) => `${gap.paragraph} ${gap.start}`));
  return allClues(page, found, refused).flatMap(({ paragraph, mark, clues }) => {
    const line = page.line(paragraph);
    const [start, end] = [line.toRaw(mark.start), line.toRaw(mark.end)];
    const meets = (span) => span.line === paragraph + 1 && span.start < end && start < span.end;
    if (ambiguous.some(meets)) return [];
    return [{ kind: mark.kind, clues, isGap: gaps.some(meets), taken: first.has(`${paragraph} ${start}`) }];
  });
}

/** Logistic regression: steps against the gradient, each weight with a rate of its own (Adagrad). */
function learn(marks) {
  const seen = new Map();
  for (const { clues } of marks) for (const clue of clues) seen.set(clue, (seen.get(clue) ?? 0) + 1);
  const names = ["always", ...[...seen].filter(([, count]) => count >= leastSeen).map(([clue]) => clue)];
  const numbers = new Map(names.map((name, number) => [name, number]));
  const examples = marks.map(({ clues, isGap }) => ({
    numbers: [0, ...clues.map((clue) => numbers.get(clue)).filter((number) => number !== undefined)],
    isGap,
  }));
  const weights = new Float64Array(names.length);
  const means = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-3);
  const random = randomNumbers(1);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(examples, random);
    for (const { numbers: shown, isGap } of examples) {
      let sum = 0;
      for (const number of shown) sum += weights[number];
      const error = 1 / (1 + Math.exp(-sum)) - (isGap ? 1 : 0);
      for (const number of shown) {
        const slope = error + decay * weights[number];
        squares[number] += slope * slope;
        weights[number] -= (rate * slope) / Math.sqrt(squares[number]);
      }
    }
    if (round >= rounds - meanOver) weights.forEach((weight, number) => (means[number] += weight / meanOver));
  }
  const kept = names.flatMap((name, number) => {
    const weight = Math.round(means[number] * 10) / 10;
    return name === "always" || Math.abs(weight) >= leastWeight ? [[name, weight]] : [];
  });
  return Object.fromEntries(kept.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Park and Miller's generator: the same numbers each time. */
function randomNumbers(seed) {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

function shuffle(list, random) {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other], list[at]];
  }
}

const weigh = (weights, { clues }) => clues.reduce((sum, clue) => sum + (weights[clue] ?? 0), weights.always);

const labelled = path.join(root, "test/core/gaps");
const folders = readdirSync(labelled, { withFileTypes: true })
  .filter(
    (entry) =>
      entry.isDirectory() && readdirSync(path.join(labelled, entry.name)).some((name) => name.endsWith(".txt")),
  )
  .map(({ name }) => path.join(labelled, name));
const kinds = ["dots", "blank"];

if (process.argv[2] === "--measure") measure(process.argv.slice(3));
else writeWeights();

function writeWeights() {
  const marks = readTexts(folders).flatMap(marksOf);
  const weights = Object.fromEntries(kinds.map((kind) => [kind, learn(marks.filter((mark) => mark.kind === kind))]));
  writeFileSync(path.join(root, "src/core/gaps/weights.json"), `${JSON.stringify(weights, undefined, 2)}\n`);
  say(kinds.map((kind) => `${kind}: ${Object.keys(weights[kind]).length} weights`).join(", "));
}

function measure(otherFolders) {
  const texts = readTexts(folders);
  const isLast = (_, at) => at % 4 === 3;
  const [learned, asked] =
    otherFolders.length > 0
      ? [texts, readTexts(otherFolders)]
      : [texts.filter((text, at) => !isLast(text, at)), texts.filter(isLast)];
  const [learnedMarks, askedMarks] = [learned.flatMap(marksOf), asked.flatMap(marksOf)];
  for (const kind of kinds) {
    const weights = learn(learnedMarks.filter((mark) => mark.kind === kind));
    const refused = askedMarks
      .filter((mark) => mark.kind === kind && !mark.taken)
      .map((mark) => ({ ...mark, sum: weigh(weights, mark) }));
    const gaps = refused.filter(({ isGap }) => isGap).length;
    say(`${kind}: ${refused.length} refused, ${gaps} of them gaps; ${Object.keys(weights).length} weights`);
    for (const least of [4, 3, 2, 1, 0]) {
      const taken = refused.filter(({ sum }) => sum >= least);
      const right = taken.filter(({ isGap }) => isGap).length;
      say(`  from ${least}: ${right} gaps, ${taken.length - right} false alarms`);
    }
  }
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
