import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../../..");
const built = path.join(root, ".build/word-host.js");
const sources = [path.join(root, "test/wordHost"), path.join(root, "test/browser/host")];

/** The simulated Word as one script for a page; built when its sources are newer than the last build. */
export function hostScript(): string {
  if (isOutdated()) build();
  return readFileSync(built, "utf8");
}

/** Built beside its place and then moved, so that test files that build at the same time do not disturb each other. */
function build(): void {
  const folder = path.join(root, `.build/word-host-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const config = path.join(root, "test/browser/host/webpack.config.cjs");
  const webpack = path.join(root, "node_modules/webpack-cli/bin/cli.js");
  try {
    execFileSync(process.execPath, [webpack, "--config", config, "--output-path", folder], {
      cwd: root,
      stdio: "pipe",
    });
    renameSync(path.join(folder, "word-host.js"), built);
  } catch (error) {
    throw new Error(`the simulated Word could not be bundled:\n${outputOf(error)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isOutdated(): boolean {
  const last = timeOf(built);
  return last === undefined || sources.flatMap(filesBelow).some((file) => (timeOf(file) ?? 0) > last);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(file) : [file];
  });
}

function timeOf(file: string): number | undefined {
  try {
    return statSync(file).mtimeMs;
  } catch {
    return undefined;
  }
}

function outputOf(error: unknown): string {
  const streams = error as { stdout?: Buffer; stderr?: Buffer };
  return `${streams.stdout?.toString("utf8") ?? ""}${streams.stderr?.toString("utf8") ?? ""}${String(error)}`;
}
