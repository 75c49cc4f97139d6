import type { HostRules } from "./hostOptions";

/** The requirement matrix that a Word of this WordApi set claims; `sets` adds, replaces or (undefined) takes away. */
export function requirementMatrix(rules: Pick<HostRules, "wordApi" | "sets">): Record<string, string> {
  const sets: Record<string, string | undefined> = {
    WordApi: rules.wordApi,
    AddinCommands: "1.1",
    BindingEvents: "1.1",
    CompressedFile: "1.1",
    CustomXmlParts: "1.1",
    DocumentEvents: "1.1",
    File: "1.1",
    OoxmlCoercion: "1.1",
    Selection: "1.1",
    Settings: "1.1",
    TextCoercion: "1.1",
    ...rules.sets,
  };
  return Object.fromEntries(Object.entries(sets).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
