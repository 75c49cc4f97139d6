import { DocumentError } from "../../core/document/DraftingDocument";
import type { DraftingDocument } from "../../core/document/DraftingDocument";
import type { Edit } from "../../core/document/edit";
import type { DocumentSnapshot } from "../../core/document/snapshot";
import type { StaleValue } from "../../core/filling/staleValues";
import { findStaleValues, forgetValues } from "../../core/filling/staleValues";
import { makeGapHints } from "../../core/templates/makeGapHints";
import { readIssuer } from "../../core/templates/readIssuer";
import type { OpenTemplate } from "./useTemplate";

/** A .docx that is not open anywhere. */
export interface DocxCopy {
  readonly snapshot: DocumentSnapshot;
  /** The bytes with these edits made, and how many of them could be made. */
  apply(edits: readonly Edit[]): Promise<{ readonly docx: Uint8Array; readonly done: number }>;
}

export type OpenCopy = (docx: Uint8Array) => Promise<DocxCopy>;

export interface StaleCopy {
  readonly copy: DocxCopy;
  readonly values: readonly StaleValue[];
}

/** A copy of the open document, and what in it the next one says anew. The open document is only read. */
export async function findStale(
  document: DraftingDocument,
  open: OpenTemplate | undefined,
  openCopy: OpenCopy,
): Promise<StaleCopy> {
  const copy = await openCopy(await document.copy());
  const hints = open === undefined ? [] : makeGapHints(open.kit, open.standard, readIssuer(copy.snapshot));
  return { copy, values: findStaleValues(copy.snapshot, hints, open?.kit.fields) };
}

/** Opens a new document in which the values are gaps; answers how many are. */
export async function openWithout(
  document: DraftingDocument,
  { copy }: StaleCopy,
  values: readonly StaleValue[],
): Promise<number> {
  const { docx, done } = await copy.apply(forgetValues(values));
  // A document that is locked against changes gives no new one with the old numbers in it.
  if (values.length > 0 && done === 0) throw new DocumentError("protected");
  await document.openNew(docx);
  return done;
}
