import { type IncomingHttpHeaders, request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodingFor } from '../../src/routes/compression.ts';
import { type ServedGateway, serveGateway } from '../support/served-gateway.ts';

describe('the encoding of an answer', () => {
  it.each([
    [undefined, null],
    ['', null],
    ['identity', null],
    ['deflate', null],
    ['gzip', 'gzip'],
    ['x-gzip', 'gzip'],
    ['br', 'br'],
    ['GZIP', 'gzip'],
    ['gzip, deflate', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=0.5, gzip', 'gzip'],
    ['br ; q=0.5 , gzip ; q=0.4', 'br'],
    ['br;q=0, gzip;q=0', null],
    ['*', 'br'],
    ['*;q=0', null],
    ['br;q=0, *', 'gzip'],
    ['identity, gzip;q=0.5', null],
    ['identity;q=0.5, gzip', 'gzip'],
    ['gzip;q=nonsense', null],
    [',;=,', null],
  ])('for %j is %s', (header, encoding) => {
    expect(encodingFor(header)).toBe(encoding);
  });
});

describe('an answer', () => {
  let served: ServedGateway;
  beforeAll(async () => {
    served = await serveGateway();
  });
  afterAll(() => served[Symbol.asyncDispose]());

  const long = '{ __schema { types { name } } }';
  const short = '{ accounts { name } }';
  /** Has data and errors. */
  const failing = `{ ${Array.from({ length: 30 }, (_, index) => `a${index}: node(id: "wrong") { id }`).join(' ')} }`;
  const json = 'application/json';
  /** The first media type is served by the fast path, the second by Yoga. */
  const routes = [
    ['the fast path', json],
    ['Yoga', 'application/json; charset=utf-8'],
  ] as const;

  interface Raw {
    readonly status: number;
    readonly headers: IncomingHttpHeaders;
    readonly body: Buffer;
  }

  /** Without `fetch`, which decompresses, and asks for it by itself. */
  function ask(query: string, headers: Readonly<Record<string, string>>): Promise<Raw> {
    return new Promise((resolve, reject) => {
      const sent = request(
        `${served.url}/graphql`,
        { method: 'POST', headers: { 'content-type': json, ...headers } },
        async (response) => {
          const body = Buffer.concat(await Array.fromAsync(response));
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
        },
      );
      sent.once('error', reject);
      sent.end(JSON.stringify({ query }));
    });
  }

  describe.each(routes)('of %s', (_route, accept) => {
    it.each([
      ['gzip', gunzipSync],
      ['br', brotliDecompressSync],
    ])('is compressed by %s if the client asks', async (encoding, decompress) => {
      for (const query of [long, failing]) {
        const plain = await ask(query, { accept });
        const packed = await ask(query, { accept, 'accept-encoding': encoding });

        expect(packed.status).toBe(plain.status);
        expect(packed.headers['content-encoding']).toBe(encoding);
        expect(packed.headers['content-length']).toBe(String(packed.body.length));
        expect(packed.headers['content-type']).toBe(plain.headers['content-type']);
        expect(packed.headers['x-request-id']).toMatch(/^[\da-f-]{36}$/);
        expect(packed.body.length).toBeLessThan(plain.body.length / 2);
        expect(decompress(packed.body).toString()).toBe(plain.body.toString());
      }
    });

    it('is not compressed if it is short', async () => {
      const { headers, body } = await ask(short, { accept, 'accept-encoding': 'gzip, br' });

      expect(headers['content-encoding']).toBeUndefined();
      expect(JSON.parse(body.toString())).toEqual({ data: { accounts: [{ name: 'acme' }] } });
    });

    it('varies by both headers, whether it is compressed or not', async () => {
      for (const query of [short, long, '{'])
        for (const encoding of ['identity', 'gzip'])
          expect((await ask(query, { accept, 'accept-encoding': encoding })).headers.vary).toBe(
            'accept, accept-encoding',
          );
    });
  });

  it('is not compressed as a stream of events', async () => {
    const { headers, body } = await ask(long, { accept: 'text/event-stream', 'accept-encoding': 'gzip, br' });

    // Yoga's own value, which tells proxies to leave it.
    expect(headers['content-encoding']).toBe('none');
    expect(body.toString()).toContain('event: next');
  });

  it('to GET is compressed as well', async () => {
    const response = await fetch(`${served.url}/graphql?query=${encodeURIComponent(long)}`);

    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect((await response.json()).data.__schema.types).not.toHaveLength(0);
  });
});

describe('the path /', () => {
  it('leads to /graphql', async () => {
    await using served = await serveGateway();
    const response = await fetch(served.url, { redirect: 'manual' });

    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/graphql');
    const followed = await fetch(served.url, { headers: { accept: 'text/html' } });
    expect(await followed.text()).toContain('<title>hiregraph</title>');
    expect((await fetch(served.url, { method: 'POST' })).status).toBe(404);
  });
});
