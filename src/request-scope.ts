/** Whoever waits for the answer: one client request, or something that outlives it. */
export interface RequestScope {
  /** Aborting it closes the upstream connection and sends nothing further. */
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch; nothing is sent later. */
  readonly deadline: number;
  /** Told of each attempt when it has ended. */
  onCall(call: UpstreamCall): void;
  /** Stands for the client request, the same for all that is read for it: turns are taken by it. */
  readonly request: object;
  /** Whether only what is read from now on will do. */
  readonly requiresFresh: boolean;
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
