import type { Paragraph, Story } from "../../../src/core/document/snapshot";

/** A body with one plain paragraph for each line of the text, as the command line reads a .txt. */
export function storyOfText(text: string): Story {
  return { kind: "body", paragraphs: text.split("\n").map(paragraphOf) };
}

export function paragraphOf(text: string): Paragraph {
  return { text, marks: [], reach: "exact" };
}
