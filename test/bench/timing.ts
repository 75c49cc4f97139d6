/**
 * Milliseconds of the processor that each of several runs takes; the first ones, before the code is warm, are left out.
 * Each run gets something of its own, made beforehand: what was looked at once is remembered.
 */
export function timeRuns<Prepared>(
  runs: number,
  prepare: () => Prepared,
  run: (prepared: Prepared) => unknown,
): readonly number[] {
  for (let warmUp = 0; warmUp < 3; warmUp += 1) run(prepare());
  return Array.from({ length: runs }, () => {
    const prepared = prepare();
    return processorTime(() => run(prepared));
  });
}

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
