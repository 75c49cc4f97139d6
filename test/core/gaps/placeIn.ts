import { readLine } from "../../../src/core/gaps/line";
import { type Surroundings, surroundingsOf } from "../../../src/core/gaps/surroundings";
import { readMarkup } from "./markup";
import { paragraphOf } from "./storyOfText";

/** The place in ⟦ ⟧ of a line, as the decision sees it. */
export function placeIn(source: string): Surroundings {
  const { text, gaps } = readMarkup("place", source);
  const [gap] = gaps;
  if (gap === undefined || text.includes("\n")) throw new Error(`one line with one place: ${source}`);
  return surroundingsOf(readLine(paragraphOf(text), 0), gap.start, gap.end);
}
