import { type Clock, waitFor } from '../../clock.ts';
import type { Origin } from '../../errors.ts';
import { type RequestScope, unlimitedCalls } from '../../request-scope.ts';
import { timedOut } from '../failure.ts';
import type { Auth } from '../http.ts';
import type { Token } from './token-response.ts';

interface BearerOptions {
  readonly origin: Origin;
  /** Called for one token at a time, which all waiting requests share. */
  readonly requestToken: (scope: RequestScope) => Promise<Token>;
  readonly clock: Clock;
}

/** A token is renewed when this share of its lifetime is left, or `maxRenewalLeadMs` if that is less. */
const renewalShare = 0.1;
const maxRenewalLeadMs = 60_000;

const requestTimeoutMs = 30_000;
const newTokenMs = 10_000;

interface CurrentToken {
  readonly header: string;
  readonly fetchedAt: number;
  readonly renewAt: number;
  /** Whether it replaced a token that was refused. */
  readonly isReplacement: boolean;
  wasAccepted: boolean;
}

/**
 * Bearer tokens. A token is fetched once, however many requests wait for it, and renewed before it expires or after it
 * is refused.
 */
export function createBearer({ origin, requestToken, clock }: BearerOptions): Auth {
  let current: CurrentToken | null = null;
  let pending: Promise<CurrentToken> | null = null;
  let isReplacing = false;

  async function fetchToken(): Promise<CurrentToken> {
    // A scope of its own: the token is shared, so one client that leaves must not abort its request.
    const controller = new AbortController();
    const scope = {
      signal: controller.signal,
      deadline: clock.now() + requestTimeoutMs,
      ...unlimitedCalls,
      onCall() {},
      onStale() {},
      request: controller,
      requiresFresh: true,
    };
    try {
      const toError = () => timedOut(origin, requestTimeoutMs);
      const { value, expiresAt } = await waitFor(requestToken(scope), scope, clock, toError);
      const fetchedAt = clock.now();
      const renewAt = expiresAt - Math.min(maxRenewalLeadMs, (expiresAt - fetchedAt) * renewalShare);
      const header = `Bearer ${value}`;
      current = { header, fetchedAt, renewAt, isReplacement: isReplacing, wasAccepted: false };
      isReplacing = false;
      return current;
    } finally {
      pending = null;
      controller.abort();
    }
  }

  async function getToken(scope: RequestScope): Promise<CurrentToken> {
    if (current !== null && clock.now() < current.renewAt) return current;
    scope.signal.throwIfAborted();
    const startedAt = clock.now();
    pending ??= fetchToken();
    return waitFor(pending, scope, clock, () => timedOut(origin, clock.now() - startedAt));
  }

  return {
    async apply(headers, scope) {
      headers.authorization = (await getToken(scope)).header;
    },

    accept(headers) {
      if (current !== null && current.header === headers.authorization) current.wasAccepted = true;
    },

    refuse(headers) {
      if (headers.authorization === undefined) return false;
      // Another request may have replaced the token while this one waited for its response.
      if (current === null || current.header !== headers.authorization) return true;
      // A new token that was never accepted lacks permission and is not too old; another new one would be refused, too.
      const isNew = clock.now() < current.fetchedAt + newTokenMs;
      if (current.isReplacement && !current.wasAccepted && isNew) return false;
      current = null;
      isReplacing = true;
      return true;
    },
  };
}

/** A credential in one header, which never changes. */
export function createApiKey(name: string, key: string): Auth {
  return {
    async apply(headers) {
      headers[name] = key;
    },
    accept() {},
    refuse: () => false,
  };
}
