import { type Clock, systemClock, timeLeft } from '../../clock.ts';
import { type Origin, UpstreamError } from '../../errors.ts';
import { foreignHostFailed } from '../failure.ts';
import { download } from '../files/download.ts';
import { createForeignDownload } from '../files/foreign-download.ts';
import { followRedirects } from '../files/redirect.ts';
import type {
  Auth,
  ConnectionEvent,
  FileResponse,
  GetRequest,
  Http,
  JsonResponse,
  Limit,
  ResponseHead,
} from '../http.ts';
import { createLimiter } from '../limits/limiter.ts';
import { readRetryAfter } from '../limits/retry-after.ts';
import { sharedLimit } from '../limits/share.ts';
import { createConnections } from '../transport/connections.ts';
import type { RawRequest, RawResponse } from '../transport/exchange.ts';
import { send } from '../transport/send.ts';
import { type Attempt, createAdmission, type Slot } from './admission.ts';
import { type ToRefusal, toFailure, toJsonResponse } from './response.ts';
import { createRetry } from './retry.ts';
import { toTarget } from './target.ts';

export interface HttpOptions {
  readonly origin: Origin;
  /** Prefix of every path; the credential is sent to its origin alone. */
  readonly baseUrl: URL;
  readonly auth: Auth;
  readonly limits: readonly Limit[];
  /** The part of every limit that this process may use; from above 0 to 1. */
  readonly share: number;
  readonly toRefusal: ToRefusal;
  /** Limit for one attempt; the scope's deadline limits all attempts of a request together. */
  readonly upstreamTimeoutMs: number;
  /** Limit for a response's body after decompression. */
  readonly maxBodyBytes: number;
  /** Limit for a file, which is streamed and never held whole. */
  readonly maxFileBytes: number;
  /** Limit for the sockets to this origin; further requests wait in the queue of the rate limits. */
  readonly connections: number;
  readonly clock: Clock;
  /** From 0 up to but not including 1. */
  readonly random: () => number;
  readonly onEvent: (event: ConnectionEvent) => void;
}

/** Options that suit every provider: `createHttp({ ...httpDefaults, origin, … })`. */
export const httpDefaults = {
  maxBodyBytes: 32 * 1024 * 1024,
  maxFileBytes: 100 * 1024 * 1024,
  connections: 64,
  share: 1,
  clock: systemClock,
  random: Math.random,
  onEvent() {},
} satisfies Partial<HttpOptions>;

/** How often one request may be sent again because its token was refused, as long as other processes take newer ones. */
const maxRenewals = 10;

const jsonHeaders = { accept: 'application/json', 'accept-encoding': 'gzip', 'user-agent': 'hiregraph' };
// A file is passed on as it is stored, without a compression of its transfer.
const fileHeaders = { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'hiregraph' };

export function createHttp(options: HttpOptions): Http {
  const { origin, baseUrl, auth, clock, random, connections, upstreamTimeoutMs, maxFileBytes, onEvent } =
    options;
  const pool = createConnections({
    origin: baseUrl.origin,
    connections,
    timeoutMs: upstreamTimeoutMs,
    reach: 'anywhere',
  });
  const sockets: Limit = { kind: 'concurrency', path: null, requests: connections };
  const limits = options.limits.map((limit) => sharedLimit(limit, options.share));
  const limiter = createLimiter({ origin, limits: [...limits, sockets], clock, random, onEvent });
  const admission = createAdmission({ origin, auth, limiter, clock });
  const retry = createRetry(clock, random);
  const openForeign = createForeignDownload({
    origin,
    account: baseUrl,
    headers: fileHeaders,
    upstreamTimeoutMs,
    maxBytes: maxFileBytes,
    clock,
  });

  /** Options for the exchange of one attempt; `onEnd` releases its slot and reports it. */
  function exchangeOptions({ path, scope }: Attempt, { permit, waitedMs }: Slot) {
    const startedAt = clock.now();
    return {
      origin,
      clock,
      signal: scope.signal,
      timeoutMs: Math.min(upstreamTimeoutMs, timeLeft(scope.deadline, clock)),
      onSent: permit.sent,
      onEnd(head: ResponseHead | null) {
        permit.release(head);
        const [status, durationMs] = [head?.status ?? null, clock.now() - startedAt];
        scope.onCall({ account: origin.account, method: 'GET', path, status, durationMs, waitedMs });
      },
    };
  }

  async function getJson(attempt: Attempt, slot: Slot): Promise<JsonResponse> {
    const { onEnd, ...exchange } = exchangeOptions(attempt, slot);
    let raw: RawResponse | null = null;
    try {
      raw = await send(pool, toRawRequest(attempt), { ...exchange, maxBodyBytes: options.maxBodyBytes });
    } finally {
      onEnd(raw);
    }
    const response = toJsonResponse(raw, attempt.path, origin, options.toRefusal, clock.now());
    auth.accept(attempt.headers, attempt.path);
    return response;
  }

  async function openFile(attempt: Attempt, slot: Slot): Promise<FileResponse> {
    const first = await openAtProvider(attempt, slot);
    const { response, isForeign } = await followRedirects(first, new URL(baseUrl.origin + attempt.target), {
      account: baseUrl,
      async openAtProvider(url) {
        const next = { ...attempt, target: url.pathname + url.search };
        return openAtProvider(next, await admission.enter(next));
      },
      openForeign: (url) => openForeign(url, attempt.scope),
    });
    if (isFile(response)) return response;
    const now = clock.now();
    throw isForeign
      ? foreignHostFailed(origin, response.status, readRetryAfter(response.headers, now))
      : toFailure(response, attempt.path, origin, options.toRefusal, now);
  }

  async function openAtProvider(attempt: Attempt, slot: Slot): Promise<RawResponse | FileResponse> {
    const exchange = { ...exchangeOptions(attempt, slot), idleMs: upstreamTimeoutMs, maxBytes: maxFileBytes };
    const response = await download(pool, toRawRequest(attempt), exchange);
    if (response.status < 400) auth.accept(attempt.headers, attempt.path);
    return response;
  }

  /** Makes attempts until one succeeds or no other is allowed. */
  async function withRetries<Result>(
    path: string,
    { query, scope }: GetRequest,
    headers: Readonly<Record<string, string>>,
    perform: (attempt: Attempt, slot: Slot) => Promise<Result>,
  ): Promise<Result> {
    const target = toTarget(baseUrl.pathname, path, query);
    let renewals = 0;
    for (let count = 1; ; ) {
      const attempt: Attempt = { path, target, headers: { ...headers }, scope };
      const slot = await admission.enter(attempt);
      if (count === 1) retry.onFirst();
      try {
        return await perform(attempt, slot);
      } catch (error) {
        if (isUnauthenticated(error) && renewals < maxRenewals && auth.refuse(attempt.headers, path))
          renewals += 1;
        else await retry.after(count++, error, scope);
      }
    }
  }

  return {
    get: (path, request) => withRetries(path, request, jsonHeaders, getJson),

    open: (path, request) => withRetries(path, request, fileHeaders, openFile),

    budget: () => limiter.budget(),

    async close() {
      admission.close();
      await pool.dispatcher.destroy();
    },
  };
}

function toRawRequest({ target, headers }: Attempt): RawRequest {
  return { method: 'GET', path: target, headers, body: null };
}

function isFile(response: RawResponse | FileResponse): response is FileResponse {
  return response.body instanceof ReadableStream;
}

function isUnauthenticated(error: unknown): boolean {
  return error instanceof UpstreamError && error.code === 'UPSTREAM_UNAUTHENTICATED';
}
