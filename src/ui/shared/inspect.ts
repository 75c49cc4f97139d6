import type { Finding } from "../../core/checks/finding";
import { sortOutIgnored } from "../../core/checks/ignores";
import type { Ignore, IgnoredFinding } from "../../core/checks/ignores";
import { judge } from "../../core/checks/judge";
import type { Verdict } from "../../core/checks/judge";
import { habitsOf, habitsToKeep } from "../../core/checks/habitsOf";
import { findKeptGaps, gapsToKeep, type KeptGap } from "../../core/checks/keptGaps";
import { keepOpenGaps } from "../../core/checks/openGaps";
import { runChecks } from "../../core/checks/runChecks";
import type { DocumentSnapshot } from "../../core/document/snapshot";
import type { LayoutStandard } from "../../core/document/standard";
import type { GapHint } from "../../core/gaps/gap";
import type { Values } from "../../core/profile/field";
import type { Relation } from "../../core/profile/relation";
import type { TemplateKit } from "../../core/templates/contentLibrary";
import { listHeadings } from "../../core/templates/listHeadings";
import type { DocumentHeading } from "../../core/templates/listHeadings";
import { makeGapHints } from "../../core/templates/makeGapHints";
import { followsOutline, matchOutline } from "../../core/templates/matchOutline";
import type { OutlineMatch } from "../../core/templates/matchOutline";
import { readIssuer } from "../../core/templates/readIssuer";

/** The template that a document is looked at with. */
export interface Lens {
  readonly kit: TemplateKit;
  readonly standard: LayoutStandard;
  readonly relations: readonly Relation[];
  /** What the office's profile knows. */
  readonly values: Values;
}

/** What the pane knows of the open document after one reading. */
export interface Inspection {
  readonly snapshot: DocumentSnapshot;
  /** In document order; without what a person has set aside. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
  /** Both. */
  readonly all: readonly Finding[];
  readonly verdict: Verdict;
  readonly headings: readonly DocumentHeading[];
  /** Absent while no template is open. */
  readonly match?: OutlineMatch;
  /** The document was made from the open template, or begins to be. */
  readonly followsTemplate: boolean;
  /** The body holds no letter. */
  readonly empty: boolean;
  /** The ways in which the document leaves values open, or did in an earlier reading. */
  readonly habits: readonly string[];
  /** Of these, what the document must be known for when it is opened again. */
  readonly habitsToKeep: readonly string[];
  /** The gaps that earlier readings told, and this one no longer does. */
  readonly gapsToKeep: readonly KeptGap[];
}

/** What earlier readings of a document tell of it. */
export interface Known {
  /** The ways in which it left values open. */
  readonly habits: readonly string[];
  /** The gaps that were kept with it when it was closed. */
  readonly gaps?: readonly KeptGap[];
  /** The reading before, whose unchanged parts the new one shares. */
  readonly before?: Pick<Inspection, "snapshot" | "all">;
}

/**
 * Decides everything that the pane shows from one reading, and what is known from those before. Pure; loaded when the
 * first document has been read.
 */
export function inspect(
  snapshot: DocumentSnapshot,
  lens: Lens | undefined,
  ignores: readonly Ignore[] = [],
  { habits, gaps = [], before }: Known = nothingKnown,
): Inspection {
  const context = {
    standard: lens?.standard.id ?? "",
    hints: lens === undefined ? noHints : hintsOf(lens, snapshot),
    habits,
    ...(lens === undefined ? {} : { fields: lens.kit.fields, relations: lens.relations }),
  };
  const found = runChecks(snapshot, context);
  const earlier = before ?? { snapshot, all: findKeptGaps(gaps, snapshot) };
  const all =
    earlier.all.length === 0
      ? found
      : keepOpenGaps({ snapshot, findings: found }, { snapshot: earlier.snapshot, findings: earlier.all });
  const known = habitsOf(snapshot, context);
  const headings = listHeadings(snapshot);
  const match = lens && matchOutline(lens.kit.template, snapshot);
  return {
    snapshot,
    all,
    ...leaveOut({ all, snapshot }, ignores),
    headings,
    ...(match === undefined ? {} : { match }),
    followsTemplate: match !== undefined && followsOutline(match, headings),
    empty: bodyIsEmpty(snapshot),
    habits: [...known],
    habitsToKeep: habitsToKeep(snapshot, context, known),
    gapsToKeep: gapsToKeep(all, found, snapshot),
  };
}

/** What is left to be shown when something was set aside or taken back. */
export function leaveOut(
  { all, snapshot }: Pick<Inspection, "all" | "snapshot">,
  ignores: readonly Ignore[],
): Pick<Inspection, "findings" | "ignored" | "verdict"> {
  const { kept, ignored } = sortOutIgnored(all, ignores, snapshot);
  return { findings: kept, ignored, verdict: judge(kept) };
}

/** The same object while nothing that the hints rest on changes: what was found with them need not be found again. */
function hintsOf(lens: Lens, snapshot: DocumentSnapshot): readonly GapHint[] {
  const { kit, standard } = lens;
  const values = { ...usualWords(lens), ...readIssuer(snapshot) };
  const said = JSON.stringify(values);
  if (lastHints?.kit !== kit || lastHints.standard !== standard || lastHints.said !== said) {
    lastHints = { kit, standard, said, hints: makeGapHints(kit, standard, values) };
  }
  return lastHints.hints;
}

let lastHints: (Pick<Lens, "kit" | "standard"> & { said: string; hints: readonly GapHint[] }) | undefined;
const nothingKnown: Known = { habits: [] };
const noHints: readonly GapHint[] = [];

/** Words that a draft always holds, as this office says them: "ấp" for "thôn". */
function usualWords({ kit, values }: Lens): Values {
  const known = kit.fields.flatMap(({ id, default: usual }) => {
    const value = usual === undefined ? undefined : values[id];
    return value === undefined ? [] : [[id, value] as const];
  });
  return Object.fromEntries(known);
}

function bodyIsEmpty(snapshot: DocumentSnapshot): boolean {
  const body = snapshot.stories.find((story) => story.kind === "body");
  return body === undefined || body.paragraphs.every((paragraph) => paragraph.text.trim() === "");
}
