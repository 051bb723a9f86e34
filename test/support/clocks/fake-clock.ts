import type { Cancel, Clock } from '../../../src/clock.ts';

/** A clock that stands still until it is told to go on. */
export interface FakeClock extends Clock {
  /** Lets time pass, and everything happen that is due, each thing at its own moment and in order. */
  advance(durationMs: number): Promise<void>;
  /** How long until each timer is due, soonest first. */
  readonly pending: readonly number[];
}

interface Timer {
  readonly at: number;
  callback: (() => void) | null;
}

export function createFakeClock(start = Date.parse('2026-03-02T08:00:00.000Z')): FakeClock {
  let now = start;
  /** The soonest last, where it is cheap to take. */
  const timers: Timer[] = [];

  function insert(timer: Timer): void {
    let low = 0;
    let high = timers.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((timers[middle]?.at ?? 0) > timer.at) low = middle + 1;
      else high = middle;
    }
    timers.splice(low, 0, timer);
  }

  return {
    now: () => now,

    after(delayMs, callback): Cancel {
      const timer: Timer = { at: now + Math.max(0, delayMs), callback };
      insert(timer);
      return () => {
        timer.callback = null;
      };
    },

    async advance(durationMs) {
      const end = now + durationMs;
      await settled();
      for (let next = timers.at(-1); next !== undefined && next.at <= end; next = timers.at(-1)) {
        timers.pop();
        if (next.callback === null) continue;
        now = next.at;
        next.callback();
        await settled();
      }
      now = end;
      await settled();
    },

    get pending() {
      return timers
        .filter(({ callback }) => callback !== null)
        .map(({ at }) => at - now)
        .reverse();
    },
  };
}

/** Promises that can settle without time passing have settled. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
