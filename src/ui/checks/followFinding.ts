import type { Finding } from "../../core/checks/finding";
import { storyKinds } from "../../core/document/place";

/** Tells findings of one reading apart. */
export function findingKey({ rule, place }: Finding): string {
  return `${rule} ${place.story} ${place.paragraph} ${place.start} ${place.end}`;
}

/**
 * The same finding after the document was read again; the one that now stands at or after its place where it is gone,
 * so that the list goes on where the user was.
 */
export function followFinding(before: Finding, findings: readonly Finding[]): Finding | undefined {
  const same = findings.filter(
    ({ rule, place, paragraphText }) =>
      rule === before.rule &&
      place.story === before.place.story &&
      place.start === before.place.start &&
      paragraphText === before.paragraphText,
  );
  return nearest(same, before) ?? findings.find((finding) => isAtOrAfter(finding, before)) ?? findings.at(-1);
}

function nearest(findings: readonly Finding[], { place }: Finding): Finding | undefined {
  const distance = (finding: Finding) => Math.abs(finding.place.paragraph - place.paragraph);
  return findings.reduce<Finding | undefined>(
    (best, finding) => (best === undefined || distance(finding) < distance(best) ? finding : best),
    undefined,
  );
}

function isAtOrAfter({ place: a }: Finding, { place: b }: Finding): boolean {
  const story = storyKinds.indexOf(a.story) - storyKinds.indexOf(b.story);
  return (
    story > 0 || (story === 0 && (a.paragraph > b.paragraph || (a.paragraph === b.paragraph && a.start >= b.start)))
  );
}
