import { once as event } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, beforeAll } from 'vitest';
import { leak } from './faulty-gateway.ts';
import { onFirstRequest, respondWith } from './responses.ts';
import { describeFaults, type FaultCase } from './suite.ts';

/** Accepts connections and sends nothing. */
const silent = createServer(() => {});
let silentPort = 0;
beforeAll(async () => {
  await event(silent.listen(0, '127.0.0.1'), 'listening');
  const address = silent.address();
  silentPort = typeof address === 'object' ? (address?.port ?? 0) : 0;
});
afterAll(() => void silent.close());

const direct = ['list', 'record'] as const;
const begun = { 'content-type': 'application/json', 'content-length': '1000' };
const unavailable = 'UPSTREAM_UNAVAILABLE';
const late = { isTimed: true, expect: 'UPSTREAM_TIMEOUT', message: /did not answer within 500 ms/ } as const;
const never = () => {};

const rows: readonly FaultCase[] = [
  {
    name: 'a closed port',
    kinds: direct,
    url: () => 'http://127.0.0.1:1',
    respond: never,
    expect: unavailable,
  },
  {
    name: 'a port that closes later',
    kinds: ['edge'],
    respond: ({ response }, { proxy }) => {
      proxy.stopListening();
      response.destroy();
    },
    attempts: 3,
    expect: unavailable,
  },
  {
    name: 'an unknown host name',
    kinds: direct,
    url: () => 'https://provider.invalid',
    respond: never,
    expect: unavailable,
  },
  {
    name: 'a server without TLS',
    kinds: direct,
    url: ({ url }) => url.replace('http:', 'https:'),
    respond: never,
    expect: unavailable,
  },
  {
    name: 'a TLS handshake that never ends',
    kinds: direct,
    url: () => `https://127.0.0.1:${silentPort}`,
    respond: never,
    ...late,
    expect: 'UPSTREAM_TIMEOUT',
  },
  {
    name: 'a connection reset',
    respond: ({ response }) => void response.socket?.resetAndDestroy(),
    attempts: 3,
    expect: unavailable,
  },
  {
    name: 'a single connection reset',
    respond: onFirstRequest(({ response }) => void response.socket?.resetAndDestroy()),
    attempts: 2,
    expect: 'right',
  },
  {
    name: 'a connection reset within the body',
    respond: ({ response }) => {
      response.writeHead(200, begun).write(`[{"name":"${leak}`, () => response.socket?.resetAndDestroy());
    },
    attempts: 3,
    expect: unavailable,
  },
  {
    name: 'a single close within the body',
    respond: onFirstRequest(({ response }) => {
      response.writeHead(200, begun).write('[{"id":', () => response.destroy());
    }),
    attempts: 2,
    expect: 'right',
  },
  {
    name: 'a response that is not HTTP',
    respond: ({ response }) => void response.socket?.end(`220 smtp ${leak}\r\n\r\n`),
    attempts: 3,
    expect: unavailable,
  },
  {
    name: 'headers above the size limit',
    respond: respondWith(200, '[]', { 'x-large': leak.repeat(4_000) }),
    attempts: 3,
    expect: unavailable,
  },
  { name: 'no response', respond: never, ...late },
  {
    name: 'a header that never ends',
    respond: ({ response }) => drip(response.socket, 'HTTP/1.1 200 OK\r\n', (nth) => `x-${nth}: ${leak}\r\n`),
    ...late,
  },
  {
    name: 'a body that never ends',
    respond: ({ response }) => {
      response.writeHead(200, { 'content-type': 'application/json' }).flushHeaders();
      drip(response, '[', () => ' ');
    },
    ...late,
  },
  {
    name: 'a body that stops',
    respond: ({ response }) => void response.writeHead(200, begun).write(`[{"name":"${leak}`),
    ...late,
  },
];

interface Drain {
  write(text: string): unknown;
  once(event: 'close', listener: () => void): unknown;
}

function drip(into: Drain | null, first: string, next: (nth: number) => string): void {
  let nth = 0;
  into?.write(first);
  const timer = setInterval(() => into?.write(next((nth += 1))), 20);
  into?.once('close', () => clearInterval(timer));
}

describeFaults('provider connection', rows);
