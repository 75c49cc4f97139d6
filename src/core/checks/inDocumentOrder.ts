import { storyKinds } from "../document/place";
import type { Finding } from "./finding";

/** For `sort`: the stories in their order, then what begins first, then what ends first. */
export function inDocumentOrder({ place: a }: Pick<Finding, "place">, { place: b }: Pick<Finding, "place">): number {
  return (
    storyKinds.indexOf(a.story) - storyKinds.indexOf(b.story) ||
    a.paragraph - b.paragraph ||
    a.start - b.start ||
    a.end - b.end
  );
}
