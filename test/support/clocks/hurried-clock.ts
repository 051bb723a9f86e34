import type { Clock } from '../../../src/clock.ts';

/** The longest wait for a rate limit or a retry. Longer timers are timeouts, and are not skipped. */
const longestSkippedMs = 1_100;

/** A clock that skips short waits, so that rate limits of providers do not slow a test down. */
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
