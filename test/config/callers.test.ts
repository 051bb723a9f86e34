import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { providers } from '../../src/adapters/index.ts';
import { systemClock } from '../../src/clock.ts';
import { readConfig } from '../../src/config/config.ts';
import { ConfigError } from '../../src/errors.ts';

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hiregraph-callers-'));
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  write('jwks.json', JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'key-1' }] }));
  write('private.json', JSON.stringify({ keys: [await exportJWK(privateKey)], secret: 's3cret' }));
  write('broken.json', '{"keys": s3cret');
});

afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const hash = `sha256:${'0a'.repeat(32)}`;
const otherHash = `sha256:${'0b'.repeat(32)}`;
const key = { name: 'site', hash, roles: ['reader'] };
const issuer = {
  issuer: 'https://login.example/',
  audience: ['hiregraph'],
  jwks: 'https://login.example/jwks.json',
  rolesClaim: 'roles',
};
const reader = { accounts: ['acme'], read: '*' };
const acme = { provider: 'smartrecruiters', auth: { type: 'api_key', apiKey: 'the-key' } };

function read(settings: object) {
  const roles = { reader };
  const content = JSON.stringify({ accounts: { acme }, callers: { keys: [key] }, roles, ...settings });
  const config = readConfig({ HIREGRAPH_CONFIG: write('config.yaml', content) }, providers);
  if (config === null) throw new Error('the file was not read');
  return config;
}

function mistakesIn(settings: object): readonly string[] {
  try {
    read(settings);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.mistakes;
    throw error;
  }
}

const withKey = (further: object) => ({ callers: { keys: [{ ...key, ...further }] } });
const withIssuer = (further: object) => ({ callers: { issuers: [{ ...issuer, ...further }] } });
const withRole = (further: object) => ({ roles: { reader: { ...reader, ...further } } });

describe('callers and roles', () => {
  it('are none by default', () => {
    const config = read({ callers: undefined, roles: undefined });
    expect([config.callers, config.roles]).toEqual([null, []]);
  });

  it('have the values of the file', () => {
    const { callers, roles } = read({
      callers: {
        anonymous: 'reader',
        onForbidden: null,
        keys: [{ ...key, expires: '2027-06-30T00:00:00+02:00' }],
        issuers: [
          {
            ...issuer,
            algorithms: ['ES256'],
            clockTolerance: '1m',
            roles: { 'recruiting-admins': 'reader' },
          },
          { ...issuer, issuer: 'other', jwks: 'http://127.0.0.1:1/' },
        ],
      },
      roles: { reader, admin: { accounts: '*', read: '*', introspection: false } },
    });

    expect(callers).toMatchObject({
      anonymous: 'reader',
      keys: [{ name: 'site', hash, roles: ['reader'], expiresAt: Date.parse('2027-06-29T22:00:00Z') }],
      issuers: [
        {
          algorithms: ['ES256'],
          clockToleranceMs: 60_000,
          roles: new Map([['recruiting-admins', 'reader']]),
        },
        { algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'], clockToleranceMs: 30_000, roles: null },
      ],
    });
    expect(roles).toEqual([
      { name: 'reader', accounts: ['acme'], allowsIntrospection: true },
      { name: 'admin', accounts: null, allowsIntrospection: false },
    ]);
  });

  it('may have the keys of an issuer in a file beside the configuration', () => {
    const [fromFile] = read(withIssuer({ jwks: 'file:jwks.json' })).callers?.issuers ?? [];
    expect(fromFile?.createKeys(systemClock).current).not.toBeNull();
  });

  it.each<[what: string, settings: object, mistakes: readonly string[]]>([
    [
      'nobody',
      { callers: {} },
      ['callers: must have a key, an issuer or an anonymous role: nobody could call'],
    ],
    ['an unknown key', { callers: { keys: [key], all: true } }, ['callers.all: is not a known key']],
    [
      'a mode that is not supported',
      { callers: { keys: [key], onForbidden: 'refuse' } },
      ['callers.onForbidden: must be null: refuse is not supported yet'],
    ],
    [
      'unknown roles everywhere',
      {
        callers: {
          anonymous: 'nobody',
          keys: [{ ...key, roles: ['reader', 'toString'] }],
          issuers: [{ ...issuer, roles: { a: 'reader', b: 'boss' } }],
        },
      },
      [
        'callers.anonymous: names a role that is not configured',
        'callers.keys.0.roles.1: names a role that is not configured',
        'callers.issuers.0.roles.b: names a role that is not configured',
      ],
    ],
    [
      'an unknown role of a key alone',
      withKey({ name: undefined, roles: ['boss'] }),
      ['callers.keys.0.name: is required', 'callers.keys.0.roles.0: names a role that is not configured'],
    ],
    [
      'an unknown account',
      withRole({ accounts: ['acme', 'acme-eu'] }),
      ['roles.reader.accounts.1: names an account that is not configured'],
    ],
    [
      'two keys of one name and one hash',
      { callers: { keys: [key, { ...key, hash: otherHash }, { ...key, name: 'other' }] } },
      [
        'callers.keys.1.name: is the same as that of callers.keys.0',
        'callers.keys.2.hash: is the same as that of callers.keys.0',
      ],
    ],
    [
      'one issuer twice',
      { callers: { issuers: [issuer, issuer] } },
      ['callers.issuers.1.issuer: is the same as that of callers.issuers.0'],
    ],
    ...['', 'hg_key', hash.toUpperCase(), hash.slice(0, -1), `md5:${'a'.repeat(32)}`].map(
      (wrong): [string, object, string[]] => [
        `the hash ${wrong}`,
        withKey({ hash: wrong }),
        [
          'callers.keys.0.hash: must be sha256: and 64 lower-case hexadecimal digits, as hiregraph key create prints it',
        ],
      ],
    ),
    [
      'an expiry that is no time',
      withKey({ expires: 'tomorrow' }),
      ['callers.keys.0.expires: must be a date and time such as 2027-06-30T00:00:00Z'],
    ],
    ['a key without roles', withKey({ roles: [] }), ['callers.keys.0.roles: must name at least one role']],
    [
      'no claim for the roles',
      withIssuer({ rolesClaim: undefined }),
      ['callers.issuers.0.rolesClaim: is required'],
    ],
    [
      'no audience',
      withIssuer({ audience: [] }),
      ['callers.issuers.0.audience: must have at least one audience'],
    ],
    [
      'keys over http',
      withIssuer({ jwks: 'http://login.example/jwks.json' }),
      [
        'callers.issuers.0.jwks: must be an https URL, or http of this machine, without credentials, query or fragment; or file: and a path',
      ],
    ],
    [
      'a file that is missing',
      withIssuer({ jwks: 'file:none.json' }),
      ['callers.issuers.0.jwks: is a file that cannot be read'],
    ],
    [
      'a file that is broken',
      withIssuer({ jwks: 'file:broken.json' }),
      ['callers.issuers.0.jwks: is not a JSON Web Key Set with public keys'],
    ],
    [
      'a tolerance that is long',
      withIssuer({ clockTolerance: '6m' }),
      ['callers.issuers.0.clockTolerance: must be at most 5m'],
    ],
    [
      'a name of a role',
      { roles: { reader, 'a b': reader } },
      ['roles."a b": must be a name of letters, digits, ., _ and -, 63 at most'],
    ],
    [
      'no accounts',
      withRole({ accounts: undefined }),
      ['roles.reader.accounts: must be "*" or a list of names of accounts'],
    ],
    [
      'nothing to read',
      withRole({ read: undefined }),
      ['roles.reader.read: must be "*": classes of data are not supported yet'],
    ],
    [
      'classes of data',
      withRole({ read: ['CORE'] }),
      ['roles.reader.read: must be "*": classes of data are not supported yet'],
    ],
    ...['write', 'rows', 'limits', 'documents', 'manage'].map((right): [string, object, string[]] => [
      `the right ${right}`,
      withRole({ [right]: '*' }),
      [`roles.reader.${right}: is not supported yet`],
    ]),
    [
      'an origin with a path',
      { server: { cors: { origins: ['https://a.example/'] } } },
      ['server.cors.origins.0: must be an origin such as https://app.example.com, without a path'],
    ],
    [
      'every origin',
      { server: { cors: { origins: ['*'] } } },
      ['server.cors.origins.0: must be an origin such as https://app.example.com, without a path'],
    ],
  ])('are refused with %s', (_what, settings, mistakes) => {
    expect(mistakesIn(settings)).toEqual(mistakes);
  });

  it.each(['HS256', 'HS512', 'none', 'NONE', 'rs256'])('are refused with the algorithm %s', (algorithm) => {
    expect(mistakesIn(withIssuer({ algorithms: ['RS256', algorithm] }))).toEqual([
      expect.stringMatching(/^callers\.issuers\.0\.algorithms\.1: must be RS256 or /),
    ]);
  });

  it('have every mistake reported at once, and none with its value', () => {
    const mistakes = mistakesIn({
      callers: { anonymous: 's3cret', keys: [{ ...key, hash: 's3cret', roles: ['s3cret'] }] },
      roles: { reader: { accounts: ['s3cret'], read: 's3cret', write: 's3cret' } },
      limits: { requestTimeout: 's3cret' },
    });
    expect(mistakes.map((mistake) => mistake.split(':')[0]).sort()).toEqual([
      'callers.anonymous',
      'callers.keys.0.hash',
      'callers.keys.0.roles.0',
      'limits.requestTimeout',
      'roles.reader.accounts.0',
      'roles.reader.read',
      'roles.reader.write',
    ]);
    expect(mistakes.join()).not.toContain('s3cret');
    expect(mistakesIn(withIssuer({ jwks: 'file:broken.json' })).join()).not.toContain('s3cret');
  });

  it.each([[null], [1], ['all'], [[]], [{ keys: 1 }], [{ keys: [1] }], [{ issuers: [null] }]])(
    'that are %j are a mistake, and no failure',
    (callers) => {
      expect(mistakesIn({ callers }).length).toBeGreaterThan(0);
      expect(mistakesIn({ roles: callers }).length).toBeGreaterThan(0);
    },
  );
});
