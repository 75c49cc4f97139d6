import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Values } from "../../core/profile/field";
import type { ContentLibrary } from "../../core/templates/contentLibrary";
import type { Inspection } from "../shared/inspect";
import type { LoadedTemplate } from "./loadTemplate";
import type { TemplateList } from "./templateList";

/** The template that the pane works with. */
export interface TemplatePhase {
  readonly id: string;
  /** `listed`: what is in it is known, its text is still on the way. */
  readonly phase: "loading" | "listed" | "ready" | "failed";
  readonly list?: TemplateList;
  readonly open?: OpenTemplate;
}

export interface OpenTemplate extends LoadedTemplate {
  /** What the office's profile knows. */
  readonly values: Values;
}

type LoadingPhase =
  | (Omit<TemplatePhase, "open"> & { readonly phase: Exclude<TemplatePhase["phase"], "ready"> })
  | { readonly phase: "ready"; readonly id: string; readonly loaded: LoadedTemplate };

export interface TemplateState {
  readonly template: TemplatePhase;
  /** The template with its text, as soon as it is there. Rejects when it could not be loaded. */
  readonly opened: () => Promise<OpenTemplate>;
  readonly choose: (id: string) => void;
  readonly chooseStandard: (id: string) => void;
  readonly retry: () => void;
  /** Takes the template that the document was made from, unless the user chose one. */
  readonly recognise: (inspection: Inspection) => void;
}

/** `first`: what is in the first template of the content, where that is known before its text. */
export function useTemplate(content: ContentLibrary, values: Values, first?: TemplateList): TemplateState {
  const [choice, setChoice] = useState<Choice>(() => fresh(content.templates[0]?.id ?? ""));
  const [loading, setLoading] = useState<LoadingPhase>(() =>
    first === undefined ? { phase: "loading", id: choice.id } : { phase: "listed", id: choice.id, list: first },
  );
  const listed = useRef(first === undefined ? undefined : choice);
  const newest = useRef<Promise<LoadedTemplate>>();

  useEffect(() => {
    let wanted = true;
    const show = (phase: LoadingPhase) => wanted && setLoading(phase);
    if (choice !== listed.current) show({ phase: "loading", id: choice.id });
    newest.current = loadNow(content, choice);
    newest.current.then(
      (loaded) => show({ phase: "ready", id: choice.id, loaded }),
      () => show({ phase: "failed", id: choice.id }),
    );
    return () => {
      wanted = false;
      listed.current = undefined;
    };
  }, [content, choice]);

  const template = useMemo(() => withValues(loading, values), [loading, values]);

  const newestValues = useRef(values);
  newestValues.current = values;
  const opened = useCallback(async () => {
    if (newest.current === undefined) throw new Error("No template is on its way");
    return { ...(await newest.current), values: newestValues.current };
  }, []);

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
    () => ({ template, opened, choose, chooseStandard, retry, recognise }),
    [template, opened, choose, chooseStandard, retry, recognise],
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

/** The content and what puts it together come once the first screen stands. */
async function loadNow(content: ContentLibrary, { id, standard }: Choice): Promise<LoadedTemplate> {
  const { loadTemplate } = await import(/* webpackChunkName: "template" */ "./loadTemplate");
  return loadTemplate(content, id, standard);
}

/** Headings name what is known: "… của Đảng ủy xã Phú Bình". */
function withValues(loading: LoadingPhase, values: Values): TemplatePhase {
  if (loading.phase !== "ready") return loading;
  const { id, loaded } = loading;
  return { phase: "ready", id, list: loaded.listFor(values), open: { ...loaded, values } };
}
