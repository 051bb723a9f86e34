import { afterAll, beforeAll, expect } from 'vitest';
import { type Clock, systemClock } from '../../src/clock.ts';
import { leak } from './faulty-gateway.ts';
import { type ProxyServer, relay, startProxy } from './proxy.ts';
import { changeBody, changeJson, onFirstRequest, respondWith } from './responses.ts';
import { describeFaults, type FaultCase } from './suite.ts';

/** Another host, which must never hear of us. */
let elsewhere: ProxyServer;
beforeAll(async () => {
  elsewhere = await startProxy('http://127.0.0.1:1');
});
afterAll(async () => {
  expect(elsewhere.requests).toEqual([]);
  await elsewhere[Symbol.asyncDispose]();
});

const hourMs = 3_600_000;
const refusal = JSON.stringify({ error: leak, error_description: leak, message: leak });
const rubbish = (name: string, respond: FaultCase['respond']): FaultCase => ({
  name,
  respond,
  expect: 'UPSTREAM_CONTRACT',
});
const token = (members: object) =>
  changeJson((body) => {
    const { access_token, token_type } = body as Record<string, unknown>;
    return { access_token, token_type, ...members };
  });
const right = (name: string, respond: FaultCase['respond'], clock: Clock = systemClock): FaultCase => ({
  name,
  respond,
  clock,
  expect: 'right',
});
const usual: FaultCase['respond'] = async ({ response, forward }) => relay(response, await forward());
const refused = changeJson((body) => ({ ...(body as object), access_token: 'Zx9nonsense' }));

const rows: readonly FaultCase[] = [
  {
    name: 'are not given: 503',
    respond: respondWith(503, refusal),
    attempts: 3,
    expect: 'UPSTREAM_UNAVAILABLE',
  },
  { name: 'are not given: 500', respond: respondWith(500, refusal), expect: 'UPSTREAM_UNAVAILABLE' },
  {
    name: 'are not given once',
    respond: onFirstRequest(respondWith(503, refusal)),
    attempts: 2,
    expect: 'right',
  },
  {
    name: 'are not given: no answer',
    respond: ({ response }) => void response.socket?.resetAndDestroy(),
    attempts: 3,
    expect: 'UPSTREAM_UNAVAILABLE',
  },
  { name: 'are not given: silence', respond() {}, isTimed: true, expect: 'UPSTREAM_TIMEOUT' },
  { name: 'are refused: 400', respond: respondWith(400, refusal), expect: 'UPSTREAM_UNAUTHENTICATED' },
  { name: 'are refused: 401', respond: respondWith(401, refusal), expect: 'UPSTREAM_UNAUTHENTICATED' },
  { name: 'are refused: 403', respond: respondWith(403, refusal), expect: 'UPSTREAM_FORBIDDEN' },
  {
    name: 'are refused: 429',
    respond: respondWith(429, refusal, { 'retry-after': '60' }),
    expect: 'UPSTREAM_RATE_LIMITED',
    extensions: { retryAfter: 60 },
  },
  rubbish('are HTML', respondWith(200, `<html>${leak}`)),
  rubbish('are nothing', respondWith(200, '')),
  rubbish('are null', respondWith(200, 'null')),
  rubbish('are an empty object', respondWith(200, '{}')),
  rubbish('are an error with status 200', respondWith(200, refusal)),
  rubbish('are a number', respondWith(200, JSON.stringify({ access_token: 4815162342 }))),
  rubbish('would be two headers', token({ access_token: `${leak}\r\nhost: evil.example` })),
  rubbish('are without end', respondWith(200, JSON.stringify({ access_token: leak.repeat(10_000) }))),
  rubbish('are given elsewhere', ({ response }) => {
    response.writeHead(307, { location: `${elsewhere.url}/token` }).end();
  }),
  right('have expired already, by a duration', token({ expires_in: 0 })),
  right('have expired already, by a moment', token({ expires_at: '2020-01-01T00:00:00Z' })),
  right('expire at no moment', token({ expires_at: leak, expires_in: -1 })),
  right('expire after the end of time', token({ expires_in: 1e300 })),
  right(
    'come with a mark of the order of bytes',
    changeBody((body) => `\uFEFF${body}`),
  ),
  right('come an hour late by our clock', usual, createShiftedClock(hourMs)),
  right('come an hour early by our clock', usual, createShiftedClock(-hourMs)),
  { name: 'are good for nothing', respond: refused, attempts: 2, expect: 'UPSTREAM_UNAUTHENTICATED' },
  { name: 'are good for nothing once', respond: onFirstRequest(refused), attempts: 2, expect: 'right' },
];

describeFaults(
  'tokens',
  rows.map((row) => ({ ...row, isOfTokens: true, kinds: ['list', 'record'] })),
);

function createShiftedClock(byMs: number): Clock {
  return { now: () => systemClock.now() + byMs, after: systemClock.after };
}
