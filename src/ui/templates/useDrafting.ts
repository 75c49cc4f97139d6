import { useState } from "react";
import type { Block } from "../../core/document/block";
import type { Anchor, DraftingDocument } from "../../core/document/DraftingDocument";
import type { LayoutStandard } from "../../core/document/standard";
import type { OutlineNode } from "../../core/templates/listOutline";
import type { TemplatePart } from "../../core/templates/template";
import { vi } from "../../strings/vi";
import { useAnnounce } from "../shared/Announcer";
import { failureCode } from "../shared/failure";
import type { FailureCode } from "../shared/failure";
import type { Inspection } from "../shared/inspect";
import type { InspectionState } from "../shared/useInspection";
import { nameOfPart, partIsPresent } from "./parts";
import type { TemplateState } from "./useTemplate";

export type BuildDocx = (blocks: readonly Block[], standard: LayoutStandard) => Promise<Uint8Array>;

/** What the tab "Soạn" is doing. */
export type DraftingPhase =
  | { readonly phase: "idle" }
  /** Waits for a yes: the part is already there, or the whole document would join existing text. */
  | { readonly phase: "asking"; readonly part: TemplatePart; readonly why: "present" | "not-empty" }
  | { readonly phase: "inserting"; readonly part: TemplatePart }
  | { readonly phase: "creating" }
  | { readonly phase: "failed"; readonly code: FailureCode; readonly retry: () => void };

export interface Drafting {
  readonly drafting: DraftingPhase;
  readonly insert: (part: TemplatePart) => void;
  /** Answers the question of `asking`. */
  readonly confirm: () => void;
  readonly cancel: () => void;
  readonly createNew: () => void;
}

interface DraftingInput {
  readonly document: DraftingDocument;
  readonly buildDocx: BuildDocx;
  readonly opened: TemplateState["opened"];
  /** The headings, for the names of what is inserted. */
  readonly outline: readonly OutlineNode[];
  readonly last: Inspection | undefined;
  readonly refresh: InspectionState["refresh"];
}

export function useDrafting({ document, buildDocx, opened, outline, last, refresh }: DraftingInput): Drafting {
  const [drafting, setDrafting] = useState<DraftingPhase>({ phase: "idle" });
  const announce = useAnnounce();
  const busy = drafting.phase === "inserting" || drafting.phase === "creating";

  const run = async (begin: DraftingPhase, work: () => Promise<string>) => {
    setDrafting(begin);
    try {
      const sentence = await work();
      setDrafting({ phase: "idle" });
      announce(sentence);
    } catch (error) {
      setDrafting({ phase: "failed", code: failureCode(error), retry: () => void run(begin, work) });
    }
  };

  const insertNow = (part: TemplatePart, known: Inspection | undefined, anchor?: Anchor) =>
    void run({ phase: "inserting", part }, async () => {
      const [{ insertPart }, open] = await Promise.all([loadInsertPart(), opened()]);
      await insertPart(document, open, part, { last: known, refresh, ...(anchor && { anchor }) });
      await refresh();
      return vi.draft.inserted(nameOfPart(part, outline));
    });

  /** A click may come before the document was read; what it needs to know is read first. */
  const askOrInsert = async (part: TemplatePart) => {
    if (last === undefined) setDrafting({ phase: "inserting", part });
    const known = last ?? (await refresh());
    const why = reasonToAsk(part, known);
    if (why === undefined) insertNow(part, known);
    else setDrafting({ phase: "asking", part, why });
  };

  return {
    drafting,
    insert: (part) => {
      if (!busy) void askOrInsert(part);
    },
    confirm: () => {
      if (drafting.phase !== "asking") return;
      insertNow(drafting.part, last, drafting.why === "not-empty" ? { kind: "body-end" } : undefined);
    },
    cancel: () => setDrafting({ phase: "idle" }),
    createNew: () => {
      if (busy) return;
      void run({ phase: "creating" }, async () => {
        const [{ createDocument }, open] = await Promise.all([loadCreateDocument(), opened()]);
        await createDocument(document, open, buildDocx);
        return vi.draft.created;
      });
    },
  };
}

/** Filling and placing blocks is loaded with the first click. */
function loadInsertPart() {
  return import(/* webpackChunkName: "draft" */ "./insertPart");
}

function loadCreateDocument() {
  return import(/* webpackChunkName: "draft" */ "./createDocument");
}

function reasonToAsk(part: TemplatePart, last: Inspection | undefined): "present" | "not-empty" | undefined {
  if (last === undefined) return undefined;
  if (part.kind === "whole") return last.empty ? undefined : "not-empty";
  return partIsPresent(part, last) ? "present" : undefined;
}
