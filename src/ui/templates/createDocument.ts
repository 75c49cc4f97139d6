import type { DraftingDocument } from "../../core/document/DraftingDocument";
import { fillTemplate } from "../../core/templates/fillTemplate";
import type { BuildDocx } from "./useDrafting";
import type { OpenTemplate } from "./useTemplate";

/** Opens a whole new document: page set-up can only come with one (office-js #5062). */
export async function createDocument(document: DraftingDocument, open: OpenTemplate, build: BuildDocx): Promise<void> {
  const blocks = fillTemplate(open.kit, { kind: "whole" }, open.values, open.standard);
  await document.openNew(await build(blocks, open.standard));
}
