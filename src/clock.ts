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

/** Calls back when the event loop has come round, and what had arrived by then is dealt with. */
export function nextTurn(callback: () => void): void {
  setImmediate(callback);
}

/** Somebody who waits: until the signal aborts, and no longer than the deadline, in milliseconds since the epoch. */
export interface Waiting {
  readonly signal: AbortSignal;
  readonly deadline: number;
}

/** Resolves after so long; rejects with the signal's reason as soon as that aborts. */
export function sleep(durationMs: number, signal: AbortSignal, clock: Clock): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const cancel = clock.after(durationMs, () => {
      signal.removeEventListener('abort', leave);
      resolve();
    });
    function leave(): void {
      cancel();
      reject(signal.reason);
    }
    signal.addEventListener('abort', leave, { once: true });
  });
}

/**
 * Settles as `work` does, unless whoever waits leaves or the deadline passes first. The work itself goes on: others may
 * wait for it. `onEnd` is called when nobody waits any more.
 */
export function waitFor<T>(
  work: Promise<T>,
  { signal, deadline }: Waiting,
  clock: Clock,
  late: () => Error,
  onEnd: () => void = () => {},
): Promise<T> {
  return new Promise((resolve, reject) => {
    let isOver = false;
    const cancel = clock.after(timeLeft(deadline, clock), () => end(() => reject(late())));
    function end(conclude: () => void): void {
      if (isOver) return;
      isOver = true;
      cancel();
      signal.removeEventListener('abort', leave);
      onEnd();
      conclude();
    }
    function leave(): void {
      end(() => reject(signal.reason));
    }
    work.then(
      (result) => end(() => resolve(result)),
      (error) => end(() => reject(error)),
    );
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
  });
}

// A longer timer of Node fires at once.
const longestTimerMs = 2 ** 31 - 1;

/** How long a timer runs that ends at the deadline, which may be as far off as infinity. */
export function timeLeft(deadline: number, clock: Clock): number {
  return Math.max(0, Math.min(deadline - clock.now(), longestTimerMs));
}
