import type { Finding } from "./finding";

/** What stands between a document and the printer. */
export interface Verdict {
  /** Nothing stands against printing. */
  readonly ready: boolean;
  /** Gaps to be filled before printing. */
  readonly openGaps: number;
  /** Findings that stand against printing and are no gaps. */
  readonly otherErrors: number;
  readonly warnings: number;
  /** Written when the document is registered; they do not stand against the verdict. */
  readonly atRegistration: number;
}

/** Counts findings into a verdict. */
export function judge(findings: readonly Finding[]): Verdict {
  const due = findings.filter((finding) => finding.atRegistration !== true);
  const errors = due.filter((finding) => finding.severity === "error");
  const openGaps = errors.filter((finding) => finding.rule === "unfilled-gap").length;
  return {
    ready: errors.length === 0,
    openGaps,
    otherErrors: errors.length - openGaps,
    warnings: due.filter((finding) => finding.severity === "warning").length,
    atRegistration: findings.length - due.length,
  };
}
