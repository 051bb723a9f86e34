import { connect } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { type Server, type ServerOptions, startServer } from '../../src/sandbox/server.ts';
import { createFakeClock } from '../support/clocks/fake-clock.ts';

const long = 'x'.repeat(2_000);
let server: Server;

async function start(options: Partial<ServerOptions> = {}): Promise<Server> {
  server = await startServer({
    port: 0,
    clock: systemClock,
    latencyMs: 0,
    isApi: (path) => path !== '/token',
    pathShape: (path) => path.replace(/\d+/, '{id}'),
    answer: ({ path }) => ({ status: 200, headers: { 'x-provider': 'yes' }, body: { path } }),
    ...options,
  });
  return server;
}

afterEach(() => server.close());

it('answers in JSON and records the request with its decoded query', async () => {
  const { url, requests, tokenRequests } = await start();
  const response = await fetch(`${url}/jobs?q=a%20b&q=c+d`);

  expect(await response.json()).toEqual({ path: '/jobs' });
  expect(response.headers.get('x-provider')).toBe('yes');
  expect(requests).toEqual([
    {
      method: 'GET',
      path: '/jobs',
      query: [
        ['q', 'a b'],
        ['q', 'c d'],
      ],
      status: 200,
      wasAborted: false,
    },
  ]);
  expect(tokenRequests).toEqual([]);
});

it('records token requests separately, and applies no fault without a path to them', async () => {
  const { url, requests, tokenRequests, misbehave } = await start();
  misbehave({ status: 500 });

  expect((await fetch(`${url}/token`, { method: 'POST', body: 'a=b' })).status).toBe(200);
  misbehave({ path: '/token', status: 503 });
  expect((await fetch(`${url}/token`, { method: 'POST', body: 'a=b' })).status).toBe(503);
  expect(requests).toEqual([]);
  expect(tokenRequests.map(({ status }) => status)).toEqual([200, 503]);
});

it('passes the body and the headers to the provider', async () => {
  const { url } = await start({
    answer: ({ body, headers }) => ({
      status: 201,
      headers: {},
      body: { body, colour: headers['x-colour'] },
    }),
  });
  const response = await fetch(url, { method: 'POST', body: 'héllo', headers: { 'X-Colour': 'red' } });

  expect(response.status).toBe(201);
  expect(await response.json()).toEqual({ body: 'héllo', colour: 'red' });
});

it('sends no body for null', async () => {
  const { url } = await start({ answer: () => ({ status: 204, headers: {}, body: null }) });
  const response = await fetch(url);

  expect(response.status).toBe(204);
  expect(response.headers.has('content-length')).toBe(false);
});

it('compresses bodies longer than 1 KiB if the client accepts gzip', async () => {
  const { url } = await start({ answer: () => ({ status: 200, headers: {}, body: { long } }) });
  const compressed = await fetch(url, { headers: { 'accept-encoding': 'gzip' } });
  const plain = await fetch(url, { headers: { 'accept-encoding': 'identity' } });

  expect(compressed.headers.get('content-encoding')).toBe('gzip');
  expect(await compressed.json()).toEqual({ long });
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(await plain.json()).toEqual({ long });
});

it('applies the newest matching fault, limited by times', async () => {
  const { url, misbehave, behave } = await start();
  const statusOf = async (path: string) => (await fetch(`${url}${path}`)).status;
  misbehave({ status: 500 });
  misbehave({ path: '/jobs', times: 1, status: 429, headers: { 'retry-after': '3' }, body: 'slow down' });

  const first = await fetch(`${url}/jobs/1`);
  expect([first.status, first.headers.get('retry-after'), await first.text()]).toEqual([
    429,
    '3',
    'slow down',
  ]);
  expect(await statusOf('/jobs/1')).toBe(500);
  behave();
  expect(await statusOf('/jobs/1')).toBe(200);
});

it('sends the body of a fault unchanged', async () => {
  const { url, misbehave } = await start();
  misbehave({ body: '{"cut": ' });

  expect(await (await fetch(url)).text()).toBe('{"cut": ');
});

it('rewrites the body of a usual response without changing its source', async () => {
  const source = { rows: [1, 2] };
  const { url, misbehave } = await start({ answer: () => ({ status: 200, headers: {}, body: source }) });
  misbehave({ rewrite: (body) => Object.assign(body as object, { rows: null }) });

  expect(await (await fetch(url)).json()).toEqual({ rows: null });
  expect(source).toEqual({ rows: [1, 2] });
});

it('resets the connection before the status line', async () => {
  const { url, requests, misbehave } = await start();
  misbehave({ connection: 'reset', times: 1 });

  await expect(fetch(`${url}/jobs`)).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
  expect(requests).toMatchObject([{ status: 0, wasAborted: false }]);
});

it('truncates the body', async () => {
  const { url, requests, misbehave } = await start({
    answer: () => ({ status: 200, headers: {}, body: { long } }),
  });
  misbehave({ connection: 'truncate' });
  const response = await fetch(url, { headers: { 'accept-encoding': 'identity' } });

  expect(response.status).toBe(200);
  expect(response.headers.get('content-length')).toBe(String(JSON.stringify({ long }).length));
  await expect(response.text()).rejects.toThrow();
  expect(requests).toMatchObject([{ status: 0, wasAborted: false }]);
});

it('waits for the latency by the clock before the response', async () => {
  const clock = createFakeClock();
  const { url, requests, misbehave } = await start({ clock });
  misbehave({ latencyMs: 60_000 });
  const response = fetch(url);
  await clock.untilPending(1);

  expect(requests).toMatchObject([{ status: null }]);
  await clock.advance(60_000);
  expect((await response).status).toBe(200);
});

it('records that the client disconnected, and stops waiting', async () => {
  const clock = createFakeClock();
  const { url, requests } = await start({ clock, latencyMs: 1_000 });
  const leaving = new AbortController();
  const response = fetch(`${url}/jobs`, { signal: leaving.signal });
  await clock.untilPending(1);
  leaving.abort();

  await expect(response).rejects.toThrow('aborted');
  await clock.untilPending(0);
  expect(requests).toMatchObject([{ status: 0, wasAborted: true }]);
});

it('counts the highest number of concurrent requests', async () => {
  const clock = createFakeClock();
  const { url, mostAtOnce } = await start({ clock, latencyMs: 10 });
  const responses = ['/jobs/1', '/jobs/2', '/users', '/token'].map((path) => fetch(`${url}${path}`));
  await clock.untilPending(4);
  await clock.advance(10);
  await Promise.all(responses);
  const last = fetch(`${url}/users`);
  await clock.untilPending(1);
  await clock.advance(10);
  await last;

  expect(Object.fromEntries(mostAtOnce)).toEqual({ '/jobs/{id}': 2, '/users': 1, '*': 3 });
});

it('notifies the provider when a request has ended', async () => {
  let underWay = 0;
  const { url } = await start({
    answer: ({ onceEnded }) => {
      underWay += 1;
      onceEnded(() => {
        underWay -= 1;
      });
      return { status: 200, headers: {}, body: { underWay } };
    },
  });

  expect(await (await fetch(url)).json()).toEqual({ underWay: 1 });
  expect(underWay).toBe(0);
});

it('keeps connections alive, and closes them on close', async () => {
  const { url, close } = await start();
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  const { promise: ended, resolve } = Promise.withResolvers<void>();
  socket.once('close', () => resolve());
  for (const path of ['/jobs', '/users']) {
    socket.write(`GET ${path} HTTP/1.1\r\nHost: sandbox\r\n\r\n`);
    const { promise, resolve: gotAnswer } = Promise.withResolvers<string>();
    socket.once('data', (chunk) => gotAnswer(chunk.toString()));
    expect(await promise).toContain(path);
  }
  await close();
  await ended;
});

it('answers 500 for an exception of the provider, and throws it on close', async () => {
  const { url, close } = await start({
    answer: () => {
      throw new TypeError('no such table');
    },
  });

  expect((await fetch(url)).status).toBe(500);
  await expect(close()).rejects.toThrow('no such table');
});
