// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references to the environment are what is tested.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { providers } from '../../src/adapters/index.ts';
import { type Config, readConfig } from '../../src/config/config.ts';
import type { EnvironmentVariables } from '../../src/config/file.ts';
import { ConfigError } from '../../src/errors.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hiregraph-config-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;

function write(content: string | Uint8Array): string {
  const path = join(folder, `${files++}.yaml`);
  writeFileSync(path, content);
  return path;
}

function readFile(content: string | Uint8Array, environment: EnvironmentVariables = {}): Config {
  const config = readConfig({ ...environment, HIREGRAPH_CONFIG: write(content) }, providers);
  if (config === null) throw new Error('the file was not read');
  return config;
}

/** What is wrong with it, line by line; nothing where it is right. */
function mistakesOf(read: () => unknown): readonly string[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.mistakes;
    throw error;
  }
}

const mistakesIn = (content: string | Uint8Array, environment: EnvironmentVariables = {}) =>
  mistakesOf(() => readFile(content, environment));
const mistakesInEnvironment = (environment: EnvironmentVariables) =>
  mistakesOf(() => readConfig(environment, providers));

const greenhouse = {
  provider: 'greenhouse',
  auth: { type: 'client_credentials', clientId: 'the-id', clientSecret: 'the-secret' },
};
const smartRecruiters = { provider: 'smartrecruiters', auth: { type: 'api_key', apiKey: 'the-key' } };

/** A file that is right but for what is put into it. */
const withAccount = (account: unknown) => JSON.stringify({ accounts: { acme: account } });
const withSettings = (settings: object) => JSON.stringify({ accounts: { acme: greenhouse }, ...settings });

const example = `
server:
  host: 0.0.0.0
  port: 4100
  graphiql: false
  publicUrl: https://gateway.example.com/ats
accounts:
  acme:                          # the account's name
    provider: greenhouse
    url: https://harvest.example.com
    auth:
      type: client_credentials
      tokenUrl: https://auth.example.com/token
      clientId: \${GREENHOUSE_CLIENT_ID}
      clientSecret: \${GREENHOUSE_CLIENT_SECRET}
      userId: 4001
  acme-eu:
    provider: smartrecruiters
    url: https://api.example.com
    auth: { type: api_key, apiKey: "\${SMARTRECRUITERS_API_KEY}" }
  acme-us:
    provider: smartrecruiters
    auth:
      type: client_credentials
      tokenUrl: https://api.example.com/identity/oauth/token
      clientId: us
      clientSecret: also-us
limits:
  requestTimeout: 2m
  upstreamTimeout: 500ms
  query: { depth: 9, calls: 50 }
cache:
  maxEntries: 7
  maxBytes: 512KB
  ttl: 1h
  dictionaryTtl: 10m
  ttls: { Job: 5m, Candidate: 0s }
  staleWhileRevalidate: 10s
  staleIfError: 24h
`;
const exampleEnvironment = {
  GREENHOUSE_CLIENT_ID: 'id-of-greenhouse',
  GREENHOUSE_CLIENT_SECRET: 'secret-of-greenhouse',
  SMARTRECRUITERS_API_KEY: 'key-of-smartrecruiters',
};

describe('a valid file', () => {
  it('sets every key', () => {
    const config = readFile(example, exampleEnvironment);

    expect(config).toMatchObject({
      server: { host: '0.0.0.0', port: 4100, graphiql: false, publicUrl: 'https://gateway.example.com/ats' },
      limits: {
        requestTimeoutMs: 120_000,
        upstreamTimeoutMs: 500,
        query: { tokens: 4_000, depth: 9, fields: 1_000, aliases: 100, calls: 50 },
      },
      cache: {
        maxEntries: 7,
        maxBytes: 512 * 1_024,
        ttlMs: 3_600_000,
        dictionaryTtlMs: 600_000,
        ttlsMs: new Map([
          ['Job', 300_000],
          ['Candidate', 0],
        ]),
        staleWhileRevalidateMs: 10_000,
        staleIfErrorMs: 86_400_000,
      },
    });
    expect(config.accounts.map(({ name, provider, settings }) => [name, provider, settings.host])).toEqual([
      ['acme', 'greenhouse', 'harvest.example.com'],
      ['acme-eu', 'smartrecruiters', 'api.example.com'],
      ['acme-us', 'smartrecruiters', 'api.smartrecruiters.com'],
    ]);
  });

  it('needs only an account', () => {
    const config = readFile(withAccount(greenhouse));

    expect(config).toMatchObject({
      server: { host: '127.0.0.1', port: 4000, graphiql: true, publicUrl: null },
      limits: { requestTimeoutMs: 30_000, upstreamTimeoutMs: 15_000 },
      cache: {
        maxEntries: 50_000,
        maxBytes: 128 * 1_024 ** 2,
        ttlMs: 60_000,
        dictionaryTtlMs: 300_000,
        ttlsMs: new Map(),
        staleWhileRevalidateMs: 0,
        staleIfErrorMs: 0,
      },
    });
    expect(config.accounts.map(({ settings }) => settings.host)).toEqual(['harvest.greenhouse.io']);
  });

  it.each([
    ['on one line', JSON.stringify({ accounts: { acme: greenhouse, eu: smartRecruiters } })],
    ['indented by tabs', JSON.stringify({ accounts: { acme: greenhouse, eu: smartRecruiters } }, null, '\t')],
    [
      'with a byte order mark',
      `\uFEFF${JSON.stringify({ accounts: { acme: greenhouse, eu: smartRecruiters } })}`,
    ],
    [
      'with Windows line ends',
      JSON.stringify({ accounts: { acme: greenhouse, eu: smartRecruiters } }, null, 2).replaceAll(
        '\n',
        '\r\n',
      ),
    ],
  ])('may be JSON %s', (_how, json) => {
    expect(readFile(json).accounts.map(({ name }) => name)).toEqual(['acme', 'eu']);
  });

  it('keeps the order of the accounts', () => {
    const names = ['zulu', 'alpha', '2nd', 'Mike', 'alpha-2', 'x_1'];
    const accounts = Object.fromEntries(names.map((name) => [name, greenhouse]));

    expect(readFile(JSON.stringify({ accounts })).accounts.map(({ name }) => name)).toEqual(names);
  });

  it.each([
    ['500ms', 500],
    ['30s', 30_000],
    ['5m', 300_000],
    ['2h', 7_200_000],
    ['0s', 0],
  ])('has durations such as %s', (text, ms) => {
    expect(readFile(withSettings({ cache: { ttl: text } })).cache.ttlMs).toBe(ms);
  });

  it.each([
    ['1KB', 1_024],
    ['64MB', 67_108_864],
    ['2GB', 2_147_483_648],
  ])('has sizes such as %s', (text, bytes) => {
    expect(readFile(withSettings({ cache: { maxBytes: text } })).cache.maxBytes).toBe(bytes);
  });

  it.each(['0MB', '64', '64 MB', '64mb', '1.5GB', '1TB', '-1MB', 'MB', '1234567MB'])(
    'has no size such as %s',
    (maxBytes) => {
      expect(mistakesIn(withSettings({ cache: { maxBytes } }))).toEqual([
        'cache.maxBytes: must be a size such as 512KB, 128MB or 2GB',
      ]);
    },
  );

  it.each([0, 1, 65_535])('has ports such as %i', (port) => {
    expect(readFile(withSettings({ server: { port } })).server.port).toBe(port);
  });

  it.each([
    'http://127.0.0.1:8080',
    'http://127.8.8.8',
    'http://localhost:1',
    'http://[::1]:8080',
    'https://ats.example.com:8443/path',
  ])('has addresses such as %s', (url) => {
    expect(mistakesIn(withAccount({ ...greenhouse, url }))).toEqual([]);
  });

  it.each([4001, '4001'])('has a user such as %j', (userId) => {
    expect(mistakesIn(withAccount({ ...greenhouse, auth: { ...greenhouse.auth, userId } }))).toEqual([]);
  });

  it('may use anchors and aliases', () => {
    const yaml = `
accounts:
  acme: &acme
    provider: greenhouse
    auth: { type: client_credentials, clientId: id, clientSecret: secret }
  again: *acme
`;

    expect(readFile(yaml).accounts.map(({ name }) => name)).toEqual(['acme', 'again']);
  });

  it('gives equal settings equal fingerprints, and different settings different ones', () => {
    const fingerprintOf = (account: unknown) =>
      readFile(withAccount(account)).accounts[0]?.settings.fingerprint;
    const other = { ...greenhouse, auth: { ...greenhouse.auth, clientSecret: 'the-other-secret' } };

    expect(fingerprintOf(greenhouse)).toBe(
      fingerprintOf({ ...greenhouse, url: 'https://harvest.greenhouse.io' }),
    );
    expect(fingerprintOf(greenhouse)).not.toBe(fingerprintOf(other));
  });
});

describe('a reference to the environment', () => {
  const fingerprintOf = (content: string, environment: EnvironmentVariables = {}) =>
    readFile(content, environment).accounts.map(({ settings }) => settings.fingerprint);
  const withSecret = (clientSecret: string) =>
    withAccount({ ...greenhouse, auth: { ...greenhouse.auth, clientSecret } });

  it.each([
    ['alone', '${SECRET}', 'from-outside'],
    ['inside a longer text', 'before-${SECRET}-behind', 'before-from-outside-behind'],
    ['several times', '${SECRET}${SECRET}', 'from-outsidefrom-outside'],
  ])('is replaced where it stands %s', (_where, written, meant) => {
    expect(fingerprintOf(withSecret(written), { SECRET: 'from-outside' })).toEqual(
      fingerprintOf(withSecret(meant)),
    );
  });

  it.each(['$SECRET', '$$', '{SECRET}', '%SECRET%'])('does not have the form %s', (text) => {
    expect(fingerprintOf(withSecret(text), { SECRET: 'other' })).toEqual(fingerprintOf(withSecret(text)));
  });

  it('is not replaced within the value of a variable', () => {
    const environment = { SECRET: '${OTHER}', OTHER: 'other' };

    expect(mistakesIn(withSecret('${SECRET}'), environment)).toEqual([]);
    expect(fingerprintOf(withSecret('${SECRET}'), environment)).not.toEqual(
      fingerprintOf(withSecret('other')),
    );
  });

  it('may be a number or a boolean', () => {
    const settings = {
      server: { port: '${LISTEN}', graphiql: '${GRAPHIQL}' },
      cache: { maxEntries: '${ENTRIES}' },
    };
    const environment = { LISTEN: '4200', GRAPHIQL: 'false', ENTRIES: '9' };

    expect(readFile(withSettings(settings), environment)).toMatchObject({
      server: { port: 4200, graphiql: false },
      cache: { maxEntries: 9 },
    });
  });

  it('stays text in an account, where a secret may be all digits', () => {
    expect(fingerprintOf(withSecret('${SECRET}'), { SECRET: '0123' })).toEqual(
      fingerprintOf(withSecret('0123')),
    );
  });

  it.each([
    ['that is not set', {}, 'not set'],
    ['that is empty', { SECRET: '' }, 'empty'],
  ])('to a variable %s is a mistake, once', (_which, environment, what) => {
    const elsewhere = {
      server: { port: '${SECRET}', host: 'h-${SECRET}' },
      limits: { requestTimeout: '${SECRET}' },
    };
    const content = JSON.stringify({
      ...elsewhere,
      accounts: {
        acme: { provider: '${SECRET}' },
        eu: { ...smartRecruiters, url: '${SECRET}', auth: { type: '${SECRET}' } },
      },
    });

    expect([...mistakesIn(content, environment)].sort()).toEqual([
      `accounts.acme.provider: SECRET is ${what} in the environment`,
      `accounts.eu.auth.type: SECRET is ${what} in the environment`,
      `accounts.eu.url: SECRET is ${what} in the environment`,
      `limits.requestTimeout: SECRET is ${what} in the environment`,
      `server.host: SECRET is ${what} in the environment`,
      `server.port: SECRET is ${what} in the environment`,
    ]);
  });

  it.each(['${', '${}', '${A-B}', '${A:-default}', '${ A }', '${1A}'])('cannot be written as %s', (text) => {
    expect(mistakesIn(withSecret(text), { A: 'a' })).toEqual([
      "accounts.acme.auth.clientSecret: has ${ without a variable's name and }",
    ]);
  });

  it('without quotes between brackets is reported with its line', () => {
    const yaml = 'accounts:\n  acme:\n    auth: { type: api_key, apiKey: ${KEY} }\n';

    expect(mistakesIn(yaml, { KEY: 'the-key' })[0]).toMatch(/^line 3: is not YAML .*needs quotes$/);
  });
});

describe('a file with mistakes', () => {
  it('is refused with all of them, each with its path', () => {
    const yaml = `
server: { host: "", port: 65536, graphiql: "yes", colour: red }
accounts:
  acme: { provider: greenhouse, auth: { type: client_credentials, clientId: 7, userId: me, scope: all } }
  eu: { provider: smartrecruiters, url: "http://api.example.com", auth: { type: api_key }, region: eu }
  us: { provider: workday }
  uk: { provider: greenhouse, auth: { type: client_credentials, clientId: \${UNSET}, clientSecret: "" } }
limits: { requestTimeout: 30, upstreamTimeout: 15 s, retries: 3 }
cache: { maxEntries: 0, maxBytes: 64, ttl: soon, size: 1, ttls: { Job: 5, Person: 5m }, staleWhileRevalidate: -1s }
logging: { level: debug }
`.replace('${UNSET}', '"${UNSET}"');

    expect([...mistakesIn(yaml)].sort()).toEqual([
      'accounts.acme.auth.clientId: must be a string, so put it in quotes',
      'accounts.acme.auth.clientSecret: is required',
      'accounts.acme.auth.scope: is not a known key',
      'accounts.acme.auth.userId: must be the number of a user',
      'accounts.eu.auth.apiKey: is required',
      'accounts.eu.region: is not a known key',
      'accounts.eu.url: must be an https URL, or http of this machine, without credentials, query or fragment',
      'accounts.uk.auth.clientId: UNSET is not set in the environment',
      'accounts.uk.auth.clientSecret: is required',
      'accounts.us.provider: must be greenhouse or smartrecruiters',
      'cache.maxBytes: must be a size such as 512KB, 128MB or 2GB',
      'cache.maxEntries: must be at least 1',
      'cache.size: is not a known key',
      'cache.staleWhileRevalidate: must be a duration such as 500ms, 30s, 5m or 2h',
      'cache.ttl: must be a duration such as 500ms, 30s, 5m or 2h',
      'cache.ttls.Job: must be a duration such as 500ms, 30s, 5m or 2h',
      'cache.ttls.Person: is not a known key',
      'limits.requestTimeout: must be a duration such as 500ms, 30s, 5m or 2h',
      'limits.retries: is not a known key',
      'limits.upstreamTimeout: must be a duration such as 500ms, 30s, 5m or 2h',
      'logging: is not a known key',
      'server.colour: is not a known key',
      'server.graphiql: must be true or false',
      'server.host: must not be empty',
      'server.port: must be a port from 0 to 65535',
    ]);
  });

  it.each<[what: string, account: unknown, mistakes: readonly string[]]>([
    ['nothing at all', null, ['accounts.acme: must be an object']],
    ['a text', 'greenhouse', ['accounts.acme: must be an object']],
    ['a list', [greenhouse], ['accounts.acme: must be an object']],
    [
      'no provider',
      { auth: greenhouse.auth },
      ['accounts.acme.provider: is required (greenhouse or smartrecruiters)'],
    ],
    [
      'a provider in capitals',
      { ...greenhouse, provider: 'GREENHOUSE' },
      ['accounts.acme.provider: must be greenhouse or smartrecruiters'],
    ],
    [
      'a provider that is no text',
      { ...greenhouse, provider: 5 },
      ['accounts.acme.provider: must be greenhouse or smartrecruiters'],
    ],
    ['no credentials', { provider: 'greenhouse' }, ['accounts.acme.auth: is required']],
    [
      'credentials of no kind',
      { provider: 'smartrecruiters', auth: {} },
      ['accounts.acme.auth.type: is required (api_key or client_credentials)'],
    ],
    [
      'credentials of an unknown kind',
      { provider: 'smartrecruiters', auth: { type: 'password' } },
      ['accounts.acme.auth.type: must be api_key or client_credentials'],
    ],
    [
      'credentials that Greenhouse does not have',
      { provider: 'greenhouse', auth: { type: 'api_key', apiKey: 'the-key' } },
      ['accounts.acme.auth.type: must be client_credentials'],
    ],
    [
      'a required key that is misspelled',
      { provider: 'greenhouse', auth: { type: 'client_credentials', clientID: 'the-id', clientSecret: 's' } },
      ['accounts.acme.auth.clientID: is not a known key; clientId is'],
    ],
    [
      'credentials below a misspelled key',
      { provider: 'greenhouse', auht: greenhouse.auth },
      ['accounts.acme.auht: is not a known key; auth is'],
    ],
    [
      'a user where there is none',
      { provider: 'smartrecruiters', auth: { ...smartRecruiters.auth, userId: 4001 } },
      ['accounts.acme.auth.userId: is not a known key'],
    ],
    [
      'an address that is no text',
      { ...greenhouse, url: 5 },
      ['accounts.acme.url: must be a string, so put it in quotes'],
    ],
  ])('is told of an account with %s', (_what, account, mistakes) => {
    expect(mistakesIn(withAccount(account))).toEqual(mistakes);
  });

  it.each([null, ''])('is refused for the secret %j', (clientSecret) => {
    expect(mistakesIn(withAccount({ ...greenhouse, auth: { ...greenhouse.auth, clientSecret } }))).toEqual([
      'accounts.acme.auth.clientSecret: is required',
    ]);
  });

  it.each(['key\n', ' key', 'key ', 'k\u0000y', 'schlüssel'])(
    'is told of a key that no header can carry: %j',
    (apiKey) => {
      const account = { ...smartRecruiters, auth: { type: 'api_key', apiKey } };

      expect(mistakesIn(withAccount(account))).toEqual([
        'accounts.acme.auth.apiKey: must be printable ASCII characters without a space or line break around them',
      ]);
    },
  );

  it.each([
    'http://harvest.example.com',
    'http://127.0.0.1.example.com',
    'http://localhost.example.com',
    'http://0.0.0.0',
    'http://10.0.0.1',
    'https://me@example.com',
    'https://me:secret@example.com',
    'https://example.com?key=secret',
    'https://example.com#there',
    'ftp://127.0.0.1',
    'file:///etc/passwd',
    'example.com',
    'https://',
    '',
  ])('is told of the address %j', (url) => {
    const what = 'must be an https URL, or http of this machine, without credentials, query or fragment';

    expect(
      mistakesIn(withAccount({ ...greenhouse, url, auth: { ...greenhouse.auth, tokenUrl: url } })),
    ).toEqual([`accounts.acme.url: ${what}`, `accounts.acme.auth.tokenUrl: ${what}`]);
  });

  it.each([0, -1, 1.5, 'me', '', '4001x', null, true])('is refused for the user %j', (userId) => {
    expect(mistakesIn(withAccount({ ...greenhouse, auth: { ...greenhouse.auth, userId } }))).toEqual([
      'accounts.acme.auth.userId: must be the number of a user',
    ]);
  });

  it.each(['', 'a b', 'a.b', 'acme/eu', '-acme', '_acme', 'ácme', '2026', 'a'.repeat(64)])(
    'is told of the account name %j, and of what is wrong in that account',
    (name) => {
      const content = JSON.stringify({ accounts: { [name]: { ...greenhouse, url: 'nowhere', auth: {} } } });
      const place = /^[\w-]+$/.test(name) ? `accounts.${name}` : `accounts.${JSON.stringify(name)}`;

      expect(
        mistakesIn(content).map((mistake) => mistake.replace(/: must be an https.*/, ': no URL')),
      ).toEqual([
        `${place}: must be a name of letters, digits, _ and -, 63 at most, not of digits alone`,
        `${place}.url: no URL`,
        `${place}.auth.type: is required (client_credentials)`,
        `${place}.auth.clientId: is required`,
        `${place}.auth.clientSecret: is required`,
      ]);
    },
  );

  it.each([-1, 65_536, 80.5, '4000', 'http', null, true])('is refused for the port %j', (port) => {
    expect(mistakesIn(withSettings({ server: { port } }))).toEqual([
      'server.port: must be a port from 0 to 65535',
    ]);
  });

  it.each([
    'gateway.example.com',
    '/ats',
    'ftp://gateway.example.com',
    'https://ana@gateway.example.com',
    'https://gateway.example.com/?a=b',
    'https://gateway.example.com/#',
    '',
  ])('is told of the public URL %j', (publicUrl) => {
    expect(mistakesIn(withSettings({ server: { publicUrl } }))).toEqual([
      'server.publicUrl: must be an http or https URL without credentials, query or fragment',
    ]);
  });

  it.each(['30', '1.5s', '-1s', '30 s', '30S', '1d', 's', '', 'PT30S', 30, null])(
    'is told of the duration %j',
    (duration) => {
      const what = 'must be a duration such as 500ms, 30s, 5m or 2h';
      const settings = {
        limits: { requestTimeout: duration, upstreamTimeout: duration },
        cache: { ttl: duration },
      };

      expect(mistakesIn(withSettings(settings))).toEqual([
        `limits.requestTimeout: ${what}`,
        `limits.upstreamTimeout: ${what}`,
        `cache.ttl: ${what}`,
      ]);
    },
  );

  it.each(['0s', '0ms', '25h', '9999999h'])('is refused for the time limit %s', (timeout) => {
    const settings = { limits: { requestTimeout: timeout, upstreamTimeout: timeout } };

    expect(mistakesIn(withSettings(settings))).toEqual([
      'limits.requestTimeout: must be longer than 0s and at most 24h',
      'limits.upstreamTimeout: must be longer than 0s and at most 24h',
    ]);
  });

  it.each<[entries: unknown, what: string]>([
    [0, 'must be at least 1'],
    [-5, 'must be at least 1'],
    [1.5, 'must be an integer'],
    ['50000', 'must be an integer'],
    [null, 'must be an integer'],
  ])('is told of a cache of %j entries', (maxEntries, what) => {
    expect(mistakesIn(withSettings({ cache: { maxEntries } }))).toEqual([`cache.maxEntries: ${what}`]);
  });

  it('is refused for invalid query limits', () => {
    const query = { tokens: 0, depth: 101, fields: '5', aliases: null, directives: 1.5, length: 9 };
    expect(mistakesIn(withSettings({ limits: { query } }))).toEqual([
      'limits.query.tokens: must be at least 1',
      'limits.query.depth: must be at most 100',
      'limits.query.fields: must be an integer',
      'limits.query.aliases: must be an integer',
      'limits.query.directives: must be an integer',
      'limits.query.length: is not a known key',
    ]);
  });

  it('is refused for more calls for a page than for a query', () => {
    const mistakes = (query: object) => mistakesIn(withSettings({ limits: { query } }));
    const mistake = 'limits.query.pageCalls: must be at most limits.query.calls';
    expect(mistakes({ pageCalls: 2_001 })).toEqual([mistake]);
    expect(mistakes({ pageCalls: 51, calls: 50 })).toEqual([mistake]);
    expect(mistakes({ pageCalls: 0 })).toEqual(['limits.query.pageCalls: must be at least 1']);
  });

  it.each([
    [{}, 60],
    [{ calls: 50 }, 50],
    [{ pageCalls: 100 }, 100],
    [{ calls: 50, pageCalls: 50 }, 50],
  ])('has the calls for a page of %j', (query, pageCalls) => {
    const { limits } = readFile(withSettings({ limits: { query } }));
    expect(limits.query.pageCalls).toBe(pageCalls);
  });

  const withShare = (limits: object) => withSettings({ accounts: { acme: { ...greenhouse, limits } } });

  it.each([0, -0.5, 1.01, 33, '0.33', null])('is refused for an account with the share %j', (share) => {
    expect(mistakesIn(withShare({ share }))).toEqual([
      'accounts.acme.limits.share: must be a number above 0 and at most 1',
    ]);
  });

  it('is refused for an unknown limit of an account', () => {
    expect(mistakesIn(withShare({ shares: 0.5 }))).toEqual([
      'accounts.acme.limits.shares: is not a known key',
    ]);
  });

  it('has the share of an account, 1 by default, which is no part of the fingerprint', () => {
    const [third] = readFile(withShare({ share: 0.33 })).accounts;
    const [whole] = readFile(withSettings({})).accounts;
    expect([third?.share, whole?.share]).toEqual([0.33, 1]);
    expect(third?.settings.fingerprint).toBe(whole?.settings.fingerprint);
  });

  it.each(['server', 'limits', 'cache'])('is refused for a part that is not an object: %s', (part) => {
    for (const value of [null, 'x', 5, [], true])
      expect(mistakesIn(withSettings({ [part]: value }))).toEqual([`${part}: must be an object`]);
  });

  it.each<[accounts: unknown, mistake: string]>([
    [undefined, 'accounts: is required'],
    [null, 'accounts: must be an object'],
    [{}, 'accounts: must have at least one account'],
    [[], 'accounts: must be an object'],
    ['acme', 'accounts: must be an object'],
  ])('is told of accounts that are %j', (accounts, mistake) => {
    expect(mistakesIn(JSON.stringify({ accounts, server: { port: 'x' } }))).toEqual(
      expect.arrayContaining([mistake, 'server.port: must be a port from 0 to 65535']),
    );
  });

  it('is refused for keys with a meaning in JavaScript only', () => {
    const json = `{"__proto__": {"a": 1}, "accounts": {"acme": ${JSON.stringify(greenhouse)}, "__proto__": {}}, "constructor": 1}`;

    expect([...mistakesIn(json)].sort()).toEqual([
      '__proto__: is not a known key',
      'accounts.__proto__: is not a known key',
      'constructor: is not a known key',
    ]);
  });
});

describe('a renamed key', () => {
  it.each([
    ['staleFor', 'staleWhileRevalidate'],
    ['staleIfDown', 'staleIfError'],
  ])('is refused with its new name: cache.%s', (oldKey, newKey) => {
    expect(
      mistakesIn(`accounts: { acme: ${JSON.stringify(greenhouse)} }\ncache: { ${oldKey}: 5s }\n`),
    ).toEqual([`cache.${oldKey}: is not a known key; it has been renamed to cache.${newKey}`]);
  });
});

describe('a file that is not a configuration', () => {
  it.each([
    ['empty', ''],
    ['a comment', '# nothing yet\n'],
    ['null', 'null'],
    ['an object without anything', '{}'],
  ])('is told that it needs accounts where it is %s', (_what, content) => {
    expect(mistakesIn(content)).toEqual(['accounts: is required']);
  });

  it.each([
    ['a list', '- accounts'],
    ['a text', 'accounts'],
    ['a number', '5'],
  ])('is told that it must be an object where it is %s', (_what, content) => {
    expect(mistakesIn(content, { PORT: '4000', HOST: 'localhost' })).toEqual(['the file: must be an object']);
  });

  it.each([
    [
      'a bracket that is not closed',
      'server:\n  port: 4000\naccounts: { acme: { clientSecret: the-secret }\n',
    ],
    ['a quote that is not closed', 'server:\n  port: 4000\naccounts: "the-secret\n'],
    ['wrong indentation', 'server:\n    port: 4000\n   clientSecret: the-secret\n'],
    ['tabs', 'server:\n  port: 4000\n\tclientSecret: the-secret\n'],
    ['no space behind a colon', 'server:\n  port: 4000\n  clientSecret:the-secret\n'],
    ['a second document', 'server: {}\n---\nclientSecret: the-secret\n'],
    ['an unknown tag', 'server: {}\naccounts: !the-secret {}\n'],
  ])('is told the line, and not what stands there, where it has %s', (_what, content) => {
    const mistakes = mistakesIn(content);

    expect(mistakes.length).toBeGreaterThan(0);
    for (const mistake of mistakes) expect(mistake).toMatch(/^line [1-5]: is not YAML \([a-z ]+\)$/);
  });

  it('is refused with the path of a repeated key and all other mistakes', () => {
    const yaml = `
accounts:
  acme: { provider: greenhouse, auth: { type: client_credentials, clientId: a, clientId: b, clientSecret: the-secret } }
  acme: { provider: workday }
server: { port: x }
`;

    expect([...mistakesIn(yaml)].sort()).toEqual([
      'accounts.acme.auth.clientId: appears more than once',
      'accounts.acme.provider: must be greenhouse or smartrecruiters',
      'accounts.acme: appears more than once',
      'server.port: must be a port from 0 to 65535',
    ]);
  });

  it('is refused for a key without a colon, and the message does not have the value', () => {
    expect(mistakesIn('accounts: { acme: { auth: { type: api_key, apiKey:the-secret } } }')).toEqual([
      'accounts.acme.auth: has a key without a colon and a space behind it',
    ]);
  });

  it.each([
    [
      'an anchor that does not exist',
      'accounts: { acme: *nobody }',
      'accounts.acme: refers to an anchor that does not exist',
    ],
    ['itself', 'accounts: &all { acme: { auth: *all } }', 'accounts.acme.auth: refers to itself'],
  ])('is told where it refers to %s', (_what, content, mistake) => {
    expect(mistakesIn(content)).toEqual([mistake]);
  });

  it('is refused at once if its aliases grow exponentially', () => {
    const levels = 'abcdefghi'.split('').map((name, index, names) => {
      const below = index === 0 ? '"lol"' : `*${names[index - 1]}`;
      return `${name}: &${name} [${Array(9).fill(below).join(', ')}]`;
    });

    expect(mistakesIn(levels.join('\n'))).toEqual(['the file: has aliases that make it too large']);
  });

  it('is refused if it is nested too deeply', () => {
    expect(mistakesIn(`accounts: ${'['.repeat(2_000)}${']'.repeat(2_000)}`)).not.toEqual([]);
  });

  it('does not exist', () => {
    const path = join(folder, 'nowhere.yaml');

    expect(mistakesInEnvironment({ HIREGRAPH_CONFIG: path })).toEqual([
      `HIREGRAPH_CONFIG: ${path} does not exist`,
    ]);
    expect(mistakesInEnvironment({ HIREGRAPH_CONFIG: join(write('{}'), 'below.yaml') })[0]).toMatch(
      /does not exist$/,
    );
  });

  it('is a directory', () => {
    const path = join(folder, 'directory');
    mkdirSync(path);

    expect(mistakesInEnvironment({ HIREGRAPH_CONFIG: path })).toEqual([
      `HIREGRAPH_CONFIG: ${path} is a directory`,
    ]);
  });

  // Nothing is closed to root.
  it.skipIf(process.getuid?.() === 0)('may not be read', () => {
    const path = join(folder, 'closed.yaml');
    writeFileSync(path, withAccount(greenhouse), { mode: 0o000 });

    expect(mistakesInEnvironment({ HIREGRAPH_CONFIG: path })).toEqual([
      `HIREGRAPH_CONFIG: ${path} may not be read by this user`,
    ]);
  });

  it.each([
    ['bytes', Uint8Array.of(0x61, 0x3a, 0x20, 0xff, 0xfe)],
    ['UTF-16', Buffer.from(`\uFEFF${withAccount(greenhouse)}`, 'utf16le')],
  ])('is not UTF-8 but %s', (_what, content) => {
    expect(mistakesIn(content)).toEqual([
      expect.stringMatching(/^HIREGRAPH_CONFIG: \S+ is not text in UTF-8$/),
    ]);
  });

  it('is not shown if HIREGRAPH_CONFIG has it in place of its path', () => {
    expect(mistakesInEnvironment({ HIREGRAPH_CONFIG: example })).toEqual([
      'HIREGRAPH_CONFIG: the file does not exist',
    ]);
  });
});

describe('the environment without a file', () => {
  const greenhousePair = { GREENHOUSE_CLIENT_ID: 'the-id', GREENHOUSE_CLIENT_SECRET: 'the-secret' };
  const smartRecruitersPair = {
    SMARTRECRUITERS_CLIENT_ID: 'the-id',
    SMARTRECRUITERS_CLIENT_SECRET: 'the-secret',
  };
  const accountsOf = (environment: EnvironmentVariables) =>
    readConfig(environment, providers)?.accounts ?? [];

  it('configures no account by itself', () => {
    expect(readConfig({}, providers)).toBeNull();
    expect(
      readConfig(
        { PORT: '4000', HOST: '0.0.0.0', HIREGRAPH_CONFIG: '', SMARTRECRUITERS_API_KEY: '' },
        providers,
      ),
    ).toBeNull();
  });

  it.each<[what: string, environment: EnvironmentVariables, account: unknown]>([
    ['a Greenhouse pair', greenhousePair, greenhouse],
    [
      'a Greenhouse pair and user',
      { ...greenhousePair, GREENHOUSE_USER_ID: '4001' },
      { ...greenhouse, auth: { ...greenhouse.auth, userId: '4001' } },
    ],
    ['a SmartRecruiters key', { SMARTRECRUITERS_API_KEY: 'the-key' }, smartRecruiters],
    [
      'a SmartRecruiters pair',
      smartRecruitersPair,
      {
        provider: 'smartrecruiters',
        auth: { type: 'client_credentials', clientId: 'the-id', clientSecret: 'the-secret' },
      },
    ],
  ])('configures an account by %s, named for its provider', (_what, environment, account) => {
    const [fromFile] = readFile(withAccount(account)).accounts;

    expect(
      accountsOf(environment).map(({ name, provider, settings }) => [name, provider, settings.fingerprint]),
    ).toEqual([[fromFile?.provider, fromFile?.provider, fromFile?.settings.fingerprint]]);
  });

  it('configures one account of each provider', () => {
    expect(
      accountsOf({ ...greenhousePair, SMARTRECRUITERS_API_KEY: 'the-key' }).map(({ name }) => name),
    ).toEqual(['greenhouse', 'smartrecruiters']);
  });

  it.each<[environment: EnvironmentVariables, missing: readonly string[]]>([
    [{ GREENHOUSE_CLIENT_ID: 'the-id' }, ['GREENHOUSE_CLIENT_SECRET']],
    [{ GREENHOUSE_CLIENT_SECRET: 'the-secret' }, ['GREENHOUSE_CLIENT_ID']],
    [{ ...greenhousePair, GREENHOUSE_CLIENT_SECRET: '' }, ['GREENHOUSE_CLIENT_SECRET']],
    [{ GREENHOUSE_USER_ID: '4001' }, ['GREENHOUSE_CLIENT_ID', 'GREENHOUSE_CLIENT_SECRET']],
    [{ SMARTRECRUITERS_CLIENT_ID: 'the-id' }, ['SMARTRECRUITERS_CLIENT_SECRET']],
    [{ SMARTRECRUITERS_CLIENT_SECRET: 'the-secret' }, ['SMARTRECRUITERS_CLIENT_ID']],
    [
      { SMARTRECRUITERS_API_KEY: 'the-key', SMARTRECRUITERS_CLIENT_ID: 'the-id' },
      ['SMARTRECRUITERS_CLIENT_SECRET'],
    ],
    [{ ...greenhousePair, SMARTRECRUITERS_CLIENT_ID: 'the-id' }, ['SMARTRECRUITERS_CLIENT_SECRET']],
    [
      { GREENHOUSE_CLIENT_ID: 'the-id', SMARTRECRUITERS_CLIENT_ID: 'the-id' },
      ['GREENHOUSE_CLIENT_SECRET', 'SMARTRECRUITERS_CLIENT_SECRET'],
    ],
  ])('is refused with half of what it needs: %o', (environment, missing) => {
    expect(mistakesInEnvironment(environment)).toEqual(missing.map((name) => `${name}: is required`));
  });

  it('is refused with all mistakes by the names of the variables', () => {
    const environment = {
      GREENHOUSE_CLIENT_ID: 'the-id',
      GREENHOUSE_USER_ID: 'me',
      SMARTRECRUITERS_API_KEY: 'the-key\n',
      PORT: 'web',
    };

    expect([...mistakesInEnvironment(environment)].sort()).toEqual([
      'GREENHOUSE_CLIENT_SECRET: is required',
      'GREENHOUSE_USER_ID: must be the number of a user',
      'PORT: must be a port from 0 to 65535',
      'SMARTRECRUITERS_API_KEY: must be printable ASCII characters without a space or line break around them',
    ]);
  });

  it('is ignored if there is a file', () => {
    const environment = { ...greenhousePair, HIREGRAPH_CONFIG: write(withAccount(smartRecruiters)) };

    expect(accountsOf(environment).map(({ name }) => name)).toEqual(['acme']);
  });
});

describe('one mistake', () => {
  it.each([
    [
      'an unquoted reference',
      'accounts: { a: { provider: greenhouse, url: ${A}, auth: { clientId: ${B} } } }',
    ],
    ['an open bracket', '{"accounts": {"a": {"provider": "greenhouse"'],
    ['keys without spaces', 'accounts:\n  a:\n    auth: {type:api_key,apiKey:k}'],
    ['a short key of wrong letters', withSettings({ server: { signingKeys: ['kürz'] } })],
    ['a misspelled section', JSON.stringify({ acounts: { acme: greenhouse } })],
  ])('is one line: %s', (_what, content) => {
    expect(mistakesIn(content)).toHaveLength(1);
  });
});

describe('a misspelled variable', () => {
  it.each([
    ['HIREGRAPH_CONFIG', 'HIREGRAPH_CONFG'],
    ['HIREGRAPH_CONFIG', 'HIREGRAPH_CONFIGS'],
    ['HIREGRAPH_SANDBOX', 'HIREGRAPH_SNADBXO'],
    ['LOG_LEVEL', 'LOGLEVEL'],
    ['PORT', 'PROT'],
    ['HOST', 'HOTS'],
    ['GREENHOUSE_USER_ID', 'GREENHOUSE_USERID'],
    ['SMARTRECRUITERS_API_KEY', 'SMARTRECRUITERS_APIKYE'],
    ['SMARTRECRUITERS_CLIENT_SECRET', 'SMARTRECUITERS_CLIENT_SECRTE'],
  ])('stops the start with the right name: %s', (meant, given) => {
    expect(mistakesInEnvironment({ [given]: 'value' })).toEqual([
      `${meant}: is misspelled as ${given}; correct or remove that variable`,
    ]);
  });

  it('is the only mistake, also if the right one is required', () => {
    expect(
      mistakesInEnvironment({ GREENHOUSE_CLIENT_IDD: 'the-id', GREENHOUSE_CLIENT_SECRET: 'the-secret' }),
    ).toEqual([
      'GREENHOUSE_CLIENT_ID: is misspelled as GREENHOUSE_CLIENT_IDD; correct or remove that variable',
    ]);
  });

  it('is named by the reference of the file to the right one', () => {
    const account = {
      ...greenhouse,
      auth: { ...greenhouse.auth, clientSecret: '${GREENHOUSE_CLIENT_SECRET}' },
    };

    expect(mistakesIn(withAccount(account), { GREENHOUSE_CLIENT_SECRT: 'the-secret' })).toEqual([
      'accounts.acme.auth.clientSecret: GREENHOUSE_CLIENT_SECRET is not set in the environment; GREENHOUSE_CLIENT_SECRT is',
    ]);
  });

  it('is none if the file refers to it, as with several accounts of a provider', () => {
    const account = { ...greenhouse, auth: { ...greenhouse.auth, clientId: '${GREENHOUSE_CLIENT_ID_2}' } };

    expect(mistakesIn(withAccount(account), { GREENHOUSE_CLIENT_ID_2: 'the-id' })).toEqual([]);
  });

  it.each([
    'HOME',
    'HOSTNAME',
    'PATH',
    'HIREGRAPH_PORT',
    'HIREGRAPH_SERVICE_HOST',
    'HIREGRAPH_SERVICE_PORT',
    'HIREGRAPH_SERVICE_PORT_HTTP',
    'HIREGRAPH_PORT_4000_TCP',
    'HIREGRAPH_PORT_4000_TCP_ADDR',
    'HIREGRAPH_SANDBOX_SERVICE_HOST',
    'HIREGRAPH_SANDBOX_PORT',
    'GREENHOUSE_PORT',
    'LOG_FILE',
  ])('is not any other, such as %s', (name) => {
    expect(mistakesInEnvironment({ [name]: 'value' })).toEqual([]);
  });
});

describe('without an account', () => {
  const read = (environment: EnvironmentVariables) => mistakesOf(() => readConfig(environment, providers));

  it.each([{}, { HIREGRAPH_SANDBOX: '1' }, { HIREGRAPH_SANDBOX: '1', NODE_ENV: 'production' }])(
    'the simulated providers are to be started with %j',
    (environment) => {
      expect(readConfig(environment, providers)).toBeNull();
    },
  );

  it.each([{ NODE_ENV: 'production' }, { HIREGRAPH_SANDBOX: '0' }])(
    'the missing configuration is a mistake with %j',
    (environment) => {
      expect(read(environment)).toEqual([
        'HIREGRAPH_CONFIG: is required, or GREENHOUSE_CLIENT_ID or SMARTRECRUITERS_CLIENT_ID or SMARTRECRUITERS_API_KEY; HIREGRAPH_SANDBOX=1 serves invented people instead',
      ]);
    },
  );

  it('HIREGRAPH_SANDBOX is 1 or 0', () => {
    expect(read({ HIREGRAPH_SANDBOX: 'true' })).toEqual(['HIREGRAPH_SANDBOX: must be 1 or 0']);
  });
});

describe('LOG_LEVEL', () => {
  it('is a level', () => {
    expect(mistakesInEnvironment({ LOG_LEVEL: 'loud' })).toEqual([
      'LOG_LEVEL: must be trace or debug or info or warn or error or fatal or silent',
    ]);
    expect(mistakesInEnvironment({ LOG_LEVEL: 'warn' })).toEqual([]);
  });
});

describe('PORT and HOST', () => {
  const overriding = { PORT: '8080', HOST: '0.0.0.0' };

  it('override the file', () => {
    expect(
      readFile(withSettings({ server: { host: 'localhost', port: 4100, graphiql: false } }), overriding)
        .server,
    ).toEqual({
      host: '0.0.0.0',
      port: 8080,
      graphiql: false,
      introspection: true,
      explain: false,
      compileAfter: 0,
      signingKeys: [],
      publicUrl: null,
      cors: { origins: [] },
    });
  });

  it('override the defaults', () => {
    expect(readFile(withAccount(greenhouse), overriding).server).toMatchObject({
      host: '0.0.0.0',
      port: 8080,
    });
  });

  it('are ignored if they are empty', () => {
    expect(readFile(withAccount(greenhouse), { PORT: '', HOST: '' }).server).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
    });
  });

  it('may choose a free port', () => {
    expect(readFile(withAccount(greenhouse), { PORT: '0' }).server.port).toBe(0);
  });

  it.each(['web', '65536', '-1', '80.5', '0x50', ' 80', '100000'])('cannot be the port %j', (PORT) => {
    expect(mistakesIn(withSettings({ limits: { requestTimeout: 'x' } }), { PORT })).toEqual([
      'PORT: must be a port from 0 to 65535',
      'limits.requestTimeout: must be a duration such as 500ms, 30s, 5m or 2h',
    ]);
  });
});

describe('secrets', () => {
  const secrets = ['s3cret-id', 's3cret-secret', 's3cret-key', 's3cret-other', 's3cret-user'];
  const environment = {
    GREENHOUSE_CLIENT_ID: 's3cret-id',
    GREENHOUSE_CLIENT_SECRET: 's3cret-secret',
    SMARTRECRUITERS_API_KEY: 's3cret-key',
  };
  const whole = { depth: null, showHidden: true } as const;

  function expectNone(text: string): void {
    for (const secret of secrets) {
      expect(text).not.toContain(secret);
      expect(text).not.toContain(Buffer.from(secret).toString('base64').slice(0, -2));
    }
  }

  it.each<[from: string, read: () => Config | null]>([
    ['a file with references', () => readFile(example, environment)],
    [
      'a file with the secrets in it',
      () =>
        readFile(
          withAccount({
            ...greenhouse,
            auth: { ...greenhouse.auth, clientId: 's3cret-id', clientSecret: 's3cret-secret' },
          }),
        ),
    ],
    ['the environment', () => readConfig(environment, providers)],
  ])('are not printed with a configuration from %s', (_from, read) => {
    const config = read();

    expect(config?.accounts.length).toBeGreaterThan(0);
    expectNone(JSON.stringify(config));
    expectNone(inspect(config, whole));
  });

  it.each<[where: string, content: string]>([
    ['as values of the wrong kind', withAccount({ provider: 's3cret-id', url: 's3cret-other' })],
    ['as the kind of credentials', withAccount({ provider: 'greenhouse', auth: { type: 's3cret-secret' } })],
    ['in place of the credentials', withAccount({ provider: 'greenhouse', auth: 's3cret-secret' })],
    ['in place of the account', withAccount('s3cret-key')],
    [
      'in an address',
      withAccount({ ...greenhouse, url: 'https://s3cret-id:s3cret-secret@example.com/?k=s3cret-key' }),
    ],
    ['as the user', withAccount({ ...greenhouse, auth: { ...greenhouse.auth, userId: 's3cret-user' } })],
    [
      'with a line break',
      withAccount({ ...greenhouse, auth: { ...greenhouse.auth, clientSecret: 's3cret-secret\n' } }),
    ],
    [
      'as a list',
      withAccount({ ...greenhouse, auth: { ...greenhouse.auth, clientSecret: ['s3cret-secret'] } }),
    ],
    ['under an unknown key', withAccount({ ...greenhouse, password: 's3cret-other' })],
    [
      'in a broken reference',
      withAccount({ ...greenhouse, auth: { ...greenhouse.auth, clientSecret: '${s3cret-secret' } }),
    ],
    ['behind a colon without a space', 'accounts: { acme: { auth: { apiKey:s3cret-key } } }'],
    ['in a bracket that is not closed', 'accounts: { acme: { auth: { apiKey: s3cret-key }'],
    ['in a quote that is not closed', 'accounts: { acme: { auth: { apiKey: "s3cret-key } } }'],
    ['cut by a comma', 'accounts: { acme: { auth: { apiKey: abc,s3cret-key } } }'],
    ['twice', 'accounts: { acme: { auth: { apiKey: s3cret-key, apiKey: s3cret-other } } }'],
    ['as an alias', 'accounts: { acme: { auth: { apiKey: *s3cret-key } } }'],
    ['as a tag', 'accounts: { acme: { auth: { apiKey: !s3cret-key x } } }'],
    ['as the port', withSettings({ server: { port: '${SMARTRECRUITERS_API_KEY}' } })],
  ])('are not printed with the mistakes of a file that has them %s', (_where, content) => {
    let thrown: unknown;
    try {
      readFile(content, environment);
    } catch (error) {
      thrown = error;
    }

    expect(thrown).toBeInstanceOf(ConfigError);
    expectNone(String(thrown));
    expectNone(JSON.stringify(thrown));
    expectNone(inspect(thrown, whole));
  });
});
