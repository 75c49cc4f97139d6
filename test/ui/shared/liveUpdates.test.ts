import { liveTiming, liveUpdates } from "../../../src/ui/shared/liveUpdates";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function start(readingTakes = 0) {
  let signal: () => void = () => undefined;
  const state = { readings: 0, mustWait: false };
  const stop = liveUpdates({
    watch: (listener) => {
      signal = listener;
      return () => undefined;
    },
    update: () => {
      state.readings += 1;
      return new Promise((resolve) => setTimeout(resolve, readingTakes));
    },
    mustWait: () => state.mustWait,
  });
  return { state, signal: () => signal(), stop };
}

const { quiet, patience, rest } = liveTiming;

test("a flock of signals leads to one reading, after silence", async () => {
  const { state, signal } = start();
  for (let index = 0; index < 5; index += 1) {
    signal();
    await jest.advanceTimersByTimeAsync(quiet / 2);
  }
  expect(state.readings).toBe(0);
  await jest.advanceTimersByTimeAsync(quiet);
  expect(state.readings).toBe(1);
});

test("never while something is written or half typed; then soon", async () => {
  const { state, signal } = start();
  state.mustWait = true;
  signal();
  await jest.advanceTimersByTimeAsync(10 * patience);
  expect(state.readings).toBe(0);
  state.mustWait = false;
  await jest.advanceTimersByTimeAsync(patience);
  expect(state.readings).toBe(1);
});

test("never two at a time; what changed meanwhile is read after a rest as long as the reading was slow", async () => {
  const { state, signal } = start(1_000);
  signal();
  await jest.advanceTimersByTimeAsync(quiet + 10);
  expect(state.readings).toBe(1);
  signal();
  await jest.advanceTimersByTimeAsync(1_000 + quiet);
  expect(state.readings).toBe(1);
  await jest.advanceTimersByTimeAsync(rest * 1_000);
  expect(state.readings).toBe(2);
});

test("nothing is read after the end", async () => {
  const { state, signal, stop } = start();
  signal();
  stop();
  await jest.advanceTimersByTimeAsync(10 * quiet);
  expect(state.readings).toBe(0);
});
