// Running a tool of node_modules as a step of a script: the same on Linux, Windows and Mac, without a shell.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

const require = createRequire(import.meta.url);

/** The tools that more than one script runs, as arguments of `runTool`. */
export const tools = {
  types: ["typescript/tsc", "-p", "."],
  coreTypes: ["typescript/tsc", "-p", "src/core"],
  lint: [
    "eslint/eslint",
    ...["--config", ".eslint.config.mjs", "--cache", "--cache-location", ".cache/eslint", "--max-warnings", "0"],
    ...["src", "test", ".scripts"],
  ],
  format: [
    "prettier/prettier",
    ...["--check", "--log-level", "warn", "--cache", "--cache-location", ".cache/prettier"],
    ...["src", "test", ".scripts", "*.{js,json}", ".eslint.config.mjs"],
  ],
};

/** Runs "package/bin" of node_modules. Resolves to `{ ok, output }`; with `live` the output goes to the terminal. */
export function runTool([tool, ...args], options = {}) {
  return runNode([binOf(tool), ...args], options);
}

/** Runs a file with this very Node. */
export function runNode(args, { live = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: live ? "inherit" : ["ignore", "pipe", "pipe"],
    });
    const chunks = [];
    child.stdout?.on("data", (chunk) => chunks.push(chunk));
    child.stderr?.on("data", (chunk) => chunks.push(chunk));
    child.on("error", (error) => resolve({ ok: false, output: String(error) }));
    child.on("close", (code) => resolve({ ok: code === 0, output: Buffer.concat(chunks).toString("utf8").trimEnd() }));
  });
}

/** Seconds since `start` (a `performance.now()`), as people read them. */
export function secondsSince(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

function binOf(tool) {
  const [packageName, binName] = tool.split("/");
  const manifestFile = require.resolve(`${packageName}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifestFile, "utf8"));
  return path.join(path.dirname(manifestFile), typeof bin === "string" ? bin : bin[binName]);
}
