import { execFileSync } from "node:child_process";
import path from "node:path";

/**
 * What a script of this folder tells as JSON. In a process of its own the code runs as in a browser: behind the sandbox of
 * a test runner every global is slow to reach.
 */
export function runAlone(script: string, ...args: readonly string[]): unknown {
  return JSON.parse(execFileSync(process.execPath, [path.join(__dirname, script), ...args], { encoding: "utf8" }));
}
