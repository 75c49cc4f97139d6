import type { Finding } from "../core/checks/finding";
import { judge } from "../core/checks/judge";
import { runChecks } from "../core/checks/runChecks";
import type { DocumentSnapshot } from "../core/document/snapshot";
import type { ContentLibrary } from "../core/templates/contentLibrary";
import { makeGapHints } from "../core/templates/makeGapHints";
import { readIssuer } from "../core/templates/readIssuer";
import { recogniseStandard } from "../core/templates/recogniseStandard";
import { recogniseTemplate } from "../core/templates/recogniseTemplate";
import { cliStrings } from "../strings/cli";
import { vi } from "../strings/vi";
import { CommandError } from "./CommandError";
import { listContinuedLines } from "./listContinuedLines";
import { loadStandard } from "./loadStandard";
import { readArguments } from "./readArguments";
import { readSnapshot } from "./readSnapshot";
import type { ExitCode } from "./runCommand";
import type { Terminal } from "./Terminal";

/** `check <file>… [--standard <id>] [--json]` */
export async function checkFiles(
  args: readonly string[],
  terminal: Terminal,
  library: ContentLibrary,
): Promise<ExitCode> {
  const { positionals: files, values, flags } = readArguments(args, { standard: "value", json: "flag" });
  if (files.length === 0) throw new CommandError(cliStrings.needsFiles);
  const report = flags.has("json") ? reportAsJson : reportToPeople;

  let worst: ExitCode = 0;
  // One after the other: the reports come in the order of the files, and memory holds one document.
  for (const file of files) {
    try {
      const checked = await checkFile(file, values.standard, library);
      report(checked, terminal);
      if (checked.findings.some(({ severity }) => severity === "error")) worst = worst === 2 ? 2 : 1;
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      terminal.err(error.sentence);
      worst = 2;
    }
  }
  return worst;
}

interface CheckedFile {
  readonly file: string;
  readonly standard: string;
  readonly snapshot: DocumentSnapshot;
  readonly findings: readonly Finding[];
}

async function checkFile(file: string, standardId: string | undefined, library: ContentLibrary): Promise<CheckedFile> {
  const snapshot = await readSnapshot(file);
  const kit = await recogniseTemplate(library, snapshot);
  const standard = await loadStandard(library, standardId ?? (await recogniseStandard(library, snapshot)));
  const hints = kit === undefined ? [] : makeGapHints(kit, standard, readIssuer(snapshot));
  const findings = runChecks(snapshot, { standard: standard.id, hints });
  return { file, standard: standard.id, snapshot, findings };
}

/** One object a line, its keys part of the contract with scripts. */
function reportAsJson({ file, standard, snapshot, findings }: CheckedFile, terminal: Terminal): void {
  const stretches = findings.flatMap((finding) => [finding, ...listContinuedLines(finding, snapshot)]);
  const plain = stretches.map(({ rule, severity, place, text, label }) => ({
    rule,
    severity,
    story: place.story,
    paragraph: place.paragraph,
    start: place.start,
    end: place.end,
    text,
    label,
    message: vi.rules[rule].message(label),
  }));
  terminal.out(JSON.stringify({ file, standard, unread: snapshot.unread, findings: plain }));
}

/** Lines like a compiler's, so that editors can jump to them. */
function reportToPeople({ file, snapshot: { unread }, findings }: CheckedFile, terminal: Terminal): void {
  for (const { rule, severity, place, label } of findings) {
    const where = cliStrings.place(place.story, vi.stories[place.story], place.paragraph + 1, place.start + 1);
    const message = vi.rules[rule].message(label);
    terminal.out(`${file}:${where}: ${cliStrings.severities[severity]}: ${message} [${rule}]`);
  }
  if (unread.length > 0) {
    terminal.out(`${file}: ${cliStrings.unread(unread.map((part) => vi.unreadParts(part.kind, part.count)))}`);
  }
  terminal.out(`${file}: ${cliStrings.verdict(judge(findings))}`);
}
