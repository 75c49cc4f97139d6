/**
 * Where the text of a paragraph stands in the XML of its part, so that an edit can be a splice of that text. All offsets
 * are UTF-16 offsets in the part's text, ends exclusive.
 */
export interface ParagraphSource extends Stretch {
  readonly part: string;
  /** End of the start tag and start of the end tag; both equal `end` when the element is self-closing. */
  readonly contentStart: number;
  readonly contentEnd: number;
  /** Where a run can be put that shall stand before everything else: after `w:pPr`. */
  readonly firstRunAt: number;
  /** Properties of the paragraph mark, inside of their `w:rPr`. */
  readonly markProperties?: Stretch;
  /** The visible text, in order; together the paragraph's text. */
  readonly pieces: readonly Piece[];
  /** What goes in or out together with the paragraph when something is put beside it: itself, its table, its field. */
  readonly block: Stretch;
  /** The paragraph holds nothing at all: no text, no picture, no break, no section. */
  readonly isBare: boolean;
  /** A second copy of the same paragraph for older readers (`mc:Fallback`). */
  readonly twin?: ParagraphSource;
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A `w:t`, or an element that stands for a letter (`w:tab`, `w:br`, `w:sym` …). */
export interface Piece extends Stretch {
  /** Offset and text in the paragraph. */
  readonly at: number;
  readonly text: string;
  readonly kind: "text" | "letter";
  /** The source of the text, where it reads letter for letter as the text: no entities, no CDATA. */
  readonly content?: Stretch;
  readonly run: RunSource;
}

export interface RunSource extends Stretch {
  /** End of the start tag. */
  readonly contentStart: number;
  /** The whole `w:rPr` element. */
  readonly properties?: Stretch;
  /** The children after `w:rPr`, in order. */
  readonly children: readonly RunChild[];
  /** Fields, controls and links around the run, outermost first. New text beside them goes outside. */
  readonly surroundings: readonly Surrounding[];
  readonly isInserted: boolean;
}

export interface RunChild extends Stretch {
  readonly piece?: Piece;
}

export interface Surrounding extends Stretch {
  readonly kind: "field" | "link" | "control";
  /** Of a control. */
  readonly control?: ControlSource;
}

export interface ControlSource {
  /** The element says that the text is only a prompt; absent when it is not. */
  readonly showingPlaceholder?: Stretch;
  /** Ties to data of another part, which would overwrite the text when the file is opened. */
  readonly bindings: readonly Stretch[];
  /** Run properties that the control gives to what is typed into it, the whole element. */
  readonly properties?: Stretch;
  /** The content must not be changed. */
  readonly isLocked: boolean;
}

/** What an insertion into the body needs to know. */
export interface BodySource {
  readonly part: string;
  /** Between the start tag of `w:body` and the final section properties. */
  readonly contentStart: number;
  readonly contentEnd: number;
  /** Ends of the tables that stand directly in the body, and starts of them. */
  readonly tables: readonly Stretch[];
}
