import type { Finding } from "../../core/checks/finding";
import type { RefusalReason } from "../../core/document/edit";
import type { DocumentSnapshot } from "../../core/document/snapshot";

/** A gap that was to be filled and was not, and why. */
export interface RefusedGap {
  readonly finding: Finding;
  readonly reason: RefusalReason;
}

/**
 * Refused gaps as a new reading lists them: where the paragraph says the same, or in a paragraph that the earlier reading
 * did not have, the nearest gap that asks for the same. What is not there any more leaves.
 */
export function followRefused(
  refused: readonly RefusedGap[],
  read: DocumentSnapshot,
  findings: readonly Finding[],
): readonly RefusedGap[] {
  if (refused.length === 0) return refused;
  const known = new Set(read.stories.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)));
  const left = new Set(findings);
  return refused.flatMap(({ finding, reason }): RefusedGap[] => {
    const alike = [...left].filter((one) => asksTheSame(one, finding));
    const same = alike.filter((one) => one.paragraphText === finding.paragraphText);
    const found =
      nearest(same, finding) ??
      nearest(
        alike.filter((one) => !known.has(one.paragraphText)),
        finding,
      );
    if (found === undefined) return [];
    left.delete(found);
    return [{ finding: found, reason }];
  });
}

function asksTheSame(one: Finding, other: Finding): boolean {
  if (one.rule !== other.rule || one.place.story !== other.place.story || one.text !== other.text) return false;
  // Other words beside a gap may give it another label; its unit stays.
  return one.label === other.label || one.unit === other.unit;
}

function nearest(findings: readonly Finding[], { place }: Finding): Finding | undefined {
  const distance = (finding: Finding) =>
    Math.abs(finding.place.paragraph - place.paragraph) * 100_000 + Math.abs(finding.place.start - place.start);
  return [...findings].sort((a, b) => distance(a) - distance(b))[0];
}
