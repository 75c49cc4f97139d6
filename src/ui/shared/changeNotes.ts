import type { DocumentNotes } from "../../core/document/DraftingDocument";

/**
 * Changes what is kept with a document, one change after the other: none is lost under another. Notes that stay as they
 * are, are not written.
 */
export function changeNotes(notes: DocumentNotes, change: (kept: unknown) => unknown): Promise<void> {
  const before = newest.get(notes) ?? Promise.resolve();
  const done = before.then(async () => {
    const kept = await notes.get();
    const next = change(kept);
    if (next !== kept) await notes.set(next);
  });
  newest.set(
    notes,
    done.catch(() => undefined),
  );
  return done;
}

/** The newest change of each document's notes. */
const newest = new WeakMap<DocumentNotes, Promise<void>>();
