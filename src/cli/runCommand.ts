import type { ContentLibrary } from "../core/templates/contentLibrary";
import { cliStrings } from "../strings/cli";
import { checkFiles } from "./checkFiles";
import { CommandError } from "./CommandError";
import { draftFile } from "./draftFile";
import { listTemplates } from "./listTemplates";
import type { Terminal } from "./Terminal";

/** 0: done, no error found; 1: errors found in a document; 2: a file could not be read, or the command is wrong. */
export type ExitCode = 0 | 1 | 2;

type Command = (args: readonly string[], terminal: Terminal, library: ContentLibrary) => Promise<ExitCode>;

const commands: ReadonlyMap<string, Command> = new Map([
  ["templates", listTemplates],
  ["draft", draftFile],
  ["check", checkFiles],
  ["help", showHelp],
  ["--help", showHelp],
  ["-h", showHelp],
]);

/** Runs one command line. Whatever happens is said in Vietnamese on the terminal; nothing is thrown. */
export async function runCommand(
  [name, ...args]: readonly string[],
  terminal: Terminal,
  library: ContentLibrary,
): Promise<ExitCode> {
  if (name === undefined) {
    terminal.err(cliStrings.help);
    return 2;
  }
  try {
    return await commandCalled(name)(args, terminal, library);
  } catch (error) {
    terminal.err(error instanceof CommandError ? error.sentence : cliStrings.unexpected(String(error)));
    return 2;
  }
}

function commandCalled(name: string): Command {
  const command = commands.get(name);
  if (command === undefined) throw new CommandError(cliStrings.unknownCommand(name));
  return command;
}

function showHelp(_: readonly string[], terminal: Terminal): Promise<ExitCode> {
  terminal.out(cliStrings.help);
  return Promise.resolve(0);
}
