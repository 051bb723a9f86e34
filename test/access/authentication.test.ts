import { type CryptoKey, exportSPKI, generateKeyPair, importSPKI, SignJWT, UnsecuredJWT } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApiKey, hashOfKey } from '../../src/access/api-key.ts';
import { type Authentication, type Callers, createAuthentication } from '../../src/access/authentication.ts';
import { createFetchedKeys } from '../../src/access/issuer-keys.ts';
import type { Role } from '../../src/access/rights.ts';
import type { Issuer } from '../../src/access/token-issuer.ts';
import type { Clock } from '../../src/clock.ts';
import { audience, rolesClaim, startIssuer, type TestIssuer } from '../support/issuer.ts';

const roles: readonly Role[] = [
  { name: 'reader', accounts: ['gh'], allowsIntrospection: false },
  { name: 'other', accounts: ['sr'], allowsIntrospection: true },
  { name: 'admin', accounts: null, allowsIntrospection: true },
];

let nowMs: number;
const clock: Clock = {
  now: () => nowMs,
  after: (delayMs, callback) => {
    const timer = setTimeout(callback, delayMs);
    return () => clearTimeout(timer);
  },
};

let one: TestIssuer;
let two: TestIssuer;
let authentication: Authentication;

beforeEach(async () => {
  nowMs = Date.now();
  [one, two] = await Promise.all([startIssuer('https://one.example/'), startIssuer('https://two.example/')]);
  authentication = create();
});

afterEach(async () => {
  await one[Symbol.asyncDispose]();
  await two[Symbol.asyncDispose]();
});

function toIssuer({ issuer, jwksUrl }: TestIssuer, further: Partial<Issuer> = {}): Issuer {
  return {
    issuer,
    audience: ['another', audience],
    algorithms: ['RS256', 'ES256'],
    clockToleranceMs: 30_000,
    rolesClaim,
    roles: null,
    createKeys: (given) => createFetchedKeys(jwksUrl, given),
    ...further,
  };
}

function create(callers: Partial<Callers> = {}): Authentication {
  return createAuthentication(
    { anonymous: null, keys: [], issuers: [toIssuer(one), toIssuer(two)], ...callers },
    roles,
    clock,
  );
}

/** What comes of a credential: the accounts of the caller, or the kind of refusal. */
async function outcomeOf(text: string, by = authentication): Promise<readonly string[] | string | null> {
  const answer = await by.authenticate({ kind: 'bearer', text });
  if (answer.kind !== 'caller') return answer.kind;
  return answer.rights.accounts === null ? null : [...answer.rights.accounts];
}

describe('an API key', () => {
  const key = createApiKey();
  const entry = { name: 'site', hash: hashOfKey(key), roles: ['reader', 'other'], expiresAt: null };

  it('has the union of the rights of its roles, and is known at once', () => {
    const answer = create({ keys: [entry] }).authenticate({ kind: 'bearer', text: key });

    expect(answer).toEqual({
      kind: 'caller',
      name: 'site',
      rights: { accounts: new Set(['gh', 'sr']), allowsIntrospection: true },
      holder: ['key', 'site'],
    });
  });

  it('ends at its time', async () => {
    const by = create({ keys: [{ ...entry, expiresAt: nowMs + 1_000 }] });
    expect(await outcomeOf(key, by)).toEqual(['gh', 'sr']);
    expect(by.rightsOf(['key', 'site'])).not.toBeNull();
    nowMs += 1_000;
    expect(await outcomeOf(key, by)).toBe('unauthenticated');
    expect(by.rightsOf(['key', 'site'])).toBeNull();
  });

  it('is refused alike if it is unknown, mistyped or expired', async () => {
    const by = create({ keys: [{ ...entry, expiresAt: nowMs - 1 }] });
    const answers = [createApiKey(), 'hg_', `${key}x`, key].map((text) =>
      by.authenticate({ kind: 'bearer', text }),
    );
    expect(new Set(answers)).toEqual(new Set([{ kind: 'unauthenticated', wasSent: true }]));
  });
});

describe('a request without a credential', () => {
  it('is refused, unless there is an anonymous role', () => {
    expect(create().authenticate({ kind: 'none' })).toEqual({ kind: 'unauthenticated', wasSent: false });
    expect(create({ anonymous: 'reader' }).authenticate({ kind: 'none' })).toMatchObject({
      name: 'anonymous',
      rights: { accounts: new Set(['gh']) },
    });
  });

  it('is refused with a bad credential even if there is an anonymous role', async () => {
    const by = create({ anonymous: 'reader' });
    expect(await outcomeOf('nothing', by)).toBe('unauthenticated');
    expect(await outcomeOf(createApiKey(), by)).toBe('unauthenticated');
    expect(by.authenticate({ kind: 'malformed' })).toMatchObject({ kind: 'unauthenticated' });
  });

  it('may do everything if the configuration has no callers', () => {
    const by = createAuthentication(null, [], clock);
    expect(by.authenticate({ kind: 'none' })).toMatchObject({ name: null, rights: { accounts: null } });
  });
});

describe('a token', () => {
  it('is good with its claims, of each issuer', async () => {
    expect(await outcomeOf(await one.sign())).toEqual(['gh']);
    expect(await outcomeOf(await two.sign({ aud: ['x', audience] }))).toEqual(['gh']);
  });

  it.each<[roles: unknown, outcome: readonly string[] | string | null]>([
    [
      ['reader', 'other'],
      ['gh', 'sr'],
    ],
    ['other  reader', ['gh', 'sr']],
    [['admin', 'unknown'], null],
    [['unknown'], 'forbidden'],
    [[], 'forbidden'],
    ['', 'forbidden'],
    [{ admin: true }, 'forbidden'],
    [[['admin']], 'forbidden'],
    [1, 'forbidden'],
    [null, 'forbidden'],
  ])('with the roles %j', async (given, outcome) => {
    expect(await outcomeOf(await one.sign({ hiregraph: { roles: given } }))).toEqual(outcome);
  });

  it('has only the roles to which the configuration maps its values', async () => {
    const map = new Map([['recruiters', 'admin']]);
    const by = create({ issuers: [toIssuer(one, { roles: map })] });
    expect(await outcomeOf(await one.sign({ hiregraph: { roles: ['recruiters'] } }), by)).toBeNull();
    expect(await outcomeOf(await one.sign({ hiregraph: { roles: ['admin'] } }), by)).toBe('forbidden');
  });

  it('may have its roles in a claim whose name has dots', async () => {
    const name = 'https://acme.example/roles';
    const by = create({ issuers: [toIssuer(one, { rolesClaim: name })] });
    expect(await outcomeOf(await one.sign({ [name]: ['other'] }), by)).toEqual(['sr']);
  });

  it('gets no roles from the prototype of an object', async () => {
    const by = create({ issuers: [toIssuer(one, { rolesClaim: 'hiregraph.constructor.name' })] });
    expect(await outcomeOf(await one.sign(), by)).toBe('forbidden');
  });

  const seconds = () => Math.floor(nowMs / 1_000);

  it.each<[what: string, sign: () => Promise<string> | string]>([
    ['is no token', () => 'a.b.c'],
    ['has no parts', () => 'abc'],
    ['is cut', async () => (await one.sign()).slice(0, -5)],
    ['has no signature', () => new UnsecuredJWT(claims()).encode()],
    ['is signed with HS256 and the public key', signedWithPublicKey],
    ['has another algorithm than those that are accepted', signedWithAnotherAlgorithm],
    ['has another issuer', () => one.sign({ iss: 'https://three.example/' })],
    ['has the issuer without its last character', () => one.sign({ iss: 'https://one.example' })],
    ['has no issuer', () => one.sign({ iss: undefined })],
    ['is signed by the other issuer', () => signedWith(two.privateKeys.get('key-1'))],
    ['is signed by a key of nobody', async () => signedWith((await generateKeyPair('ES256')).privateKey)],
    ['has another audience', () => one.sign({ aud: 'someone' })],
    ['has other audiences', () => one.sign({ aud: ['someone', 'else'] })],
    ['has no audience', () => one.sign({ aud: undefined })],
    ['has expired', () => one.sign({ exp: seconds() - 31 })],
    ['does not expire', () => one.sign({ exp: undefined })],
    ['is not yet valid', () => one.sign({ nbf: seconds() + 60 })],
    ['brings its own key', () => one.sign({}, { jwk: one.keys[0] })],
    ['names a place of keys', () => one.sign({}, { jku: one.jwksUrl })],
    ['names a place of certificates', () => one.sign({}, { x5u: one.jwksUrl })],
    [
      'has a critical header that is not known',
      () => one.sign({}, { crit: ['urn:example:new'], 'urn:example:new': 1 }),
    ],
    ['names a key that the issuer does not have', () => one.sign({}, { kid: 'none' })],
  ])('is refused if it %s', async (_what, sign) => {
    expect(await authentication.authenticate({ kind: 'bearer', text: await sign() })).toEqual({
      kind: 'unauthenticated',
      wasSent: true,
    });
  });

  function claims() {
    return { iss: one.issuer, aud: audience, exp: seconds() + 300, hiregraph: { roles: ['admin'] } };
  }

  function signedWith(key: CryptoKey | undefined): Promise<string> {
    if (key === undefined) throw new Error('there is no key');
    return new SignJWT(claims()).setProtectedHeader({ alg: 'ES256', kid: 'key-1' }).sign(key);
  }

  async function signedWithPublicKey(): Promise<string> {
    const { publicKey } = await generateKeyPair('RS256', { extractable: true });
    const text = await exportSPKI(publicKey);
    await importSPKI(text, 'RS256');
    return new SignJWT(claims()).setProtectedHeader({ alg: 'HS256', kid: 'key-1' }).sign(Buffer.from(text));
  }

  async function signedWithAnotherAlgorithm(): Promise<string> {
    const { privateKey } = await generateKeyPair('ES384');
    return new SignJWT(claims()).setProtectedHeader({ alg: 'ES384', kid: 'key-1' }).sign(privateKey);
  }

  it('is good within the tolerance of clocks', async () => {
    expect(await outcomeOf(await one.sign({ exp: seconds() - 25 }))).toEqual(['gh']);
    expect(await outcomeOf(await one.sign({ nbf: seconds() + 25 }))).toEqual(['gh']);
  });

  it('is remembered until it expires', async () => {
    const token = await one.sign();
    await outcomeOf(token);
    const again = authentication.authenticate({ kind: 'bearer', text: token });
    expect(again).not.toBeInstanceOf(Promise);
    nowMs += 331_000;
    expect(await outcomeOf(token)).toBe('unauthenticated');
  });
});

describe('the keys of an issuer', () => {
  it('are not fetched before a token arrives, and once for many', async () => {
    expect(one.fetches).toBe(0);
    const tokens = await Promise.all(Array.from({ length: 50 }, (_, sub) => one.sign({ sub: `${sub}` })));
    const outcomes = await Promise.all(tokens.map((token) => outcomeOf(token)));
    expect(outcomes).toEqual(tokens.map(() => ['gh']));
    expect([one.fetches, two.fetches]).toEqual([1, 0]);
  });

  it('are fetched anew for an unknown key, once in 30 seconds', async () => {
    await outcomeOf(await one.sign());
    nowMs += 31_000;
    await one.rotate('key-2');
    expect(await outcomeOf(await one.sign())).toEqual(['gh']);
    expect(one.fetches).toBe(2);

    const foreign = await Promise.all(
      Array.from({ length: 200 }, (_, index) => one.sign({}, { kid: `k${index}` })),
    );
    for (const token of foreign) expect(await outcomeOf(token)).toBe('unauthenticated');
    expect(one.fetches).toBe(2);
    nowMs += 31_000;
    for (const token of foreign) expect(await outcomeOf(token)).toBe('unauthenticated');
    expect(one.fetches).toBe(3);
  });

  it('stay in use if they cannot be fetched; tokens of other keys cannot be verified then', async () => {
    const [first, known] = [await one.sign(), await one.sign({ sub: 'later' })];
    await outcomeOf(first);
    const unknown = await one.sign({}, { kid: 'none' });
    one.isDown = true;
    nowMs += 31_000;

    expect(await authentication.authenticate({ kind: 'bearer', text: unknown })).toEqual({
      kind: 'unavailable',
      retryAfter: 30,
    });
    expect(await outcomeOf(known)).toEqual(['gh']);
    expect(one.fetches).toBe(2);
  });

  it('that cannot be had refuse every token for now, with one try in 30 seconds', async () => {
    one.isDown = true;
    for (const sub of ['a', 'b', 'c']) expect(await outcomeOf(await one.sign({ sub }))).toBe('unavailable');
    expect(one.fetches).toBe(1);
    one.isDown = false;
    nowMs += 31_000;
    expect(await outcomeOf(await one.sign())).toEqual(['gh']);
  });

  it('are fetched again after ten minutes, and a removed key ends its tokens', async () => {
    const token = await one.sign({ exp: Math.floor(nowMs / 1_000) + 3_600 });
    expect(await outcomeOf(token)).toEqual(['gh']);
    await one.rotate('key-2');
    expect(await outcomeOf(token)).toEqual(['gh']);
    nowMs += 601_000;
    expect(await outcomeOf(token)).toBe('unauthenticated');
    expect(one.fetches).toBe(2);
  });
});

describe('the holder of a link', () => {
  it('has the present rights of its caller, and none that it lost', () => {
    const by = create({ anonymous: 'other' });
    expect(by.rightsOf(['token', one.issuer, ['reader']])?.accounts).toEqual(new Set(['gh']));
    expect(by.rightsOf(['token', one.issuer, ['removed']])).toBeNull();
    expect(by.rightsOf(['token', 'https://three.example/', ['reader']])).toBeNull();
    expect(by.rightsOf(['anonymous'])?.accounts).toEqual(new Set(['sr']));
    expect(create().rightsOf(['anonymous'])).toBeNull();
    expect(by.rightsOf(['key', 'removed'])).toBeNull();
    expect(by.rightsOf(['anyone'])).toBeNull();
  });
});
