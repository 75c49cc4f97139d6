import { useCallback, useEffect, useMemo, useState } from "react";
import type { LayoutStandard } from "../../core/document/standard";
import type { Values } from "../../core/profile/field";
import type { Relation } from "../../core/profile/relation";
import { openTemplate } from "../../core/templates/openTemplate";
import type { ContentLibrary, TemplateKit } from "../../core/templates/contentLibrary";
import { listOutline } from "../../core/templates/listOutline";
import type { OutlineNode } from "../../core/templates/listOutline";
import type { Inspection } from "../shared/inspect";

/** The template that the pane works with. */
export type TemplatePhase =
  | { readonly phase: "loading"; readonly id: string }
  | { readonly phase: "ready"; readonly id: string; readonly open: OpenTemplate }
  | { readonly phase: "failed"; readonly id: string };

export interface OpenTemplate {
  readonly kit: TemplateKit;
  readonly standard: LayoutStandard;
  /** What must hold between the values of a report. */
  readonly relations: readonly Relation[];
  /** What the office's profile knows. */
  readonly values: Values;
  readonly outline: readonly OutlineNode[];
}

type LoadedTemplate = Pick<OpenTemplate, "kit" | "standard" | "relations">;

type LoadingPhase =
  | Exclude<TemplatePhase, { readonly phase: "ready" }>
  | { readonly phase: "ready"; readonly id: string; readonly loaded: LoadedTemplate };

export interface TemplateState {
  readonly template: TemplatePhase;
  readonly choose: (id: string) => void;
  readonly chooseStandard: (id: string) => void;
  readonly retry: () => void;
  /** Takes the template that the document was made from, unless the user chose one. */
  readonly recognise: (inspection: Inspection) => void;
}

export function useTemplate(content: ContentLibrary, values: Values): TemplateState {
  const [choice, setChoice] = useState<Choice>({ id: content.templates[0]?.id ?? "", byUser: false, attempt: 0 });
  const [loading, setLoading] = useState<LoadingPhase>({ phase: "loading", id: choice.id });

  useEffect(() => {
    let wanted = true;
    const show = (phase: LoadingPhase) => wanted && setLoading(phase);
    show({ phase: "loading", id: choice.id });
    loadTemplate(content, choice).then(
      (loaded) => show({ phase: "ready", id: choice.id, loaded }),
      () => show({ phase: "failed", id: choice.id }),
    );
    return () => {
      wanted = false;
    };
  }, [content, choice]);

  const template = useMemo(() => withValues(loading, values), [loading, values]);

  const choose = useCallback((id: string) => setChoice({ id, byUser: true, attempt: 0 }), []);
  const chooseStandard = useCallback(
    (standard: string) => setChoice((before) => ({ ...before, standard, byUser: true })),
    [],
  );
  const retry = useCallback(() => setChoice((before) => ({ ...before, attempt: before.attempt + 1 })), []);
  const recognise = useCallback(
    (inspection: Inspection) => {
      if (inspection.empty || inspection.headings.length === 0) return;
      void import(/* webpackChunkName: "inspect" */ "../../core/templates/recogniseTemplate")
        .then(({ recogniseTemplate }) => recogniseTemplate(content, inspection.snapshot))
        .then((kit) => {
          const id = kit?.template.id;
          if (id !== undefined) setChoice((before) => (before.byUser || before.id === id ? before : fresh(id)));
        })
        // A template that cannot be loaded is told where it is chosen.
        .catch(() => undefined);
    },
    [content],
  );

  return useMemo(
    () => ({ template, choose, chooseStandard, retry, recognise }),
    [template, choose, chooseStandard, retry, recognise],
  );
}

interface Choice {
  readonly id: string;
  /** Absent: the template's own default. */
  readonly standard?: string;
  readonly byUser: boolean;
  /** Counts up when loading is tried again. */
  readonly attempt: number;
}

function fresh(id: string): Choice {
  return { id, byUser: false, attempt: 0 };
}

/** Headings name what is known: "… của Đảng ủy xã Phú Bình". */
function withValues(loading: LoadingPhase, values: Values): TemplatePhase {
  if (loading.phase !== "ready") return loading;
  const { kit, standard } = loading.loaded;
  const outline = listOutline(kit.template, standard, values, kit.fields, kit.citations);
  return { phase: "ready", id: loading.id, open: { ...loading.loaded, values, outline } };
}

async function loadTemplate(content: ContentLibrary, choice: Choice): Promise<LoadedTemplate> {
  const [kit, relations] = await Promise.all([openTemplate(content, choice.id), content.loadRelations()]);
  const standardId = choice.standard ?? kit.template.standards[0];
  const entry = content.standards.find((standard) => standard.id === standardId);
  if (entry === undefined) throw new Error(`No layout standard ${standardId}`);
  const standard = await entry.load();
  return { kit, standard, relations };
}
