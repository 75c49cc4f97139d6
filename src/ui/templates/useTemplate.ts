import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Values } from "../../core/profile/field";
import type { ContentLibrary } from "../../core/templates/contentLibrary";
import { listOutline } from "../../core/templates/listOutline";
import type { Inspection } from "../shared/inspect";
import { loadTemplate } from "./loadTemplate";
import type { LoadedTemplate } from "./loadTemplate";

/** The template that the pane works with. */
export type TemplatePhase =
  | { readonly phase: "loading"; readonly id: string }
  | { readonly phase: "ready"; readonly id: string; readonly open: OpenTemplate }
  | { readonly phase: "failed"; readonly id: string };

export interface OpenTemplate extends LoadedTemplate {
  /** What the office's profile knows. */
  readonly values: Values;
}

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

/** `first`: the first template of the content, where it was loaded before the pane was drawn. */
export function useTemplate(content: ContentLibrary, values: Values, first?: LoadedTemplate): TemplateState {
  const [choice, setChoice] = useState<Choice>(() => fresh(content.templates[0]?.id ?? ""));
  const [loading, setLoading] = useState<LoadingPhase>(() =>
    first === undefined ? { phase: "loading", id: choice.id } : { phase: "ready", id: choice.id, loaded: first },
  );
  const loaded = useRef(first === undefined ? undefined : choice);

  useEffect(() => {
    if (choice === loaded.current) return undefined;
    loaded.current = undefined;
    let wanted = true;
    const show = (phase: LoadingPhase) => wanted && setLoading(phase);
    show({ phase: "loading", id: choice.id });
    loadTemplate(content, choice.id, choice.standard).then(
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
  const isKnown = Object.keys(values).length > 0;
  const outline = isKnown
    ? listOutline(kit.template, standard, values, kit.fields, kit.citations)
    : loading.loaded.outline;
  return { phase: "ready", id: loading.id, open: { ...loading.loaded, values, outline } };
}
