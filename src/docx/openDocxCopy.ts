import type { Edit } from "../core/document/edit";
import type { DocumentSnapshot } from "../core/document/snapshot";
import { DocxDocument } from "./DocxDocument";

/** A .docx that nobody has open: what it says, and its bytes with some edits made. */
export interface OpenedCopy {
  readonly snapshot: DocumentSnapshot;
  apply(edits: readonly Edit[]): Promise<{ readonly docx: Uint8Array; readonly done: number }>;
}

/** Throws a `DocumentError` that says what is wrong with the bytes. */
export async function openDocxCopy(bytes: Uint8Array): Promise<OpenedCopy> {
  const copy = DocxDocument.open(bytes);
  return {
    snapshot: await copy.read(),
    apply: async (edits) => {
      const { done } = await copy.apply(edits);
      return { docx: copy.bytes(), done: done.length };
    },
  };
}
