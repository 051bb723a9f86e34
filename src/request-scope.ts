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
