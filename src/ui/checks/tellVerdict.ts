import type { Verdict } from "../../core/checks/judge";
import { vi } from "../../strings/vi";

/** The verdict in words, without what is only a warning. */
export function tellVerdict(verdict: Verdict, sections: number): string {
  if (verdict.ready) return vi.check.ready;
  if (verdict.openGaps > 0) return vi.check.stillOpen(verdict.openGaps, sections);
  return vi.check.mistakes(verdict.otherErrors);
}
