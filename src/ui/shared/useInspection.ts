import { useCallback, useEffect, useRef, useState } from "react";
import type { DraftingDocument } from "../../core/document/DraftingDocument";
import type { DocumentSnapshot } from "../../core/document/snapshot";
import { failureCode } from "./failure";
import type { FailureCode } from "./failure";
import type { Inspection, Lens } from "./inspect";

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

/**
 * Reads the document once `begin` is true (the first tab is shown before anything is read), and again on request. A file in memory is read again at every change; in Word
 * a selection change is the only signal at the floor, so a change only makes the reading stale there.
 */
export function useInspection(document: DraftingDocument, lens: Lens | undefined, begin: boolean): InspectionState {
  const [reading, setReading] = useState<Reading>({ phase: "reading" });
  const snapshot = useRef<DocumentSnapshot>();
  const newestTurn = useRef(0);
  const newestRead = useRef<Promise<Inspection | undefined>>(Promise.resolve(undefined));
  const newestLens = useRef(lens);
  newestLens.current = lens;

  const refresh = useCallback((): Promise<Inspection | undefined> => {
    const turn = ++newestTurn.current;
    const isNewest = () => turn === newestTurn.current;
    const readNow = async (): Promise<Inspection | undefined> => {
      setReading(({ last }) => ({ phase: "reading", ...keep(last) }));
      try {
        const [read, { inspect }] = await Promise.all([document.read(), loadInspect()]);
        // Whoever waits for a reading that was overtaken gets the newer one.
        if (!isNewest()) return await newestRead.current;
        snapshot.current = read;
        const last = inspect(read, newestLens.current);
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

  useEffect(
    () =>
      watchChanges(
        document,
        () => void refresh(),
        () => setReading(markStale),
      ),
    [document, refresh],
  );

  // Another template sees the same text with other eyes: no need to read again.
  useEffect(() => {
    const read = snapshot.current;
    if (read === undefined) return;
    void loadInspect().then(({ inspect }) => {
      if (read !== snapshot.current) return;
      setReading((before) => (before.last === undefined ? before : { ...before, last: inspect(read, lens) }));
    });
  }, [lens]);

  return { reading, refresh };
}

/** Milliseconds that the first screen has the line and the processor for itself before Word is asked for its text. */
const headStart = 250;

function loadInspect() {
  return import(/* webpackChunkName: "inspect" */ "./inspect");
}

function keep(last: Inspection | undefined): { readonly last?: Inspection } {
  return last === undefined ? {} : { last };
}

function markStale(reading: Reading): Reading {
  return reading.phase === "done" && !reading.stale ? { ...reading, stale: true } : reading;
}

/** Changes of a file come in flocks (one for each edit of a click); they are read once. */
function watchChanges(document: DraftingDocument, onFileChange: () => void, onWordChange: () => void): () => void {
  if (document.abilities.host !== "file") return document.watch(onWordChange);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = document.watch(() => {
    clearTimeout(timer);
    timer = setTimeout(onFileChange, 50);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
