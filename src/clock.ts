/** Time, as a parameter: the one home of the clock and of timers. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Calls back once after so many milliseconds, unless cancelled; never keeps the process alive. */
  after(delayMs: number, callback: () => void): Cancel;
}

export type Cancel = () => void;

export const systemClock: Clock = {
  now: () => Date.now(),
  after(delayMs, callback) {
    const timer = setTimeout(callback, delayMs);
    timer.unref();
    return () => clearTimeout(timer);
  },
};

/** Calls back once everything that is at hand has been looked at: what came meanwhile, and whatever waits for it. */
export function soon(callback: () => void): void {
  setImmediate(callback);
}
