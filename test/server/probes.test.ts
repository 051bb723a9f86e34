import { describe, expect, it } from 'vitest';
import { createApiKey, hashOfKey } from '../../src/access/api-key.ts';
import { accountOf, post, serveGateway } from '../support/served-gateway.ts';

const jobs = { query: '{ jobs(first: 1) { nodes { title } } }' };

describe('/ready?verbose', () => {
  const read = async (url: string) => (await fetch(`${url}/ready?verbose`)).json();
  const acme = { name: 'acme', provider: 'SMARTRECRUITERS' };

  it('tells what the latest reads have shown of each account, and asks no provider', async () => {
    await using served = await serveGateway({ settings: { cache: { ttl: '0s' } } });
    const unknown = { ...acme, state: 'unknown', code: null };
    expect(await read(served.url)).toEqual({ status: 'ready', sandbox: false, accounts: [unknown] });
    expect(served.sandbox.requests).toEqual([]);

    served.sandbox.misbehave({ status: 500 });
    await post(served.url, jobs);
    const failing = { ...acme, state: 'failing', code: 'UPSTREAM_UNAVAILABLE' };
    expect(await read(served.url)).toMatchObject({ accounts: [failing] });

    served.sandbox.behave();
    await post(served.url, jobs);
    expect(await read(served.url)).toMatchObject({ accounts: [{ ...acme, state: 'ok', code: null }] });
  });

  it('is JSON that is not stored, and knows the sandbox', async () => {
    await using served = await serveGateway({ isSandbox: true });
    const response = await fetch(`${served.url}/ready?verbose=1`);

    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toMatchObject({ status: 'ready', sandbox: true });
  });

  it('does not tell the credential of an account', async () => {
    await using served = await serveGateway();
    const text = await (await fetch(`${served.url}/ready?verbose`)).text();

    expect(text).not.toContain(Object(accountOf(served.sandbox)).auth.apiKey);
  });
});

describe('/ready', () => {
  it.each([
    [false, 'ready\n'],
    [true, 'ready (the people are invented)\n'],
  ])('says whether the people are invented: %s', async (isSandbox, text) => {
    await using served = await serveGateway({ isSandbox });

    expect(await (await fetch(`${served.url}/ready`)).text()).toBe(text);
  });
});

describe('extensions.sandbox', () => {
  const accepts = {
    json: 'application/json',
    yoga: 'application/json; charset=utf-8',
    stream: 'text/event-stream',
  };
  const query = { query: '{ accounts { name } }' };

  async function ask(url: string, body: unknown, accept: string): Promise<object> {
    const headers = { 'content-type': 'application/json', accept };
    const text = await (await post(url, body, headers)).text();
    return JSON.parse(/^data: (\{.*\})$/m.exec(text)?.[1] ?? text);
  }

  it('is in every answer over invented people, errors included', async () => {
    await using served = await serveGateway({ isSandbox: true });
    for (const accept of Object.values(accepts))
      for (const body of [query, { query: '{ nothing }' }, { query: '{' }, '{', '[]', {}])
        expect([accept, body, await ask(served.url, body, accept)]).toMatchObject([
          accept,
          body,
          { extensions: { sandbox: true } },
        ]);
    const byGet = await fetch(`${served.url}/graphql?query=${encodeURIComponent(query.query)}`);
    expect(await byGet.json()).toMatchObject({ data: {}, extensions: { sandbox: true } });
  });

  it('is in no other answer', async () => {
    await using served = await serveGateway();
    for (const accept of Object.values(accepts))
      for (const body of [query, { query: '{ nothing }' }, '{'])
        expect(await ask(served.url, body, accept)).not.toHaveProperty('extensions');
  });
});

describe('/ready?verbose of a gateway with callers', () => {
  it('tells a caller of the accounts that exist for it, and nobody else', async () => {
    const [key, other] = [createApiKey(), createApiKey()];
    await using served = await serveGateway({
      settings: {
        callers: {
          keys: [
            { name: 'monitor', hash: hashOfKey(key), roles: ['reader'] },
            { name: 'other', hash: hashOfKey(other), roles: ['reader'], expires: '2020-01-01T00:00:00Z' },
          ],
        },
        roles: { reader: { accounts: '*', read: '*' } },
      },
    });
    const ask = (headers: Record<string, string>) => fetch(`${served.url}/ready?verbose`, { headers });

    expect((await fetch(`${served.url}/ready`)).status).toBe(200);
    for (const headers of [{}, { authorization: `Bearer ${other}` }]) {
      const refused = await ask(headers);
      expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
      expect(await refused.text()).not.toContain('acme');
    }
    const answer = await ask({ authorization: `Bearer ${key}` });
    expect(await answer.json()).toMatchObject({ accounts: [{ name: 'acme' }] });
  });
});
