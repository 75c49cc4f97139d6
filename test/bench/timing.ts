/** Milliseconds of each of several runs; the first ones, before the code is warm, are left out. */
export function timeRuns(runs: number, run: () => unknown): readonly number[] {
  for (let warmUp = 0; warmUp < 3; warmUp += 1) run();
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
