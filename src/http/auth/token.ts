import { LRUCache } from 'lru-cache';
import { type Clock, sleep, waitFor } from '../../clock.ts';
import type { Origin } from '../../errors.ts';
import { type RequestScope, unlimitedCalls } from '../../request-scope.ts';
import { timedOut } from '../failure.ts';
import type { Auth, ConnectionEvent } from '../http.ts';
import type { Token } from './token-response.ts';
import { createTokenRivalry } from './token-rivalry.ts';

interface BearerOptions {
  readonly origin: Origin;
  /** Called for one token at a time, which all waiting requests share. */
  readonly requestToken: (scope: RequestScope) => Promise<Token>;
  readonly clock: Clock;
  /** From 0 up to but not including 1. */
  readonly random: () => number;
  onEvent(event: ConnectionEvent): void;
}

/** A token is renewed when this share of its lifetime is left, or `maxRenewalLeadMs` if that is less. */
const renewalShare = 0.1;
const maxRenewalLeadMs = 60_000;

const requestTimeoutMs = 30_000;
const newTokenMs = 10_000;

/**
 * A credential that an endpoint accepted so recently is good: other processes are the likely reason for its refusal. Another
 * endpoint may refuse it always, for want of a permission.
 */
const goodCredentialMs = 60_000;

/** Of how many paths, ids included, the latest acceptance is known. */
const maxPaths = 500;

/** So many new tokens in a row may be refused before their first use until the credential counts as refused. */
const maxRefusedInRow = 4;

const warningPauseMs = 10_000;

/** A token is fetched for all requests, so that none of them ends the wait for it. */
const noSignal = new AbortController().signal;

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
export function createBearer({ origin, requestToken, clock, random, onEvent }: BearerOptions): Auth {
  const rivalry = createTokenRivalry(random);
  let current: CurrentToken | null = null;
  let pending: Promise<CurrentToken> | null = null;
  let isReplacing = false;
  /** By path, the time of the latest response that accepted the credential. */
  const acceptedAt = new LRUCache<string, number>({ max: maxPaths });
  let refusedInRow = 0;
  let warnedAt = Number.NEGATIVE_INFINITY;

  /** Leaves the turn to other processes first, if the last token was replaced by one of theirs. */
  async function fetchInTurn(): Promise<CurrentToken> {
    const waitMs = isReplacing ? rivalry.waitMs(clock.now()) : 0;
    if (waitMs > 0) await sleep(waitMs, noSignal, clock);
    return fetchToken();
  }

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

  function noteRival(now: number): void {
    rivalry.onReplaced(now);
    const count = rivalry.count(now);
    if (rivalry.waitMs(now) === 0 || now < warnedAt + warningPauseMs) return;
    warnedAt = now;
    onEvent({ kind: 'token contended', count });
  }

  async function getToken(scope: RequestScope): Promise<CurrentToken> {
    if (current !== null && clock.now() < current.renewAt) return current;
    scope.signal.throwIfAborted();
    const startedAt = clock.now();
    pending ??= fetchInTurn();
    return waitFor(pending, scope, clock, () => timedOut(origin, clock.now() - startedAt));
  }

  /** Whether the endpoint of a path, with any ids in it, has accepted the credential. */
  function wasAcceptedSince(since: number, path: string): boolean {
    const endpoint = endpointOf(path);
    for (const [known, at] of acceptedAt.entries())
      if (at > since && endpointOf(known) === endpoint) return true;
    return false;
  }

  return {
    async apply(headers, scope) {
      headers.authorization = (await getToken(scope)).header;
    },

    accept(headers, path) {
      if (current === null || current.header !== headers.authorization) return;
      current.wasAccepted = true;
      acceptedAt.set(path, clock.now());
      refusedInRow = 0;
    },

    refuse(headers, path) {
      if (headers.authorization === undefined) return false;
      // Another request may have replaced the token while this one waited for its response.
      if (current === null || current.header !== headers.authorization) return true;
      const now = clock.now();
      const isGood = wasAcceptedSince(now - goodCredentialMs, path);
      const isNew = now < current.fetchedAt + newTokenMs;
      if (current.isReplacement && !current.wasAccepted && isNew) {
        // A new token that was never accepted lacks permission and is not too old; another new one would be refused, too.
        // Unless the credential is good: then another process has taken a newer token in the meantime.
        if (!isGood || refusedInRow >= maxRefusedInRow) return false;
        refusedInRow += 1;
      }
      if (isGood) noteRival(now);
      current = null;
      isReplacing = true;
      return true;
    },
  };
}

/** The path without the ids in it. */
function endpointOf(path: string): string {
  return path.replaceAll(/\/[^/]*\d[^/]*(?=\/|$)/g, (segment) => (/^\/v\d+$/.test(segment) ? segment : '/*'));
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
