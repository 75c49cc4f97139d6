import { useCallback, useMemo, useRef, useState } from "react";
import type { Finding } from "../../core/checks/finding";
import type { Ignore } from "../../core/checks/ignores";
import type { DraftingDocument } from "../../core/document/DraftingDocument";
import type { Inspection } from "../shared/inspect";

/** What a person has set aside in the open document, kept with it. */
export interface Ignoring {
  readonly ignores: readonly Ignore[];
  /** What is set aside by now; asks the document's notes the first time. */
  readonly load: () => Promise<readonly Ignore[]>;
  readonly ignore: (finding: Finding, seenIn: Inspection) => void;
  readonly restore: (ignore: Ignore) => void;
  /** The notes were refused: what is set aside is known until the pane is closed. */
  readonly notKept: boolean;
}

export function useIgnores(document: DraftingDocument): Ignoring {
  const [ignores, setIgnores] = useState<readonly Ignore[]>(none);
  const [notKept, setNotKept] = useState(false);
  const newest = useRef<readonly Ignore[]>(none);
  const loading = useRef<Promise<void>>();
  const lastWrite = useRef<Promise<void>>(Promise.resolve());

  const load = useCallback(async () => {
    loading.current ??= Promise.all([document.notes.get(), loadNotesCode()]).then(
      ([notes, { readIgnores }]) => setIgnores((newest.current = readIgnores(notes))),
      // Without notes nothing was set aside; a later write tells of it.
      () => undefined,
    );
    await loading.current;
    return newest.current;
  }, [document]);

  const keep = useCallback(
    (next: readonly Ignore[]) => {
      newest.current = next;
      setIgnores(next);
      lastWrite.current = lastWrite.current.then(async () => {
        try {
          const [notes, { writeIgnores }] = await Promise.all([
            document.notes.get().catch(() => undefined),
            loadNotesCode(),
          ]);
          await document.notes.set(writeIgnores(notes, newest.current));
          setNotKept(false);
        } catch {
          setNotKept(true);
        }
      });
    },
    [document],
  );

  const ignore = useCallback(
    (finding: Finding, { all, snapshot }: Inspection) => {
      void import(/* webpackChunkName: "inspect" */ "../../core/checks/ignores").then(({ ignoreFinding }) =>
        keep([...newest.current, ignoreFinding(finding, all, snapshot)]),
      );
    },
    [keep],
  );
  const restore = useCallback((gone: Ignore) => keep(newest.current.filter((one) => one !== gone)), [keep]);
  return useMemo(() => ({ ignores, load, ignore, restore, notKept }), [ignores, load, ignore, restore, notKept]);
}

const none: readonly Ignore[] = [];

function loadNotesCode() {
  return import(/* webpackChunkName: "inspect" */ "../../core/checks/ignoreNotes");
}
