import type { Clock } from '../clock.ts';
import { type RequestScope, unlimitedCalls } from '../request-scope.ts';

export interface ReadOrderOptions {
  readonly clock: Clock;
  /** The greatest duration of a refresh in the background. */
  readonly refreshMs: number;
}

interface Refreshable {
  isRefreshing: boolean;
}

/** Orders the reads and invalidations of one account, so that no read from before an invalidation is stored after it. */
export class ReadOrder {
  readonly #options: ReadOrderOptions;
  /** Numbers of the reads in flight, in ascending order. */
  readonly #inFlight = new Set<number>();
  /** Number of the last read or invalidation. */
  #lastNumber = 0;
  /** Number of the last invalidation. */
  #invalidatedAt = 0;

  constructor(options: ReadOrderOptions) {
    this.#options = options;
  }

  /**
   * Makes a read. Unless there was an invalidation since it began, `store` is called with the result and with the number of
   * the read: of two reads, the one with the higher number began later.
   */
  async run<Result>(
    scope: RequestScope,
    read: (scope: RequestScope) => Promise<Result>,
    store: (result: Result, number: number) => void,
  ): Promise<Result> {
    const number = ++this.#lastNumber;
    const [oldest = number] = this.#inFlight;
    this.#inFlight.add(number);
    try {
      // Must not join a read in flight from before the invalidation, whose result may be out of date.
      const result = await read(oldest < this.#invalidatedAt ? { ...scope, requiresFresh: true } : scope);
      if (number > this.#invalidatedAt) store(result, number);
      return result;
    } finally {
      this.#inFlight.delete(number);
    }
  }

  invalidate(): void {
    this.#invalidatedAt = ++this.#lastNumber;
  }

  /**
   * Reads entries again in the background, except those that are being refreshed. The calls are part of no operation's
   * report.
   */
  refresh<Entry extends Refreshable>(
    entries: readonly Entry[],
    read: (entries: readonly Entry[], scope: RequestScope) => Promise<unknown>,
  ): void {
    const { clock, refreshMs } = this.#options;
    const idle = entries.filter(({ isRefreshing }) => !isRefreshing);
    if (idle.length === 0) return;
    for (const entry of idle) entry.isRefreshing = true;
    const abort = new AbortController();
    const scope: RequestScope = {
      signal: abort.signal,
      deadline: clock.now() + refreshMs,
      ...unlimitedCalls,
      onCall() {},
      onStale() {},
      request: abort,
      requiresFresh: false,
    };
    const end = () => {
      for (const entry of idle) entry.isRefreshing = false;
    };
    // An error is ignored here: it reaches clients when the entry is too old to be served.
    read(idle, scope).then(end, end);
  }
}
