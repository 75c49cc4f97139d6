import { useCallback, useMemo, useRef, useState } from "react";
import type { Finding } from "../../core/checks/finding";
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

export interface Checks {
  /** What is to be done before printing, by section. */
  readonly groups: readonly FindingGroup[];
  readonly due: readonly Finding[];
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

  const { due, atRegistration, groups } = useMemo(() => sortOut(last), [last]);
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

  return { groups, due, atRegistration, active, jump, jumps, jumpTo, step };
}

function sortOut(last: Inspection | undefined): Pick<Checks, "groups" | "due" | "atRegistration"> {
  if (last === undefined) return { groups: [], due: [], atRegistration: [] };
  const due = last.findings.filter(({ atRegistration, severity }) => atRegistration !== true && severity !== "info");
  return {
    due,
    atRegistration: last.findings.filter(({ atRegistration }) => atRegistration === true),
    groups: groupFindings(due, last),
  };
}
