import type { DocumentSnapshot, Paragraph } from "../document/snapshot";
import type { Finding } from "./finding";
import { inDocumentOrder } from "./inDocumentOrder";
import type { CheckContext, Rule } from "./rule";
import type { RuleId } from "./rules/index";
import { rules as allRules } from "./rules/index";

type NamedRule = Rule & { readonly id: RuleId };

/** What every rule says about a document, in document order; at one place in the order of the rules (sort is stable). */
export function runChecks(
  snapshot: DocumentSnapshot,
  context: CheckContext,
  rules: readonly NamedRule[] = allRules,
): readonly Finding[] {
  return rules.flatMap((rule) => findingsOf(rule, snapshot, context)).sort(inDocumentOrder);
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
