import { type Clock, systemClock } from '../clock.ts';
import { type Origin, UpstreamError } from '../errors.ts';
import { type ToRefusal, toReply } from './answer.ts';
import { createConnections } from './connections.ts';
import { type Answer, exchange } from './exchange.ts';
import { closing, tooLate } from './failure.ts';
import type { Auth, Caller, Http, Limit, Reply } from './http.ts';
import { createLimiter, type Pass } from './limiter.ts';
import { createRetry } from './retry.ts';
import { toTarget } from './target.ts';
import { timeLeft } from './wait.ts';

export interface HttpOptions {
  readonly origin: Origin;
  /** Every path is appended to it, and nothing is ever sent elsewhere. */
  readonly baseUrl: URL;
  readonly auth: Auth;
  readonly limits: readonly Limit[];
  readonly toRefusal: ToRefusal;
  /** Bounds one attempt; the caller's deadline bounds all of them. */
  readonly upstreamTimeoutMs: number;
  /** Bounds an answer after decompression. */
  readonly maxBodyBytes: number;
  /** Bounds the sockets to this origin; requests beyond it wait with those that wait for rate limits. */
  readonly connections: number;
  readonly clock: Clock;
  /** From 0 up to but not including 1. */
  readonly random: () => number;
}

/** What fits every vendor: `createHttp({ ...httpDefaults, origin, … })`. */
export const httpDefaults = {
  maxBodyBytes: 32 * 1024 * 1024,
  connections: 64,
  clock: systemClock,
  random: Math.random,
} satisfies Partial<HttpOptions>;

const fixedHeaders = { accept: 'application/json', 'accept-encoding': 'gzip', 'user-agent': 'hiregraph' };

/** One request under way; its headers hold the credential. */
interface Call {
  /** Without base and query, as it is reported. */
  readonly path: string;
  readonly target: string;
  readonly headers: Record<string, string>;
  readonly caller: Caller;
}

/** A call's place within the limits. */
interface Place {
  readonly pass: Pass;
  readonly waitedMs: number;
}

export function createHttp(options: HttpOptions): Http {
  const { origin, baseUrl, auth, clock, random, connections, maxBodyBytes, upstreamTimeoutMs } = options;
  const pool = createConnections({ origin: baseUrl.origin, connections, timeoutMs: upstreamTimeoutMs });
  const sockets: Limit = { kind: 'concurrency', path: null, requests: connections };
  const limiter = createLimiter({ origin, limits: [...options.limits, sockets], clock, random });
  const retry = createRetry(clock, random);

  let isClosed = false;

  function assertWanted(caller: Caller): void {
    if (isClosed) throw closing(origin);
    caller.signal.throwIfAborted();
    if (clock.now() >= caller.deadline) throw tooLate(origin);
  }

  /** Puts the credential on the call and waits for the vendor's limits. */
  async function enter({ path, headers, caller }: Call): Promise<Place> {
    assertWanted(caller);
    // Before a place is taken, because it would stand empty while a token is fetched.
    await auth.apply(headers, caller);
    const startedAt = clock.now();
    const pass = await limiter.acquire(path, caller);
    const waitedMs = clock.now() - startedAt;
    try {
      // And again, because the token may have been replaced meanwhile.
      await auth.apply(headers, caller);
      assertWanted(caller);
      return { pass, waitedMs };
    } catch (error) {
      pass.release(null);
      throw error;
    }
  }

  async function ask({ path, target, headers, caller }: Call, { pass, waitedMs }: Place): Promise<Reply> {
    const { signal, deadline } = caller;
    const startedAt = clock.now();
    const timeoutMs = Math.min(upstreamTimeoutMs, timeLeft(deadline, clock));
    const sending = { method: 'GET', path: target, headers, body: null } as const;
    let answer: Answer | null = null;
    try {
      answer = await exchange(pool, sending, {
        origin,
        clock,
        timeoutMs,
        maxBodyBytes,
        signal,
        onSent: pass.sent,
      });
    } finally {
      pass.release(answer);
      const [status, durationMs] = [answer?.status ?? null, clock.now() - startedAt];
      caller.onCall({ account: origin.account, method: 'GET', path, status, durationMs, waitedMs });
    }
    const reply = toReply(answer, path, origin, options.toRefusal, clock.now());
    auth.accept(headers);
    return reply;
  }

  return {
    async get(path, { query, caller }) {
      const target = toTarget(baseUrl.pathname, path, query);
      let isRenewed = false;
      for (let attempt = 1; ; ) {
        const call: Call = { path, target, headers: { ...fixedHeaders }, caller };
        const place = await enter(call);
        if (attempt === 1) retry.onFirst();
        try {
          return await ask(call, place);
        } catch (error) {
          if (!isRenewed && isUnauthenticated(error) && auth.refuse(call.headers)) isRenewed = true;
          else await retry.after(attempt++, error, caller);
        }
      }
    },

    async close() {
      isClosed = true;
      await pool.dispatcher.destroy();
    },
  };
}

function isUnauthenticated(error: unknown): boolean {
  return error instanceof UpstreamError && error.code === 'UPSTREAM_UNAUTHENTICATED';
}
