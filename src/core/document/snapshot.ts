import type { Reach, Span, StoryKind } from "./place";

/** Everything that was read of an open document at one moment, and what could not be read. Plain data. */
export interface DocumentSnapshot {
  /** At most one story of a kind, in the order of `storyKinds`; the paragraphs of all parts of that kind, joined. */
  readonly stories: readonly Story[];
  readonly unread: readonly UnreadPart[];
}

export interface Story {
  readonly kind: StoryKind;
  readonly paragraphs: readonly Paragraph[];
}

/**
 * One paragraph.
 * `text` holds `\t` for a tab, `\v` for a line break, U+2011 for a no-break hyphen. Soft hyphens, deleted and hidden
 * runs, field codes, anchors and note marks give nothing; a field gives its result. Nothing is normalised.
 */
export interface Paragraph {
  readonly text: string;
  /** What the markup says about stretches of the text, in order of `start`. */
  readonly marks: readonly TextMark[];
  /** Outline level 1-9 (`w:outlineLvl` + 1, or that of the paragraph's style); absent for body text. */
  readonly outlineLevel?: number;
  /** The style's name as Word shows it ("heading 1", "toc 2"), absent for the default style. */
  readonly style?: string;
  /** Every letter of the paragraph is bold. */
  readonly bold?: boolean;
  readonly alignment?: "left" | "center" | "right" | "justify";
  /** The paragraph has an automatic list number or bullet, which is not part of `text`; level 0-8. */
  readonly listLevel?: number;
  /** The innermost table cell that holds the paragraph. */
  readonly cell?: TableCell;
  readonly reach: Reach;
}

export type TextMarkKind =
  /** A content control that still shows its placeholder text. */
  | "placeholder"
  /** The result of a legacy form field (usually five U+2002). */
  | "form-field"
  /** A tab whose tab stop draws leader dots, lines or hyphens. */
  | "leader-tab"
  /** The result of another field (PAGE, REF, MERGEFIELD, TOC …). `name` holds the field's name in capitals. */
  | "field-result"
  /** A tracked insertion. */
  | "insertion";

export interface TextMark extends Span {
  readonly kind: TextMarkKind;
  readonly name?: string;
}

/** The address of a cell. Tables are numbered in their story in document order, nested ones after their host's start. */
export interface TableCell {
  readonly table: number;
  readonly row: number;
  /** Index of the cell's first grid column. */
  readonly column: number;
  /** Number of grid columns that the cell covers; above 1 for a cell merged across. */
  readonly columnSpan: number;
  /** The cell continues the one above it (`w:vMerge` without restart). */
  readonly mergedUp?: boolean;
}

export interface UnreadPart {
  readonly kind: StoryKind | "markup";
  /** Why: `failed` the host refused; `unsupported` the host's version has no way; `malformed` the markup is broken. */
  readonly reason: "failed" | "unsupported" | "malformed";
  readonly count?: number;
}
