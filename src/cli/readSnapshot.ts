import path from "node:path";
import { DocumentError } from "../core/document/DraftingDocument";
import type { DocumentSnapshot } from "../core/document/snapshot";
import { DocxDocument } from "../docx/DocxDocument";
import { cliStrings } from "../strings/cli";
import { vi } from "../strings/vi";
import { CommandError } from "./CommandError";
import { readFileBytes, readFileText } from "./readFileBytes";

/** Reads a .txt, each line a paragraph of the body, or a .docx. */
export async function readSnapshot(file: string): Promise<DocumentSnapshot> {
  if (path.extname(file).toLowerCase() === ".txt") return snapshotOfText(await readFileText(file));
  const bytes = await readFileBytes(file);
  try {
    return await DocxDocument.open(bytes).read();
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const { what, next } = vi.errors[error.code];
    throw new CommandError(cliStrings.file.refused(file, what, next));
  }
}

/** Lines end in `\n` or `\r\n`. */
export function snapshotOfText(text: string): DocumentSnapshot {
  const lines = text.split("\n").map((line) => line.replace(/\r$/, ""));
  const paragraphs = lines.map((line) => ({ text: line, marks: [], reach: "exact" as const }));
  return { stories: [{ kind: "body", paragraphs }], unread: [] };
}
