import { type Clock, systemClock } from '../../../src/clock.ts';

/** A clock whose timers fire on `release`, so that a simulated provider responds on command. */
export interface HeldClock extends Clock {
  /** Resolves when the first timer is set. */
  readonly waiting: Promise<void>;
  /** Fires all timers, and later ones at once. */
  release(): void;
}

export function createHeldClock(): HeldClock {
  const { promise: waiting, resolve } = Promise.withResolvers<void>();
  const held = new Set<() => void>();
  let isReleased = false;

  return {
    now: systemClock.now,
    after(_delayMs, callback) {
      if (isReleased) return systemClock.after(0, callback);
      held.add(callback);
      resolve();
      return () => held.delete(callback);
    },
    waiting,
    release() {
      isReleased = true;
      for (const callback of held) callback();
      held.clear();
    },
  };
}
