import { contentLibrary } from "../content/index";
import { runCommand } from "./runCommand";
import type { Terminal } from "./Terminal";

const terminal: Terminal = {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
};

// A reader that has seen enough (`… | head`) closes the pipe; that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

void runCommand(process.argv.slice(2), terminal, contentLibrary).then((code) => {
  process.exitCode = code;
});
