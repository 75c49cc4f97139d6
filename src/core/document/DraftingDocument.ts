import type { Block } from "./block";
import type { ApplyResult, Edit } from "./edit";
import type { Place, Reach } from "./place";
import type { DocumentSnapshot } from "./snapshot";
import type { LayoutStandard } from "./standard";

/**
 * Everything that the product asks of an open document. Two adapters keep it: `word` (Office.js) and `docx` (a .docx in
 * memory). Every method that fails rejects with a `DocumentError`; the document then still holds all text of the user.
 */
export interface DraftingDocument {
  readonly abilities: Abilities;

  /** Reads every story. Never changes the document. Parts that cannot be read are listed, they do not fail the call. */
  read(): Promise<DocumentSnapshot>;

  /** Inserts blocks as one package, whole or not at all. */
  insert(blocks: readonly Block[], standard: LayoutStandard, anchor: Anchor): Promise<void>;

  /** Makes all edits of a click in one write; an edit whose text is no longer what was read is refused, not guessed. */
  apply(edits: readonly Edit[]): Promise<ApplyResult>;

  /**
   * Selects and scrolls to a place; says how closely it could be shown. `paragraphText` is the text as it was read:
   * where the document no longer says that, the answer is `none`.
   */
  reveal(place: Place, paragraphText: string): Promise<Reach>;

  /** Opens the bytes of a .docx as a new document (in Word: a window of its own, without the pane). */
  openNew(docx: Uint8Array): Promise<void>;

  /** The bytes of a .docx with the open document's content. */
  copy(): Promise<Uint8Array>;

  /** Turns the document to its print preview; absent where the host has none. */
  readonly printPreview?: () => Promise<void>;

  /** Calls the listener after something changed, or may have changed. Returns the function that stops it. */
  watch(listener: () => void): () => void;

  readonly notes: DocumentNotes;
}

/** Small JSON kept with the document. */
export interface DocumentNotes {
  get(): Promise<unknown>;
  set(value: unknown): Promise<void>;
}

export interface Abilities {
  readonly host: "word-desktop" | "word-web" | "file";
  /** Highest WordApi set of the host whose members the loaded client has, such as "1.3"; absent for a file. */
  readonly wordApi?: string;
  readonly readOnly: boolean;
  /** Absent where the host does not tell (below WordApi 1.4). */
  readonly trackedChanges?: boolean;
  readonly canOpenNew: boolean;
}

/** A paragraph of the body as it was read. */
export interface ParagraphRef {
  readonly paragraph: number;
  readonly paragraphText: string;
}

/** Where blocks go. */
export type Anchor =
  /** Before everything in the body. */
  | { readonly kind: "body-start" }
  /** After everything in the body. */
  | { readonly kind: "body-end" }
  /** Becomes the whole body; refused with `body-not-empty` unless the body holds no text. */
  | { readonly kind: "empty-body" }
  /** Right before or after a paragraph; before or after its whole table when it stands in one. */
  | { readonly kind: "before"; readonly paragraph: ParagraphRef }
  | { readonly kind: "after"; readonly paragraph: ParagraphRef }
  /** After the paragraph of the cursor; after the whole table when the cursor is in one. */
  | { readonly kind: "cursor" };

export type DocumentErrorCode =
  | "anchor-changed"
  | "body-not-empty"
  | "read-only"
  | "protected"
  | "host-lost"
  | "host-refused"
  | "host-busy"
  | "not-supported"
  | "not-a-docx"
  | "docx-cut-off"
  | "docx-malformed"
  | "docx-doctype"
  | "docx-no-body"
  | "docx-too-large"
  | "docx-encrypted"
  | "notes-unavailable";

/** A failure that the user is told in words; `detail` is for the log of a developer, never shown. */
export class DocumentError extends Error {
  constructor(
    readonly code: DocumentErrorCode,
    readonly detail?: string,
  ) {
    super(detail === undefined ? code : `${code}: ${detail}`);
    this.name = "DocumentError";
  }
}
