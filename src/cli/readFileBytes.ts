import { readFile } from "node:fs/promises";
import { cliStrings } from "../strings/cli";
import { CommandError } from "./CommandError";

/** The bytes of a file, or a CommandError that says in one sentence why there are none. */
export async function readFileBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const say = sentences[(error as NodeJS.ErrnoException).code ?? ""] ?? cliStrings.file.failed;
    throw new CommandError(say(file));
  }
}

/** The text of a UTF-8 file (or UTF-16 with its mark, as old editors write it), the byte order mark left out. */
export async function readFileText(file: string): Promise<string> {
  const bytes = await readFileBytes(file);
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new CommandError(cliStrings.file.notUtf8(file));
  }
}

const sentences: Readonly<Record<string, (file: string) => string>> = {
  ENOENT: cliStrings.file.missing,
  ENOTDIR: cliStrings.file.missing,
  EISDIR: cliStrings.file.folder,
  EACCES: cliStrings.file.denied,
  EPERM: cliStrings.file.denied,
};

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}
