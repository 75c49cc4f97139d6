import type { Finding } from "../../../src/core/checks/finding";
import { habitsOf } from "../../../src/core/checks/habitsOf";
import { type Checked, keepOpenGaps } from "../../../src/core/checks/openGaps";
import { unfilledGap } from "../../../src/core/checks/rules/unfilled-gap";
import { runChecks } from "../../../src/core/checks/runChecks";
import { shareUnchanged } from "../../../src/core/document/shareUnchanged";
import type { DocumentSnapshot } from "../../../src/core/document/snapshot";
import { fillFindings } from "../../../src/core/filling/fillFindings";
import type { GapHint } from "../../../src/core/gaps/gap";
import { applyTo } from "../filling/documents";

/** A reading, with what is known from the one before. */
export function check(read: DocumentSnapshot, before?: Checked, hints: readonly GapHint[] = []): Checked {
  const snapshot = before === undefined ? read : shareUnchanged(before.snapshot, read);
  const habits = before === undefined ? [] : [...habitsOf(before.snapshot, { standard: "", hints })];
  const findings = runChecks(snapshot, { standard: "", hints, habits }, [unfilledGap]);
  return { snapshot, findings: before === undefined ? findings : keepOpenGaps({ snapshot, findings }, before) };
}

/** One gap is filled, and the document read again. */
export function fill(before: Checked, gap: Finding, text = "12"): Checked {
  const edits = fillFindings([{ finding: gap, answer: { kind: "value", text } }], before.snapshot);
  return check(
    applyTo(
      before.snapshot,
      edits.map(({ edit }) => edit),
    ),
    before,
  );
}
