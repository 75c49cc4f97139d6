import type { ContentLibrary } from "../core/templates/contentLibrary";
import { openTemplate } from "../core/templates/openTemplate";
import { listOutline } from "../core/templates/listOutline";
import { cliStrings } from "../strings/cli";
import { CommandError } from "./CommandError";
import { loadStandard } from "./loadStandard";
import { readArguments } from "./readArguments";
import type { ExitCode } from "./runCommand";
import type { Terminal } from "./Terminal";

/** `templates [--json]` */
export async function listTemplates(
  args: readonly string[],
  terminal: Terminal,
  library: ContentLibrary,
): Promise<ExitCode> {
  const { positionals, flags } = readArguments(args, { json: "flag" });
  if (positionals.length > 0) throw new CommandError(cliStrings.takesNothing);
  const templates = await Promise.all(library.templates.map(({ id }) => describeTemplate(id, library)));
  if (flags.has("json")) {
    terminal.out(JSON.stringify(templates, undefined, 2));
  } else {
    for (const { id, title, outline, fields } of templates) {
      const headings = outline.filter(({ kind }) => kind === "heading").length;
      terminal.out(`${id}  ${title} (${cliStrings.templateLine(headings, fields.length)})`);
    }
  }
  return 0;
}

async function describeTemplate(id: string, library: ContentLibrary) {
  const { template, fields, citations } = await openTemplate(library, id);
  const standard = await loadStandard(library, template.standards[0]);
  return {
    id,
    title: template.title,
    outline: listOutline(template, standard, {}, fields, citations).map(({ level, number, heading, kind }) => ({
      level,
      number,
      heading,
      kind,
    })),
    fields: fields.map(({ id, label, type, unit, options }) => ({ id, label, type, unit, options })),
  };
}
