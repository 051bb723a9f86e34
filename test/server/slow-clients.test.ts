import { connect as connectSocket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { connect } from '../support/process.ts';
import { post, serveGateway } from '../support/served-gateway.ts';

const never = 3_600_000;
const patient = { headersMs: never, wholeRequestMs: never, idleMs: never, stalledMs: never, checkMs: 10 };

it.each([
  ['anything at all', { headersMs: 20 }, '', /^HTTP\/1\.1 408 /],
  ['the head of a request', { headersMs: 20 }, 'POST /graphql HTTP/1.1\r\nHost: gate', /^HTTP\/1\.1 408 /],
  [
    'the body of a request',
    { headersMs: 20, wholeRequestMs: 20 },
    'POST /graphql HTTP/1.1\r\nHost: gateway\r\nContent-Type: application/json\r\nContent-Length: 40\r\n\r\n{',
    /^HTTP\/1\.1 408 /,
  ],
  [
    'another request',
    { idleMs: 20 },
    'GET /health HTTP/1.1\r\nHost: gateway\r\n\r\n',
    /^HTTP\/1\.1 200 .*ok\n$/s,
  ],
])(
  'the connection of a client that does not continue %s is closed',
  async (_what, timeouts, sent, received) => {
    await using serving = await serveGateway({ timeouts: { ...patient, ...timeouts } });
    using wire = await connect(serving.url);

    wire.send(sent);

    expect(await wire.closed).toMatch(received);
  },
);

it('a request that arrives in pieces is answered', async () => {
  await using serving = await serveGateway({ timeouts: patient });
  using wire = await connect(serving.url);
  const body = JSON.stringify({ query: '{ accounts { name } }' });
  const head = `POST /graphql HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\nContent-Type: application/json\r\n`;

  wire.send(`${head}Content-Length: ${body.length}\r\n\r\n`);
  for (const piece of body.match(/.{1,5}/g) ?? []) {
    wire.send(piece);
    await setImmediate();
  }

  expect(await wire.closed).toMatch(/^HTTP\/1\.1 200 .*"accounts":\[/s);
});

it('the connection of a client that does not read its response is closed, and its slot is free again', async () => {
  await using serving = await serveGateway({
    timeouts: { ...patient, stalledMs: 100 },
    settings: { server: { port: 0 }, limits: { concurrentRequests: 1 } },
  });
  const page = await (await fetch(`${serving.url}/graphql`, { headers: { accept: 'text/html' } })).text();
  // Some megabytes, more than the sockets buffer.
  const [, path = ''] = /src="(graphql\/assets\/graphiql\.[^"]+)"/.exec(page) ?? [];
  const { hostname, port } = new URL(serving.url);
  const stalled = connectSocket(Number(port), hostname).pause();
  stalled.write(`GET /${path} HTTP/1.1\r\nHost: gateway\r\n\r\n`);
  const ask = async () => (await post(serving.url, { query: '{ accounts { name } }' })).status;

  const statuses = [];
  while (statuses.at(-1) !== 503) statuses.push(await ask());
  while (statuses.at(-1) !== 200) statuses.push(await ask());

  expect(new Set(statuses)).toEqual(new Set([200, 503]));
  stalled.destroy();
});

it('connections beyond the limit are closed, and the open ones are served', async () => {
  await using serving = await serveGateway({
    settings: { server: { port: 0 }, limits: { connections: 1 } },
  });
  using first = await connect(serving.url);
  using second = await connect(serving.url);

  expect(await second.closed).toBe('');
  first.send('GET /health HTTP/1.1\r\nHost: gateway\r\n\r\n');

  expect(await first.received(/ok\n/)).toMatch(/^HTTP\/1\.1 200 /);
});
