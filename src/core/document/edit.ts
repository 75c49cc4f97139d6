import type { Place } from "./place";

/**
 * One replacement inside one paragraph. `paragraphText` is the whole text of the paragraph as it was read: an edit is
 * applied only where the document still says exactly that.
 */
export interface Edit {
  readonly place: Place;
  readonly paragraphText: string;
  readonly replacement: string;
  /**
   * When the edits of the call leave no letter in the paragraph, it goes as a whole; it stays, empty, where it holds
   * something else (a picture, a section break) or where no other paragraph stands right before or behind it.
   */
  readonly removesEmptyParagraph?: true;
  /**
   * Each line of `replacement` becomes a paragraph of its own before or behind this one, looking as this one does; the
   * place is its start or its end.
   */
  readonly ownParagraphs?: "before" | "after";
}

export type RefusalReason =
  /** The paragraph no longer says what was read, or cannot be told from others that say the same. */
  | "changed"
  /** The place can be shown but not written by this host (text boxes, notes below WordApi 1.5). */
  | "unreachable"
  /** The place overlaps another edit of the same call. */
  | "overlap"
  /** The paragraph or the document is locked against changes. */
  | "locked"
  /** The host stopped before it came to this edit. */
  | "not-reached";

export interface EditRefusal {
  readonly edit: Edit;
  readonly reason: RefusalReason;
}

export interface ApplyResult {
  readonly done: readonly Edit[];
  readonly refused: readonly EditRefusal[];
}
