import type { Clock } from '../../../src/clock.ts';

/** As long as one waits for a limit by the second, or between two attempts. What is longer bounds a provider that hangs. */
const longestSkippedMs = 1_100;

/** A clock that leaps over short waits, so that the rate limits of providers cost a test no time. */
export function createHurriedClock(): Clock {
  let skippedMs = 0;
  const now = () => Date.now() + skippedMs;
  return {
    now,

    after(delayMs, callback) {
      const dueAt = now() + delayMs;
      const leap = () => {
        skippedMs += Math.max(0, dueAt - now());
        callback();
      };
      const timer = setTimeout(leap, delayMs <= longestSkippedMs ? 0 : delayMs);
      timer.unref();
      return () => clearTimeout(timer);
    },
  };
}
