import { DocumentError } from "../core/document/DraftingDocument";
import type { DocumentErrorCode } from "../core/document/DraftingDocument";

/** Milliseconds after which a host that did not answer counts as lost. Word on the web takes up to 15 s for an insert. */
export const hostDeadline = 60_000;

/** Runs a batch of Word and turns every failure into a `DocumentError`. */
export async function runWord<T>(
  batch: (context: Word.RequestContext) => Promise<T>,
  deadline: number = hostDeadline,
): Promise<T> {
  try {
    return await withDeadline(Word.run(batch), deadline);
  } catch (error) {
    throw asDocumentError(error);
  }
}

/** Rejects with `host-lost` when the promise has not settled in time; the host may still answer later, to nobody. */
export function withDeadline<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new DocumentError("host-lost", `no answer in ${milliseconds} ms`)),
      milliseconds,
    );
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

export function asDocumentError(error: unknown): DocumentError {
  if (error instanceof DocumentError) return error;
  const code = codeOf(error);
  return new DocumentError(byOfficeCode[code] ?? "host-refused", `${code} ${messageOf(error)}`.trim());
}

/** Error codes of office.js (OfficeExtension.ErrorCodes, Word.ErrorCodes and the numbers of the Common API). */
const byOfficeCode: Readonly<Record<string, DocumentErrorCode | undefined>> = {
  AccessDenied: "protected",
  NotAllowed: "protected",
  WriteNotAllowed: "protected",
  ReadOnly: "read-only",
  ApiNotFound: "not-supported",
  NotImplemented: "not-supported",
  ActivityLimitReached: "host-busy",
  HostIsBusy: "host-busy",
  ServerBusy: "host-busy",
  "5102": "host-busy",
  HostRestartNeeded: "host-lost",
  ConnectionFailure: "host-lost",
  Timeout: "host-lost",
  "5012": "host-lost",
};

function codeOf(error: unknown): string {
  return error instanceof Object && "code" in error ? String(error.code) : "";
}

function messageOf(error: unknown): string {
  return error instanceof Object && "message" in error ? String(error.message) : String(error);
}
