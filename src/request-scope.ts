import { CallLimitError, type CallLimitName, type Origin } from './errors.ts';

/** Limits and hooks of the reads that are made for one operation, or for one refresh in the background. */
export interface RequestScope {
  /** When it aborts, the upstream connection is closed and no further request is sent. */
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch; no request is sent after it. */
  readonly deadline: number;
  /** Identifies the client request; the same object for all of its reads. The rate limiter takes turns between requests by it. */
  readonly request: object;
  /** Whether each read must begin after this request: neither the cache nor a read in flight may answer it. */
  readonly requiresFresh: boolean;
  /**
   * Counts an attempt of an upstream call before it is sent. Throws a `CallLimitError` if no further one is allowed. The
   * returned function takes the attempt back, if it was not sent.
   */
  claimCall(origin: Origin): TakeBack;
  /** Called when an attempt of an upstream call has ended. */
  onCall(call: UpstreamCall): void;
  /** Called with the entry's age when a read is served a stale cache entry. */
  onStale(account: string, ageMs: number): void;
}

/** One attempt of an upstream call. It holds no query string, so that it names no person. */
export interface UpstreamCall {
  readonly account: string;
  readonly method: 'GET';
  /** The path of the URL, without the query string. */
  readonly path: string;
  /** HTTP status; null if no response arrived. */
  readonly status: number | null;
  readonly durationMs: number;
  /** How long the call waited for rate limits before it was sent. */
  readonly waitedMs: number;
}

export type TakeBack = () => void;

/** The upstream calls that an operation may make, or one page of it. Every attempt counts, retries included. */
export class CallBudget {
  readonly #name: CallLimitName;
  readonly #limit: number;
  /** The budget that this one is a part of. */
  readonly #whole: Pick<RequestScope, 'claimCall'> | null;
  #remaining: number;

  constructor(name: CallLimitName, limit: number, whole: Pick<RequestScope, 'claimCall'> | null = null) {
    this.#name = name;
    this.#limit = limit;
    this.#whole = whole;
    this.#remaining = limit;
  }

  get remaining(): number {
    return this.#remaining;
  }

  claim(origin: Origin): TakeBack {
    const takeBackWhole = this.#whole?.claimCall(origin);
    if (this.#remaining <= 0) {
      takeBackWhole?.();
      throw new CallLimitError(this.#name, this.#limit, origin);
    }
    this.#remaining -= 1;
    return () => {
      takeBackWhole?.();
      this.#remaining += 1;
    };
  }

  /** Counts a call that several pages share, and that the whole budget has counted once. */
  countShared(): void {
    this.#remaining -= 1;
  }
}

/** For reads that belong to no operation. */
export const unlimitedCalls = { claimCall: (): TakeBack => () => {} };
