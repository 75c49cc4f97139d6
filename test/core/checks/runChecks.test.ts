import type { CheckContext, Problem, Rule } from "../../../src/core/checks/rule";
import type { RuleId } from "../../../src/core/checks/rules/index";
import { runChecks } from "../../../src/core/checks/runChecks";
import type { Place, StoryKind } from "../../../src/core/document/place";
import type { DocumentSnapshot } from "../../../src/core/document/snapshot";

const context: CheckContext = { standard: "DANG-HD05-2026", hints: [] };

const snapshot: DocumentSnapshot = {
  stories: [
    { kind: "body", paragraphs: [paragraph("một hai ba"), paragraph("bốn năm sáu")] },
    { kind: "footnote", paragraphs: [paragraph("chú thích")] },
  ],
  unread: [],
};

test("findings come in document order: stories, paragraphs, letters", () => {
  const rule = ruleSaying("unfilled-gap", [
    problem(at("footnote", 0, 0, 3)),
    problem(at("body", 1, 4, 7)),
    problem(at("body", 0, 8, 10)),
    problem(at("body", 0, 4, 7)),
  ]);
  expect(runChecks(snapshot, context, [rule]).map((finding) => finding.text)).toEqual(["hai", "ba", "năm", "chú"]);
});

test("at one place the rules keep the order of their list", () => {
  const place = at("body", 0, 0, 3);
  const listed = [ruleSaying("suspected-gap", [problem(place)]), ruleSaying("empty-section", [problem(place)])];
  expect(runChecks(snapshot, context, listed).map((finding) => finding.rule)).toEqual([
    "suspected-gap",
    "empty-section",
  ]);
});

test("a finding carries its rule, the letters at its place and its whole paragraph", () => {
  const place = at("body", 1, 4, 7);
  const [finding] = runChecks(snapshot, context, [ruleSaying("unfilled-gap", [problem(place, { unit: "ha" })])]);
  expect(finding).toEqual({
    rule: "unfilled-gap",
    severity: "error",
    place,
    text: "năm",
    paragraphText: "bốn năm sáu",
    label: "số",
    unit: "ha",
  });
});

test("the severity of a problem wins over that of its rule", () => {
  const rule = ruleSaying("unfilled-gap", [problem(at("body", 0, 0, 3), { severity: "info", atRegistration: true })]);
  expect(runChecks(snapshot, context, [rule])[0]).toMatchObject({ severity: "info", atRegistration: true });
});

test("a rule hears the context", () => {
  const heard: CheckContext[] = [];
  runChecks(snapshot, context, [{ ...ruleSaying("unfilled-gap", []), check: (_, given) => (heard.push(given), []) }]);
  expect(heard).toEqual([context]);
});

test("a rule that reports a paragraph which is not there is a fault of the rule, and named", () => {
  const rule = ruleSaying("empty-section", [problem(at("body", 9, 0, 1))]);
  expect(() => runChecks(snapshot, context, [rule])).toThrow(/empty-section.*body 9/);
});

function ruleSaying(id: RuleId, problems: readonly Problem[]): Rule & { readonly id: RuleId } {
  return { id, severity: "error", clause: "", check: () => problems, examples: { good: [], bad: [] } };
}

function problem(place: Place, more: Partial<Problem> = {}): Problem {
  return { place, label: "số", ...more };
}

function at(story: StoryKind, paragraph: number, start: number, end: number): Place {
  return { story, paragraph, start, end };
}

function paragraph(text: string) {
  return { text, marks: [], reach: "exact" as const };
}
