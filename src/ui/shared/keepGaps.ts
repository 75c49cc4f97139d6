import type { DocumentNotes } from "../../core/document/DraftingDocument";
import { changeNotes } from "./changeNotes";
import type { Inspection } from "./inspect";

/**
 * Keeps the gaps with the document that its words no longer tell. Asked for after each reading; the notes are opened when
 * these gaps are other ones than before, which is seldom. Nobody waits for it, and where the notes are refused the pane
 * knows until it is closed.
 */
export function keepGaps(notes: DocumentNotes, { gapsToKeep }: Pick<Inspection, "gapsToKeep">): void {
  const said = JSON.stringify(gapsToKeep);
  if (said === (newest.get(notes) ?? nothingKept)) return;
  newest.set(notes, said);
  import(/* webpackChunkName: "inspect" */ "../../core/checks/gapNotes")
    .then(({ writeKeptGaps }) => changeNotes(notes, (kept) => writeKeptGaps(kept, gapsToKeep)))
    .catch(() => undefined);
}

/** What each document's notes were last asked to keep. */
const newest = new WeakMap<DocumentNotes, string>();
const nothingKept = "[]";
