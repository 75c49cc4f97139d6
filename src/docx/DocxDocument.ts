import { revisionAuthor } from "../core/document/author";
import type { Block } from "../core/document/block";
import { DocumentError } from "../core/document/DraftingDocument";
import type { Abilities, Anchor, DocumentNotes, DraftingDocument } from "../core/document/DraftingDocument";
import type { ApplyResult, Edit } from "../core/document/edit";
import { ParagraphLocator } from "../core/document/ParagraphLocator";
import { isSpanOf } from "../core/document/place";
import type { Place, Reach } from "../core/document/place";
import type { DocumentSnapshot } from "../core/document/snapshot";
import type { LayoutStandard } from "../core/document/standard";
import { DocxPackage } from "../ooxml/DocxPackage";
import type { Revision } from "../ooxml/editParagraph";
import { readDocument } from "../ooxml/readDocument";
import type { ReadDocument } from "../ooxml/readDocument";
import { changeText, textsOf } from "./changeText";
import { insertBlocks } from "./insertBlocks";
import { readNotes, toNotesJson, writeNotes } from "./notesPart";

export interface DocxDocumentOptions {
  /** Opens another .docx beside this one; without it `openNew` is not offered. */
  readonly openNew?: (docx: Uint8Array) => void | Promise<void>;
  /** The time that tracked changes carry. */
  readonly now?: () => Date;
}

/** The port on a .docx held in memory. Every insert and every apply is one step of undo. */
export class DocxDocument implements DraftingDocument {
  readonly notes: DocumentNotes = {
    get: () => inPromise(() => (this.notesJson === undefined ? undefined : parseNotes(this.notesJson))),
    set: (value) =>
      inPromise(() => {
        this.notesJson = toNotesJson(value);
        for (const listener of [...this.notesListeners]) listener();
      }),
  };

  private readonly past: DocxPackage[] = [];
  private readonly future: DocxPackage[] = [];
  private readonly listeners = new Set<() => void>();
  private readonly revealListeners = new Set<(place: Place) => void>();
  private readonly notesListeners = new Set<() => void>();
  private now: ReadDocument;
  /** What the last `read` answered; edits and anchors rest on it. */
  private asRead: DocumentSnapshot;
  private cursor: number | undefined;
  private notesJson: string | undefined;

  private constructor(
    private file: DocxPackage,
    private readonly original: { readonly bytes: Uint8Array; readonly file: DocxPackage; readonly notes?: string },
    private readonly options: DocxDocumentOptions,
  ) {
    this.now = readDocument(file);
    this.asRead = this.now.snapshot;
    this.notesJson = original.notes;
  }

  /** Opens the bytes of a .docx; throws a `DocumentError` that says what is wrong with them. */
  static open(bytes: Uint8Array, options: DocxDocumentOptions = {}): DocxDocument {
    const file = DocxPackage.open(bytes);
    const notes = readNotesLeniently(file);
    return new DocxDocument(file, { bytes, file, ...(notes === undefined ? {} : { notes }) }, options);
  }

  get abilities(): Abilities {
    return {
      host: "file",
      readOnly: false,
      trackedChanges: this.now.settings.trackedChanges,
      canOpenNew: this.options.openNew !== undefined,
    };
  }

  read(): Promise<DocumentSnapshot> {
    return inPromise(() => {
      this.asRead = this.now.snapshot;
      return this.asRead;
    });
  }

  insert(blocks: readonly Block[], standard: LayoutStandard, anchor: Anchor): Promise<void> {
    return inPromise(() => {
      const { cursor } = this;
      const insertion = { blocks, standard, anchor, cursor, revision: this.revision() };
      this.become(insertBlocks(this.file, this.now, this.asRead, insertion));
    });
  }

  apply(edits: readonly Edit[]): Promise<ApplyResult> {
    return inPromise(() => {
      const { result, file } = changeText(this.file, this.now, this.asRead, edits, this.revision());
      this.become(file);
      return result;
    });
  }

  reveal(place: Place, paragraphText: string): Promise<Reach> {
    return inPromise(() => {
      const { story } = place;
      const locator = new ParagraphLocator(textsOf(this.asRead, story), textsOf(this.now.snapshot, story));
      const paragraph = locator.locate(place.paragraph, paragraphText);
      if (paragraph === undefined || !isSpanOf(paragraphText, place)) return "none";
      if (story === "body") this.cursor = paragraph;
      for (const listener of [...this.revealListeners]) listener({ ...place, paragraph });
      return "exact";
    });
  }

  openNew(docx: Uint8Array): Promise<void> {
    return inPromise(async () => {
      if (this.options.openNew === undefined) throw new DocumentError("not-supported");
      await this.options.openNew(docx);
    });
  }

  copy(): Promise<Uint8Array> {
    return inPromise(() => this.bytes());
  }

  watch(listener: () => void): () => void {
    return subscribe(this.listeners, () => listener());
  }

  /** Calls the listener when a place is to be shown; `place` is where it stands now. */
  onReveal(listener: (place: Place) => void): () => void {
    return subscribe(this.revealListeners, (place: Place) => listener(place));
  }

  /** Calls the listener after the notes changed: the file is another one, its text is not. */
  onNotes(listener: () => void): () => void {
    return subscribe(this.notesListeners, () => listener());
  }

  /** Puts the cursor into a paragraph of the body. */
  setCursor(paragraph: number | undefined): void {
    this.cursor = paragraph;
  }

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  get canRedo(): boolean {
    return this.future.length > 0;
  }

  undo(): boolean {
    return this.step(this.past, this.future);
  }

  redo(): boolean {
    return this.step(this.future, this.past);
  }

  /** The document as a file, the notes in it. Untouched it is the file that was opened, byte for byte. */
  bytes(): Uint8Array {
    const { file, notesJson, original } = this;
    if (file === original.file && notesJson === original.notes) return original.bytes;
    return (notesJson === original.notes || notesJson === undefined ? file : writeNotes(file, notesJson)).toBytes();
  }

  private become(file: DocxPackage): void {
    if (file === this.file) return;
    const before = this.file;
    this.show(file);
    this.past.push(before);
    if (this.past.length > longestHistory) this.past.shift();
    this.future.length = 0;
    this.tell();
  }

  private step(from: DocxPackage[], to: DocxPackage[]): boolean {
    const file = from.pop();
    if (file === undefined) return false;
    to.push(this.file);
    this.show(file);
    this.tell();
    return true;
  }

  /** Reads what is to be shown before anything changes: what cannot be read never becomes the document. */
  private show(file: DocxPackage): void {
    const now = readDocument(file);
    const before = textsOf(this.now.snapshot, "body");
    if (this.cursor !== undefined) {
      const locator = new ParagraphLocator(before, textsOf(now.snapshot, "body"));
      this.cursor = locator.locate(this.cursor, before[this.cursor] ?? "");
    }
    this.file = file;
    this.now = now;
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }

  private revision(): Revision | undefined {
    if (!this.now.settings.trackedChanges) return undefined;
    const used = this.file.names
      .filter((name) => /^word\/[^/]+\.xml$/.test(name))
      .flatMap((name) => [...(this.file.text(name) ?? "").matchAll(/\b(?:w:)?id="(\d{1,9})"/g)])
      .map((match) => Number(match[1]));
    let last = used.reduce((highest, id) => Math.max(highest, id), 0);
    const date = (this.options.now?.() ?? new Date()).toISOString().replace(/\.\d+Z$/, "Z");
    return {
      author: revisionAuthor,
      date,
      nextId() {
        last += 1;
        return last;
      },
    };
  }
}

const longestHistory = 200;

function subscribe<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Everything of the port answers with a promise, failures included. */
async function inPromise<T>(work: () => T | Promise<T>): Promise<T> {
  return await work();
}

function readNotesLeniently(file: DocxPackage): string | undefined {
  try {
    return readNotes(file);
  } catch {
    return undefined;
  }
}

function parseNotes(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
