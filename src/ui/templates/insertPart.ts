import type { Anchor, DraftingDocument } from "../../core/document/DraftingDocument";
import { fillTemplate } from "../../core/templates/fillTemplate";
import { findAnchor } from "../../core/templates/findAnchor";
import type { TemplatePart } from "../../core/templates/template";
import { failureCode } from "../shared/failure";
import type { Inspection } from "../shared/inspect";
import type { InspectionState } from "../shared/useInspection";
import type { OpenTemplate } from "./useTemplate";

export interface InsertPlace {
  /** Told by the answer to a question; absent: found from what was read. */
  readonly anchor?: Anchor;
  readonly last: Inspection | undefined;
  readonly refresh: InspectionState["refresh"];
}

/** Inserts a part where it belongs. A document that changed since it was read is read again, once. */
export async function insertPart(
  document: DraftingDocument,
  open: OpenTemplate,
  part: TemplatePart,
  place: InsertPlace,
): Promise<void> {
  const blocks = fillTemplate(open.kit, part, open.values, open.standard);
  const first = place.anchor ?? anchorIn(open, part, place.last);
  if (first !== undefined) {
    try {
      return await document.insert(blocks, open.standard, first);
    } catch (error) {
      if (failureCode(error) !== "anchor-changed") throw error;
    }
  }
  const read = await place.refresh();
  return document.insert(blocks, open.standard, anchorIn(open, part, read) ?? { kind: "cursor" });
}

function anchorIn(open: OpenTemplate, part: TemplatePart, inspection: Inspection | undefined): Anchor | undefined {
  const { match, snapshot } = inspection ?? {};
  return match && snapshot && findAnchor(open.kit.template, match, snapshot, part);
}
