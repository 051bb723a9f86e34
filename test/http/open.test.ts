import type { ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBearer } from '../../src/http/auth/token.ts';
import { createHttp, type HttpOptions } from '../../src/http/client/client.ts';
import type { FileResponse, Http } from '../../src/http/http.ts';
import { createFakeClock, type FakeClock } from '../support/clocks/fake-clock.ts';
import { createScope, type TestScope } from '../support/request-scope.ts';
import { httpOptions } from './options.ts';
import { type Answers, json, startUpstream, type Upstream } from './upstream.ts';

const origin = { account: 'acme', provider: 'smartrecruiters' };

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
  http = createHttp({
    ...httpOptions(upstream.url, clock),
    origin,
    ...own,
  });
}

const open = (by = scope) => http.open('/files/1', { query: [], scope: by });
const textOf = async ({ body }: FileResponse) => (await buffer(body)).toString();

async function failure(opening: Promise<unknown>): Promise<unknown> {
  const error: unknown = await opening.then(
    () => expect.fail('succeeded'),
    (reason) => reason,
  );
  expect(inspect(error, { depth: null, showHidden: true }) + JSON.stringify(error)).not.toMatch(
    /secret|leaked/,
  );
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

/** An upstream that begins a file, and goes on as the test says. */
async function startBegun(own: Partial<HttpOptions> = {}, headers = {}): Promise<ServerResponse[]> {
  const responses: ServerResponse[] = [];
  await start((_request, response) => {
    response.writeHead(200, headers).write('first ');
    responses.push(response);
  }, own);
  return responses;
}

describe('a file', () => {
  it('is passed on unchanged, with its headers', async () => {
    const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, index) => index % 251));
    await start((_request, response) =>
      response.writeHead(200, { 'Content-Type': 'application/pdf' }).end(bytes),
    );

    const opened = await open();

    expect(opened).toMatchObject({ status: 200, headers: { 'content-type': 'application/pdf' } });
    expect((await buffer(opened.body)).equals(bytes)).toBe(true);
    expect(upstream.requests).toMatchObject([
      {
        method: 'GET',
        url: '/files/1',
        headers: { 'x-smarttoken': 'secret-key', accept: '*/*', 'accept-encoding': 'identity' },
      },
    ]);
  });

  it('may be empty', async () => {
    await start((_request, response) => response.end());

    expect(await textOf(await open())).toBe('');
  });

  it('resolves with its first byte', async () => {
    const [response] = [await startBegun()];

    const opened = await open();
    response[0]?.end('last');

    expect(await textOf(opened)).toBe('first last');
  });

  it('is reported when it is complete', async () => {
    const responses = await startBegun();
    const opened = await open();
    expect(scope.calls).toEqual([]);

    responses[0]?.end();
    await buffer(opened.body);

    expect(scope.calls).toMatchObject([{ account: 'acme', method: 'GET', path: '/files/1', status: 200 }]);
  });

  it('with a content encoding is refused', async () => {
    await start((_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('leaked')),
    );

    expect(await failure(open())).toMatchObject({
      code: 'UPSTREAM_CONTRACT',
      message: 'smartrecruiters answered with an encoding that was not asked for',
    });
    await allClosed();
  });

  it('is refused if its path leaves the base path', async () => {
    await start((_request, response) => response.end());

    await expect(http.open('/files/../jobs', { query: [], scope })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(upstream.requests).toHaveLength(0);
  });
});

describe('the size limit', () => {
  it('is allowed for a file', async () => {
    await start((_request, response) => response.end('0123456789'), { maxFileBytes: 10 });

    expect(await textOf(await open())).toBe('0123456789');
  });

  it('refuses a file with a larger Content-Length before its first byte', async () => {
    await start(
      (_request, response) => response.writeHead(200, { 'content-length': '1025' }).flushHeaders(),
      {
        maxFileBytes: 1_024,
      },
    );

    expect(await failure(open())).toMatchObject({
      code: 'UPSTREAM_CONTRACT',
      message: 'smartrecruiters answered with more than 1 KiB',
    });
    await allClosed();
  });

  it('breaks off a file that exceeds it', async () => {
    const responses = await startBegun({ maxFileBytes: 1_024 });
    const opened = await open();
    responses[0]?.write('x'.repeat(1_024));

    expect(await failure(buffer(opened.body))).toMatchObject({ code: 'UPSTREAM_CONTRACT' });
    await allClosed();
  });
});

describe('a file that breaks off', () => {
  it.each([
    ['with its length told', { 'content-length': '100' }],
    ['in chunks', {}],
  ])('fails its stream: %s', async (_how, headers) => {
    const responses = await startBegun({}, headers);
    const opened = await open();
    responses[0]?.destroy();

    expect(await failure(buffer(opened.body))).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    expect(upstream.requests).toHaveLength(1);
    expect(scope.calls).toMatchObject([{ status: null }]);
  });

  it('before its first byte is requested again', async () => {
    await start((_request, response, nth) => {
      if (nth > 1) return response.end('whole');
      response.writeHead(200, { 'content-length': '100' }).flushHeaders();
      return setImmediate(() => response.destroy());
    });
    const opening = open();
    await asked(1);
    await askedAgain(2);

    expect(await textOf(await opening)).toBe('whole');
  });
});

describe('the timeout', () => {
  it('limits the wait for the first byte', async () => {
    await start((_request, response) => response.writeHead(200).flushHeaders());
    const failed = failure(open());
    await asked(1);
    await clock.advance(15_000);

    expect(await failed).toMatchObject({
      code: 'UPSTREAM_TIMEOUT',
      message: 'smartrecruiters did not answer within 15 s',
    });
    await allClosed();
  });

  it('is at most the time until the deadline', async () => {
    scope = createScope(clock, 300);
    await start(() => {});
    const failed = failure(open());
    await asked(1);
    await clock.advance(300);

    expect(await failed).toMatchObject({ code: 'UPSTREAM_TIMEOUT' });
  });

  it('does not limit a file whose bytes keep arriving, and neither does the deadline', async () => {
    const responses = await startBegun();
    const opened = await open();
    const reader = opened.body.getReader();
    await reader.read();
    for (let round = 0; round < 5; round += 1) {
      await clock.advance(14_999);
      responses[0]?.write(`${round}`);
      expect(Buffer.from((await reader.read()).value ?? []).toString()).toBe(`${round}`);
    }
    responses[0]?.end();

    expect((await reader.read()).done).toBe(true);
  });

  it('limits each gap in the file', async () => {
    await startBegun();
    const opened = await open();
    await clock.advance(15_000);

    expect(await failure(buffer(opened.body))).toMatchObject({
      code: 'UPSTREAM_TIMEOUT',
      message: 'smartrecruiters sent nothing for 15 s in the middle of an answer',
    });
    await allClosed();
  });

  it('is five minutes while the reader pauses', async () => {
    const chunk = Buffer.alloc(1024 * 1024, 'x');
    await start((_request, response) => response.end(Buffer.concat(Array.from({ length: 40 }, () => chunk))));
    const opened = await open();
    await soon(() => expect(clock.pending).toEqual([300_000]));
    await clock.advance(299_999);
    expect(upstream.connections.size).toBe(1);
    await clock.advance(1);

    await expect(buffer(opened.body)).rejects.toMatchObject({ name: 'AbortError' });
    await allClosed();
  });

  it('leaves no timer behind', async () => {
    await start((_request, response) => response.end('whole'));
    await textOf(await open());

    expect(clock.pending).toEqual([]);
  });
});

it('a slow reader slows the provider down', async () => {
  const chunk = Buffer.alloc(256 * 1024, 'x');
  const chunks = 256;
  let written = 0;
  await start((_request, response) => {
    const more = () => {
      if (written === chunks) return void response.end();
      written += 1;
      response.write(chunk, () => setImmediate(more));
    };
    more();
  });
  const opened = await open();

  // The provider sends no more: the bytes in between are in the buffers of the system.
  let before = -1;
  await vi.waitFor(
    () => {
      const settled = written === before;
      before = written;
      expect(settled).toBe(true);
    },
    { interval: 100, timeout: 10_000 },
  );
  expect(written).toBeLessThan(chunks / 2);
  expect((await buffer(opened.body)).length).toBe(chunks * chunk.length);
});

describe('an error response', () => {
  it.each([
    [400, 'UPSTREAM_REJECTED'],
    [403, 'UPSTREAM_FORBIDDEN'],
    [404, 'UPSTREAM_REJECTED'],
    [500, 'UPSTREAM_UNAVAILABLE'],
  ])('with status %d is %s', async (status, code) => {
    await start((_request, response) => json(response, { message: 'leaked' }, status));

    expect(await failure(open())).toMatchObject({ code, status, origin });
    expect(upstream.requests).toHaveLength(1);
  });

  it('has the provider’s own meaning', async () => {
    await start((_request, response) => json(response, { errors: ['bad'] }, 403), {
      toRefusal: ({ body }) => ({
        code: 'UPSTREAM_FORBIDDEN',
        message: `says ${JSON.stringify(body)}`,
        scope: null,
      }),
    });

    expect(await failure(open())).toMatchObject({ message: 'smartrecruiters says {"errors":["bad"]}' });
  });

  it('is read by its status alone if its body is without end', async () => {
    await start((_request, response) => response.writeHead(404).write('x'.repeat(200_000)));

    expect(await failure(open())).toMatchObject({ code: 'UPSTREAM_REJECTED', status: 404 });
    await allClosed();
  });

  it.each([[502], [503], [504]])('is retried after %d', async (status) => {
    await start((_request, response, nth) => (nth < 3 ? json(response, {}, status) : response.end('whole')));
    const opening = open();
    await askedAgain(3);

    expect(await textOf(await opening)).toBe('whole');
  });

  it('delays the request if it is a 429', async () => {
    await start((_request, response, nth) =>
      nth === 1 ? json(response, {}, 429, { 'retry-after': '5' }) : response.end('later'),
    );
    const opening = open();
    await soon(() => expect(scope.calls).toHaveLength(1));
    await clock.advance(4_999);
    expect(upstream.requests).toHaveLength(1);
    await clock.advance(1);

    expect(await textOf(await opening)).toBe('later');
  });
});

describe('a refused token', () => {
  async function startWithTokens(isGood: (authorization: string) => boolean): Promise<() => number> {
    let tokens = 0;
    const requestToken = async () => {
      tokens += 1;
      return { value: `secret-${tokens}`, expiresAt: clock.now() + 3_600_000 };
    };
    await start(
      ({ headers }, response) =>
        isGood(headers.authorization ?? '')
          ? response.end('whole')
          : json(response, { message: 'leaked' }, 401),
      { auth: createBearer({ origin, requestToken, clock, random: () => 0.5, onEvent() {} }) },
    );
    return () => tokens;
  }

  it('is renewed once', async () => {
    const tokens = await startWithTokens((authorization) => authorization === 'Bearer secret-2');

    expect(await textOf(await open())).toBe('whole');
    expect(tokens()).toBe(2);
  });

  it('twice fails the request', async () => {
    const tokens = await startWithTokens(() => false);

    expect(await failure(open())).toMatchObject({ code: 'UPSTREAM_UNAUTHENTICATED', status: 401 });
    expect([upstream.requests.length, tokens()]).toEqual([2, 2]);
  });
});

describe('a slot within the limits', () => {
  const limits = [{ kind: 'concurrency', path: null, requests: 1 }] as const;

  it('is held until the file is complete', async () => {
    const responses = await startBegun({ limits });
    const opened = await open();
    const second = open(createScope(clock));
    await clock.advance(10_000);
    expect(upstream.requests).toHaveLength(1);

    responses[0]?.end();
    await buffer(opened.body);
    await asked(2);
    responses[1]?.end();
    await second;
  });

  it('is free again when the reader cancels, and the connection is closed', async () => {
    const responses = await startBegun({ limits });
    const opened = await open();
    const second = open(createScope(clock));

    await opened.body.cancel();
    await soon(() => expect(responses[0]?.destroyed).toBe(true));
    // The time that a server may take to notice.
    await clock.advance(250);
    await asked(2);
    responses[1]?.end();

    expect(await textOf(await second)).toBe('first ');
    expect(scope.calls).toMatchObject([{ status: null }]);
  });

  it('is free again when the file breaks off', async () => {
    const responses = await startBegun({ limits });
    await open();
    const second = open(createScope(clock));
    responses[0]?.destroy();
    await soon(() => expect(scope.calls).toHaveLength(1));
    await clock.advance(250);
    await asked(2);
    responses[1]?.end();

    await second;
  });
});

describe('an aborted signal', () => {
  const reason = new Error('left');

  it('before the first byte closes the connection', async () => {
    await start((_request, response) => response.writeHead(200).flushHeaders());
    const opening = open();
    await asked(1);
    scope.leave(reason);

    await expect(opening).rejects.toBe(reason);
    await allClosed();
    expect(clock.pending).toEqual([]);
  });

  it('in the middle closes the connection', async () => {
    await startBegun();
    const opened = await open();
    scope.leave(reason);

    await expect(buffer(opened.body)).rejects.toBe(reason);
    await allClosed();
    expect(clock.pending).toEqual([]);
  });

  it('sends nothing if it was aborted before the request', async () => {
    await start((_request, response) => response.end());
    scope.leave(reason);

    await expect(open()).rejects.toBe(reason);
    expect(upstream.requests).toHaveLength(0);
  });
});

it('closing the client breaks off open files', async () => {
  await startBegun();
  const opened = await open();
  await http.close();

  expect(await failure(buffer(opened.body))).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
  expect(await failure(open())).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
});

describe('a redirect', () => {
  it('to another host is followed without the credential', async () => {
    await using store = await startUpstream((_request, response) => response.end('stored'));
    await start((_request, response) => {
      response.writeHead(302, { location: `${store.url}bucket/1?signature=a%2Fb` }).end();
    });

    expect(await textOf(await open())).toBe('stored');
    expect(store.requests).toMatchObject([{ method: 'GET', url: '/bucket/1?signature=a%2Fb' }]);
    expect(JSON.stringify(store.requests)).not.toContain('secret');
    await soon(() => expect(store.connections.size).toBe(0));
  });

  it('within the provider is followed with the credential, and counts against the limits', async () => {
    await start(({ url }, response) =>
      url === '/files/1' ? response.writeHead(307, { location: '/stored/1' }).end() : response.end('stored'),
    );

    expect(await textOf(await open())).toBe('stored');
    expect(upstream.requests).toMatchObject([
      { url: '/files/1' },
      { url: '/stored/1', headers: { 'x-smarttoken': 'secret-key' } },
    ]);
    expect(scope.calls).toMatchObject([
      { path: '/files/1', status: 307 },
      { path: '/files/1', status: 200 },
    ]);
  });

  it('back to the provider is followed without the credential', async () => {
    await using store = await startUpstream((_request, response) =>
      response.writeHead(302, { location: `${upstream.url}jobs` }).end(),
    );
    await start(({ url }, response) =>
      url === '/jobs' ? response.end('jobs') : response.writeHead(302, { location: `${store.url}1` }).end(),
    );

    expect(await textOf(await open())).toBe('jobs');
    expect(upstream.requests[1]?.headers).not.toHaveProperty('x-smarttoken');
  });

  it('is followed three times, not four', async () => {
    await start((_request, response, nth) =>
      response.writeHead(302, { location: `/files/${nth + 1}` }).end(),
    );

    expect(await failure(open())).toMatchObject({ code: 'UPSTREAM_CONTRACT', status: 302 });
    expect(upstream.requests).toHaveLength(4);
  });

  it.each([
    ['nowhere', undefined],
    ['to a file of this machine', 'file:///etc/passwd'],
    ['with a credential', 'http://leaked:leaked@127.0.0.1/'],
    ['to another machine without encryption', 'http://leaked.example/'],
    ['to what is no URL', 'http://'],
  ])('is not followed %s', async (_where, location) => {
    await start((_request, response) => {
      response.writeHead(302, location === undefined ? {} : { location }).end();
    });

    expect(await failure(open())).toMatchObject({ code: 'UPSTREAM_CONTRACT', status: 302 });
  });

  it.each([
    [403, 'UPSTREAM_CONTRACT'],
    [404, 'UPSTREAM_CONTRACT'],
    [401, 'UPSTREAM_CONTRACT'],
    [503, 'UPSTREAM_UNAVAILABLE'],
    [429, 'UPSTREAM_UNAVAILABLE'],
  ])('to a host that answers %d is not an error of the provider: %s', async (status, code) => {
    scope = createScope(clock, 100);
    await using store = await startUpstream((_request, response) =>
      json(response, { message: 'leaked' }, status),
    );
    await start((_request, response) => response.writeHead(302, { location: `${store.url}leaked` }).end());

    expect(await failure(open())).toMatchObject({
      code,
      status: null,
      message: `smartrecruiters led to a host that answered with status ${status}`,
    });
  });

  it('that fails at the other host is retried from the provider, which may send a new link', async () => {
    await using store = await startUpstream((_request, response, nth) =>
      nth === 1 ? json(response, {}, 503) : response.end('stored'),
    );
    await start((_request, response) => response.writeHead(302, { location: `${store.url}1` }).end());
    const opening = open();
    await askedAgain(2);

    expect(await textOf(await opening)).toBe('stored');
  });

  it('has the size limit of any other file', async () => {
    await using store = await startUpstream((_request, response) => response.write('first'));
    await start((_request, response) => response.writeHead(302, { location: `${store.url}1` }).end());
    const opened = await open();
    await clock.advance(15_000);

    expect(await failure(buffer(opened.body))).toMatchObject({ code: 'UPSTREAM_TIMEOUT' });
    await soon(() => expect(store.connections.size).toBe(0));
  });
});
