import { DocumentError } from "../../core/document/DraftingDocument";
import type { DocumentErrorCode } from "../../core/document/DraftingDocument";

/** A failure as state: which sentence tells it. */
export type FailureCode = DocumentErrorCode | "unknown";

export function failureCode(error: unknown): FailureCode {
  return error instanceof DocumentError ? error.code : "unknown";
}
