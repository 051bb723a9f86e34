import { afterAll, beforeAll, expect } from 'vitest';
import { leak } from './faulty-gateway.ts';
import { type ProxyServer, startProxy } from './proxy.ts';
import { onFirstRequest, respondWith } from './responses.ts';
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

const refusal = JSON.stringify({ message: leak, errors: [{ code: leak, message: leak }] });
const says = (status: number, headers = {}) => respondWith(status, refusal, headers);
const inTheFuture = (ms: number) => new Date(Date.now() + ms).toUTCString();

const rejected = [400, 409, 422].map(
  (status): FaultCase => ({ name: `${status}`, respond: says(status), expect: 'UPSTREAM_REJECTED' }),
);
const passing = [502, 503, 504].flatMap((status): FaultCase[] => [
  { name: `${status}`, respond: says(status), attempts: 3, expect: 'UPSTREAM_UNAVAILABLE' },
  { name: `${status} once`, respond: onFirstRequest(says(status)), attempts: 2, expect: 'right' },
]);

const limited: readonly FaultCase[] = [
  { name: '429 once', respond: onFirstRequest(says(429)), attempts: 2, expect: 'right', isLong: true },
  {
    name: '429 once, for a second',
    respond: onFirstRequest(says(429, { 'retry-after': '1' })),
    attempts: 2,
    expect: 'right',
  },
  {
    name: '429 once, until a moment',
    respond: onFirstRequest((exchange, gateway) =>
      says(429, { 'retry-after': inTheFuture(1_000) })(exchange, gateway),
    ),
    attempts: 2,
    expect: 'right',
  },
  {
    name: '429 once, until a moment in the past',
    respond: onFirstRequest(says(429, { 'retry-after': 'Sun, 06 Nov 1994 08:49:37 GMT' })),
    attempts: 2,
    expect: 'right',
  },
  {
    name: '429 once, for three hundred years',
    respond: onFirstRequest(says(429, { 'retry-after': '9999999999' })),
    isLong: true,
    attempts: 2,
    expect: 'right',
  },
  {
    name: '429 once, for nobody knows how long',
    respond: onFirstRequest(says(429, { 'retry-after': `${leak}; -1` })),
    isLong: true,
    attempts: 2,
    expect: 'right',
  },
  {
    name: '429, for a minute',
    respond: says(429, { 'retry-after': '60' }),
    expect: 'UPSTREAM_RATE_LIMITED',
    extensions: { retryAfter: 60 },
  },
  {
    name: '429, until a moment after the deadline',
    respond: (exchange, gateway) => says(429, { 'retry-after': inTheFuture(60_000) })(exchange, gateway),
    expect: 'UPSTREAM_RATE_LIMITED',
  },
];

const redirects = [
  ['to another host', () => `${elsewhere.url}/${leak}`],
  ['to the link-local network', () => 'http://169.254.169.254/latest/meta-data/'],
  ['to a file', () => 'file:///etc/passwd'],
  ['to itself', (path: string) => path],
] as const;

describeFaults('a status', [
  ...rejected,
  ...passing,
  ...limited,
  { name: '401 once', respond: onFirstRequest(says(401)), attempts: 2, expect: 'right' },
  { name: '401', respond: says(401), attempts: 2, expect: 'UPSTREAM_UNAUTHENTICATED' },
  {
    name: '401 of the object',
    respond: respondWith(401, JSON.stringify({ errors: [{ code: 'PERMISSION_DENIED', message: leak }] })),
    kinds: ['smartrecruiters list', 'smartrecruiters record', 'smartrecruiters edge'],
    expect: 'UPSTREAM_FORBIDDEN',
    message: /PERMISSION_DENIED$/,
  },
  {
    name: '403 for want of a scope',
    respond: respondWith(403, JSON.stringify({ message: leak })),
    expect: 'UPSTREAM_FORBIDDEN',
    message: /needs the scope [a-z_:]+/,
  },
  {
    name: '404',
    respond: says(404),
    // Greenhouse reads records by a list that is filtered: where there is none, the list itself is not found.
    expect: {
      'smartrecruiters record': 'none',
      else: 'UPSTREAM_REJECTED',
    },
  },
  {
    name: '404, on a page of a proxy',
    respond: respondWith(404, `<html>${leak}</html>`, { 'content-type': 'text/html' }),
    expect: {
      'smartrecruiters list': 'UPSTREAM_CONTRACT',
      'smartrecruiters record': 'UPSTREAM_CONTRACT',
      'smartrecruiters edge': 'UPSTREAM_CONTRACT',
      else: 'UPSTREAM_REJECTED',
    },
  },
  { name: '500', respond: says(500), expect: 'UPSTREAM_UNAVAILABLE' },
  {
    name: '503, for a minute',
    respond: says(503, { 'retry-after': '60' }),
    expect: 'UPSTREAM_UNAVAILABLE',
    extensions: { retryAfter: 60 },
  },
  { name: '100, which nobody asked for', respond: hints, attempts: 3, expect: 'UPSTREAM_UNAVAILABLE' },
  ...redirects.map(
    ([where, location]): FaultCase => ({
      name: `302 ${where}`,
      respond: ({ request, response }) =>
        void response.writeHead(302, { location: location(request.url ?? '') }).end(refusal),
      expect: 'UPSTREAM_CONTRACT',
    }),
  ),
]);

function hints({ response }: Parameters<FaultCase['respond']>[0]): void {
  response.writeContinue();
}
