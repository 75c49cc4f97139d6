import { parseArgs } from "node:util";
import { cliStrings } from "../strings/cli";
import { CommandError } from "./CommandError";

/** The options of a command: `value` is followed by one, `flag` stands alone. */
export type OptionKinds = Readonly<Record<string, "value" | "flag">>;

export interface Arguments {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly flags: ReadonlySet<string>;
}

/** Takes a command's arguments apart; an option that it does not have, or without its value, is a CommandError. */
export function readArguments(args: readonly string[], kinds: OptionKinds): Arguments {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [name, { type: kind === "value" ? "string" : "boolean" } as const]),
  );
  const { positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values: Record<string, string> = {};
  const flags = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const kind = Object.hasOwn(kinds, token.name) ? kinds[token.name] : undefined;
    if (kind === undefined) throw new CommandError(cliStrings.unknownOption(token.rawName));
    if (kind === "flag") {
      if (token.value !== undefined) throw new CommandError(cliStrings.optionTakesNoValue(token.rawName));
      flags.add(token.name);
    } else {
      if (token.value === undefined || (!token.inlineValue && token.value.startsWith("--"))) {
        throw new CommandError(cliStrings.optionNeedsValue(token.rawName));
      }
      values[token.name] = token.value;
    }
  }
  return { positionals, values, flags };
}
