import type { Finding } from "../../core/checks/finding";
import { storyKinds } from "../../core/document/place";
import type { FilledGap } from "./useFilling";

/** What is due and what was filled here, in document order: a row stays where it was when its gap is filled. */
export function mergeFilled(due: readonly Finding[], filled: readonly FilledGap[]): readonly Finding[] {
  return [...due, ...filled.map(({ finding }) => finding)].sort(byPlace);
}

function byPlace({ place: a }: Finding, { place: b }: Finding): number {
  return storyKinds.indexOf(a.story) - storyKinds.indexOf(b.story) || a.paragraph - b.paragraph || a.start - b.start;
}
