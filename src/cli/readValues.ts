import type { FieldValue, Values } from "../core/profile/field";
import { parseValue } from "../core/profile/parseValue";
import type { TemplateKit } from "../core/templates/contentLibrary";
import { cliStrings } from "../strings/cli";
import { vi } from "../strings/vi";
import { CommandError } from "./CommandError";
import { readFileText } from "./readFileBytes";

/** The values of a JSON file by field id, each as its field's type asks; what does not fit is a CommandError. */
export async function readValues(file: string, kit: TemplateKit): Promise<Values> {
  const values: Record<string, FieldValue> = {};
  for (const [id, input] of Object.entries(await readObject(file))) {
    const field = kit.fields.find((candidate) => candidate.id === id);
    if (field === undefined) throw new CommandError(cliStrings.unknownField(id, kit.template.id));
    const parsed = parseValue(field, input);
    if (parsed.kind === "problem") {
      throw new CommandError(cliStrings.badValue(id, vi.valueProblems[parsed.code], field.options));
    }
    if (parsed.kind === "value") values[id] = parsed.value;
  }
  return values;
}

async function readObject(file: string): Promise<object> {
  const json = parseJson(await readFileText(file), file);
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    throw new CommandError(cliStrings.valuesNotObject(file));
  }
  return json;
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CommandError(cliStrings.valuesNotJson(file));
  }
}
