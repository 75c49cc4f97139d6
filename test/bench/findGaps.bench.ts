import { runAlone } from "./runAlone";

/** A commune's report holds some 45,000 letters; typing must not notice that it is scanned. */
const letters = 45_000;
const budget = 50;

interface Told {
  readonly gaps: number;
  readonly paragraphs: number;
  /** The first time in a process. */
  readonly first: number;
  readonly milliseconds: number;
}

test(`the gaps of ${letters} letters are found within ${budget} ms`, () => {
  const { gaps, paragraphs, first, milliseconds } = runAlone("findInReport.cjs", String(letters)) as Told;
  process.stdout.write(
    `findGaps: ${gaps} gaps in ${paragraphs} paragraphs, ${milliseconds.toFixed(1)} ms (the first time ${first.toFixed(0)} ms)\n`,
  );
  expect(gaps).toBeGreaterThan(50);
  expect(milliseconds).toBeLessThan(budget);
}, 120_000);
