import type { LayoutStandard } from "../core/document/standard";
import { writeDocx } from "../ooxml/writeDocx";

/** A document with nothing in it, on the page of the standard. */
export function emptyDocx(standard: LayoutStandard): Uint8Array {
  return writeDocx([], standard);
}
