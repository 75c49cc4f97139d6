import type { LayoutStandard } from "../core/document/standard";
import type { ContentLibrary } from "../core/templates/contentLibrary";
import { cliStrings } from "../strings/cli";
import { CommandError } from "./CommandError";

/** A layout standard by its id; without one, the first of those allowed, which are all of the library unless given. */
export async function loadStandard(
  library: ContentLibrary,
  id: string | undefined,
  allowed: readonly string[] = library.standards.map((standard) => standard.id),
): Promise<LayoutStandard> {
  const wanted = id ?? allowed[0];
  const entry = library.standards.find((standard) => standard.id === wanted && allowed.includes(standard.id));
  if (entry === undefined) throw new CommandError(cliStrings.unknownStandard(wanted ?? "", allowed));
  return entry.load();
}
