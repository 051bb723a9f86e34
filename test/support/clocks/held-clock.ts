import { type Clock, systemClock } from '../../../src/clock.ts';

/** A clock whose timers go off when a test says so: a simulated provider with it answers on command. */
export interface HeldClock extends Clock {
  /** Resolves when somebody waits. */
  readonly waiting: Promise<void>;
  /** Lets everybody go on, now and from now on. */
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
