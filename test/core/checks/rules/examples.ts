import type { DocumentSnapshot } from "../../../../src/core/document/snapshot";
import { rules } from "../../../../src/core/checks/rules/index";
import { runChecks } from "../../../../src/core/checks/runChecks";
import { storyOfText } from "../../gaps/storyOfText";

export function snapshotOf(text: string): DocumentSnapshot {
  return { stories: [storyOfText(text)], unread: [] };
}

export const context = { standard: "DANG-HD05-2026", hints: [] };

/** Runs the examples that a rule carries: silent on the good, speaking on the bad, silent again once mended. */
export function testExamples(id: (typeof rules)[number]["id"]): void {
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`rule ${id} is not listed`);
  const known = { ...context, ...rule.examples.context };
  test.each(rule.examples.good)("every rule is silent: %s", (text) => {
    expect(runChecks(snapshotOf(text), known)).toEqual([]);
  });
  test.each(rule.examples.bad)("speaks until it is mended: $text", ({ text, fixed }) => {
    expect(rule.check(snapshotOf(text), known)).not.toEqual([]);
    expect(new Set(runChecks(snapshotOf(text), known).map((finding) => finding.rule))).toEqual(new Set([id]));
    expect(runChecks(snapshotOf(fixed), known)).toEqual([]);
  });
}
