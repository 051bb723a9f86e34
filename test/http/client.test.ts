import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UpstreamError } from '../../src/errors.ts';
import { createBearer } from '../../src/http/auth/token.ts';
import { createHttp, type HttpOptions } from '../../src/http/client/client.ts';
import type { Http } from '../../src/http/http.ts';
import { createFakeClock, type FakeClock } from '../support/clocks/fake-clock.ts';
import { createScope, type TestScope } from '../support/request-scope.ts';
import { httpOptions, origin } from './options.ts';
import { type Answers, json, startUpstream, type Upstream } from './upstream.ts';

let clock: FakeClock;
let scope: TestScope;
let upstream: Upstream;
let http: Http;

beforeEach(() => {
  clock = createFakeClock();
  scope = createScope(clock);
});
afterEach(async () => {
  await http.close();
  await upstream[Symbol.asyncDispose]();
});

async function start(answers: Answers, own: Partial<HttpOptions> = {}): Promise<void> {
  upstream = await startUpstream(answers);
  http = createHttp({ ...options(), ...own });
}

function options(): HttpOptions {
  return httpOptions(upstream.url, clock);
}

const get = (path = '/jobs', by = scope) =>
  http.get(path, { query: [['email', 'ana@example.com']], scope: by });

/** The error of a read, scanned for everything that must not be in it. */
async function failure(reading = get()): Promise<unknown> {
  const error: unknown = await reading.then(
    (reply) => expect.fail(`answered ${reply.status}`),
    (reason) => reason,
  );
  const shown = inspect(error, { depth: null, showHidden: true }) + JSON.stringify(error);
  expect(shown).not.toMatch(/secret|leaked|ana|example\.com/);
  return error;
}

const soon = (check: () => void | Promise<void>) => vi.waitFor(check, { interval: 5 });
const asked = (count: number) => soon(() => expect(upstream.requests).toHaveLength(count));
const allClosed = () => soon(() => expect(upstream.connections.size).toBe(0));

/** Lets the waits between attempts pass, until so many requests have arrived. */
const askedAgain = (count: number) =>
  soon(async () => {
    await clock.advance(100);
    expect(upstream.requests).toHaveLength(count);
  });

describe('a read', () => {
  it('returns the JSON, the status and the headers', async () => {
    await start((_request, response) => {
      response.setHeader('X-Request-Id', 'r1').setHeader('Warning', ['a', 'b']);
      json(response, [{ id: 1 }]);
    });
    expect(await get()).toMatchObject({
      status: 200,
      headers: { 'x-request-id': 'r1', warning: 'a, b' },
      body: [{ id: 1 }],
    });
  });

  it('requests a path below the base URL, with the query in its order', async () => {
    await start((_request, response) => json(response, []));
    const query = [
      ['status', 'NEW'],
      ['status', 'LEAD'],
      ['q', 'a b&c|é\ud83d'],
    ] as const;
    await http.get('/candidates/a%20b', { query, scope });
    expect(upstream.requests).toMatchObject([
      {
        method: 'GET',
        url: '/candidates/a%20b?status=NEW&status=LEAD&q=a%20b%26c%7C%C3%A9%EF%BF%BD',
        headers: { 'x-smarttoken': 'secret-key', accept: 'application/json', 'accept-encoding': 'gzip' },
      },
    ]);
  });

  it.each([['/v3'], ['/v3/']])('keeps the path of the base URL %s', async (path) => {
    await start((_request, response) => json(response, []));
    const own = createHttp({ ...options(), baseUrl: new URL(path, upstream.url) });
    await own.get('/jobs', { query: [], scope });
    expect(upstream.requests[0]?.url).toBe('/v3/jobs');
    await own.close();
  });

  it.each([
    ['//evil.example/jobs'],
    ['https://evil.example/jobs'],
    ['jobs'],
    [''],
    ['/'],
    ['/jobs/'],
    ['/../jobs'],
    ['/candidates/..'],
    ['/candidates/.'],
    ['/candidates/%2e%2E/jobs'],
    ['/candidates/..%2fjobs'],
    ['/candidates/%5c'],
    ['/candidates/%00'],
    ['/candidates/%'],
    ['/candidates/a?b=c'],
    ['/candidates/a#b'],
    ['/candidates/a b'],
    ['/candidates/a\r\nhost: evil.example'],
    ['/candidates/\\evil.example'],
  ])('refuses a path that leaves the base path: %j', async (path) => {
    await start((_request, response) => json(response, []));
    await expect(get(path)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(upstream.requests).toHaveLength(0);
  });

  it('reports each attempt to its scope, without the query', async () => {
    await start((_request, response, nth) => json(response, [], nth === 1 ? 503 : 200));
    const reading = get();
    await askedAgain(2);
    await reading;
    const call = { account: 'acme', method: 'GET', path: '/jobs', waitedMs: 0 };
    expect(scope.calls).toMatchObject([
      { ...call, status: 503 },
      { ...call, status: 200 },
    ]);
  });

  it('waits for a connection as for a limit', async () => {
    const answers: (() => void)[] = [];
    await start((_request, response) => answers.push(() => json(response, [])), { connections: 2 });
    const readings = [get(), get(), get()];
    await asked(2);
    expect(answers).toHaveLength(2);
    answers[0]?.();
    await asked(3);
    answers[1]?.();
    answers[2]?.();
    await Promise.all(readings);
    expect(upstream.connections.size).toBe(2);
  });

  it('fails after the client is closed', async () => {
    await start((_request, response) => json(response, []));
    await get();
    await http.close();
    expect(await failure()).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    await allClosed();
    expect(upstream.requests).toHaveLength(1);
  });
});

describe('an error response', () => {
  it.each([
    [400, 'UPSTREAM_REJECTED'],
    [401, 'UPSTREAM_UNAUTHENTICATED'],
    [403, 'UPSTREAM_FORBIDDEN'],
    [404, 'UPSTREAM_REJECTED'],
    [408, 'UPSTREAM_UNAVAILABLE'],
    [422, 'UPSTREAM_REJECTED'],
    [500, 'UPSTREAM_UNAVAILABLE'],
  ])('with status %d is %s, and the request is not retried', async (status, code) => {
    await start((_request, response) => json(response, { message: 'leaked' }, status));
    expect(await failure()).toMatchObject({ code, status, origin, retryAfter: null });
    expect(upstream.requests).toHaveLength(1);
  });

  it('has the provider’s own meaning', async () => {
    await start(
      (_request, response) => json(response, { errors: [{ code: 'PERMISSION_DENIED' }] }, 401, { a: 'b' }),
      {
        toRefusal: ({ status, headers, body }) => {
          expect([status, headers.a, body]).toEqual([401, 'b', { errors: [{ code: 'PERMISSION_DENIED' }] }]);
          return { code: 'UPSTREAM_FORBIDDEN', message: 'does not show this', scope: null };
        },
      },
    );
    expect(await failure()).toMatchObject({
      code: 'UPSTREAM_FORBIDDEN',
      message: 'greenhouse does not show this',
    });
  });

  it.each([
    ['a page', '<p>leaked'],
    ['nothing', ''],
    ['more than anybody reads', `"${'leaked'.repeat(100_000)}"`],
  ])('is read by its status alone if its body is %s', async (_name, body) => {
    const bodies: unknown[] = [];
    await start((_request, response) => response.writeHead(404).end(body), {
      toRefusal: (answer) => {
        bodies.push(answer.body);
        return null;
      },
    });
    expect(await failure()).toMatchObject({ code: 'UPSTREAM_REJECTED', status: 404 });
    expect(bodies).toEqual([null]);
  });

  it.each([[301], [302], [303], [307], [308], [304]])(
    'is not followed if it is a redirect: %d',
    async (status) => {
      await using other = await startUpstream((_request, response) => json(response, []));
      await start((_request, response) =>
        response.writeHead(status, { location: `${other.url}leaked` }).end(),
      );
      expect(await failure()).toMatchObject({ code: 'UPSTREAM_CONTRACT', status });
      expect(other.requests).toHaveLength(0);
    },
  );
});

describe('a body', () => {
  it('is decompressed', async () => {
    await start((_request, response) => {
      response
        .writeHead(200, { 'content-encoding': 'gzip' })
        .end(gzipSync(JSON.stringify(['é'.repeat(100_000)])));
    });
    expect((await get()).body).toEqual(['é'.repeat(100_000)]);
  });

  it('that decompresses without end is cut off at the limit, and its connection closed', async () => {
    const bomb = gzipSync(Buffer.alloc(8 * 1024 * 1024, '['));
    await start(
      (_request, response) => {
        response.writeHead(200, { 'content-encoding': 'gzip' }).write(bomb);
      },
      { maxBodyBytes: 1024 * 1024 },
    );
    expect(await failure()).toMatchObject({
      code: 'UPSTREAM_CONTRACT',
      message: 'greenhouse answered with more than 1024 KiB',
    });
    await allClosed();
    expect(upstream.requests).toHaveLength(1);
  });

  it('without end is cut off at the limit, too', async () => {
    await start(
      (_request, response) => {
        const more = () => response.write(Buffer.alloc(65_536, ' '), () => setImmediate(more));
        more();
      },
      { maxBodyBytes: 1024 * 1024 },
    );
    expect(await failure()).toMatchObject({ code: 'UPSTREAM_CONTRACT', status: 200 });
    await allClosed();
  });

  it('may be as large as the limit', async () => {
    await start((_request, response) => response.end('"'.padEnd(1023, 'x').concat('"')), {
      maxBodyBytes: 1024,
    });
    expect((await get()).body).toHaveLength(1022);
  });

  it.each([
    ['empty', '', {}, 'an empty body'],
    ['empty, and said to be gzip', '', { 'content-encoding': 'gzip' }, 'an empty body'],
    ['a page', '<html>leaked', {}, 'a body that is not JSON'],
    ['cut off', '[{"name":"leaked', {}, 'a body that is not JSON'],
    ['not UTF-8', Buffer.from([0x22, 0xe9, 0x22]), {}, 'a body that is not UTF-8'],
    ['no gzip', '["leaked"]', { 'content-encoding': 'gzip' }, 'broken gzip'],
    ['half a gzip', gzipSync('["leaked"]').subarray(0, 15), { 'content-encoding': 'gzip' }, 'broken gzip'],
    [
      'in an unknown encoding',
      'leaked',
      { 'content-encoding': 'zstd' },
      'an encoding that was not asked for',
    ],
  ])('is refused if it is %s', async (_name, body, headers, what) => {
    await start((_request, response) => response.writeHead(200, headers).end(body));
    expect(await failure()).toMatchObject({
      code: 'UPSTREAM_CONTRACT',
      status: 200,
      message: `greenhouse answered with ${what}`,
    });
    expect(upstream.requests).toHaveLength(1);
  });

  it('that breaks off in the middle is requested again', async () => {
    await start((_request, response, nth) => {
      if (nth > 1) return json(response, ['whole']);
      response.writeHead(200, { 'content-length': '100' }).write('["leak');
      setImmediate(() => response.destroy());
    });
    const reading = get();
    await asked(1);
    await askedAgain(2);
    expect((await reading).body).toEqual(['whole']);
    expect(scope.calls.map(({ status }) => status)).toEqual([null, 200]);
  });
});

describe('a retry', () => {
  it.each([[502], [503], [504]])('follows a %d', async (status) => {
    await start((_request, response, nth) => json(response, [nth], nth < 3 ? status : 200));
    const reading = get();
    await askedAgain(3);
    expect((await reading).body).toEqual([3]);
  });

  it('is made twice at most', async () => {
    await start((_request, response) => json(response, {}, 503));
    const failed = failure();
    await askedAgain(3);
    expect(await failed).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', status: 503 });
    expect(upstream.requests).toHaveLength(3);
  });

  it('follows a dropped connection', async () => {
    await start((_request, response, nth) => (nth === 1 ? response.destroy() : json(response, [])));
    const reading = get();
    await asked(1);
    await askedAgain(2);
    expect((await reading).body).toEqual([]);
  });

  it('gives up if the provider is unreachable', async () => {
    await start(() => {});
    await upstream[Symbol.asyncDispose]();
    const failed = failure();
    await soon(async () => {
      await clock.advance(100);
      expect(scope.calls).toHaveLength(3);
    });
    expect(await failed).toMatchObject({
      code: 'UPSTREAM_UNAVAILABLE',
      status: null,
      message: 'greenhouse could not be reached',
      cause: { message: 'ECONNREFUSED' },
    });
    upstream = await startUpstream(() => {});
  });

  it('waits for the Retry-After', async () => {
    await start((_request, response, nth) =>
      json(response, [], nth === 1 ? 503 : 200, { 'retry-after': '9' }),
    );
    const reading = get();
    await soon(() => expect(clock.pending).toEqual([9_000]));
    await clock.advance(8_999);
    expect(upstream.requests).toHaveLength(1);
    await clock.advance(1);
    await reading;
    expect(upstream.requests).toHaveLength(2);
  });

  it('is not made if the wait would outlast the deadline', async () => {
    await start((_request, response) => json(response, {}, 503, { 'retry-after': '31' }));
    expect(await failure()).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', status: 503, retryAfter: 31 });
    expect(upstream.requests).toHaveLength(1);
  });

  it('adds no more than a tenth to the requests to a failing provider', async () => {
    await start((_request, response) => json(response, {}, 503));
    const failed = Promise.allSettled(Array.from({ length: 60 }, () => get()));
    await asked(60);
    await soon(async () => {
      await clock.advance(100);
      expect(scope.calls).toHaveLength(66);
    });
    await failed;
    expect(upstream.requests).toHaveLength(66);
  });
});

describe('a 429', () => {
  const oneRefusal: Answers = (_request, response, nth) =>
    nth === 1 ? json(response, {}, 429, { 'retry-after': '5' }) : json(response, ['later']);

  it('delays the read, which then succeeds', async () => {
    await start(oneRefusal);
    const reading = get();
    await soon(() => expect(scope.calls).toHaveLength(1));
    await clock.advance(4_999);
    expect(upstream.requests).toHaveLength(1);
    await clock.advance(1);
    expect((await reading).body).toEqual(['later']);
    expect(scope.calls).toMatchObject([{ status: 429 }, { status: 200, waitedMs: 5_000 }]);
  });

  it('delays all requests of the account', async () => {
    await start(oneRefusal);
    const first = get();
    await soon(() => expect(scope.calls).toHaveLength(1));
    const second = get('/offers', createScope(clock));
    await clock.advance(4_999);
    expect(upstream.requests).toHaveLength(1);
    await clock.advance(1);
    await Promise.all([first, second]);
  });

  it('beyond the deadline fails at once, with its retryAfter', async () => {
    scope = createScope(clock, 4_000);
    await start(oneRefusal);
    expect(await failure()).toMatchObject({ code: 'UPSTREAM_RATE_LIMITED', status: 429, retryAfter: 5 });
    expect(await failure()).toMatchObject({ code: 'UPSTREAM_RATE_LIMITED', status: null, retryAfter: 5 });
    expect(upstream.requests).toHaveLength(1);
  });

  it('fails the read after the third time', async () => {
    await start((_request, response) => json(response, {}, 429, { 'retry-after': '1' }));
    const failed = failure();
    await askedAgain(3);
    expect(await failed).toMatchObject({ code: 'UPSTREAM_RATE_LIMITED', status: 429, retryAfter: 1 });
  });
});

describe('the timeout', () => {
  it.each([
    [60_000, 15_000, '15 s'],
    [2_500, 2_500, '2.5 s'],
    [300, 300, '300 ms'],
  ])('with %d ms left, an attempt ends after %d ms', async (patienceMs, endsMs, words) => {
    scope = createScope(clock, patienceMs);
    await start(() => {});
    const failed = failure();
    await asked(1);
    await clock.advance(endsMs);
    expect(await failed).toMatchObject({
      code: 'UPSTREAM_TIMEOUT',
      message: `greenhouse did not answer within ${words}`,
    });
    await allClosed();
    expect(upstream.requests).toHaveLength(1);
  });

  it('includes the body', async () => {
    await start((_request, response) => response.write('['));
    const failed = failure();
    await asked(1);
    await clock.advance(15_000);
    expect(await failed).toMatchObject({ code: 'UPSTREAM_TIMEOUT' });
    await allClosed();
  });

  it('sends nothing after the deadline', async () => {
    await start((_request, response) => json(response, []));
    await clock.advance(30_000);
    expect(await failure()).toMatchObject({ code: 'UPSTREAM_TIMEOUT' });
    expect(upstream.requests).toHaveLength(0);
    expect(scope.calls).toHaveLength(0);
  });
});

describe('an aborted signal', () => {
  const reason = new Error('left');

  it('closes the connection at once', async () => {
    await start((_request, response) => response.write('['));
    const reading = get();
    await asked(1);
    scope.leave(reason);
    await expect(reading).rejects.toBe(reason);
    await allClosed();
    expect(clock.pending).toEqual([]);
  });

  it('sends nothing further during the wait for a retry', async () => {
    await start((_request, response) => json(response, {}, 503));
    const reading = get();
    await soon(() => expect(clock.pending).toEqual([125]));
    scope.leave(reason);
    await expect(reading).rejects.toBe(reason);
    await clock.advance(60_000);
    expect(upstream.requests).toHaveLength(1);
  });

  it('sends nothing further during the wait for the limits', async () => {
    const limits = [{ kind: 'concurrency', path: null, requests: 1 }] as const;
    const answers: (() => void)[] = [];
    await start((_request, response) => answers.push(() => json(response, [])), { limits });
    const first = get('/jobs', createScope(clock));
    const second = get();
    await asked(1);
    scope.leave(reason);
    await expect(second).rejects.toBe(reason);
    answers[0]?.();
    await first;
    await clock.advance(60_000);
    expect(upstream.requests).toHaveLength(1);
  });

  it('sends nothing if it was aborted before the read', async () => {
    await start((_request, response) => json(response, []));
    scope.leave(reason);
    await expect(get()).rejects.toBe(reason);
    expect(upstream.requests).toHaveLength(0);
  });
});

describe('a refused token', () => {
  let tokens: number;

  async function startWithTokens(
    isGood: (authorization: string) => boolean,
    own: Partial<HttpOptions> = {},
  ): Promise<void> {
    tokens = 0;
    const requestToken = async () => {
      tokens += 1;
      return { value: `secret-${tokens}`, expiresAt: clock.now() + 3_600_000 };
    };
    const auth = createBearer({ origin, requestToken, clock, random: () => 0.5, onEvent() {} });
    await start(
      ({ headers }, response) =>
        isGood(headers.authorization ?? '') ? json(response, []) : json(response, { message: 'leaked' }, 401),
      { auth, ...own },
    );
  }

  it('is replaced by one new token for all waiting requests', async () => {
    await startWithTokens((authorization) => authorization === 'Bearer secret-2');
    await Promise.all(Array.from({ length: 20 }, () => get()));
    expect(tokens).toBe(2);
    expect(upstream.requests).toHaveLength(40);
  });

  it('twice fails the read without a third attempt', async () => {
    await startWithTokens(() => false);
    expect(await failure()).toMatchObject({ code: 'UPSTREAM_UNAUTHENTICATED', status: 401 });
    expect(upstream.requests).toHaveLength(2);
    expect(tokens).toBe(2);
  });

  it('never causes a loop, for any number of reads', async () => {
    await startWithTokens(() => false, { limits: [{ kind: 'concurrency', path: null, requests: 5 }] });
    for (let round = 0; round < 3; round += 1) {
      const all = await Promise.allSettled(Array.from({ length: 20 }, () => get()));
      expect(all.every(({ status }) => status === 'rejected')).toBe(true);
    }
    expect(tokens).toBe(2);
    expect(upstream.requests.length).toBeLessThanOrEqual(3 * 20 + 20);
  });

  it('is not replaced if the provider’s 401 has another meaning', async () => {
    await startWithTokens(() => false, {
      toRefusal: () => ({ code: 'UPSTREAM_FORBIDDEN', message: 'does not show this', scope: null }),
    });
    expect(await failure()).toMatchObject({ code: 'UPSTREAM_FORBIDDEN', status: 401 });
    expect(upstream.requests).toHaveLength(1);
    expect(tokens).toBe(1);
  });
});

it('a token request that fails is not repeated without end', async () => {
  let tokens = 0;
  const requestToken = async () => {
    tokens += 1;
    throw new UpstreamError({
      code: 'UPSTREAM_UNAVAILABLE',
      message: 'greenhouse failed with status 503',
      origin,
      status: 503,
      scope: null,
      retryAfter: null,
    });
  };
  await start((_request, response) => json(response, []), {
    auth: createBearer({ origin, requestToken, clock, random: () => 0.5, onEvent() {} }),
  });
  expect(await failure()).toMatchObject({ status: 503 });
  expect(tokens).toBe(1);
  expect(upstream.requests).toHaveLength(0);
});

describe('an API key', () => {
  it('that is refused is not retried', async () => {
    await start((_request, response) => json(response, {}, 401));
    expect(await failure()).toMatchObject({ code: 'UPSTREAM_UNAUTHENTICATED' });
    expect(upstream.requests).toHaveLength(1);
  });

  it('is not shown by an inspection of the client', async () => {
    await start((_request, response) => json(response, []));
    await get();
    expect(inspect(http, { depth: null, showHidden: true }) + JSON.stringify(http)).not.toContain('secret');
  });
});
