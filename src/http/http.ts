import type { UpstreamCode } from '../errors.ts';
import type { RequestScope } from '../request-scope.ts';

/** One provider's API with one credential. Handles tokens, rate limits, retries, timeouts and status codes. */
export interface Http {
  /**
   * Reads JSON. Retries after a network failure, 429, 502, 503 and 504, a few times and never beyond the deadline.
   * Rejects with an `UpstreamError` for every response that is not 2xx JSON.
   */
  get(path: string, request: GetRequest): Promise<JsonResponse>;
  /**
   * Reads a file. Retries as `get` does until the first byte, for which the deadline holds; after it the file is
   * streamed as long as bytes arrive. Follows redirects; a request to another host than the provider's carries no
   * credential.
   */
  open(path: string, request: GetRequest): Promise<FileResponse>;
  /** The remaining allowance, as far as responses have shown it. */
  budget(): Budget;
  close(): Promise<void>;
}

/** A change of an account's connection that its operator should know. */
export type ConnectionEvent =
  | { readonly kind: 'circuit opened' | 'circuit closed' }
  /** The credential was seen to lack an OAuth scope, or to have it after all. */
  | { readonly kind: 'scope missing' | 'scope granted'; readonly scope: string }
  /** Less than a tenth of the allowance of a window is left. Once in a window. */
  | { readonly kind: 'rate limit nearly reached'; readonly remaining: number; readonly allowance: number }
  /** Values that do not fit the provider's documentation and were read as none, or rows that cannot be read. */
  | {
      readonly kind: 'values unreadable' | 'rows unreadable';
      /** The path of the call, without ids. */
      readonly call: string;
      /** The place in the row, or in the answer. */
      readonly path: string;
      readonly count: number;
    }
  /**
   * Tokens are refused soon after they were issued, because another process takes tokens of the same credential: requests
   * wait for their turn. `count` is the number of replaced tokens in the last minute.
   */
  | { readonly kind: 'token contended'; readonly count: number };

/** The remaining part of a provider's allowance. */
export interface Budget {
  /** Number of requests in a whole window; null if the provider does not limit them by number. */
  readonly allowance: number | null;
  /** Number of requests that may be sent now; null if the provider does not limit them by number. */
  readonly remaining: number | null;
  /** Time of the full allowance, in milliseconds since the epoch; null if that is always less than a second away. */
  readonly resetsAt: number | null;
}

export interface GetRequest {
  /** Sent in this order; a name may repeat. */
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly scope: RequestScope;
}

/** Status and headers of a response. */
export interface ResponseHead {
  readonly status: number;
  /** Names in lower case; a repeated header is joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface JsonResponse extends ResponseHead {
  /** The decoded JSON. Integers beyond 2^53 are strings of their digits, so that ids stay exact. */
  readonly body: unknown;
}

/** A file whose first byte has arrived. */
export interface FileResponse extends ResponseHead {
  /**
   * Has to be read to its end or cancelled. The provider is slowed down to the speed of the reader. The stream fails if
   * the file is cut off, is too large or stalls.
   */
  readonly body: ReadableStream<Uint8Array>;
}

/** Adds a credential to requests. `accept` and `refuse` report what the provider made of it. */
export interface Auth {
  apply(headers: Record<string, string>, scope: RequestScope): Promise<void>;
  /** The provider has accepted the credential on these headers, for a request of this path. */
  accept(headers: Readonly<Record<string, string>>, path: string): void;
  /** The provider has refused it. Returns false if a retry cannot help, as with an API key. */
  refuse(headers: Readonly<Record<string, string>>, path: string): boolean;
}

/** The meaning of a response that is not 2xx, by the provider's own documentation. */
export interface Refusal {
  readonly code: UpstreamCode;
  /** Completes `greenhouse …`; names no person and repeats nothing of the request. */
  readonly message: string;
  /** The OAuth scope that the credential lacks; null if that is not the reason, or the scope is unknown. */
  readonly scope: string | null;
}

/** A provider's limits, as data. A request has to pass every limit whose `path` matches it; null matches all. */
export type Limit = WindowLimit | RateLimit | ConcurrencyLimit;

/** A number of requests in a fixed window; the provider's response headers correct the gateway's own count. */
export interface WindowLimit {
  readonly kind: 'window';
  readonly path: RegExp | null;
  readonly requests: number;
  readonly windowMs: number;
  /** The part of the number in the headers that this process may use; from above 0 to 1. */
  readonly share: number;
  readonly headers: { readonly limit: string; readonly remaining: string; readonly reset: string };
}

/** A number of requests in a sliding window. */
export interface RateLimit {
  readonly kind: 'rate';
  readonly path: RegExp | null;
  readonly requests: number;
  readonly windowMs: number;
}

/** A number of concurrent requests. */
export interface ConcurrencyLimit {
  readonly kind: 'concurrency';
  readonly path: RegExp | null;
  readonly requests: number;
}
