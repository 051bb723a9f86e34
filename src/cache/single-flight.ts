import { type Clock, waitFor } from '../clock.ts';
import { CallLimitError, type Origin } from '../errors.ts';
import type { RequestScope, TakeBack, UpstreamCall } from '../request-scope.ts';

/** The wait for a read until the deadline of a request. */
export interface WaitOptions {
  readonly clock: Clock;
  /** Creates the error of a request whose deadline passes. */
  toTimeoutError(): Error;
}

/**
 * One read that several client requests share (single-flight). Each waits for it until its own deadline. It counts as a read
 * of the request that has waited longest, and is aborted when no request waits for it.
 */
export class SingleFlight<Result> {
  readonly #options: WaitOptions;
  readonly #abort = new AbortController();
  readonly #waiting = new Set<RequestScope>();
  /** Null once the read has ended, so that a map which once held the read does not retain its result. */
  #outcome: PromiseWithResolvers<Result> | null = Promise.withResolvers<Result>();
  #hasBegun = false;
  #isOver = false;
  /** Whether a call of the read was not made, because no request that waits for it may make a further one. */
  #isIncomplete = false;

  constructor(options: WaitOptions) {
    this.#options = options;
    // Requests handle the rejection by `join`; without any, it would be unhandled.
    this.#outcome?.promise.catch(() => {});
  }

  get hasBegun(): boolean {
    return this.#hasBegun;
  }

  /** Whether a request may join. One that requires a fresh read may not join a read that has begun. */
  isOpenTo(scope: RequestScope): boolean {
    if (this.#isIncomplete) return false;
    return !this.#isOver && !this.#abort.signal.aborted && (!this.#hasBegun || !scope.requiresFresh);
  }

  /** Waits for the result, until the request's deadline passes or its signal aborts. */
  join(scope: RequestScope): Promise<Result> {
    const { clock, toTimeoutError } = this.#options;
    if (this.#outcome === null) throw new Error('a read that has ended cannot be joined');
    this.#waiting.add(scope);
    return waitFor(this.#outcome.promise, scope, clock, toTimeoutError, () => {
      this.#waiting.delete(scope);
      if (this.#waiting.size === 0 && !this.#isOver) this.#abort.abort();
    });
  }

  /** Begins the read. `onEnd` is called when it has ended; at once if no request waits for it any more. */
  begin(run: (shared: RequestScope) => Promise<Result>, onEnd: () => void): void {
    this.#hasBegun = true;
    const [first] = this.#waiting;
    if (first === undefined) {
      onEnd();
      return;
    }
    const shared = new SharedScope(first, this.#waiting, this.#abort.signal, () => {
      this.#isIncomplete = true;
    });
    const end = () => {
      const outcome = this.#outcome;
      this.#outcome = null;
      this.#isOver = true;
      onEnd();
      return outcome;
    };
    run(shared).then(
      (result) => end()?.resolve(result),
      (error) => end()?.reject(error),
    );
  }
}

/**
 * The scope of a shared read. Its deadline is the latest of the requests that wait for it; its calls are reported to the one
 * that has waited longest.
 */
class SharedScope implements RequestScope {
  readonly signal: AbortSignal;
  readonly request: object;
  readonly requiresFresh: boolean;
  readonly #first: RequestScope;
  readonly #waiting: ReadonlySet<RequestScope>;
  readonly #onLimit: () => void;

  constructor(
    first: RequestScope,
    waiting: ReadonlySet<RequestScope>,
    signal: AbortSignal,
    onLimit: () => void,
  ) {
    this.signal = signal;
    this.request = first.request;
    this.requiresFresh = first.requiresFresh;
    this.#first = first;
    this.#waiting = waiting;
    this.#onLimit = onLimit;
  }

  get deadline(): number {
    return Math.max(...[...this.#waiting].map(({ deadline }) => deadline));
  }

  /** The call counts for the first request that may still make one. */
  claimCall(origin: Origin): TakeBack {
    let refusal: CallLimitError | null = null;
    for (const scope of this.#waiting.size === 0 ? [this.#first] : this.#waiting) {
      try {
        return scope.claimCall(origin);
      } catch (error) {
        if (!(error instanceof CallLimitError)) throw error;
        refusal ??= error;
      }
    }
    this.#onLimit();
    throw refusal;
  }

  onCall(call: UpstreamCall): void {
    const [longestWaiting = this.#first] = this.#waiting;
    longestWaiting.onCall(call);
  }

  onStale(account: string, ageMs: number): void {
    for (const scope of this.#waiting) scope.onStale(account, ageMs);
  }
}
