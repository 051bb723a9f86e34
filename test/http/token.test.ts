import { inspect } from 'node:util';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createApiKey, createBearer } from '../../src/http/auth/token.ts';
import type { Auth } from '../../src/http/http.ts';
import type { RequestScope } from '../../src/request-scope.ts';
import { createFakeClock, type FakeClock } from '../support/clocks/fake-clock.ts';
import { createScope, type TestScope } from '../support/request-scope.ts';

const origin = { account: 'acme', provider: 'greenhouse' };
const hourMs = 3_600_000;
const path = '/v3/jobs';

let clock: FakeClock;
let auth: Auth;
/** Counts the requested tokens; each is named by its number. */
let asked: number;
let fetchToken: (scope: RequestScope) => Promise<void>;

beforeEach(() => {
  clock = createFakeClock();
  asked = 0;
  fetchToken = async () => {};
  auth = bearerOf(hourMs);
});

function bearerOf(lifetimeMs: number): Auth {
  const requestToken = async (scope: RequestScope) => {
    asked += 1;
    const value = `secret-${asked}`;
    await fetchToken(scope);
    return { value, expiresAt: clock.now() + lifetimeMs };
  };
  return createBearer({ origin, requestToken, clock, random: () => 0.5, onEvent() {} });
}

async function authorize(scope = createScope(clock)): Promise<Record<string, string>> {
  const headers = {};
  await auth.apply(headers, scope);
  return headers;
}

const token = (nth: number) => ({ authorization: `Bearer secret-${nth}` });

describe('a bearer token', () => {
  it('is fetched once for any number of waiting requests', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => authorize()));
    expect(all).toEqual(all.map(() => token(1)));
    expect(asked).toBe(1);
  });

  it.each([
    ['an hour', hourMs, hourMs - 60_000],
    ['a minute', 60_000, 54_000],
  ])('is renewed before it expires: %s', async (_name, lifetimeMs, renewedAfterMs) => {
    auth = bearerOf(lifetimeMs);
    await authorize();
    await clock.advance(renewedAfterMs - 1);
    expect(await authorize()).toEqual(token(1));
    await clock.advance(1);
    expect(await authorize()).toEqual(token(2));
  });

  it('is replaced once for any number of refused requests', async () => {
    const used = await Promise.all(Array.from({ length: 20 }, () => authorize()));
    const again = used.map(async (headers) => {
      expect(auth.refuse(headers, path)).toBe(true);
      return authorize();
    });
    expect(await Promise.all(again)).toEqual(used.map(() => token(2)));
    expect(asked).toBe(2);
  });

  it('stays in use if its predecessor is refused late', async () => {
    const old = await authorize();
    auth.refuse(old, path);
    await authorize();
    expect(auth.refuse(old, path)).toBe(true);
    expect(await authorize()).toEqual(token(2));
  });

  it('is not replaced again for some time if the new token is refused as well', async () => {
    auth.refuse(await authorize(), path);
    expect(auth.refuse(await authorize(), path)).toBe(false);
    expect(await authorize()).toEqual(token(2));
    await clock.advance(10_000);
    expect(auth.refuse(await authorize(), path)).toBe(true);
    expect(await authorize()).toEqual(token(3));
  });

  it('is replaced again at once if it had been accepted', async () => {
    auth.refuse(await authorize(), path);
    auth.accept(await authorize(), path);
    expect(auth.refuse(token(2), path)).toBe(true);
    expect(await authorize()).toEqual(token(3));
  });

  it('cannot be refused for a request that had none', () => {
    expect(auth.refuse({}, path)).toBe(false);
  });
});

describe('the fetching of a token', () => {
  it('fails for all waiting requests and is retried by the next', async () => {
    fetchToken = () => Promise.reject(new Error('down'));
    const all = await Promise.allSettled(Array.from({ length: 20 }, () => authorize()));
    expect(all.every(({ status }) => status === 'rejected')).toBe(true);
    expect(asked).toBe(1);
    fetchToken = async () => {};
    expect(await authorize()).toEqual(token(2));
  });

  it('goes on for the others if one waiting request is aborted', async () => {
    const arrived = Promise.withResolvers<void>();
    fetchToken = () => arrived.promise;
    const [leaving, staying] = [createScope(clock), createScope(clock)];
    const [gone, kept] = [authorize(leaving), authorize(staying)];
    leaving.leave(new Error('left'));
    await expect(gone).rejects.toThrow('left');
    arrived.resolve();
    expect(await kept).toEqual(token(1));
    expect(asked).toBe(1);
  });

  it('does not begin for an aborted request', async () => {
    const leaving = createScope(clock);
    leaving.leave(new Error('left'));
    await expect(authorize(leaving)).rejects.toThrow('left');
    expect(asked).toBe(0);
  });

  it('is awaited until the deadline, and can still serve the next request', async () => {
    const arrived = Promise.withResolvers<void>();
    fetchToken = () => arrived.promise;
    const hurried = authorize(createScope(clock, 2_000));
    const failed = expect(hurried).rejects.toMatchObject({
      code: 'UPSTREAM_TIMEOUT',
      message: 'greenhouse did not answer within 2 s',
    });
    await clock.advance(2_000);
    await failed;
    arrived.resolve();
    expect(await authorize()).toEqual(token(1));
  });

  it('times out, so that the next request can try again', async () => {
    fetchToken = () => new Promise(() => {});
    const stuck = expect(authorize(createScope(clock, hourMs))).rejects.toMatchObject({
      code: 'UPSTREAM_TIMEOUT',
    });
    await clock.advance(30_000);
    await stuck;
    fetchToken = async () => {};
    expect(await authorize()).toEqual(token(2));
  });
});

interface Outcome {
  readonly at: number;
  readonly error: Error | null;
  /** The step in which the token was requested. */
  readonly began: number;
}

it('is fetched by one request at a time in any order of requests, aborts, refusals and failures', async () => {
  const step = fc.oneof(
    { weight: 3, arbitrary: fc.record({ do: fc.constant('ask' as const) }) },
    fc.record({ do: fc.constantFrom('leave' as const, 'refuse' as const), who: fc.nat(20) }),
    fc.record({ do: fc.constantFrom('arrive' as const, 'fail' as const) }),
    fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 40_000 }) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      clock = createFakeClock();
      asked = 0;
      auth = bearerOf(100_000);
      const open = new Set<PromiseWithResolvers<void>>();
      fetchToken = ({ signal }) => {
        const fetching = Promise.withResolvers<void>();
        open.add(fetching);
        signal.addEventListener('abort', () => open.delete(fetching));
        return fetching.promise;
      };
      /** The steps in which tokens arrived, and in which fetching failed. */
      const [arrivals, failures] = [new Map<string, number>(), new Map<unknown, number>()];
      const clients: { scope: TestScope; headers: Record<string, string>; outcome: Promise<Outcome> }[] = [];
      for (const [nth, each] of steps.entries()) {
        if (each.do === 'ask') {
          const [scope, headers] = [createScope(clock, 10_000_000), {}];
          const outcome = auth.apply(headers, scope).then(
            () => ({ at: clock.now(), error: null, began: nth }),
            (error: Error) => ({ at: clock.now(), error, began: nth }),
          );
          clients.push({ scope, headers, outcome });
        }
        if (each.do === 'leave') clients[each.who]?.scope.leave(new Error('left'));
        if (each.do === 'refuse') auth.refuse(clients[each.who]?.headers ?? {}, path);
        for (const fetching of open) {
          if (each.do === 'arrive') {
            arrivals.set(`Bearer secret-${asked}`, clock.now());
            fetching.resolve();
          } else if (each.do === 'fail') {
            const error = new Error('down');
            failures.set(error, nth);
            fetching.reject(error);
          } else continue;
          open.delete(fetching);
        }
        await clock.advance(each.do === 'wait' ? each.ms : 0);
        expect(open.size).toBeLessThanOrEqual(1);
      }
      for (const fetching of open) {
        arrivals.set(`Bearer secret-${asked}`, clock.now());
        fetching.resolve();
      }
      await clock.advance(0);
      for (const { scope, headers, outcome } of clients) {
        const { at, error, began } = await outcome;
        if (error === null)
          expect(at - (arrivals.get(headers.authorization ?? '') ?? 0)).toBeLessThan(90_000);
        else if (error.message === 'down') expect(failures.get(error)).toBeGreaterThan(began);
        else if (error.message === 'left') expect(scope.signal.aborted).toBe(true);
        else expect(error).toMatchObject({ code: 'UPSTREAM_TIMEOUT' });
      }
      expect(clock.pending).toEqual([]);
    }),
    { numRuns: 200, seed: 20_261_122 },
  );
});

it('an API key is sent as it is and never renewed', async () => {
  auth = createApiKey('x-smarttoken', 'secret-key');
  const headers = await authorize();
  expect(headers).toEqual({ 'x-smarttoken': 'secret-key' });
  expect(auth.refuse(headers, path)).toBe(false);
});

it('inspecting an Auth shows no secret', async () => {
  await authorize();
  for (const each of [auth, createApiKey('x-smarttoken', 'secret-key')]) {
    expect(inspect(each, { depth: null, showHidden: true }) + JSON.stringify(each)).not.toContain('secret');
  }
});
