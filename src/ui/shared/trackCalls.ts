import type { DraftingDocument } from "../../core/document/DraftingDocument";

/** The port, and whether something that the pane asked of the document is still under way. */
export interface TrackedDocument {
  readonly document: DraftingDocument;
  readonly isBusy: () => boolean;
}

/** Our own writes and jumps move the selection too; what watches the document must know them from the user's. */
export function trackCalls(document: DraftingDocument): TrackedDocument {
  let running = 0;
  const track = async <T>(call: Promise<T>): Promise<T> => {
    running += 1;
    try {
      return await call;
    } finally {
      running -= 1;
    }
  };
  const { printPreview } = document;
  const tracked: DraftingDocument = {
    get abilities() {
      return document.abilities;
    },
    read: () => document.read(),
    insert: (blocks, standard, anchor) => track(document.insert(blocks, standard, anchor)),
    apply: (edits) => track(document.apply(edits)),
    reveal: (place, paragraphText) => track(document.reveal(place, paragraphText)),
    openNew: (docx) => track(document.openNew(docx)),
    copy: () => track(document.copy()),
    ...(printPreview === undefined ? {} : { printPreview: () => track(printPreview()) }),
    watch: (listener) => document.watch(listener),
    notes: document.notes,
  };
  return { document: tracked, isBusy: () => running > 0 };
}
