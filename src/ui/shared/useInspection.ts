import { useCallback, useEffect, useRef, useState } from "react";
import type { Ignore } from "../../core/checks/ignores";
import type { KeptNotes } from "../../core/checks/keptNotes";
import type { DraftingDocument } from "../../core/document/DraftingDocument";
import type { DocumentSnapshot } from "../../core/document/snapshot";
import { failureCode } from "./failure";
import type { FailureCode } from "./failure";
import type { Inspection, Known, Lens } from "./inspect";
import { liveUpdates } from "./liveUpdates";
import { whenIdle } from "./whenIdle";

/** Where the reading of the open document stands. What was known before stays in view while it is read again. */
export type Reading =
  | { readonly phase: "reading"; readonly last?: Inspection }
  /** `stale`: something changed, or may have changed, since. */
  | { readonly phase: "done"; readonly last: Inspection; readonly stale: boolean }
  | { readonly phase: "failed"; readonly code: FailureCode; readonly last?: Inspection };

export interface InspectionState {
  readonly reading: Reading;
  /** Reads the document anew. Resolves to what was read; undefined when that failed. */
  readonly refresh: () => Promise<Inspection | undefined>;
}

interface InspectionInput {
  readonly document: DraftingDocument;
  readonly lens: Lens | undefined;
  /** The first tab is shown before anything is read. */
  readonly begin: boolean;
  /** What a person has set aside, and where all that is kept with the document is asked for the first time. */
  readonly ignoring: { readonly ignores: readonly Ignore[]; readonly load: () => Promise<KeptNotes> };
  /** A write is under way, or something half typed would be lost: what changed is read later. */
  readonly mustWait: () => boolean;
}

/**
 * Reads the document once `begin` is true, again on request, and by itself after it told of a change. That reading is
 * quiet: nothing shows it but the list that it changes, and when it fails what is known is only marked as stale.
 */
export function useInspection({ document, lens, begin, ignoring, mustWait }: InspectionInput): InspectionState {
  const [reading, setReading] = useState<Reading>({ phase: "reading" });
  /** The newest inspection: the next reading shares what is the same, and knows what the gaps looked like before. */
  const known = useRef<Inspection>();
  const newestTurn = useRef(0);
  const newestRead = useRef<Promise<Inspection | undefined>>(Promise.resolve(undefined));
  const newest = useRef({ lens, ignoring, mustWait });
  newest.current = { lens, ignoring, mustWait };

  const refresh = useCallback((): Promise<Inspection | undefined> => {
    const turn = ++newestTurn.current;
    const isNewest = () => turn === newestTurn.current;
    const readNow = async (): Promise<Inspection | undefined> => {
      setReading(({ last }) => ({ phase: "reading", ...keep(last) }));
      try {
        const [read, { inspect }, { shareUnchanged }, kept] = await Promise.all([
          document.read(),
          loadInspect(),
          loadSharing(),
          newest.current.ignoring.load(),
        ]);
        // Whoever waits for a reading that was overtaken gets the newer one.
        if (!isNewest()) return await newestRead.current;
        const before = known.current;
        const now = before === undefined ? read : shareUnchanged(before.snapshot, read);
        const last = inspect(now, newest.current.lens, kept.ignores, knownFrom(before, kept));
        known.current = last;
        setReading({ phase: "done", last, stale: false });
        return last;
      } catch (error) {
        if (!isNewest()) return await newestRead.current;
        setReading(({ last }) => ({ phase: "failed", code: failureCode(error), ...keep(last) }));
        return undefined;
      }
    };
    newestRead.current = readNow();
    return newestRead.current;
  }, [document]);

  const begun = useRef(false);
  begun.current ||= begin;
  const reads = begun.current;
  useEffect(() => {
    if (!reads) return undefined;
    const [turns, newest] = [newestTurn, newestRead];
    const turnBefore = turns.current;
    // A click may have asked for the reading by then.
    const readOnce = () => turns.current === turnBefore && void refresh();
    const timer = setTimeout(readOnce, document.abilities.host === "file" ? 0 : headStart);
    return () => {
      clearTimeout(timer);
      // What is still under way belongs to a document that is no longer shown.
      turns.current++;
      newest.current = Promise.resolve(undefined);
    };
  }, [document, refresh, reads]);

  /** Only what says something else than before is looked at again. */
  const refreshQuietly = useCallback(async () => {
    const turn = newestTurn.current;
    const before = known.current?.snapshot;
    if (before === undefined) return;
    try {
      const [read, { inspect }, { shareUnchanged }] = await Promise.all([
        document.read(),
        loadInspect(),
        loadSharing(),
      ]);
      await whenIdle();
      // A reading that somebody waits for began meanwhile, or something is being written: that tells more.
      if (turn !== newestTurn.current || newest.current.mustWait()) return;
      const now = shareUnchanged(before, read);
      if (now === before) {
        setReading((now) => (now.phase === "done" && now.stale ? { ...now, stale: false } : now));
        return;
      }
      const last = inspect(now, newest.current.lens, newest.current.ignoring.ignores, knownFrom(known.current));
      known.current = last;
      setReading({ phase: "done", last, stale: false });
    } catch {
      if (turn === newestTurn.current) setReading(markStale);
    }
  }, [document]);

  /** A write of the pane is read right after it, and then told as a change of the file: it says nothing new. */
  const refreshIfChanged = useCallback(async () => {
    const last = known.current;
    if (last === undefined || !(await saysTheSame(document, last.snapshot))) await refresh();
    else setReading((now) => (now.phase === "failed" ? { phase: "done", last, stale: false } : now));
  }, [document, refresh]);

  useEffect(() => {
    if (document.abilities.host === "file") return watchFile(document, () => void refreshIfChanged());
    return liveUpdates({
      watch: (listener) => document.watch(listener),
      update: refreshQuietly,
      mustWait: () => newest.current.mustWait(),
    });
  }, [document, refreshIfChanged, refreshQuietly]);

  // Another template sees the same text with other eyes: no need to read again.
  useEffect(() => {
    const read = known.current?.snapshot;
    if (read === undefined) return undefined;
    let wanted = true;
    void Promise.all([loadInspect(), whenIdle()]).then(([{ inspect }]) => {
      if (!wanted || read !== known.current?.snapshot) return;
      const last = inspect(read, lens, newest.current.ignoring.ignores, knownFrom(known.current));
      known.current = last;
      setReading((before) => (before.last === undefined ? before : { ...before, last }));
    });
    return () => {
      wanted = false;
    };
  }, [lens]);

  const { ignores } = ignoring;
  useEffect(() => {
    if (known.current === undefined) return;
    void loadInspect().then(({ leaveOut }) => {
      setReading((before) => {
        if (before.last === undefined) return before;
        return { ...before, last: { ...before.last, ...leaveOut(before.last, ignores) } };
      });
    });
  }, [ignores]);

  return { reading, refresh };
}

/** False as well where it cannot be told: whoever reads then says why. */
async function saysTheSame(document: DraftingDocument, before: DocumentSnapshot): Promise<boolean> {
  try {
    const [read, { shareUnchanged }] = await Promise.all([document.read(), loadSharing()]);
    return shareUnchanged(before, read) === before;
  } catch {
    return false;
  }
}

/** Milliseconds that the first screen has the line and the processor for itself before Word is asked for its text. */
const headStart = 250;

function loadInspect() {
  return import(/* webpackChunkName: "inspect" */ "./inspect");
}

function loadSharing() {
  return import(/* webpackChunkName: "inspect" */ "../../core/document/shareUnchanged");
}

function knownFrom(before: Inspection | undefined, kept: Omit<KeptNotes, "ignores"> = nothingKept): Known {
  return before === undefined ? kept : { habits: [...kept.habits, ...before.habits], before };
}

const nothingKept = { habits: [], gaps: [] };

function keep(last: Inspection | undefined): { readonly last?: Inspection } {
  return last === undefined ? {} : { last };
}

function markStale(reading: Reading): Reading {
  return reading.phase === "done" && !reading.stale ? { ...reading, stale: true } : reading;
}

/** Changes of a file come in flocks (one for each edit of a click); they are read once. */
function watchFile(document: DraftingDocument, onChange: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = document.watch(() => {
    clearTimeout(timer);
    timer = setTimeout(onChange, 50);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
