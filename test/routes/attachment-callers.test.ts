import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApiKey, hashOfKey } from '../../src/access/api-key.ts';
import { systemClock } from '../../src/clock.ts';
import type { Config } from '../../src/config/config.ts';
import { createGateway } from '../../src/gateway.ts';
import { createLogger } from '../../src/telemetry/logger.ts';
import { type Setup, setUp } from '../support/setup.ts';

const key = createApiKey();
let s: Setup;
let link: string;

beforeAll(async () => {
  s = await setUp({
    access: {
      callers: { keys: [{ name: 'site', hash: hashOfKey(key), roles: ['reader'] }] },
      roles: { reader: { accounts: ['sr'], read: '*' }, greenhouse: { accounts: ['gh'], read: '*' } },
    },
  });
  const query = '{ applications(first: 20, accounts: ["sr"]) { nodes { attachments { url } } } }';
  const response = await s.post({ query }, { headers: { authorization: `Bearer ${key}` } });
  const { data, errors } = await response.json();
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  const urls: string[] = data.applications.nodes.flatMap(
    ({ attachments }: { attachments: { url: string }[] }) => attachments.map(({ url }) => url),
  );
  link = urls.find((url) => url?.startsWith('http://gateway/attachments/')) ?? '';
});

afterAll(() => s[Symbol.asyncDispose]());

describe('a link to a file', () => {
  it('is opened without a credential, as a browser does, and the log names the caller', async () => {
    s.log.splice(0);
    const response = await s.gateway.fetch(new Request(link));
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    await response.bytes();
    expect(s.log).toMatchObject([{ caller: 'site', status: 200 }]);
    expect(JSON.stringify(s.log)).not.toContain(link.slice(-20));
  });

  it.each([`Bearer ${createApiKey()}`, 'Basic YTpi', ''])(
    'is not opened with a credential that is not good: %j',
    async (authorization) => {
      const response = await s.gateway.fetch(new Request(link, { headers: { authorization } }));
      expect([response.status, response.headers.get('www-authenticate')]).toEqual([
        401,
        'Bearer error="invalid_token"',
      ]);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    },
  );

  const keyOf = ({ callers }: Config) => {
    const [first] = callers?.keys ?? [];
    if (first === undefined) throw new Error('there is no key');
    return first;
  };

  it.each<[what: string, change: (config: Config) => Partial<Config>]>([
    ['key is removed', () => ({ callers: { anonymous: 'reader', keys: [], issuers: [] } })],
    [
      'key has expired',
      (config) => ({
        callers: { anonymous: null, keys: [{ ...keyOf(config), expiresAt: 0 }], issuers: [] },
      }),
    ],
    [
      'key has another role without the account',
      (config) => ({
        callers: { anonymous: null, keys: [{ ...keyOf(config), roles: ['greenhouse'] }], issuers: [] },
      }),
    ],
    ['role is removed', () => ({ roles: [] })],
  ])('ends as soon as its caller’s %s', async (_what, change) => {
    const logger = createLogger({ write() {} }, 'silent');
    const open = async (config: Config) => {
      const gateway = createGateway({ config, clock: systemClock, logger });
      const { status, body } = await gateway.fetch(new Request(link));
      await body?.cancel();
      await gateway.close();
      return status;
    };
    expect(await open(s.config)).toBe(200);
    s.paths();
    expect(await open({ ...s.config, ...change(s.config) })).toBe(404);
    expect(s.paths()).toEqual([]);
  });
});
