import type { DraftingDocument } from "../core/document/DraftingDocument";
import { detectAbilities } from "../word/wordAbilities";
import type { WordDocument } from "../word/WordDocument";

/**
 * The document in Word, its adapter fetched when it is first asked for something: the first screen needs only to know
 * what Word is able to do.
 */
export function wordOnDemand(): DraftingDocument {
  const { isWeb, wordApi, readOnly, canOpenNew, previewsPrint } = detectAbilities();
  const first = { host: isWeb ? "word-web" : "word-desktop", wordApi, readOnly, canOpenNew } as const;
  let loading: Promise<WordDocument> | undefined;
  let loaded: WordDocument | undefined;
  let tellLoaded: (document: WordDocument) => void = () => undefined;
  const whenLoaded = new Promise<WordDocument>((resolve) => {
    tellLoaded = resolve;
  });
  const word = () => (loading ??= load());

  const load = async () => {
    try {
      const { WordDocument } = await import(/* webpackChunkName: "word" */ "../word/WordDocument");
      loaded = new WordDocument(() => window.localStorage);
      tellLoaded(loaded);
      return loaded;
    } catch (error) {
      // The network came and went: the next call tries again.
      loading = undefined;
      throw error;
    }
  };

  return {
    get abilities() {
      return loaded?.abilities ?? first;
    },
    read: async () => (await word()).read(),
    insert: async (blocks, standard, anchor) => (await word()).insert(blocks, standard, anchor),
    apply: async (edits) => (await word()).apply(edits),
    reveal: async (place, paragraphText) => (await word()).reveal(place, paragraphText),
    openNew: async (docx) => (await word()).openNew(docx),
    copy: async () => (await word()).copy(),
    ...(previewsPrint ? { printPreview: async () => (await word()).printPreview?.() } : {}),
    watch: (listener) => watchOnce(whenLoaded, listener),
    notes: {
      get: async () => (await word()).notes.get(),
      set: async (value) => (await word()).notes.set(value),
    },
  };
}

/** Nothing is to be watched before the first reading. */
function watchOnce(loaded: Promise<WordDocument>, listener: () => void): () => void {
  let stopped = false;
  let stop: (() => void) | undefined;
  void loaded.then((document) => {
    if (!stopped) stop = document.watch(listener);
  });
  return () => {
    stopped = true;
    stop?.();
  };
}
