import type { Span } from "../document/place";

export type GapKind =
  /** A run of dots, ellipses or leaders. */
  | "dots"
  /** A run of blanks. */
  | "blank"
  /** Marks of several kinds that stand for one value: "…,…", "20…". */
  | "mixed"
  | "underscores"
  /** "[...]", "<tên xã>", "{{ten_xa}}", "«Ten»". */
  | "bracket"
  /** "xxx", "XX", "???". */
  | "letters"
  /** Any other sign that stands for a value: "---", "■■", "○". */
  | "sign"
  /** "(ghi rõ họ tên)" where a name belongs. */
  | "note"
  /** A tab with leader dots. */
  | "leader"
  /** A content control or form field not yet filled. */
  | "control"
  /** An empty cell in a column that every row fills; `start === end`. */
  | "cell"
  /** A sentence in square brackets that is kept or left out. */
  | "yes-no";

/** A place where a value is still to be written. */
export interface Gap extends Span {
  /** Index in the story. */
  readonly paragraph: number;
  readonly kind: GapKind;
  /** What is asked for, in Vietnamese, at most eight words. */
  readonly label: string;
  readonly unit?: string;
  /** Id of the field, when a hint told. */
  readonly field?: string;
  /** The paragraphs that continue the same gap (dotted lines below), as indexes in the story. */
  readonly continuedIn?: readonly number[];
}

/**
 * The words around a gap of a known template, and what it asks for. A hint is used where the words stand beside a gap.
 * Words are compared without case, tone-mark placement and doubled blanks.
 */
export interface GapHint {
  /** Up to six words right before the gap, and right after it, as the template prints them. */
  readonly left: string;
  readonly right: string;
  readonly label: string;
  readonly unit?: string;
  readonly field: string;
  /** The paragraph that the place stands in, to the letter: where a document still has it, the place is certain. */
  readonly paragraph?: HintedParagraph;
}

export interface HintedParagraph {
  /** The fixed text around the places, filled or not: one piece more than there are places. */
  readonly pieces: readonly string[];
  /** Which of the places this hint is for, from 0. */
  readonly place: number;
  /** A sentence that may be left out: where nothing stands, nothing is missing. */
  readonly optional?: true;
  /**
   * For a paragraph without words of its own ("……" where a name belongs): words that a paragraph above begins or ends
   * with, and how many paragraphs with text up it stands.
   */
  readonly above?: { readonly words: string; readonly distance: number };
}
