import { type Clock, waitFor } from '../../clock.ts';
import type { Origin } from '../../errors.ts';
import type { RequestScope } from '../../request-scope.ts';
import { timedOut } from '../client/failure.ts';
import type { Auth } from '../http.ts';
import type { Token } from './token-response.ts';

interface BearerOptions {
  readonly origin: Origin;
  /** Asked for one token at a time, on behalf of everyone who waits for it. */
  readonly requestToken: (scope: RequestScope) => Promise<Token>;
  readonly clock: Clock;
}

/** What is left of a token's life when it is renewed: a tenth, a minute at most. */
const earlyShare = 0.1;
const earliestMs = 60_000;

const requestMs = 30_000;
const distrustMs = 10_000;

interface Held {
  readonly header: string;
  readonly fetchedAt: number;
  readonly renewAt: number;
  /** It took the place of one that was refused. */
  readonly isReplacement: boolean;
  wasAccepted: boolean;
}

/** Bearer tokens: fetched once however many requests wait for one, renewed before they expire or when refused. */
export function createBearer({ origin, requestToken, clock }: BearerOptions): Auth {
  let held: Held | null = null;
  let arriving: Promise<Held> | null = null;
  let isReplacing = false;

  async function fetchToken(): Promise<Held> {
    // A token belongs to everyone who waits for it, so nobody who leaves may take the request along.
    const leaving = new AbortController();
    const scope = {
      signal: leaving.signal,
      deadline: clock.now() + requestMs,
      onCall() {},
      onStale() {},
      request: leaving,
      requiresFresh: true,
    };
    try {
      const late = () => timedOut(origin, requestMs);
      const { value, expiresAt } = await waitFor(requestToken(scope), scope, clock, late);
      const fetchedAt = clock.now();
      const renewAt = expiresAt - Math.min(earliestMs, (expiresAt - fetchedAt) * earlyShare);
      const header = `Bearer ${value}`;
      held = { header, fetchedAt, renewAt, isReplacement: isReplacing, wasAccepted: false };
      isReplacing = false;
      return held;
    } finally {
      arriving = null;
      leaving.abort();
    }
  }

  async function current(scope: RequestScope): Promise<Held> {
    if (held !== null && clock.now() < held.renewAt) return held;
    scope.signal.throwIfAborted();
    const startedAt = clock.now();
    arriving ??= fetchToken();
    return waitFor(arriving, scope, clock, () => timedOut(origin, clock.now() - startedAt));
  }

  return {
    async apply(headers, scope) {
      headers.authorization = (await current(scope)).header;
    },

    accept(headers) {
      if (held !== null && held.header === headers.authorization) held.wasAccepted = true;
    },

    refuse(headers) {
      if (headers.authorization === undefined) return false;
      // Another request may have replaced it while this one waited for its answer.
      if (held === null || held.header !== headers.authorization) return true;
      // A fresh token that was never accepted is refused for what it may do, not for its age; the next would be too.
      const isNew = clock.now() < held.fetchedAt + distrustMs;
      if (held.isReplacement && !held.wasAccepted && isNew) return false;
      held = null;
      isReplacing = true;
      return true;
    },
  };
}

/** One header that never changes. */
export function createApiKey(name: string, key: string): Auth {
  return {
    async apply(headers) {
      headers[name] = key;
    },
    accept() {},
    refuse: () => false,
  };
}
