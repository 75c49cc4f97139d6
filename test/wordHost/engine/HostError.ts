/** A refusal as Word words it: the code reaches the client as it is. Anything else that is thrown is a defect of the host. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string = code,
    /** "Type.member", where the code alone does not say what was refused. */
    readonly location?: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}

export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "ItemNotFound"
  | "NotAllowed"
  | "NotImplemented"
  | "SearchStringInvalidOrTooLong"
  | (string & {});
