import type { LayoutStandard } from "../core/document/standard";
import type { ContentLibrary } from "../core/templates/contentLibrary";
import { cliStrings } from "../strings/cli";
import { CommandError } from "./CommandError";

/** A layout standard by its id; without one, the first of the library. */
export async function loadStandard(library: ContentLibrary, id: string | undefined): Promise<LayoutStandard> {
  const entry = id === undefined ? library.standards[0] : library.standards.find((standard) => standard.id === id);
  if (entry === undefined) {
    const known = library.standards.map((standard) => standard.id);
    throw new CommandError(cliStrings.unknownStandard(id ?? "", known));
  }
  return entry.load();
}
