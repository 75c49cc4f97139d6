import type { Finding } from "../core/checks/finding";
import type { DocumentSnapshot } from "../core/document/snapshot";
import { cliStrings } from "../strings/cli";

/**
 * The dotted lines that go on with the gap of a finding, each as a finding of its own: a script that marks or counts open
 * places needs every stretch, while a person fills one value.
 */
export function listContinuedLines(finding: Finding, snapshot: DocumentSnapshot): readonly Finding[] {
  const story = snapshot.stories.find(({ kind }) => kind === finding.place.story);
  return (finding.continuedIn ?? []).map((paragraph): Finding => {
    const paragraphText = story?.paragraphs[paragraph]?.text ?? "";
    const text = paragraphText.trim();
    const start = paragraphText.indexOf(text);
    const { continuedIn: _lines, ...first } = finding;
    return {
      ...first,
      place: { ...finding.place, paragraph, start, end: start + text.length },
      text,
      paragraphText,
      label: cliStrings.continued(finding.label),
    };
  });
}
