import type { GapKind } from "../gap";

/** A stretch of a line that looks as if a value were to be written there. `decide` says whether it is a gap. */
export interface Mark {
  readonly kind: GapKind;
  readonly start: number;
  readonly end: number;
}
