import { afterEach, describe, expect, it } from 'vitest';
import { createKeyRing } from '../../src/access/key-ring.ts';
import { providers } from '../../src/adapters/index.ts';
import { systemClock } from '../../src/clock.ts';
import { type Config, toConfig } from '../../src/config/config.ts';
import { ConfigError } from '../../src/errors.ts';
import { createGateway, type Gateway } from '../../src/gateway.ts';
import { defaultApiKey, startSmartRecruiters } from '../../src/sandbox/smartrecruiters/index.ts';
import { createLogger } from '../../src/telemetry/logger.ts';

const [k1, k2, k3] = ['1', '2', '3'].map((digit) => `signing key ${digit} `.padEnd(40, 'x'));

const accounts = [
  { name: 'a', fingerprint: '1' },
  { name: 'b', fingerprint: '2' },
];

describe('the key ring', () => {
  it('is of the configured keys, in their order, whatever the accounts are', () => {
    expect(createKeyRing(['1', '2'], accounts)).toEqual(['1', '2']);
    expect(createKeyRing(['1', '2'], [])).toEqual(['1', '2']);
  });

  it('has one derived key if none is configured: the same for the same accounts', () => {
    const [key, ...former] = createKeyRing([], accounts);
    expect(former).toEqual([]);
    expect(createKeyRing([], structuredClone(accounts))).toEqual([key]);
  });

  it('derives another key if a name, a credential or the order of the accounts changes', () => {
    const [one, other] = [
      { name: 'a', fingerprint: '1' },
      { name: 'b', fingerprint: '2' },
    ];
    const rings = [
      [one, other],
      [other, one],
      [one],
      [{ ...one, name: 'c' }, other],
      [one, { ...other, fingerprint: '3' }],
    ].map((each) => createKeyRing([], each)[0]);
    expect(new Set(rings).size).toBe(rings.length);
  });
});

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

type Upstream = Awaited<ReturnType<typeof startSmartRecruiters>>;

async function startUpstream(): Promise<Upstream> {
  const sandbox = await startSmartRecruiters({
    rateLimit: null,
    hiddenCandidates: new Set(),
    infectedAttachments: new Set(),
  });
  closing.push(() => sandbox.close());
  return sandbox;
}

function configOf({ url }: Upstream, signingKeys: unknown, otherKey: string): Config {
  const toAccount = (apiKey: string) => ({
    provider: 'smartrecruiters',
    url,
    auth: { type: 'api_key', apiKey },
  });
  const value = {
    server: { publicUrl: 'http://gateway', ...(signingKeys === null ? {} : { signingKeys }) },
    accounts: { acme: toAccount(defaultApiKey), other: toAccount(otherKey) },
    cache: { ttl: '0s' },
  };
  return toConfig({ value, mistakes: [] }, providers);
}

/** A process with these keys, and the account `other` with that credential. */
function startProcess(
  upstream: Upstream,
  signingKeys: readonly (string | undefined)[] | null,
  otherKey = 'first',
) {
  const logger = createLogger({ write() {} }, 'info');
  const config = configOf(upstream, signingKeys, otherKey);
  const gateway = createGateway({ config, clock: systemClock, logger });
  closing.push(() => gateway.close());
  return gateway;
}

async function ask(gateway: Gateway, query: string, variables: object = {}) {
  const response = await gateway.fetch(
    new Request('http://gateway/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    }),
  );
  return JSON.parse(await response.text());
}

const list = `query ($after: String) {
  jobs(first: 2, after: $after, accounts: ["acme"]) { nodes { id } pageInfo { endCursor } }
}`;

/** A cursor and a link to a file of the account `acme`. */
async function issue(gateway: Gateway, { dataset, remoteId }: Upstream) {
  const { application } = dataset.attachments[0] ?? expect.fail('there are no attachments');
  const query = `query ($remoteId: String!) {
    application(by: { remote: { account: "acme", remoteId: $remoteId } }) { attachments { url } }
  }`;
  const { data } = await ask(gateway, query, { remoteId: remoteId('Application', application) });
  const { data: page } = await ask(gateway, list);
  const url: string = data.application.attachments[0].url;
  const cursor: string = page.jobs.pageInfo.endCursor;
  return { url, cursor };
}

/** What becomes of a cursor and a link. */
async function use(gateway: Gateway, { url, cursor }: { readonly url: string; readonly cursor: string }) {
  const { data, errors } = await ask(gateway, list, { after: cursor });
  const file = await gateway.fetch(new Request(url));
  await file.text();
  return {
    rows: data?.jobs.nodes.length ?? null,
    code: errors?.[0].extensions.code ?? null,
    file: file.status,
  };
}

const good = { rows: 2, code: null, file: 200 };
const refused = { rows: null, code: 'BAD_USER_INPUT', file: 404 };

describe('cursors and file links', () => {
  it('of an old key are good as long as the key is in the list, and no longer', async () => {
    const upstream = await startUpstream();
    const issued = await issue(startProcess(upstream, [k1]), upstream);
    expect(await use(startProcess(upstream, [k1]), issued)).toEqual(good);
    expect(await use(startProcess(upstream, [k2, k1]), issued)).toEqual(good);
    expect(await use(startProcess(upstream, [k3, k2, k1]), issued)).toEqual(good);
    expect(await use(startProcess(upstream, [k2]), issued)).toEqual(refused);
    expect(await use(startProcess(upstream, null), issued)).toEqual(refused);
  });

  it('are made with the first key', async () => {
    const upstream = await startUpstream();
    const issued = await issue(startProcess(upstream, [k2, k1]), upstream);
    expect(await use(startProcess(upstream, [k2]), issued)).toEqual(good);
    expect(await use(startProcess(upstream, [k1]), issued)).toEqual(refused);
  });

  it('of a configured key stay good in a process in which the credential of another account differs', async () => {
    const upstream = await startUpstream();
    const issued = await issue(startProcess(upstream, [k1], 'first'), upstream);
    expect(await use(startProcess(upstream, [k1], 'second'), issued)).toEqual(good);
  });

  it('of a derived key are good in every process with the same credentials, and in no other', async () => {
    const upstream = await startUpstream();
    const issued = await issue(startProcess(upstream, null, 'first'), upstream);
    expect(await use(startProcess(upstream, null, 'first'), issued)).toEqual(good);
    expect(await use(startProcess(upstream, null, 'second'), issued)).toEqual(refused);
  });

  it.each([
    ['a configured', [k1]],
    ['a derived', null],
  ])('of %s key stay good in one process while the other account changes', async (_key, signingKeys) => {
    const upstream = await startUpstream();
    const gateway = startProcess(upstream, signingKeys, 'first');
    const issued = await issue(gateway, upstream);
    const [, other] = configOf(upstream, signingKeys, 'second').accounts;
    if (other === undefined) throw new Error('there is no other account');
    gateway.accounts.set(other);
    expect(await use(gateway, issued)).toEqual(good);
    gateway.accounts.remove('other');
    expect(await use(gateway, issued)).toEqual(good);
  });

  it('of an account that was removed lead nowhere', async () => {
    const upstream = await startUpstream();
    const gateway = startProcess(upstream, [k1]);
    const issued = await issue(gateway, upstream);
    gateway.accounts.remove('acme');
    expect(await use(gateway, issued)).toEqual(refused);
  });
});

describe('server.signingKeys', () => {
  const mistakesOf = (signingKeys: unknown) => {
    const value = {
      server: { signingKeys },
      accounts: { acme: { provider: 'smartrecruiters', auth: { type: 'api_key', apiKey: 'the-key' } } },
    };
    try {
      toConfig({ value, mistakes: [] }, providers);
      return [];
    } catch (error) {
      if (error instanceof ConfigError) return error.mistakes;
      throw error;
    }
  };
  const long = 'x'.repeat(32);

  it.each<[what: string, signingKeys: unknown, mistakes: readonly string[]]>([
    ['of keys of 32 characters', [long, `${long}y`], []],
    ['of no key', [], []],
    ['with a short key', [long, 'short'], ['server.signingKeys.1: must have at least 32 characters']],
    [
      'with two short keys',
      ['', 'short'],
      ['server.signingKeys.0: is required', 'server.signingKeys.1: must have at least 32 characters'],
    ],
    [
      'of more than ten keys',
      Array.from({ length: 11 }, () => long),
      ['server.signingKeys: must have at most 10 keys'],
    ],
  ])('is checked, as a list %s', (_what, signingKeys, mistakes) => {
    expect(mistakesOf(signingKeys)).toEqual(mistakes);
  });

  it.each([[long], [{ 0: long }], [7], [null]])(
    'is reported by its path if it is no list: %j',
    (signingKeys) => {
      const [first, ...others] = mistakesOf(signingKeys);
      expect(first).toBe('server.signingKeys: must be a list');
      // A text has a length, too.
      for (const other of others) expect(other).toBe('server.signingKeys: must have at most 10 keys');
    },
  );

  it('is reported by its path, and without its value, if a key is no text or has a line break', () => {
    const mistakes = mistakesOf([7, `${long}\n`, null]);
    expect(mistakes.map((mistake) => mistake.split(': ')[0])).toEqual([
      'server.signingKeys.0',
      'server.signingKeys.1',
      'server.signingKeys.2',
    ]);
    expect(mistakes.join()).not.toContain(long);
  });
});
