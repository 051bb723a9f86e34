import type { UpstreamCode } from '../errors.ts';

/** One vendor's API with one credential: tokens, rate limits, retries, timeouts and status codes are dealt with here. */
export interface Http {
  /**
   * Reads. Repeats itself on network failure, 429, 502, 503 and 504, a few times and never beyond the deadline.
   * Rejects with an `UpstreamError` for every answer that is not 2xx JSON.
   */
  get(path: string, request: GetRequest): Promise<Reply>;
  /**
   * Reads a file. As `get` until its first byte, which is what the deadline is for; then for as long as bytes flow.
   * Follows redirects, beyond the vendor without the credential.
   */
  open(path: string, request: GetRequest): Promise<Opened>;
  /** As far as answers have told. */
  budget(): Budget;
  close(): Promise<void>;
}

/** What is left of a vendor's allowance. */
export interface Budget {
  /** Requests that may be sent now; null where the vendor does not say how many there are. */
  readonly remaining: number | null;
  /** When there are all of them again, in milliseconds since the epoch; null where that is always less than a second. */
  readonly resetsAt: number | null;
}

export interface GetRequest {
  /** Sent in this order; a name may repeat. */
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly caller: Caller;
}

export interface Reply {
  readonly status: number;
  /** Names in lower case; a repeated header is joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** The decoded JSON. Integers beyond 2^53 arrive as strings of their digits, so that ids stay exact. */
  readonly body: unknown;
}

/** A file of which the first byte has come. */
export interface Opened {
  readonly status: number;
  /** Names in lower case; a repeated header is joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * To be read to its end, or cancelled. It is as fast as its reader, and fails where the file is cut off, too large or
   * stops coming.
   */
  readonly body: ReadableStream<Uint8Array>;
}

/** Whoever waits for the answer: one client request, or something that outlives it. */
export interface Caller {
  /** Aborting it closes the upstream connection and sends nothing further. */
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch; nothing is sent later. */
  readonly deadline: number;
  /** Told of each attempt when it has ended. */
  onCall(call: UpstreamCall): void;
  /** Stands for the client request, the same for all that is read for it: turns are taken by it. */
  readonly request: object;
  /** Whether only what is read from now on will do. */
  readonly readsThrough: boolean;
}

/** One attempt; speaks of no person and holds no query value. */
export interface UpstreamCall {
  readonly account: string;
  readonly method: 'GET';
  /** Without the query. */
  readonly path: string;
  /** Null where no answer arrived. */
  readonly status: number | null;
  readonly durationMs: number;
  /** Spent waiting for rate limits before it was sent. */
  readonly waitedMs: number;
}

/** Puts a credential on a request, and learns what became of it. */
export interface Auth {
  apply(headers: Record<string, string>, caller: Caller): Promise<void>;
  /** Learns that the credential on these headers was good. */
  accept(headers: Readonly<Record<string, string>>): void;
  /** Learns that it was not. False where trying again cannot help, as with an API key. */
  refuse(headers: Readonly<Record<string, string>>): boolean;
}

/** What an answer that is not 2xx means, in the vendor's own terms. */
export interface Refusal {
  readonly code: UpstreamCode;
  /** Completes `greenhouse …`; names no person and repeats nothing that was sent. */
  readonly message: string;
  /** The scope that the credential lacks; null where that is not the matter, or not known. */
  readonly scope: string | null;
}

/** A vendor's limits, as data. Every gate whose `path` matches a request has to let it pass. */
export type Limit = WindowLimit | RateLimit | ConcurrencyLimit;

/** So many requests in a fixed window; the vendor's headers correct what we count. */
export interface WindowLimit {
  readonly kind: 'window';
  readonly path: RegExp | null;
  readonly requests: number;
  readonly windowMs: number;
  readonly headers: { readonly limit: string; readonly remaining: string; readonly reset: string };
}

/** So many requests in any stretch of that length. */
export interface RateLimit {
  readonly kind: 'rate';
  readonly path: RegExp | null;
  readonly requests: number;
  readonly windowMs: number;
}

/** So many requests at once. */
export interface ConcurrencyLimit {
  readonly kind: 'concurrency';
  readonly path: RegExp | null;
  readonly requests: number;
}
