import type { Clock } from '../../../src/clock.ts';

/** A real clock that skips short waits, so that rate limits and retries of providers do not slow a test down. */
export interface SkippingClock extends Clock {
  /** Timers up to this delay fire at once and move the time forward; longer ones are timeouts and take their time. */
  longestSkippedMs: number;
}

export function createSkippingClock(): SkippingClock {
  let skippedMs = 0;
  const now = () => Date.now() + skippedMs;
  const clock: SkippingClock = {
    longestSkippedMs: 1_100,
    now,

    after(delayMs, callback) {
      const dueAt = now() + delayMs;
      const skip = () => {
        skippedMs += Math.max(0, dueAt - now());
        callback();
      };
      const timer = setTimeout(skip, delayMs <= clock.longestSkippedMs ? 0 : delayMs);
      timer.unref();
      return () => clearTimeout(timer);
    },
  };
  return clock;
}
