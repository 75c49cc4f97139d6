import { writeFile } from "node:fs/promises";
import type { ContentLibrary, TemplateKit } from "../core/templates/contentLibrary";
import { openTemplate } from "../core/templates/openTemplate";
import { fillTemplate } from "../core/templates/fillTemplate";
import { writeDocx } from "../ooxml/writeDocx";
import { cliStrings } from "../strings/cli";
import { CommandError } from "./CommandError";
import { loadStandard } from "./loadStandard";
import { readArguments } from "./readArguments";
import { readValues } from "./readValues";
import type { ExitCode } from "./runCommand";
import type { Terminal } from "./Terminal";

/**
 * `draft <template-id> [--values <file.json>] [--standard <id>] [--out <file.docx>]`
 *
 * Under any standard, those too that the pane does not offer for the template: the data must stand it.
 */
export async function draftFile(
  args: readonly string[],
  terminal: Terminal,
  library: ContentLibrary,
): Promise<ExitCode> {
  const { positionals, values: options } = readArguments(args, { values: "value", standard: "value", out: "value" });
  const [templateId] = positionals;
  if (templateId === undefined || positionals.length > 1) throw new CommandError(cliStrings.needsTemplate);
  const kit = await openKnownTemplate(library, templateId);
  const standard = await loadStandard(library, options.standard ?? kit.template.standards[0]);
  const values = options.values === undefined ? {} : await readValues(options.values, kit);
  const docx = writeDocx(fillTemplate(kit, { kind: "whole" }, values, standard), standard);
  const file = options.out ?? `${templateId}.docx`;
  try {
    await writeFile(file, docx);
  } catch {
    throw new CommandError(cliStrings.file.notWritten(file));
  }
  terminal.out(cliStrings.drafted(file));
  return 0;
}

function openKnownTemplate(library: ContentLibrary, id: string): Promise<TemplateKit> {
  const known = library.templates.map((template) => template.id);
  if (!known.includes(id)) throw new CommandError(cliStrings.unknownTemplate(id, known));
  return openTemplate(library, id);
}
