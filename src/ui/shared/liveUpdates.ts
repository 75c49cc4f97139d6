/** When a signal of a change leads to a new reading. All in milliseconds. */
export interface LiveTiming {
  /** Silence after the last signal. */
  readonly quiet: number;
  /** Until it is looked again whether the pane has its hands free. */
  readonly patience: number;
  /** A reading that took long makes the next one wait: so many times its own time. */
  readonly rest: number;
}

export const liveTiming: LiveTiming = { quiet: 800, patience: 1_000, rest: 4 };

interface LiveOptions {
  readonly watch: (listener: () => void) => () => void;
  /** Reads anew without a word; resolves when it is done, whatever came of it. */
  readonly update: () => Promise<unknown>;
  /** A write is under way, or something half typed would be lost. */
  readonly mustWait: () => boolean;
  readonly timing?: LiveTiming;
  readonly now?: () => number;
}

/** Follows a document that tells of changes: one reading after a flock of signals, never two at a time. */
export function liveUpdates({ watch, update, mustWait, timing = liveTiming, now = Date.now }: LiveOptions): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isReading = false;
  let signalled = false;
  let stopped = false;
  let notBefore = 0;

  const plan = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(attempt, Math.max(delay, notBefore - now()));
  };
  const attempt = () => {
    if (stopped || isReading) return;
    if (mustWait()) {
      plan(timing.patience);
      return;
    }
    void read();
  };
  const read = async () => {
    isReading = true;
    signalled = false;
    const began = now();
    await update().catch(() => undefined);
    isReading = false;
    notBefore = now() + timing.rest * (now() - began);
    if (signalled && !stopped) plan(timing.quiet);
  };
  const stop = watch(() => {
    signalled = true;
    if (!isReading) plan(timing.quiet);
  });
  return () => {
    stopped = true;
    clearTimeout(timer);
    stop();
  };
}
