/**
 * Milliseconds of the processor that each of several runs takes; the first ones, before the code is warm, are left out.
 * Each run gets something of its own, made beforehand: what was looked at once is remembered.
 */
export function timeRuns<Prepared>(
  runs: number,
  prepare: () => Prepared,
  run: (prepared: Prepared) => unknown,
): readonly number[] {
  for (let warmUp = 0; warmUp < warmUps; warmUp += 1) run(prepare());
  return Array.from({ length: runs }, () => {
    const prepared = prepare();
    return processorTime(() => run(prepared));
  });
}

/**
 * How many times the time of the last each of the others takes: the medians over runs taken in turns, so that whatever else
 * the machine does, and however well the engine has translated the last by then, meets all of them.
 */
export function compareRuns<Prepared>(
  runs: number,
  prepare: () => Prepared,
  ones: readonly ((prepared: Prepared) => unknown)[],
  other: () => unknown,
): readonly { readonly ratio: number; readonly milliseconds: number }[] {
  const turns = Array.from({ length: runs + warmUps }, () => {
    const times = ones.map((one) => {
      const prepared = prepare();
      return processorTime(() => one(prepared));
    });
    return { times, base: processorTime(other) };
  }).slice(warmUps);
  return ones.map((_, at) => ({
    ratio: median(turns.map(({ times, base }) => (times[at] ?? NaN) / base)),
    milliseconds: median(turns.map(({ times }) => times[at] ?? NaN)),
  }));
}

/** An engine takes some runs until it has translated what is asked most. */
const warmUps = 12;

/** The processor's time, not the clock's: other work on the machine does not count. */
export function processorTime(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
