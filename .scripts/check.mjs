// The inner loop: types, lint, format and all tests that need neither a browser nor LibreOffice. Under a minute.
// `node .scripts/check.mjs lint` runs that step alone.
import { runTool, secondsSince, tools } from "./steps.mjs";

// Two lanes for two cores: jest in one, the compilers and linters one after the other in the other.
const lanes = [
  [["tests", ["jest/jest", "--selectProjects", "node", "dom", "--maxWorkers", "1"]]],
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
