import { afterAll, beforeAll, expect } from 'vitest';
import { type Clock, systemClock } from '../../src/clock.ts';
import { leak } from './faulty-gateway.ts';
import { type ProxyServer, relay, startProxy } from './proxy.ts';
import { changeBody, changeJson, onFirstRequest, respondWith } from './responses.ts';
import { describeFaults, type FaultCase } from './suite.ts';

/** Another host, which must never receive a request. */
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
const invalid = (name: string, respond: FaultCase['respond']): FaultCase => ({
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
    name: 'an issuer status of 503',
    respond: respondWith(503, refusal),
    attempts: 3,
    expect: 'UPSTREAM_UNAVAILABLE',
  },
  { name: 'an issuer status of 500', respond: respondWith(500, refusal), expect: 'UPSTREAM_UNAVAILABLE' },
  {
    name: 'a single issuer status of 503',
    respond: onFirstRequest(respondWith(503, refusal)),
    attempts: 2,
    expect: 'right',
  },
  {
    name: 'a connection reset by the issuer',
    respond: ({ response }) => void response.socket?.resetAndDestroy(),
    attempts: 3,
    expect: 'UPSTREAM_UNAVAILABLE',
  },
  { name: 'no response of the issuer', respond() {}, isTimed: true, expect: 'UPSTREAM_TIMEOUT' },
  { name: 'a refusal with 400', respond: respondWith(400, refusal), expect: 'UPSTREAM_UNAUTHENTICATED' },
  { name: 'a refusal with 401', respond: respondWith(401, refusal), expect: 'UPSTREAM_UNAUTHENTICATED' },
  { name: 'a refusal with 403', respond: respondWith(403, refusal), expect: 'UPSTREAM_FORBIDDEN' },
  {
    name: 'a refusal with 429',
    respond: respondWith(429, refusal, { 'retry-after': '60' }),
    expect: 'UPSTREAM_RATE_LIMITED',
    extensions: { retryAfter: 60 },
  },
  invalid('an HTML response', respondWith(200, `<html>${leak}`)),
  invalid('an empty response', respondWith(200, '')),
  invalid('a response of null', respondWith(200, 'null')),
  invalid('a response without a token', respondWith(200, '{}')),
  invalid('an error with status 200', respondWith(200, refusal)),
  invalid('a number as the token', respondWith(200, JSON.stringify({ access_token: 4815162342 }))),
  invalid('a token with a line break', token({ access_token: `${leak}\r\nhost: evil.example` })),
  invalid(
    'a token of excessive length',
    respondWith(200, JSON.stringify({ access_token: leak.repeat(10_000) })),
  ),
  invalid('a redirect to another issuer', ({ response }) => {
    response.writeHead(307, { location: `${elsewhere.url}/token` }).end();
  }),
  right('an expires_in of 0', token({ expires_in: 0 })),
  right('an expires_at in the past', token({ expires_at: '2020-01-01T00:00:00Z' })),
  right('an invalid expiry', token({ expires_at: leak, expires_in: -1 })),
  right('an expires_in of 1e300', token({ expires_in: 1e300 })),
  right(
    'a byte order mark in the response',
    changeBody((body) => `\uFEFF${body}`),
  ),
  right('a gateway clock one hour fast', usual, createShiftedClock(hourMs)),
  right('a gateway clock one hour slow', usual, createShiftedClock(-hourMs)),
  { name: 'a token that the API refuses', respond: refused, attempts: 2, expect: 'UPSTREAM_UNAUTHENTICATED' },
  {
    name: 'a single token that the API refuses',
    respond: onFirstRequest(refused),
    attempts: 2,
    expect: 'right',
  },
];

describeFaults(
  'access token',
  rows.map((row) => ({ ...row, isOfTokens: true, kinds: ['list', 'record'] })),
);

function createShiftedClock(byMs: number): Clock {
  return { now: () => systemClock.now() + byMs, after: systemClock.after };
}
