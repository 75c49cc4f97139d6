import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import type { LayoutTools } from "./layoutTools";
import { temporaryFolder } from "./temporaryFolder";

/** What the Open XML SDK finds wrong with a .docx; empty when it is valid. */
export function validateDocx(tools: Extract<LayoutTools, { kind: "there" }>, docx: Uint8Array): readonly string[] {
  const file = path.join(temporaryFolder(), "file.docx");
  writeFileSync(file, docx);
  const report: unknown = JSON.parse(runValidator(tools.validator, file));
  const { ok, errors } = report as { ok: boolean; errors?: readonly unknown[] };
  return ok ? [] : (errors ?? []).map((error) => JSON.stringify(error));
}

/** It ends with a code of its own when the file is invalid; the report is on stdout either way. */
function runValidator(validator: string, file: string): string {
  try {
    return execFileSync(process.execPath, [validator, file], { stdio: ["ignore", "pipe", "ignore"] }).toString("utf8");
  } catch (error) {
    return String((error as { stdout?: Buffer }).stdout ?? "");
  }
}
