import { useCallback, useMemo, useRef, useState } from "react";
import type { Finding } from "../../core/checks/finding";
import { kindOfFinding } from "../../core/checks/findingKind";
import type { FindingKind } from "../../core/checks/findingKind";
import type { DraftingDocument } from "../../core/document/DraftingDocument";
import type { Reach } from "../../core/document/place";
import { vi } from "../../strings/vi";
import { useAnnounce } from "../shared/Announcer";
import { failureCode } from "../shared/failure";
import type { FailureCode } from "../shared/failure";
import type { Inspection } from "../shared/inspect";
import { findingKey, followFinding } from "./followFinding";
import { groupFindings } from "./groupFindings";
import type { FindingGroup } from "./groupFindings";

/** How the last jump ended, where there is something to tell. */
export type JumpPhase =
  | { readonly phase: "idle" }
  | { readonly phase: "jumping" }
  | { readonly phase: "reached"; readonly reach: Reach }
  | { readonly phase: "failed"; readonly code: FailureCode };

/** What of the list is shown; absent: everything. */
export interface FindingFilter {
  readonly kind?: FindingKind;
  /** Key of a group. */
  readonly section?: string;
}

export interface Checks {
  /** What is to be done before printing, by section. */
  readonly groups: readonly FindingGroup[];
  /** Of these, what the list shows and the keys go through. */
  readonly due: readonly Finding[];
  readonly filter: FindingFilter;
  readonly setFilter: (filter: FindingFilter) => void;
  readonly atRegistration: readonly Finding[];
  readonly active: Finding | undefined;
  readonly jump: JumpPhase;
  /** Counts the jumps. */
  readonly jumps: number;
  readonly jumpTo: (finding: Finding) => void;
  /** The next (1) or previous (-1) finding, round the end. */
  readonly step: (by: 1 | -1) => void;
}

export function useChecks(document: DraftingDocument, last: Inspection | undefined): Checks {
  const announce = useAnnounce();
  const [chosen, setChosen] = useState<Finding>();
  const [jump, setJump] = useState<JumpPhase>({ phase: "idle" });
  const [jumps, setJumps] = useState(0);
  const newestTurn = useRef(0);

  const [filter, setFilter] = useState<FindingFilter>({});
  const { atRegistration, groups } = useMemo(() => sortOut(last), [last]);
  const due = useMemo(() => applyFilter(groups, filter), [groups, filter]);
  const active = useMemo(() => {
    const all = [...due, ...atRegistration];
    if (chosen === undefined || all.includes(chosen)) return chosen;
    return followFinding(chosen, chosen.atRegistration === true ? all : due);
  }, [chosen, due, atRegistration]);

  const jumpTo = useCallback(
    (finding: Finding) => {
      const turn = ++newestTurn.current;
      const settle = (phase: JumpPhase, sentence: string) => {
        if (turn !== newestTurn.current) return;
        setJump(phase);
        announce(sentence);
      };
      setChosen(finding);
      setJump({ phase: "jumping" });
      setJumps(turn);
      document.reveal(finding.place, finding.paragraphText).then(
        (reach) => settle({ phase: "reached", reach }, vi.check.reached[reach](finding.label)),
        (error: unknown) => {
          const code = failureCode(error);
          settle({ phase: "failed", code }, vi.errors[code].what);
        },
      );
    },
    [document, announce],
  );

  const step = useCallback(
    (by: 1 | -1) => {
      if (due.length === 0) {
        announce(vi.check.noMore);
        return;
      }
      const index = active === undefined ? -1 : due.findIndex((finding) => findingKey(finding) === findingKey(active));
      const from = index < 0 ? (by > 0 ? -1 : 0) : index;
      const target = due[(from + by + due.length) % due.length];
      if (target !== undefined) jumpTo(target);
    },
    [due, active, jumpTo, announce],
  );

  return { groups, due, filter, setFilter, atRegistration, active, jump, jumps, jumpTo, step };
}

function sortOut(last: Inspection | undefined): Pick<Checks, "groups" | "atRegistration"> {
  if (last === undefined) return { groups: [], atRegistration: [] };
  const due = last.findings.filter(({ atRegistration, severity }) => atRegistration !== true && severity !== "info");
  return {
    atRegistration: last.findings.filter(({ atRegistration }) => atRegistration === true),
    groups: groupFindings(due, last),
  };
}

function applyFilter(groups: readonly FindingGroup[], { kind, section }: FindingFilter): readonly Finding[] {
  // A section that is gone since (its last gap was filled) no longer narrows the list.
  const chosen = groups.some(({ key }) => key === section) ? groups.filter(({ key }) => key === section) : groups;
  const findings = chosen.flatMap((group) => group.findings);
  return kind === undefined ? findings : findings.filter((finding) => kindOfFinding(finding) === kind);
}
