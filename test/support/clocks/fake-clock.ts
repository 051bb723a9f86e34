import type { Cancel, Clock } from '../../../src/clock.ts';

/** A clock that stands still until `advance` is called. */
export interface FakeClock extends Clock {
  /** Moves the time forward and calls the due timers in order, each at its own time. */
  advance(durationMs: number): Promise<void>;
  /** Delay until each timer is due, soonest first. */
  readonly pending: readonly number[];
  /** Resolves when exactly `count` timers are set. */
  untilPending(count: number): Promise<void>;
}

interface Timer {
  readonly at: number;
  callback: (() => void) | null;
}

export function createFakeClock(start = Date.parse('2026-03-02T08:00:00.000Z')): FakeClock {
  let now = start;
  /** The soonest is last, so that it is cheap to remove. */
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

  const clock: FakeClock = {
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

    async untilPending(count) {
      while (clock.pending.length !== count) await settled();
    },
  };
  return clock;
}

/** Resolves after all promises that settle without I/O or timers. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
