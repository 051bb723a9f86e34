import { type Clock, systemClock, timeLeft } from '../../clock.ts';
import { type Origin, UpstreamError } from '../../errors.ts';
import { download } from '../files/download.ts';
import { createElsewhere } from '../files/foreign-download.ts';
import { follow } from '../files/redirect.ts';
import type { Auth, FileResponse, GetRequest, Http, JsonResponse, Limit } from '../http.ts';
import type { Answered } from '../limits/gate.ts';
import { createLimiter } from '../limits/limiter.ts';
import { readRetryAfter } from '../limits/retry-after.ts';
import { type Call, createAdmission, type Place } from './admission.ts';
import { createConnections } from './connections.ts';
import { failedElsewhere } from './failure.ts';
import { type ToRefusal, toFailure, toReply } from './response.ts';
import { createRetry } from './retry.ts';
import { type RawResponse, type Sending, send } from './send.ts';
import { toTarget } from './target.ts';

export interface HttpOptions {
  readonly origin: Origin;
  /** Every path is appended to it, and the credential is never sent elsewhere. */
  readonly baseUrl: URL;
  readonly auth: Auth;
  readonly limits: readonly Limit[];
  readonly toRefusal: ToRefusal;
  /** Bounds one attempt; the caller's deadline bounds all of them. */
  readonly upstreamTimeoutMs: number;
  /** Bounds an answer after decompression. */
  readonly maxBodyBytes: number;
  /** Bounds a file, which is never held whole. */
  readonly maxFileBytes: number;
  /** Bounds the sockets to this origin; requests beyond it wait with those that wait for rate limits. */
  readonly connections: number;
  readonly clock: Clock;
  /** From 0 up to but not including 1. */
  readonly random: () => number;
}

/** What fits every provider: `createHttp({ ...httpDefaults, origin, … })`. */
export const httpDefaults = {
  maxBodyBytes: 32 * 1024 * 1024,
  maxFileBytes: 100 * 1024 * 1024,
  connections: 64,
  clock: systemClock,
  random: Math.random,
} satisfies Partial<HttpOptions>;

const jsonHeaders = { accept: 'application/json', 'accept-encoding': 'gzip', 'user-agent': 'hiregraph' };
// A file comes as it is stored.
const fileHeaders = { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'hiregraph' };

export function createHttp(options: HttpOptions): Http {
  const { origin, baseUrl, auth, clock, random, connections, upstreamTimeoutMs, maxFileBytes } = options;
  const pool = createConnections({
    origin: baseUrl.origin,
    connections,
    timeoutMs: upstreamTimeoutMs,
    reach: 'anywhere',
  });
  const sockets: Limit = { kind: 'concurrency', path: null, requests: connections };
  const limiter = createLimiter({ origin, limits: [...options.limits, sockets], clock, random });
  const admission = createAdmission({ origin, auth, limiter, clock });
  const retry = createRetry(clock, random);
  const openElsewhere = createElsewhere({
    origin,
    account: baseUrl,
    headers: fileHeaders,
    upstreamTimeoutMs,
    maxBytes: maxFileBytes,
    clock,
  });

  /** What one attempt is bounded by; its end gives the place back and is reported. */
  function begin({ path, scope }: Call, { pass, waitedMs }: Place) {
    const startedAt = clock.now();
    return {
      origin,
      clock,
      signal: scope.signal,
      timeoutMs: Math.min(upstreamTimeoutMs, timeLeft(scope.deadline, clock)),
      onSent: pass.sent,
      onEnd(answer: Answered | null) {
        pass.release(answer);
        const [status, durationMs] = [answer?.status ?? null, clock.now() - startedAt];
        scope.onCall({ account: origin.account, method: 'GET', path, status, durationMs, waitedMs });
      },
    };
  }

  async function ask(call: Call, place: Place): Promise<JsonResponse> {
    const { onEnd, ...bounds } = begin(call, place);
    let answer: RawResponse | null = null;
    try {
      answer = await send(pool, toSending(call), { ...bounds, maxBodyBytes: options.maxBodyBytes });
    } finally {
      onEnd(answer);
    }
    const reply = toReply(answer, call.path, origin, options.toRefusal, clock.now());
    auth.accept(call.headers);
    return reply;
  }

  async function open(call: Call, place: Place): Promise<FileResponse> {
    const first = await openHere(call, place);
    const { answer, isElsewhere } = await follow(first, new URL(baseUrl.origin + call.target), {
      account: baseUrl,
      async openHere(url) {
        const next = { ...call, target: url.pathname + url.search };
        return openHere(next, await admission.enter(next));
      },
      openElsewhere: (url) => openElsewhere(url, call.scope),
    });
    if (isOpened(answer)) return answer;
    const now = clock.now();
    throw isElsewhere
      ? failedElsewhere(origin, answer.status, readRetryAfter(answer.headers, now))
      : toFailure(answer, call.path, origin, options.toRefusal, now);
  }

  async function openHere(call: Call, place: Place): Promise<RawResponse | FileResponse> {
    const bounds = { ...begin(call, place), idleMs: upstreamTimeoutMs, maxBytes: maxFileBytes };
    const answer = await download(pool, toSending(call), bounds);
    if (answer.status < 400) auth.accept(call.headers);
    return answer;
  }

  /** Makes attempts until one succeeds or there may be no more. */
  async function repeat<Result>(
    path: string,
    { query, scope }: GetRequest,
    headers: Readonly<Record<string, string>>,
    make: (call: Call, place: Place) => Promise<Result>,
  ): Promise<Result> {
    const target = toTarget(baseUrl.pathname, path, query);
    let isRenewed = false;
    for (let attempt = 1; ; ) {
      const call: Call = { path, target, headers: { ...headers }, scope };
      const place = await admission.enter(call);
      if (attempt === 1) retry.onFirst();
      try {
        return await make(call, place);
      } catch (error) {
        if (!isRenewed && isUnauthenticated(error) && auth.refuse(call.headers)) isRenewed = true;
        else await retry.after(attempt++, error, scope);
      }
    }
  }

  return {
    get: (path, request) => repeat(path, request, jsonHeaders, ask),

    open: (path, request) => repeat(path, request, fileHeaders, open),

    budget: () => limiter.budget(),

    async close() {
      admission.close();
      await pool.dispatcher.destroy();
    },
  };
}

function toSending({ target, headers }: Call): Sending {
  return { method: 'GET', path: target, headers, body: null };
}

function isOpened(answer: RawResponse | FileResponse): answer is FileResponse {
  return answer.body instanceof ReadableStream;
}

function isUnauthenticated(error: unknown): boolean {
  return error instanceof UpstreamError && error.code === 'UPSTREAM_UNAUTHENTICATED';
}
