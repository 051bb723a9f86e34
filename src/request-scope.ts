/** What one operation, or one job in the background, allows the reads that are made for it. */
export interface RequestScope {
  /** Aborting it closes the upstream connection and sends nothing further. */
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch; nothing is sent later. */
  readonly deadline: number;
  /** Identifies the client request, the same for all its reads: requests take turns by it. */
  readonly request: object;
  /** Whether reads have to begin from now on, so that neither the cache nor a read under way will do. */
  readonly requiresFresh: boolean;
  /** Called when an attempt of an upstream call has ended. */
  onCall(call: UpstreamCall): void;
  /** Called with the entry's age when a read is served a cache entry past its time. */
  onStale(account: string, ageMs: number): void;
}

/** One attempt of an upstream call. It names no person and holds no value of a query. */
export interface UpstreamCall {
  readonly account: string;
  readonly method: 'GET';
  /** Without the query. */
  readonly path: string;
  /** Null if no answer arrived. */
  readonly status: number | null;
  readonly durationMs: number;
  /** How long it waited for rate limits before it was sent. */
  readonly waitedMs: number;
}
