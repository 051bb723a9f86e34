import type { UpstreamCode } from '../errors.ts';
import type { RequestScope } from '../request-scope.ts';

/** One provider's API with one credential: tokens, rate limits, retries, timeouts and status codes are dealt with here. */
export interface Http {
  /**
   * Reads. Repeats itself on network failure, 429, 502, 503 and 504, a few times and never beyond the deadline.
   * Rejects with an `UpstreamError` for every answer that is not 2xx JSON.
   */
  get(path: string, request: GetRequest): Promise<JsonResponse>;
  /**
   * Reads a file. As `get` until its first byte, which is what the deadline is for; then for as long as bytes flow.
   * Follows redirects, beyond the provider without the credential.
   */
  open(path: string, request: GetRequest): Promise<FileResponse>;
  /** As far as answers have told. */
  budget(): Budget;
  close(): Promise<void>;
}

/** What is left of a provider's allowance. */
export interface Budget {
  /** Requests that may be sent now; null where the provider does not say how many there are. */
  readonly remaining: number | null;
  /** When there are all of them again, in milliseconds since the epoch; null where that is always less than a second. */
  readonly resetsAt: number | null;
}

export interface GetRequest {
  /** Sent in this order; a name may repeat. */
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly scope: RequestScope;
}

export interface JsonResponse {
  readonly status: number;
  /** Names in lower case; a repeated header is joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** The decoded JSON. Integers beyond 2^53 arrive as strings of their digits, so that ids stay exact. */
  readonly body: unknown;
}

/** A file of which the first byte has come. */
export interface FileResponse {
  readonly status: number;
  /** Names in lower case; a repeated header is joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * To be read to its end, or cancelled. It is as fast as its reader, and fails where the file is cut off, too large or
   * stops coming.
   */
  readonly body: ReadableStream<Uint8Array>;
}

/** Puts a credential on a request, and learns what became of it. */
export interface Auth {
  apply(headers: Record<string, string>, scope: RequestScope): Promise<void>;
  /** Learns that the credential on these headers was good. */
  accept(headers: Readonly<Record<string, string>>): void;
  /** Learns that it was not. False where trying again cannot help, as with an API key. */
  refuse(headers: Readonly<Record<string, string>>): boolean;
}

/** What an answer that is not 2xx means, in the provider's own terms. */
export interface Refusal {
  readonly code: UpstreamCode;
  /** Completes `greenhouse …`; names no person and repeats nothing that was sent. */
  readonly message: string;
  /** The scope that the credential lacks; null where that is not the matter, or not known. */
  readonly scope: string | null;
}

/** A provider's limits, as data. Every gate whose `path` matches a request has to let it pass. */
export type Limit = WindowLimit | RateLimit | ConcurrencyLimit;

/** So many requests in a fixed window; the provider's headers correct what we count. */
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
