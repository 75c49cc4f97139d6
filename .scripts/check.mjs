// The inner loop: types, lint, format, and the tests that what was changed since the last commit, and in it, can break;
// neither a browser nor LibreOffice. The proofs that take long are left to `npm test`, and said so.
// `node .scripts/check.mjs lint` runs that step alone.
import { runTool, secondsSince, tools } from "./steps.mjs";

const long = [
  "test/proofs/",
  "test/cli/",
  "\\.propert(y|ies)\\.",
  "\\.faults\\.",
  "[hH]ostile",
  "writeDocx",
  "App\\.test",
  "manyHands",
];
// What is not committed yet counts as well, which `--lastCommit` leaves out.
const changed = ["--changedSince", "HEAD~1", "--passWithNoTests"];
// The tests of the pane wait a good part of their time: three workers keep two cores busy.
const jest = ["jest/jest", "--selectProjects", "node", "dom", "--maxWorkers", "3", ...changed];

// Beside jest the compilers and linters run, one after the other.
const lanes = [
  [["tests", [...jest, "--testPathIgnorePatterns", ...long]]],
  [
    ["types", tools.types],
    ["core-types", tools.coreTypes],
    ["lint", tools.lint],
    ["format", tools.format],
  ],
];

const start = performance.now();
const wanted = process.argv.slice(2);
const results = await Promise.all(lanes.map((lane) => runLane(lane.filter(([name]) => isWanted(name)))));
const failed = results.flat().filter((ok) => !ok).length;
if (isWanted("tests")) {
  console.log(`left to npm test: what the last change cannot break, browser, layout, bench, ${long.join(" ")}`);
}
console.log(`${failed === 0 ? "Everything holds" : `${failed} failed`} (${secondsSince(start)})`);
process.exitCode = failed === 0 ? 0 : 1;

function isWanted(name) {
  return wanted.length === 0 || wanted.includes(name);
}

async function runLane(steps) {
  const oks = [];
  for (const [name, tool] of steps) {
    const stepStart = performance.now();
    const { ok, output } = await runTool(tool);
    console.log(`${ok ? "ok  " : "FAIL"} ${name} (${secondsSince(stepStart)})`);
    if (!ok) console.log(output);
    oks.push(ok);
  }
  return oks;
}
