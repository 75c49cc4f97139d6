import type { Block } from "../core/document/block";
import type { Abilities, Anchor, DraftingDocument } from "../core/document/DraftingDocument";
import type { ApplyResult, Edit } from "../core/document/edit";
import type { Place, Reach } from "../core/document/place";
import type { DocumentSnapshot } from "../core/document/snapshot";
import type { LayoutStandard } from "../core/document/standard";
import { writeFlatOpc } from "../ooxml/writeFlatOpc";
import { applyEdits } from "./applyEdits";
import { insertBlocks } from "./insertBlocks";
import { openPackageReader, readWord } from "./readWord";
import type { WordReading } from "./readWord";
import { revealPlace } from "./revealPlace";
import { watchWord } from "./watchWord";
import { detectAbilities } from "./wordAbilities";
import type { WordAbilities } from "./wordAbilities";
import { copyDocument, openNewDocument, showPrintPreview } from "./wordFile";
import { wordNotes } from "./wordNotes";
import type { LocalStore } from "./wordNotes";

/** The document that is open in Word, through Office.js. Call after `Office.onReady` told of Word, at WordApi 1.3 or later. */
export class WordDocument implements DraftingDocument {
  readonly notes;
  readonly printPreview?: () => Promise<void>;
  private readonly host: WordAbilities = detectAbilities();
  private readonly readPackage = openPackageReader();
  /** The last reading: places of findings and edits are meant in it. */
  private reading: WordReading | undefined;

  /** @param store where notes are kept when the document takes none */
  constructor(store: () => LocalStore) {
    this.notes = wordNotes(store);
    if (this.host.previewsPrint) this.printPreview = showPrintPreview;
  }

  get abilities(): Abilities {
    const trackedChanges = this.reading?.trackedChanges;
    return {
      host: this.host.isWeb ? "word-web" : "word-desktop",
      wordApi: this.host.wordApi,
      readOnly: this.host.readOnly,
      canOpenNew: this.host.canOpenNew,
      ...(trackedChanges === undefined ? {} : { trackedChanges }),
    };
  }

  async read(): Promise<DocumentSnapshot> {
    const { tellsTrackedChanges, isWeb } = this.host;
    this.reading = await readWord({ tellsTrackedChanges, packageIsWhole: !isWeb }, this.readPackage);
    return this.reading.snapshot;
  }

  async insert(blocks: readonly Block[], standard: LayoutStandard, anchor: Anchor): Promise<void> {
    await insertBlocks(writeFlatOpc(blocks, standard), anchor, this.reading);
  }

  async apply(edits: readonly Edit[]): Promise<ApplyResult> {
    if (this.reading === undefined) return { done: [], refused: edits.map((edit) => ({ edit, reason: "changed" })) };
    return applyEdits(this.reading, edits);
  }

  async reveal(place: Place, paragraphText: string): Promise<Reach> {
    return this.reading === undefined ? "none" : revealPlace(this.reading, { place, paragraphText });
  }

  openNew(docx: Uint8Array): Promise<void> {
    return openNewDocument(docx);
  }

  copy(): Promise<Uint8Array> {
    return copyDocument();
  }

  watch(listener: () => void): () => void {
    return watchWord(this.host, listener);
  }
}
