import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBearer } from '../../src/http/auth/token.ts';
import { createTokenRequest } from '../../src/http/auth/token-request.ts';
import { withBreaker } from '../../src/http/client/circuit-breaker.ts';
import { createHttp, type HttpOptions } from '../../src/http/client/client.ts';
import type { Http } from '../../src/http/http.ts';
import { createFakeClock, type FakeClock } from '../support/clocks/fake-clock.ts';
import { createScope } from '../support/request-scope.ts';
import { httpOptions, origin } from './options.ts';
import { type Answers, json, startUpstream, type Upstream } from './upstream.ts';

let clock: FakeClock;
let upstream: Upstream;
let http: Http;
/** What the provider answers at this moment. */
let answer: Answers;
/** What the operator is told. */
let events: string[];

const fails: Answers = (_request, response) => json(response, {}, 500);
const works: Answers = (_request, response) => json(response, []);
const hangs: Answers = () => {};

beforeEach(async () => {
  clock = createFakeClock();
  answer = fails;
  events = [];
  upstream = await startUpstream((...all) => answer(...all));
  start();
});
afterEach(async () => {
  await http.close();
  await upstream[Symbol.asyncDispose]();
});

function start(own: Partial<HttpOptions> = {}): void {
  const unguarded = createHttp({
    ...httpOptions(upstream.url, clock),
    random: () => 0,
    ...own,
  });
  http = withBreaker(unguarded, {
    origin,
    clock,
    maxFailuresInARow: 20,
    onEvent: ({ kind }) => events.push(kind),
  });
}

const get = (scope = createScope(clock)) => http.get('/jobs', { query: [], scope });
const soon = (check: () => void) => vi.waitFor(check, { interval: 5 });
const asked = (count: number) => soon(() => expect(upstream.requests).toHaveLength(count));
const failed = { code: 'UPSTREAM_UNAVAILABLE', status: 500 };
const refused = {
  code: 'UPSTREAM_UNAVAILABLE',
  status: null,
  message: 'greenhouse failed many times in a row, and is not asked for a few seconds',
};

async function failTimes(count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) await expect(get()).rejects.toMatchObject(failed);
}

describe('a provider that has failed twenty times in a row', () => {
  beforeEach(() => failTimes(20));

  it('gets no requests for five seconds, and reads fail at once', async () => {
    answer = works;
    await expect(get()).rejects.toMatchObject({ ...refused, retryAfter: 5 });
    await clock.advance(4_000);
    await expect(get()).rejects.toMatchObject({ ...refused, retryAfter: 1 });
    const scope = createScope(clock);
    await expect(http.open('/file', { query: [], scope })).rejects.toMatchObject(refused);
    await clock.advance(999);
    await expect(get()).rejects.toMatchObject(refused);
    expect(upstream.requests).toHaveLength(20);
  });

  it('then gets a single probe, and all requests after its success', async () => {
    await clock.advance(5_000);
    let finish = () => {};
    answer = (_request, response) => {
      finish = () => json(response, ['back']);
    };
    const probe = get();
    await asked(21);
    await expect(get()).rejects.toMatchObject({ ...refused, retryAfter: 1 });
    answer = works;
    finish();
    expect((await probe).body).toEqual(['back']);
    await Promise.all(Array.from({ length: 10 }, () => get()));
    expect(upstream.requests).toHaveLength(31);
  });

  it('gets no requests again if the probe fails, and after a success again only after twenty failures', async () => {
    await clock.advance(5_000);
    await failTimes(1);
    await expect(get()).rejects.toMatchObject({ ...refused, retryAfter: 5 });
    await clock.advance(5_000);
    answer = works;
    await get();
    answer = fails;
    await failTimes(20);
    await expect(get()).rejects.toMatchObject(refused);
    expect(upstream.requests).toHaveLength(42);
  });

  it('is reported when the circuit opens and closes, and not for a probe that fails', async () => {
    expect(events).toEqual(['circuit opened']);
    await clock.advance(5_000);
    await failTimes(1);
    expect(events).toEqual(['circuit opened']);
    await clock.advance(5_000);
    answer = works;
    await get();
    expect(events).toEqual(['circuit opened', 'circuit closed']);
  });

  it('counts as up if it answers the probe with an error below 500', async () => {
    await clock.advance(5_000);
    answer = (_request, response) => json(response, {}, 404);
    await expect(get()).rejects.toMatchObject({ status: 404 });
    answer = works;
    await get();
    expect(upstream.requests).toHaveLength(22);
  });

  it('does not count as up if the probe is aborted', async () => {
    await clock.advance(5_000);
    answer = hangs;
    const scope = createScope(clock);
    const probe = get(scope);
    await asked(21);
    scope.leave(new Error('left'));
    await expect(probe).rejects.toThrow('left');
    await expect(get()).rejects.toMatchObject({ ...refused, retryAfter: 5 });
  });

  it('gets requests for files after the five seconds', async () => {
    await clock.advance(5_000);
    answer = (_request, response) => response.end('file');
    const { body } = await http.open('/file', { query: [], scope: createScope(clock) });
    expect(await new Response(body).text()).toBe('file');
  });
});

describe('not a failure', () => {
  const stillAsked = async (before = upstream.requests.length) => {
    answer = works;
    await get();
    expect(upstream.requests).toHaveLength(before + 1);
  };

  it('nineteen failures between successes', async () => {
    for (let round = 0; round < 3; round += 1) {
      answer = fails;
      await failTimes(19);
      answer = works;
      await get();
    }
    await stillAsked();
  });

  it.each([
    [400, 'UPSTREAM_REJECTED'],
    [401, 'UPSTREAM_UNAUTHENTICATED'],
    [403, 'UPSTREAM_FORBIDDEN'],
    [404, 'UPSTREAM_REJECTED'],
    [302, 'UPSTREAM_CONTRACT'],
  ])('a response below 500: %d', async (status, code) => {
    answer = (_request, response) => json(response, {}, status);
    for (let index = 0; index < 40; index += 1) await expect(get()).rejects.toMatchObject({ code });
    await stillAsked();
  });

  it('a 429, and the wait after it', async () => {
    answer = (_request, response) => json(response, {}, 429, { 'retry-after': '60' });
    for (let index = 0; index < 40; index += 1)
      await expect(get()).rejects.toMatchObject({ code: 'UPSTREAM_RATE_LIMITED' });
    await clock.advance(60_000);
    await stillAsked();
  });

  it('aborted reads', async () => {
    answer = hangs;
    for (let count = 1; count <= 40; count += 1) {
      const scope = createScope(clock);
      const reading = get(scope);
      await asked(count);
      scope.leave(new Error('left'));
      await expect(reading).rejects.toThrow('left');
    }
    await stillAsked();
  });

  it('reads whose deadline ends an attempt early', async () => {
    answer = hangs;
    const readings = Array.from({ length: 40 }, () => get(createScope(clock, 300)));
    const all = Promise.allSettled(readings);
    await asked(40);
    await clock.advance(300);
    for (const outcome of await all) expect(outcome).toMatchObject({ reason: { code: 'UPSTREAM_TIMEOUT' } });
    await stillAsked();
  });
});

describe('a failure', () => {
  it('no response within the timeout of an attempt', async () => {
    answer = hangs;
    const all = Promise.allSettled(Array.from({ length: 20 }, () => get()));
    await asked(20);
    await clock.advance(15_000);
    await all;
    await expect(get()).rejects.toMatchObject(refused);
    expect(upstream.requests).toHaveLength(20);
  });

  it('no connection', async () => {
    start({ baseUrl: new URL('http://127.0.0.1:1') });
    const all = Promise.allSettled(Array.from({ length: 20 }, () => get()));
    for (const outcome of await settledSoon(all))
      expect(outcome).toMatchObject({ reason: { message: 'greenhouse could not be reached' } });
    await expect(get()).rejects.toMatchObject(refused);
  });

  it('no token', async () => {
    const requestToken = createTokenRequest({
      origin,
      url: new URL('/token', upstream.url),
      headers: {},
      form: [],
      timeoutMs: 15_000,
      clock,
      random: () => 0,
    });
    start({ auth: createBearer({ origin, requestToken, clock, random: () => 0.5, onEvent() {} }) });
    await failTimes(20);
    await expect(get()).rejects.toMatchObject(refused);
    expect(upstream.requests.map(({ url }) => url)).toEqual(Array.from({ length: 20 }, () => '/token'));
  });
});

/** Lets the waits between attempts pass until all is over. */
async function settledSoon<Outcome>(all: Promise<Outcome>): Promise<Outcome> {
  let isOver = false;
  void all.then(() => {
    isOver = true;
  });
  await vi.waitFor(
    async () => {
      await clock.advance(100);
      expect(isOver).toBe(true);
    },
    { interval: 5 },
  );
  return all;
}
