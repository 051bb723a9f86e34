import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../../../src/clock.ts';

export interface FakeClock extends Clock {
  /** Moves the time forward and calls the due timers in order. */
  advance(byMs: number): void;
  /** Resolves when exactly `count` timers are set. */
  untilWaiting(count: number): Promise<void>;
}

export function createFakeClock(startMs = Date.parse('2026-03-02T09:00:00.000Z')): FakeClock {
  let nowMs = startMs;
  const timers = new Set<{ dueMs: number; callback: () => void }>();

  return {
    now: () => nowMs,

    after(delayMs, callback) {
      const timer = { dueMs: nowMs + delayMs, callback };
      timers.add(timer);
      return () => timers.delete(timer);
    },

    advance(byMs) {
      nowMs += byMs;
      for (const timer of [...timers].sort((one, other) => one.dueMs - other.dueMs)) {
        if (timer.dueMs > nowMs || !timers.delete(timer)) continue;
        timer.callback();
      }
    },

    async untilWaiting(count) {
      while (timers.size !== count) await setImmediate();
    },
  };
}
