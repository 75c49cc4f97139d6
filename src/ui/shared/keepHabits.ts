import { addHabits } from "../../core/checks/habitNotes";
import type { DocumentNotes } from "../../core/document/DraftingDocument";
import { changeNotes } from "./changeNotes";
import type { Inspection } from "./inspect";

/**
 * Keeps how a document leaves values open with it. Asked for right after a fill: the document is changed anyway, and from
 * then on the text alone may no longer tell. It writes the first time only, nobody waits for it, and where the notes are
 * refused the pane knows until it is closed.
 */
export function keepHabits(notes: DocumentNotes, { habitsToKeep }: Pick<Inspection, "habitsToKeep">): void {
  if (habitsToKeep.length === 0) return;
  changeNotes(notes, (kept) => addHabits(kept, habitsToKeep)).catch(() => undefined);
}
