import { once } from 'node:events';
import { request as nodeRequest } from 'node:http';
import { text } from 'node:stream/consumers';
import { SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApiKey, hashOfKey } from '../../src/access/api-key.ts';
import { listen } from '../support/clients.ts';
import { settingsOf, startIssuer, type TestIssuer } from '../support/issuer.ts';
import { type Setup, setUp } from '../support/setup.ts';
import { type HttpTransport, httpTransports, type Reachable } from '../support/transports.ts';

const key = createApiKey();
const expiredKey = createApiKey();
const allowed = 'https://app.example.com';
let issuer: TestIssuer;
let s: Setup;
let to: Reachable & { close(): Promise<void> };
/** Credentials that the gateway must refuse, by what is wrong with them. */
let bad: readonly (readonly [what: string, headers: Headers])[];

beforeAll(async () => {
  issuer = await startIssuer('https://login.example/');
  s = await setUp({
    server: { compileAfter: 1, cors: { origins: [allowed] } },
    access: {
      callers: {
        keys: [
          { name: 'site', hash: hashOfKey(key), roles: ['reader'] },
          { name: 'old', hash: hashOfKey(expiredKey), roles: ['reader'], expires: '2020-01-01T00:00:00Z' },
        ],
        issuers: [settingsOf(issuer)],
      },
      roles: { reader: { accounts: '*', read: '*' } },
    },
  });
  const server = await listen(s.gateway);
  to = { gateway: s.gateway, ...server };
  const claims = { iss: issuer.issuer, aud: 'hiregraph', hiregraph: { roles: ['reader'] } };
  bad = [
    ['an unknown key', bearer(createApiKey())],
    ['an expired key', bearer(expiredKey)],
    ['a key with a wrong check', bearer(`${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`)],
    ['a wrong prefix', bearer(key.replace('hg_', 'xx_'))],
    ['an empty header', new Headers({ authorization: '' })],
    ['another scheme', new Headers({ authorization: `Basic ${btoa(`user:${key}`)}` })],
    ['two keys', new Headers({ authorization: `Bearer ${key}, Bearer ${key}` })],
    ['an expired token', bearer(await issuer.sign({ exp: 1_000 }))],
    ['a token of another audience', bearer(await issuer.sign({ aud: 'other' }))],
    ['a token of another issuer', bearer(await issuer.sign({ iss: 'https://other.example/' }))],
    ['a token that does not expire', bearer(await issuer.sign({ exp: undefined }))],
    ['a token without a signature', bearer(new UnsecuredJWT({ ...claims, exp: 9_999_999_999 }).encode())],
    [
      'a token that is signed with a secret',
      bearer(
        await new SignJWT({ ...claims, exp: 9_999_999_999 })
          .setProtectedHeader({ alg: 'HS256' })
          .sign(new TextEncoder().encode('x'.repeat(32))),
      ),
    ],
    ['a key in a cookie', new Headers({ cookie: `key=${key}` })],
    ['a key in a cookie beside the header', withHeader(bearer(key), 'cookie', `key=${key}`)],
    ['a token in a cookie beside the header', withHeader(bearer(key), 'cookie', 'access_token=x')],
  ];
});

afterAll(async () => {
  await to.close();
  await s[Symbol.asyncDispose]();
  await issuer[Symbol.asyncDispose]();
});

beforeEach(() => {
  s.paths();
  s.log.splice(0);
});

function bearer(credential: string): Headers {
  return new Headers({ authorization: `Bearer ${credential}` });
}

function withHeader(headers: Headers, name: string, value: string): Headers {
  headers.set(name, value);
  return headers;
}

const refusal = {
  errors: [
    {
      message: 'The request needs a valid credential: Authorization: Bearer <key or token>',
      extensions: { code: 'UNAUTHENTICATED' },
    },
  ],
};

let queries = 0;
const createQuery = () => `query Query${queries++} { jobs(first: 2, accounts: ["gh"]) { nodes { title } } }`;

describe.each(httpTransports)('$name', ({ exchange, read }: HttpTransport) => {
  const ask = (query: string, headers: Headers, path = '/graphql') => exchange(to, { query }, headers, path);

  it('is answered with a key and with a token, and no cache may keep the answer', async () => {
    const query = createQuery();
    for (const credential of [key, await issuer.sign(), key]) {
      const response = await ask(query, bearer(credential));
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect((await read(response)).data.jobs.nodes).toHaveLength(2);
    }
    expect(s.log.map(({ caller }) => caller)).toEqual(['site', issuer.issuer, 'site']);
  });

  it.each([
    ['first', 0],
    ['prepared', 2],
  ])('is refused in its %s run with each bad credential, alike', async (_run, runsBefore) => {
    const query = createQuery();
    for (let run = 0; run < runsBefore; run += 1) expect((await ask(query, bearer(key))).status).toBe(200);
    s.paths();
    s.log.splice(0);
    for (const [what, headers] of [['no credential', new Headers()] as const, ...bad]) {
      const response = await ask(query, headers);
      const wasSent = what !== 'no credential';
      expect([what, response.status, response.headers.get('www-authenticate')]).toEqual([
        what,
        401,
        // A cookie is a place where a credential is sent, too.
        wasSent ? 'Bearer error="invalid_token"' : 'Bearer',
      ]);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.get('x-request-id')).toEqual(expect.any(String));
      expect(await response.json()).toEqual(refusal);
    }
    expect(s.paths()).toEqual([]);
    expect(s.log).toHaveLength(bad.length + 1);
    expect(s.log).toEqual(
      s.log.map(() => expect.objectContaining({ status: 401, operation: null, errors: ['UNAUTHENTICATED'] })),
    );
    expectNoSecret();
  });

  it.each(['?access_token=', '?key='])('is refused with a key in the URL: %s', async (parameter) => {
    for (const headers of [new Headers(), bearer(key)]) {
      const response = await ask(createQuery(), headers, `/graphql${parameter}${key}`);
      expect([response.status, await response.json()]).toEqual([401, refusal]);
    }
    expect(s.paths()).toEqual([]);
    expectNoSecret();
  });

  it('is refused if a good token gives no role', async () => {
    const response = await ask(createQuery(), bearer(await issuer.sign({ hiregraph: { roles: ['none'] } })));
    expect([response.status, await response.json()]).toEqual([
      403,
      { errors: [{ message: 'The credential gives no role', extensions: { code: 'FORBIDDEN' } }] },
    ]);
    expect(s.paths()).toEqual([]);
  });

  it('lets pages of the allowed origin read the answer, and no other', async () => {
    for (const origin of [
      allowed,
      'https://evil.example',
      'null',
      'https://app.example.com.evil.org',
      'http://app.example.com',
      'https://app.example.com:444',
    ]) {
      const response = await ask(createQuery(), withHeader(bearer(key), 'origin', origin));
      const { headers } = response;
      expect(headers.get('access-control-allow-origin')).toBe(origin === allowed ? allowed : null);
      expect(headers.has('access-control-allow-credentials')).toBe(false);
      await response.text();
    }
  });
});

describe('a request that is no operation', () => {
  it.each([
    ['an empty body', { method: 'POST', headers: { 'content-type': 'application/json' } }],
    ['no JSON', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' }],
    ['a form', { method: 'POST', body: new URLSearchParams({ query: '{ __typename }' }) }],
    ['a batch', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '[]' }],
    ['another method', { method: 'DELETE' }],
    ['no query', { method: 'GET' }],
  ])('needs a credential before it is read: %s', async (_what, init: RequestInit) => {
    for (const response of [
      await fetch(`${to.url}/graphql`, init),
      await s.gateway.fetch(new Request('http://gateway/graphql', init)),
    ])
      expect([response.status, await response.json()]).toEqual([401, refusal]);
  });

  it('may ask for health and the page of GraphiQL without a credential', async () => {
    expect((await fetch(`${to.url}/health`)).status).toBe(200);
    const page = await fetch(`${to.url}/graphql`, { headers: { accept: 'text/html' } });
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const withQuery = await fetch(`${to.url}/graphql?query={__typename}`, {
      headers: { accept: 'text/html' },
    });
    expect(withQuery.status).toBe(401);
    await withQuery.text();
  });
});

describe("two Authorization headers to Node's server", () => {
  it.each(['application/json', 'application/json; charset=utf-8'])('are refused: %s', async (contentType) => {
    const body = JSON.stringify({ query: createQuery() });
    const sent = nodeRequest(`${to.url}/graphql`, { method: 'POST' });
    sent.setHeader('content-type', contentType);
    sent.setHeader('content-length', Buffer.byteLength(body));
    sent.setHeader('authorization', [`Bearer ${key}`, `Bearer ${key}`]);
    sent.end(body);
    const [response] = await once(sent, 'response');
    expect([response.statusCode, JSON.parse(await text(response))]).toEqual([401, refusal]);
  });
});

describe('a preflight', () => {
  const preflight = (origin: string) => ({
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization',
    },
  });

  it.each(["Node's server", 'no server'])('needs no credential, and allows one origin: %s', async (by) => {
    const send = (origin: string) =>
      by === 'no server'
        ? s.gateway.fetch(new Request('http://gateway/graphql', preflight(origin)))
        : fetch(`${to.url}/graphql`, preflight(origin));

    const { headers } = await send(allowed);
    expect(headers.get('access-control-allow-origin')).toBe(allowed);
    expect(headers.get('access-control-allow-headers')).toContain('authorization');
    expect(headers.has('access-control-allow-credentials')).toBe(false);
    for (const origin of ['https://evil.example', 'null', `${allowed}.evil.org`])
      expect((await send(origin)).headers.has('access-control-allow-origin')).toBe(false);
  });
});

describe('while the keys of an issuer cannot be had', () => {
  it('its tokens are answered with 503, and other callers as ever', async () => {
    await using other = await startIssuer('https://down.example/');
    other.isDown = true;
    await using setup = await setUp({
      access: {
        callers: {
          keys: [{ name: 'site', hash: hashOfKey(key), roles: ['reader'] }],
          issuers: [settingsOf(other)],
        },
        roles: { reader: { accounts: '*', read: '*' } },
      },
    });
    const query = '{ accounts { name } }';
    const send = (headers: Headers) =>
      setup.gateway.fetch(
        new Request(`http://gateway/graphql?${new URLSearchParams({ query })}`, { headers }),
      );
    const response = await send(bearer(await other.sign()));
    expect([response.status, response.headers.get('retry-after'), await response.json()]).toEqual([
      503,
      expect.stringMatching(/^\d+$/),
      { errors: [{ message: 'The credential cannot be verified now', extensions: { code: 'UNAVAILABLE' } }] },
    ]);
    expect((await send(bearer(key))).status).toBe(200);
  });
});

/** No line of the log has a credential. */
function expectNoSecret(): void {
  const log = JSON.stringify(s.log);
  for (const secret of [key, expiredKey, key.slice(3, 30)]) expect(log).not.toContain(secret);
  expect(log).not.toContain('eyJ');
}
