import { afterEach, describe, expect, it } from 'vitest';
import { createAccountRegistry } from '../../src/accounts/registry.ts';
import type { Invalidation } from '../../src/adapters/account.ts';
import type { AccountConfig } from '../../src/config/config.ts';
import type { Field } from '../../src/domain/records.ts';
import { RequestRecords } from '../../src/records/request-records.ts';
import { createFakeClock } from '../support/clocks/fake-clock.ts';
import { createScope } from '../support/request-scope.ts';
import { type Setup, setUp, withoutWaits } from '../support/setup.ts';
import { createVersionedProvider } from '../support/versioned-provider.ts';

function start(ttlMs: number) {
  const clock = createFakeClock();
  const providers = { acme: createVersionedProvider(), other: createVersionedProvider() };
  const toConfig = (name: 'acme' | 'other'): AccountConfig => ({
    name,
    provider: 'greenhouse',
    share: 1,
    settings: {
      host: 'greenhouse.example',
      fingerprint: name,
      connect: () => ({
        adapter: providers[name].adapter(),
        budget: () => ({ allowance: null, remaining: null, resetsAt: null }),
        close: async () => {},
      }),
    },
  });
  const registry = createAccountRegistry([toConfig('acme'), toConfig('other')], {
    clock,
    limits: {
      ...{ requestTimeoutMs: 30_000, upstreamTimeoutMs: 15_000, concurrentRequests: 9, connections: 9 },
      batchWindowMs: 0,
      query: {
        tokens: 1,
        depth: 1,
        fields: 1,
        aliases: 1,
        directives: 1,
        rootFields: 1,
        nodes: 1,
        calls: 1,
        pageCalls: 1,
      },
    },
    cache: {
      ...{ maxEntries: 1_000, maxBytes: 1_000_000, ttlMs, dictionaryTtlMs: ttlMs, ttlsMs: new Map() },
      ...{ staleWhileRevalidateMs: 0, staleIfErrorMs: 0 },
    },
    hasQueuedRequests: () => false,
    onNotice() {},
  });

  /** An operation; what it reads is the version of each record. */
  function begin(name: 'acme' | 'other' = 'acme') {
    const lease = registry.lease();
    const fieldsOf = (type: string) => (type === 'Job' ? ['title'] : ['firstName']) as never;
    const records = new RequestRecords(lease.accounts, { scope: createScope(clock), trace: null, fieldsOf });
    const reader = records.readerOf(name) ?? expect.fail(`no account ${name}`);
    const { Candidate } = reader.adapter.resources;
    const request = {
      size: 10,
      from: null,
      filter: null,
      firstOfEach: null,
      fields: new Set<Field<'Candidate'>>(['firstName']),
    };
    return {
      reader,
      end: lease.release,
      candidate: async (id: string) => (await reader.load('Candidate', id, ['firstName']))?.firstName,
      job: async (id: string) => (await reader.load('Job', id, ['title']))?.title,
      async page() {
        const { items } = await reader.list('Candidate', Candidate?.listing ?? expect.fail(), request);
        return items.map(({ firstName }) => firstName);
      },
    };
  }

  return { registry, acme: providers.acme, other: providers.other, begin, toConfig };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

const everything: Invalidation = { type: null, remoteId: null };
const allCandidates: Invalidation = { type: 'Candidate', remoteId: null };
const oneCandidate: Invalidation = { type: 'Candidate', remoteId: '1' };

const invalidations: readonly (readonly [what: string, invalidation: Invalidation])[] = [
  ['one record', oneCandidate],
  ['a type', allCandidates],
  ['an account', everything],
];

describe.each([
  ['on', 60_000],
  ['off', 0],
])('with the cache %s, an invalidation', (_state, ttlMs) => {
  it.each(invalidations)(
    'of %s makes a later operation read what has changed',
    async (_what, invalidation) => {
      const { registry, acme, begin } = start(ttlMs);
      await begin().candidate('1');
      await begin().page();
      acme.version = 2;
      acme.asked();
      registry.invalidate('acme', invalidation);
      expect(await begin().candidate('1')).toBe('v2');
      expect(await begin().page()).toEqual(['v2', 'v2']);
      expect(acme.asked().sort()).toEqual(['Candidate 1', 'Candidate page']);
    },
  );

  it.each(invalidations)('of %s makes an operation under way read it again', async (_what, invalidation) => {
    const { registry, acme, begin } = start(ttlMs);
    const operation = begin();
    expect([await operation.candidate('1'), await operation.page()]).toEqual(['v1', ['v1', 'v1']]);
    acme.version = 2;
    registry.invalidate('acme', invalidation);
    expect([await operation.candidate('1'), await operation.page()]).toEqual(['v2', ['v2', 'v2']]);
  });

  it('is seen by an operation under way also if it only looks at what it knows', async () => {
    const { registry, begin } = start(ttlMs);
    const { reader, candidate } = begin();
    await candidate('1');
    registry.invalidate('acme', oneCandidate);
    expect(reader.peek('Candidate', '1')).not.toHaveProperty('firstName');
  });

  it.each(invalidations)(
    'of %s gives a read under way only to those who waited',
    async (_what, invalidation) => {
      const { registry, acme, begin } = start(ttlMs);
      const release = acme.hold();
      const waiting = [begin().candidate('1'), begin().candidate('1')];
      const page = begin().page();
      await settle();
      expect(acme.asked().sort()).toEqual(['Candidate 1', 'Candidate page']);
      acme.version = 2;
      registry.invalidate('acme', invalidation);
      const later = [begin().candidate('1'), begin().page()];
      await settle();
      release();
      expect(await Promise.all(waiting)).toEqual(['v1', 'v1']);
      expect(await page).toEqual(['v1', 'v1']);
      expect(await Promise.all(later)).toEqual(['v2', ['v2', 'v2']]);
      expect(acme.asked().sort()).toEqual(['Candidate 1', 'Candidate page']);
      // Nor does it fill the cache.
      expect(await begin().candidate('1')).toBe('v2');
      expect(await begin().page()).toEqual(['v2', 'v2']);
    },
  );

  it('is not undone in an operation by a read of its own that began before', async () => {
    const { registry, acme, begin } = start(ttlMs);
    const operation = begin();
    const release = acme.hold();
    const waiting = [operation.candidate('1'), operation.page()];
    await settle();
    acme.version = 2;
    registry.invalidate('acme', allCandidates);
    acme.gate = Promise.resolve();
    // A read of anything else, which takes note of the invalidation.
    expect(await operation.job('7')).toBe('v2');
    release();
    await Promise.all(waiting);
    expect(await operation.candidate('1')).toBe('v2');
    expect(await operation.candidate('2')).toBe('v2');
    expect(await operation.page()).toEqual(['v2', 'v2']);
  });

  it('leaves no field null that the provider has, at whatever moment the operation notices it', async () => {
    for (let moment = 0; moment < 40; moment += 1) {
      const { registry, acme, begin } = start(ttlMs);
      const operation = begin();
      const release = acme.hold();
      const waiting = operation.candidate('1');
      const page = operation.page();
      await settle();
      acme.version = 2;
      registry.invalidate('acme', everything);
      release();
      for (let turn = 0; turn < moment; turn += 1) await Promise.resolve();
      await operation.job('7');
      expect(await waiting).toMatch(/^v[12]$/);
      expect(await page).toEqual(['v1', 'v1']);
      expect([await operation.candidate('1'), await operation.candidate('2')]).toEqual(['v2', 'v2']);
    }
  });

  it('of one record leaves other records and other types as they are', async () => {
    const { registry, acme, begin } = start(ttlMs);
    const operation = begin();
    await operation.candidate('1');
    await operation.candidate('2');
    await operation.job('7');
    acme.asked();
    acme.version = 2;
    registry.invalidate('acme', oneCandidate);
    expect([await operation.candidate('2'), await operation.job('7')]).toEqual(['v1', 'v1']);
    expect(acme.asked()).toEqual([]);
    const later = begin();
    const expected =
      ttlMs > 0
        ? [['v1', 'v1'], []]
        : [
            ['v2', 'v2'],
            ['Candidate 2', 'Job 7'],
          ];
    const found = [await later.candidate('2'), await later.job('7')];
    expect([found, acme.asked()]).toEqual(expected);
  });

  it('of one account leaves another one as it is', async () => {
    const { registry, other, begin } = start(ttlMs);
    const operation = begin('other');
    await operation.candidate('1');
    other.asked();
    registry.invalidate('acme', everything);
    await operation.candidate('1');
    expect(other.asked()).toEqual([]);
    const release = other.hold();
    const waiting = begin('other').candidate('2');
    await settle();
    registry.invalidate('acme', everything);
    const joined = begin('other').candidate('2');
    await settle();
    release();
    await Promise.all([waiting, joined]);
    expect(other.asked()).toEqual(['Candidate 2']);
  });

  it('reaches an operation that began before its account was replaced', async () => {
    const { registry, acme, begin, toConfig } = start(ttlMs);
    const operation = begin();
    await operation.candidate('1');
    registry.set(toConfig('acme'));
    acme.version = 2;
    registry.invalidate('acme', oneCandidate);
    expect(await operation.candidate('1')).toBe('v2');
    operation.end();
  });

  it('that is one of more than can be kept counts as one of everything', async () => {
    const { registry, acme, begin } = start(ttlMs);
    const operation = begin();
    await operation.job('7');
    acme.version = 2;
    registry.invalidate('acme', { type: 'Job', remoteId: '7' });
    for (let id = 0; id < 1_000; id += 1)
      registry.invalidate('acme', { type: 'Candidate', remoteId: String(id) });
    expect(await operation.job('7')).toBe('v2');
  });
});

const open: Setup[] = [];
afterEach(async () => {
  for (const setup of open.splice(0)) await setup[Symbol.asyncDispose]();
});

/** Gives every job of the simulated Greenhouse another name. */
function rename({ greenhouse }: Setup): void {
  const renamed = (row: unknown) => ({ ...Object(row), name: 'renamed' });
  greenhouse.misbehave({
    path: '/v3/jobs',
    rewrite: (body) => (Array.isArray(body) ? body.map(renamed) : body),
  });
}

it.each(['60s', '0s'])('the graph shows what has changed, with a cache of %s', async (cacheTtl) => {
  const s = await setUp({ ...withoutWaits(), cacheTtl });
  open.push(s);
  const { jobs } = await s.data('{ jobs(first: 1, accounts: ["gh"]) { nodes { id title } } }');
  const [{ id, title: old }] = jobs.nodes;
  const titleOf = async () =>
    (await s.data('query ($id: ID!) { job(by: { id: $id }) { title } }', { id })).job.title;
  expect(await titleOf()).toBe(old);
  rename(s);
  s.paths();
  expect(await titleOf()).toBe(cacheTtl === '0s' ? 'renamed' : old);
  expect(s.paths()).toHaveLength(cacheTtl === '0s' ? 1 : 0);
  s.gateway.accounts.invalidate('gh', { type: 'Job', remoteId: null });
  expect(await titleOf()).toBe('renamed');
  expect(s.paths()).toEqual(['/v3/jobs']);
});
