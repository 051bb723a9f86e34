/** Time as a parameter, so that tests can control it. No other file of `src` uses the system clock or timers. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Calls `callback` once after the delay, unless cancelled; never keeps the process alive. */
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

/** Calls `callback` in the next turn of the event loop, after the events that have arrived by then. */
export function nextTurn(callback: () => void): void {
  setImmediate(callback);
}

/** The bounds of a wait. */
interface WaitLimits {
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch; may be infinite. */
  readonly deadline: number;
}

/** Resolves after the duration; rejects with the signal's reason as soon as that aborts. */
export function sleep(durationMs: number, signal: AbortSignal, clock: Clock): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const cancel = clock.after(durationMs, () => {
      signal.removeEventListener('abort', onAbort);
      resolve();
    });
    function onAbort(): void {
      cancel();
      reject(signal.reason);
    }
    signal.addEventListener('abort', onAbort, { once: true });
  });
}

/**
 * Settles as `work` does, unless the signal aborts or the deadline passes first. The work itself goes on, because others
 * may wait for it. `onEnd` is called when this wait is over, in each case.
 */
export function waitFor<T>(
  work: Promise<T>,
  { signal, deadline }: WaitLimits,
  clock: Clock,
  toTimeoutError: () => Error,
  onEnd: () => void = () => {},
): Promise<T> {
  return new Promise((resolve, reject) => {
    let isOver = false;
    const cancel = clock.after(timeLeft(deadline, clock), () => end(() => reject(toTimeoutError())));
    function end(settle: () => void): void {
      if (isOver) return;
      isOver = true;
      cancel();
      signal.removeEventListener('abort', onAbort);
      onEnd();
      settle();
    }
    function onAbort(): void {
      end(() => reject(signal.reason));
    }
    work.then(
      (result) => end(() => resolve(result)),
      (error) => end(() => reject(error)),
    );
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
}

// Node fires a longer timer at once.
const maxTimerMs = 2 ** 31 - 1;

/** The delay of a timer for the deadline, which may be infinite. */
export function timeLeft(deadline: number, clock: Clock): number {
  return Math.max(0, Math.min(deadline - clock.now(), maxTimerMs));
}
