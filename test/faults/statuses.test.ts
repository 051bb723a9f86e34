import { afterAll, beforeAll, expect } from 'vitest';
import { leak } from './faulty-gateway.ts';
import { type ProxyServer, startProxy } from './proxy.ts';
import { onFirstRequest, respondWith } from './responses.ts';
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

const refusal = JSON.stringify({ message: leak, errors: [{ code: leak, message: leak }] });
const refuse = (status: number, headers = {}) => respondWith(status, refusal, headers);
const inTheFuture = (ms: number) => new Date(Date.now() + ms).toUTCString();

const rejected = [400, 409, 422].map(
  (status): FaultCase => ({ name: `${status}`, respond: refuse(status), expect: 'UPSTREAM_REJECTED' }),
);
const passing = [502, 503, 504].flatMap((status): FaultCase[] => [
  { name: `${status}`, respond: refuse(status), attempts: 3, expect: 'UPSTREAM_UNAVAILABLE' },
  { name: `${status} once`, respond: onFirstRequest(refuse(status)), attempts: 2, expect: 'right' },
]);

const limited: readonly FaultCase[] = [
  { name: '429 once', respond: onFirstRequest(refuse(429)), attempts: 2, expect: 'right', isLong: true },
  {
    name: '429 once with a Retry-After of one second',
    respond: onFirstRequest(refuse(429, { 'retry-after': '1' })),
    attempts: 2,
    expect: 'right',
  },
  {
    name: '429 once with a Retry-After date',
    respond: onFirstRequest((exchange, gateway) =>
      refuse(429, { 'retry-after': inTheFuture(1_000) })(exchange, gateway),
    ),
    attempts: 2,
    expect: 'right',
  },
  {
    name: '429 once with a Retry-After date in the past',
    respond: onFirstRequest(refuse(429, { 'retry-after': 'Sun, 06 Nov 1994 08:49:37 GMT' })),
    attempts: 2,
    expect: 'right',
  },
  {
    name: '429 once with a Retry-After of 300 years',
    respond: onFirstRequest(refuse(429, { 'retry-after': '9999999999' })),
    isLong: true,
    attempts: 2,
    expect: 'right',
  },
  {
    name: '429 once with an invalid Retry-After',
    respond: onFirstRequest(refuse(429, { 'retry-after': `${leak}; -1` })),
    isLong: true,
    attempts: 2,
    expect: 'right',
  },
  {
    name: '429 with a Retry-After of one minute',
    respond: refuse(429, { 'retry-after': '60' }),
    expect: 'UPSTREAM_RATE_LIMITED',
    extensions: { retryAfter: 60 },
  },
  {
    name: '429 with a Retry-After date after the deadline',
    respond: (exchange, gateway) => refuse(429, { 'retry-after': inTheFuture(60_000) })(exchange, gateway),
    expect: 'UPSTREAM_RATE_LIMITED',
  },
];

const redirects = [
  ['to another host', () => `${elsewhere.url}/${leak}`],
  ['to the link-local network', () => 'http://169.254.169.254/latest/meta-data/'],
  ['to a file', () => 'file:///etc/passwd'],
  ['to itself', (path: string) => path],
] as const;

describeFaults('provider status', [
  ...rejected,
  ...passing,
  ...limited,
  { name: '401 once', respond: onFirstRequest(refuse(401)), attempts: 2, expect: 'right' },
  { name: '401', respond: refuse(401), attempts: 2, expect: 'UPSTREAM_UNAUTHENTICATED' },
  {
    name: '401 with PERMISSION_DENIED for one object',
    respond: respondWith(401, JSON.stringify({ errors: [{ code: 'PERMISSION_DENIED', message: leak }] })),
    kinds: ['smartrecruiters list', 'smartrecruiters record', 'smartrecruiters edge'],
    expect: 'UPSTREAM_FORBIDDEN',
    message: /PERMISSION_DENIED$/,
  },
  {
    name: '403 for a missing scope',
    respond: respondWith(403, JSON.stringify({ message: leak })),
    expect: 'UPSTREAM_FORBIDDEN',
    message: /needs the scope [a-z_:]+/,
  },
  {
    name: '404',
    respond: refuse(404),
    // A Greenhouse record is read by a filtered list, so that a 404 is about the list and not about the record.
    expect: {
      'smartrecruiters record': 'none',
      else: 'UPSTREAM_REJECTED',
    },
  },
  {
    name: '404 with an HTML page of a proxy',
    respond: respondWith(404, `<html>${leak}</html>`, { 'content-type': 'text/html' }),
    expect: {
      'smartrecruiters list': 'UPSTREAM_CONTRACT',
      'smartrecruiters record': 'UPSTREAM_CONTRACT',
      'smartrecruiters edge': 'UPSTREAM_CONTRACT',
      else: 'UPSTREAM_REJECTED',
    },
  },
  { name: '500', respond: refuse(500), expect: 'UPSTREAM_UNAVAILABLE' },
  {
    name: '503 with a Retry-After of one minute',
    respond: refuse(503, { 'retry-after': '60' }),
    expect: 'UPSTREAM_UNAVAILABLE',
    extensions: { retryAfter: 60 },
  },
  { name: 'an unexpected 100', respond: hints, attempts: 3, expect: 'UPSTREAM_UNAVAILABLE' },
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
