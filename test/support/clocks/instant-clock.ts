import type { Clock } from '../../../src/clock.ts';

/** The longest wait for a rate limit or a retry. Longer timers are timeouts. */
const longestPauseMs = 10_000;

/** A clock without waits: short timers fire at once and move the time forward, and timeouts never fire. */
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
