import { viHelp } from "../../strings/viHelp";

/** The help page as text, for printing. */
export function helpText(): string {
  const sections = viHelp.sections.map(({ title, lines }) => [title, ...lines.map(item)].join("\n"));
  const keys = [viHelp.keysTitle, ...viHelp.keys.map(([key, what]) => item(`${key}: ${what}`))].join("\n");
  const trouble = [viHelp.troubleTitle, ...viHelp.trouble.map(item)].join("\n");
  return `${[viHelp.title.toLocaleUpperCase("vi"), ...sections, keys, trouble].join("\n\n")}\n`;
}

function item(line: string): string {
  return `  - ${line}`;
}
