import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A folder of its own for the files of a test, gone when the tests of the file are done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "soan-thao-"));
  folders.push(folder);
  return folder;
}

const folders: string[] = [];

afterAll(() => {
  // A program that was started there may still be closing its files.
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});
