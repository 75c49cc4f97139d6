import { useCallback, useMemo, useRef, useState } from "react";
import type { Finding } from "../../core/checks/finding";
import type { Ignore } from "../../core/checks/ignores";
import type { KeptNotes } from "../../core/checks/keptNotes";
import type { DraftingDocument } from "../../core/document/DraftingDocument";
import { changeNotes } from "../shared/changeNotes";
import type { Inspection } from "../shared/inspect";

/** What a person has set aside in the open document, kept with it. */
export interface Ignoring {
  readonly ignores: readonly Ignore[];
  /** What is set aside by now, and what else the document's notes hold; asks them the first time. */
  readonly load: () => Promise<KeptNotes>;
  readonly ignore: (finding: Finding, seenIn: Inspection) => void;
  readonly restore: (ignore: Ignore) => void;
  /** The notes were refused: what is set aside is known until the pane is closed. */
  readonly notKept: boolean;
}

export function useIgnores(document: DraftingDocument): Ignoring {
  const [ignores, setIgnores] = useState<readonly Ignore[]>(none);
  const [notKept, setNotKept] = useState(false);
  const newest = useRef<readonly Ignore[]>(none);
  const loading = useRef<Promise<Omit<KeptNotes, "ignores">>>();

  const load = useCallback(async () => {
    loading.current ??= Promise.all([document.notes.get(), loadNotesCode()]).then(
      ([notes, { readKept }]) => {
        const { ignores, ...others } = readKept(notes);
        setIgnores((newest.current = ignores));
        return others;
      },
      // Without notes nothing was set aside; a later write tells of it.
      () => ({ habits: [], gaps: [] }),
    );
    const others = await loading.current;
    return { ignores: newest.current, ...others };
  }, [document]);

  const keep = useCallback(
    (next: readonly Ignore[], habits: readonly string[] = []) => {
      newest.current = next;
      setIgnores(next);
      loadNotesCode()
        .then(({ writeKept }) =>
          changeNotes(document.notes, (notes) => writeKept(notes, { ignores: newest.current, habits })),
        )
        .then(
          () => setNotKept(false),
          () => setNotKept(true),
        );
    },
    [document],
  );

  const ignore = useCallback(
    (finding: Finding, { all, snapshot, habitsToKeep }: Inspection) => {
      void import(/* webpackChunkName: "inspect" */ "../../core/checks/ignores").then(({ ignoreFinding }) =>
        keep([...newest.current, ignoreFinding(finding, all, snapshot)], habitsToKeep),
      );
    },
    [keep],
  );
  const restore = useCallback((gone: Ignore) => keep(newest.current.filter((one) => one !== gone)), [keep]);
  return useMemo(() => ({ ignores, load, ignore, restore, notKept }), [ignores, load, ignore, restore, notKept]);
}

const none: readonly Ignore[] = [];

function loadNotesCode() {
  return import(/* webpackChunkName: "inspect" */ "../../core/checks/keptNotes");
}
