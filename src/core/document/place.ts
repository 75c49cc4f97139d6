/**
 * The parts of a Word document that carry text. `header` and `footer` are the page header and footer of Word,
 * never the header block of an official document.
 */
export type StoryKind = "body" | "header" | "footer" | "footnote" | "endnote" | "textbox";

export const storyKinds: readonly StoryKind[] = ["body", "header", "footer", "footnote", "endnote", "textbox"];

/** A stretch of one paragraph's text, in UTF-16 offsets, end exclusive. `start === end` is a point between letters. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where something stands in a document as it was read.
 * `paragraph` is the index within the story in document order, table cells included.
 */
export interface Place extends Span {
  readonly story: StoryKind;
  readonly paragraph: number;
}

/** How closely the host can show or change a paragraph: the very letters, the paragraph as a whole, or not at all. */
export type Reach = "exact" | "paragraph" | "none";

/** Whether a span lies inside of a text, and does not cut a letter of two units. */
export function isSpanOf(text: string, { start, end }: Span): boolean {
  if (!(start >= 0 && start <= end && end <= text.length)) return false;
  return [start, end].every((at) => !/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1)));
}
