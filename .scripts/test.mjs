// Everything that must hold: types, lint, format, the build, all jest suites, the browser's included.
// The last line counts steps and single tests together: "N passed, N failed".
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { findBrowser, noBrowser } from "./browser.mjs";
import { installTools } from "./tools.mjs";
import { root, runNode, runTool, secondsSince, tools } from "./steps.mjs";

const inCi = process.env.CI === "true";
const count = { passed: 0, failed: 0, skipped: 0 };
const remarks = [];

if (!(await installTools())) remarks.push("The Open XML validator could not be installed; its tests did not run.");
// Two lanes for two cores: the browser's tests wait for the build alone, so jest begins while the first lane still reads.
const reading = inTurn([
  ["command line bundle", () => runNode([".scripts/prepare.mjs"])],
  ["types", () => runTool(tools.types)],
  ["core-types", () => runTool(tools.coreTypes)],
  ["lint", () => runTool(tools.lint)],
  ["format", () => runTool(tools.format)],
]);
const built = await inTurn([["build", () => runTool(["webpack-cli/webpack-cli", "--mode", "production"])]]);
await jest(["node", "dom", "layout", ...browserProjects(built)]);
await reading;

for (const remark of remarks) console.log(remark);
const { passed, failed, skipped } = count;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed === 0 ? 0 : 1;

async function step(name, run) {
  const start = performance.now();
  const { ok, output } = await run();
  console.log(`${ok ? "ok  " : "FAIL"} ${name} (${secondsSince(start)})`);
  if (!ok) console.log(output);
  count[ok ? "passed" : "failed"] += 1;
  return ok;
}

/** Resolves to whether the last step held; those before it are counted. */
async function inTurn(steps) {
  let ok = true;
  for (const [name, run] of steps) ok = await step(name, run);
  return ok;
}

function browserProjects(built) {
  if (findBrowser() === undefined) {
    remarks.push(`The browser tests did not run. ${noBrowser}`);
    if (inCi) count.failed += 1;
    return [];
  }
  if (!built) remarks.push("The browser tests did not run: there is no build to test.");
  return built ? ["browser"] : [];
}

/** Runs jest projects with jest's own report on the terminal and adds their tests to the count. */
async function jest(projects) {
  const report = path.join(root, ".cache", "jest.json");
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const args = [
    "--json",
    "--outputFile",
    report,
    "--maxWorkers",
    "100%",
    "--testTimeout",
    "30000",
    "--selectProjects",
    ...projects,
  ];
  const { ok } = await runTool(["jest/jest", ...args], { live: true, env: { FORCE_COLOR: inCi ? "0" : "1" } });
  const totals = readReport(report);
  count.passed += totals.numPassedTests;
  count.skipped += totals.numPendingTests + totals.numTodoTests;
  // A suite that does not even load has no failed tests, but it failed.
  count.failed += totals.numFailedTests + totals.numRuntimeErrorTestSuites;
  if (!ok && totals.numFailedTests + totals.numRuntimeErrorTestSuites === 0) {
    remarks.push(`jest failed on ${projects.join(", ")} beside its tests; see its report above.`);
    count.failed += 1;
  }
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, numRuntimeErrorTestSuites: 0 };
  }
}
