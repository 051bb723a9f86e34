import type { Clock } from '../../../src/clock.ts';

/** Longer waits end something early, as a timeout does. */
const longestPauseMs = 10_000;

/** Nobody waits on it: what would pass by itself has passed as soon as it is waited for, and no timeout ever comes. */
export function createInstantClock(): Clock {
  let now = Date.parse('2026-03-02T08:00:00.000Z');
  return {
    now: () => now,
    after(delayMs, callback) {
      if (delayMs > longestPauseMs) return () => {};
      const at = now + delayMs;
      const immediate = setImmediate(() => {
        now = Math.max(now, at);
        callback();
      });
      return () => clearImmediate(immediate);
    },
  };
}
