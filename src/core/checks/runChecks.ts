import { storyKinds } from "../document/place";
import type { DocumentSnapshot, Paragraph } from "../document/snapshot";
import type { Finding } from "./finding";
import type { CheckContext, Rule } from "./rule";
import type { RuleId } from "./rules/index";
import { rules as allRules } from "./rules/index";

type NamedRule = Rule & { readonly id: RuleId };

/** What every rule says about a document, in document order; at one place in the order of the rules. */
export function runChecks(
  snapshot: DocumentSnapshot,
  context: CheckContext,
  rules: readonly NamedRule[] = allRules,
): readonly Finding[] {
  return rules.flatMap((rule) => findingsOf(rule, snapshot, context)).sort(byPlace);
}

function findingsOf(rule: NamedRule, snapshot: DocumentSnapshot, context: CheckContext): readonly Finding[] {
  return rule.check(snapshot, context).map((problem) => {
    const { place } = problem;
    const paragraphText = paragraphAt(snapshot, place)?.text;
    if (paragraphText === undefined) {
      throw new Error(`Rule ${rule.id} reports ${place.story} ${place.paragraph}, which the document does not have`);
    }
    return {
      ...problem,
      rule: rule.id,
      severity: problem.severity ?? rule.severity,
      text: paragraphText.slice(place.start, place.end),
      paragraphText,
    };
  });
}

function paragraphAt(snapshot: DocumentSnapshot, place: Finding["place"]): Paragraph | undefined {
  return snapshot.stories.find((story) => story.kind === place.story)?.paragraphs[place.paragraph];
}

/** Array.sort is stable: what is equal here stays in the order of the rules. */
function byPlace({ place: a }: Finding, { place: b }: Finding): number {
  return (
    storyKinds.indexOf(a.story) - storyKinds.indexOf(b.story) ||
    a.paragraph - b.paragraph ||
    a.start - b.start ||
    a.end - b.end
  );
}
