import { type Clock, waitFor } from '../clock.ts';
import type { RequestScope, UpstreamCall } from '../request-scope.ts';

/** How long somebody waits for what another client request has begun. */
export interface WaitOptions {
  readonly clock: Clock;
  /** What is said when a deadline passes. */
  late(): Error;
}

/**
 * One read that several client requests wait for, each until its own deadline. It is made in the name of the one that
 * came first, and given up when the last of them has left.
 */
export class SingleFlight<Result> {
  readonly #patience: WaitOptions;
  readonly #abort = new AbortController();
  readonly #waiting = new Set<RequestScope>();
  /** Null once it is told: a table that has had the read in it may outlive it, and all that hangs on it. */
  #outcome: PromiseWithResolvers<Result> | null = Promise.withResolvers<Result>();
  #hasBegun = false;
  #isOver = false;

  constructor(patience: WaitOptions) {
    this.#patience = patience;
    // It is waited for through `join` alone.
    this.#outcome?.promise.catch(() => {});
  }

  get hasBegun(): boolean {
    return this.#hasBegun;
  }

  /** What is read through answers only those who came before it began. */
  isOpenTo(scope: RequestScope): boolean {
    return !this.#isOver && !this.#abort.signal.aborted && (!this.#hasBegun || !scope.requiresFresh);
  }

  join(scope: RequestScope): Promise<Result> {
    const { clock, late } = this.#patience;
    if (this.#outcome === null) throw new Error('a read that is over is waited for');
    this.#waiting.add(scope);
    return waitFor(this.#outcome.promise, scope, clock, late, () => {
      this.#waiting.delete(scope);
      if (this.#waiting.size === 0 && !this.#isOver) this.#abort.abort();
    });
  }

  /** `conclude` is called when the read is over, or at once where everybody has left. */
  begin(run: (shared: RequestScope) => Promise<Result>, conclude: () => void): void {
    this.#hasBegun = true;
    const [first] = this.#waiting;
    if (first === undefined) {
      conclude();
      return;
    }
    const shared = new SharedScope(first, this.#waiting, this.#abort.signal);
    const end = () => {
      const outcome = this.#outcome;
      this.#outcome = null;
      this.#isOver = true;
      conclude();
      return outcome;
    };
    run(shared).then(
      (result) => end()?.resolve(result),
      (error) => end()?.reject(error),
    );
  }
}

/** Asks in the name of all who wait, and as long as the most patient of them. Whoever has waited longest pays. */
class SharedScope implements RequestScope {
  readonly signal: AbortSignal;
  readonly request: object;
  readonly requiresFresh: boolean;
  readonly #first: RequestScope;
  readonly #waiting: ReadonlySet<RequestScope>;

  constructor(first: RequestScope, waiting: ReadonlySet<RequestScope>, signal: AbortSignal) {
    this.signal = signal;
    this.request = first.request;
    this.requiresFresh = first.requiresFresh;
    this.#first = first;
    this.#waiting = waiting;
  }

  get deadline(): number {
    return Math.max(...[...this.#waiting].map(({ deadline }) => deadline));
  }

  onCall(call: UpstreamCall): void {
    const [payer = this.#first] = this.#waiting;
    payer.onCall(call);
  }

  onStale(account: string, ageMs: number): void {
    for (const scope of this.#waiting) scope.onStale(account, ageMs);
  }
}
