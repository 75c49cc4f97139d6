import type { Finding } from "../../core/checks/finding";
import type { Ask } from "../../core/filling/groupFindings";
import type { KnownValue } from "../../core/filling/knownValues";
import { saidOf } from "./KnownPanel";
import type { FillStep } from "./useFilling";

/** Known values as the steps of one click, one for each field, so that each can be taken back by itself. */
export function stepsOfKnown(
  chosen: readonly KnownValue[],
  askOf: (finding: Finding) => Ask | undefined,
): readonly FillStep[] {
  const steps = new Map<string, FillStep>();
  for (const known of chosen) {
    const { finding, field, answer, value } = known;
    const ask = askOf(finding);
    if (ask === undefined) continue;
    const step = steps.get(field.id);
    const fills = [...(step?.fills ?? []), { finding, answer }];
    steps.set(field.id, step === undefined ? { ask, fills, said: saidOf(known), field, value } : { ...step, fills });
  }
  return [...steps.values()];
}
