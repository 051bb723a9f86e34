import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Adapter,
  appliedByProvider,
  type BatchResult,
  type ListRequest,
  type Page,
  type Resource,
} from '../../src/adapters/adapter.ts';
import { withCoalescing } from '../../src/cache/coalescing.ts';
import { type CacheOptions, withCache } from '../../src/cache/record-cache.ts';
import type { AnyPartialRecord, Field, PartialRecord } from '../../src/domain/records.ts';
import { UpstreamError } from '../../src/errors.ts';
import type { RequestScope } from '../../src/request-scope.ts';
import { createFakeClock } from '../support/clocks/fake-clock.ts';
import { createScope } from '../support/request-scope.ts';

type Name = 'firstName' | 'lastName';
const both: readonly Name[] = ['firstName', 'lastName'];
const firstName = new Set<Field<'Candidate'>>(['firstName']);
const lastName = new Set<Field<'Candidate'>>(['lastName']);
const names = new Set<Field<'Candidate'>>(both);

interface ProviderOptions extends Partial<Omit<CacheOptions, 'clock' | 'onStale'>> {
  readonly isShared?: boolean;
}

/** A cached provider with departments, and with candidates whose names contain the version that was read. */
function setUp({ isShared = false, ...options }: ProviderOptions = {}) {
  const clock = createFakeClock();
  /** The calls to the provider: ids, or `page`. */
  const asked: string[] = [];
  const callers: RequestScope[] = [];
  const ages: number[] = [];
  const provider = {
    version: 1,
    known: new Set(['1', '2', '3', '4']),
    sideloaded: [] as readonly AnyPartialRecord[],
    failure: null as Error | null,
    /** The suffix of every name. */
    padding: '',
    /** Responses wait until this resolves. */
    gate: Promise.resolve(),
  };

  function toRow(
    id: string,
    fields: ReadonlySet<Field<'Candidate'>>,
    version: number,
  ): PartialRecord<'Candidate'> {
    const values = both
      .filter((name) => fields.has(name))
      .map((name) => [name, `${name} ${id} v${version}${provider.padding}`]);
    return { type: 'Candidate', remoteId: id, ...Object.fromEntries(values) };
  }

  async function answer<Result>(what: string, scope: RequestScope, toResult: (version: number) => Result) {
    asked.push(what);
    callers.push(scope);
    const { gate, failure, version } = provider;
    await gate;
    if (failure !== null) throw failure;
    return toResult(version);
  }

  const candidates: Resource<'Candidate'> = {
    fieldGroups: [
      {
        fields: [...both],
        idsPerCall: 50,
        calls: 1,
        getMany: (ids, fields, scope) =>
          answer(
            ids.join(','),
            scope,
            (version): BatchResult<'Candidate'> => ({
              items: new Map(
                ids.filter((id) => provider.known.has(id)).map((id) => [id, toRow(id, fields, version)]),
              ),
              sideloaded: provider.sideloaded,
            }),
          ),
      },
      {
        fields: ['currentTitle'],
        idsPerCall: 50,
        calls: 1,
        getMany: (ids, _fields, scope) =>
          answer(
            `title ${ids}`,
            scope,
            (): BatchResult<'Candidate'> => ({ items: new Map(), sideloaded: [] }),
          ),
      },
    ],
    listing: {
      maxPageSize: 500,
      omittedFields: ['lastName'],
      parentsPerCall: 1,
      sentFilters: [],
      unsupportedFilters: [],
      priceOf: () => appliedByProvider,
      filterAdvice: {},
      list: ({ scope }) =>
        answer(
          'page',
          scope,
          (version): Page<'Candidate'> => ({
            items: [...provider.known].map((id) => toRow(id, firstName, version)),
            sideloaded: provider.sideloaded,
            next: null,
            isNextCertain: true,
            problem: null,
            total: null,
            order: 'id-descending',
            residual: [],
          }),
        ),
    },
  };
  const departments: Resource<'Department'> = {
    isDictionary: true,
    fieldGroups: [
      {
        fields: ['name'],
        idsPerCall: 50,
        calls: 1,
        getMany: (ids, _fields, scope) =>
          answer(
            `departments ${ids}`,
            scope,
            (): BatchResult<'Department'> => ({
              items: new Map(ids.map((id) => [id, { type: 'Department', remoteId: id, name: `name ${id}` }])),
              sideloaded: [],
            }),
          ),
      },
    ],
  };
  const adapter: Adapter = {
    resources: { Candidate: candidates, Department: departments },
    fieldNotes: {},
    credential: { identify: async () => null, missingScopes: () => [] },
  };
  const late = () => new Error('late');
  const others = { hasConcurrentRequests: () => true, hasQueuedRequests: () => false };
  const cached = withCache(
    isShared
      ? withCoalescing(adapter, { clock, windowMs: 0, ...others, toTimeoutError: late }).adapter
      : adapter,
    {
      maxEntries: 1_000,
      maxBytes: 1_000_000,
      ttlMs: 60_000,
      dictionaryTtlMs: 300_000,
      ttlsMs: new Map(),
      staleWhileRevalidateMs: 0,
      staleIfErrorMs: 0,
      refreshMs: 15_000,
      ...options,
      clock,
      account: 'acme',
    },
  );
  const { Candidate, Department } = cached.adapter.resources;
  const [part, titles] = Candidate?.fieldGroups ?? [];
  const dictionary = Department?.fieldGroups[0];
  const listing = Candidate?.listing;
  if (!part || !titles || !listing || !dictionary) throw new Error('nothing is cached');
  const reader = (requiresFresh: boolean): RequestScope => ({
    ...createScope(clock),
    requiresFresh,
    onStale: (_account, ageMs) => void ages.push(ageMs),
  });

  return {
    clock,
    provider,
    cached,
    callers,
    ages,
    /** The calls to the provider since the last call of this. */
    asked: () => asked.splice(0),
    /** Reads these candidates as a client request does. */
    async get(ids: string, fields: ReadonlySet<Field<'Candidate'>> = firstName, requiresFresh = false) {
      const { items } = await part.getMany(ids.split(','), fields, reader(requiresFresh));
      return items;
    },
    title: (id: string) => titles.getMany([id], new Set(['currentTitle']), reader(false)),
    department: (id: string) => dictionary.getMany([id], new Set(['name']), reader(false)),
    list: (requiresFresh = false, further: Partial<ListRequest<'Candidate'>> = {}) =>
      listing.list({
        size: 10,
        from: null,
        filter: null,
        firstOfEach: null,
        fields: firstName,
        scope: reader(requiresFresh),
        ...further,
      }),
    /** Delays the responses of the provider until the returned function is called. */
    hold() {
      const { promise, resolve } = Promise.withResolvers<void>();
      provider.gate = promise;
      return () => {
        provider.gate = Promise.resolve();
        resolve();
      };
    },
  };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

function down(code: UpstreamError['code'] = 'UPSTREAM_UNAVAILABLE'): UpstreamError {
  const origin = { account: 'a', provider: 'p' };
  return new UpstreamError({ code, message: 'down', origin, status: null, retryAfter: null, scope: null });
}

const row = (version: number, id = '1') => ({ firstName: `firstName ${id} v${version}` });

describe('a cached record', () => {
  it('is served until its TTL ends', async () => {
    const s = setUp();
    await s.get('1,2');
    await s.clock.advance(60_000);
    await s.get('2,1');
    expect(s.asked()).toEqual(['1,2']);
    await s.clock.advance(1);
    await s.get('1');
    expect(s.asked()).toEqual(['1']);
  });

  it('has the TTL of its type, which is longer for dictionaries by default', async () => {
    const s = setUp({ ttlsMs: new Map([['Candidate', 1_000]]) });
    await s.get('1');
    await s.department('1');
    await s.clock.advance(1_001);
    await s.get('1');
    await s.clock.advance(298_999);
    await s.department('1');
    expect(s.asked()).toEqual(['1', 'departments 1', '1']);
    await s.clock.advance(1);
    await s.department('1');
    expect(s.asked()).toEqual(['departments 1']);
  });

  it('is not stored if its type has a TTL of 0s, and neither is a page of that type', async () => {
    const s = setUp({
      ttlsMs: new Map([['Candidate', 0]]),
      staleWhileRevalidateMs: 60_000,
      staleIfErrorMs: 60_000,
    });
    for (const _ of [1, 2]) await Promise.all([s.get('1'), s.list(), s.get('no')]);
    expect(s.asked()).toEqual(['1', 'page', 'no', '1', 'page', 'no']);
  });

  it('in a page of only the first rows does not serve a request for more rows', async () => {
    const s = setUp();
    for (const _ of [1, 2]) {
      for (const rows of [1, 2]) await s.list(false, { firstOfEach: { field: 'firstName', rows } });
      await s.list();
    }
    expect(s.asked()).toEqual(['page', 'page', 'page']);
  });

  it('with a shorter TTL is not served by the cached page that sideloaded it', async () => {
    const s = setUp({ ttlsMs: new Map([['Department', 0]]) });
    s.provider.sideloaded = [{ type: 'Department', remoteId: '9', name: 'nine' }];
    expect((await s.list()).sideloaded).toHaveLength(1);
    expect((await s.list()).sideloaded).toEqual([]);
    await s.department('9');
    expect(s.asked()).toEqual(['page', 'departments 9']);
  });

  it('from a complete list row serves all fields, from a summary only the fields of that', async () => {
    const s = setUp();
    await s.list();
    await s.get('1,2');
    expect(s.asked()).toEqual(['page']);
    await s.get('1,2', names);
    expect(s.asked()).toEqual(['1,2']);
    const again = await s.get('1', names);
    expect(again.get('1')).toMatchObject({ firstName: 'firstName 1 v1', lastName: 'lastName 1 v1' });
    expect(s.asked()).toEqual([]);
  });

  it('that gains a field group keeps the age of its oldest group', async () => {
    const s = setUp();
    await s.get('1', firstName);
    await s.clock.advance(59_000);
    await s.get('1', lastName);
    await s.clock.advance(1_001);
    await s.get('1', lastName);
    expect(s.asked()).toEqual(['1', '1', '1']);
  });

  it('of which a field group is read again after the TTL has the age of that group', async () => {
    const s = setUp();
    await s.get('1', names);
    await s.clock.advance(61_000);
    await s.get('1', firstName);
    await s.get('1', firstName);
    expect(s.asked()).toEqual(['1', '1']);
    await s.get('1', lastName);
    expect(s.asked()).toEqual(['1']);
  });

  it('of one account is not served for another account', async () => {
    const [one, other] = [setUp(), setUp()];
    other.provider.version = 2;
    await one.get('1');
    await one.list();
    expect((await other.get('1')).get('1')).toMatchObject(row(2));
    expect((await other.list()).items[0]).toMatchObject(row(2));
    expect(other.asked()).toEqual(['1', 'page']);
    other.cached.invalidate({ type: null, remoteId: null });
    expect((await one.get('1')).get('1')).toMatchObject(row(1));
    expect(one.asked()).toEqual(['1', 'page']);
  });

  it('is read again for a request with no-cache, which also updates the cache', async () => {
    const s = setUp();
    await s.get('1');
    await s.list();
    s.provider.version = 2;
    expect((await s.get('1', firstName, true)).get('1')).toMatchObject(row(2));
    expect((await s.get('1')).get('1')).toMatchObject(row(2));
    expect((await s.list()).items[0]).toMatchObject(row(1));
    expect((await s.list(true)).items[0]).toMatchObject(row(2));
    expect((await s.list()).items[0]).toMatchObject(row(2));
    expect(s.asked()).toEqual(['1', 'page', '1', 'page']);
  });
});

describe('the cached absence of a record', () => {
  it('prevents another call for five seconds', async () => {
    const s = setUp();
    expect(await s.get('1,no')).toHaveProperty('size', 1);
    await s.clock.advance(5_000);
    expect(await s.get('1,no')).toHaveProperty('size', 1);
    expect(s.asked()).toEqual(['1,no']);
    await s.clock.advance(1);
    await s.get('1,no');
    expect(s.asked()).toEqual(['no']);
  });

  it('ends sooner if the TTL of its type is shorter', async () => {
    const s = setUp({ ttlMs: 1_000, staleWhileRevalidateMs: 60_000 });
    await s.get('no');
    await s.clock.advance(1_001);
    await s.get('no');
    expect(s.asked()).toEqual(['no', 'no']);
  });

  it('lasts five seconds for an empty page, too', async () => {
    const s = setUp({ staleWhileRevalidateMs: 60_000 });
    s.provider.known.clear();
    expect((await s.list()).items).toEqual([]);
    s.provider.known.add('new');
    await s.clock.advance(5_000);
    expect((await s.list()).items).toEqual([]);
    await s.clock.advance(1);
    expect((await s.list()).items).toMatchObject([{ remoteId: 'new' }]);
    expect(s.asked()).toEqual(['page', 'page']);
  });

  it.each(['list', 'sideloaded'] as const)('ends as soon as a %s read brings the record', async (how) => {
    const s = setUp();
    await s.get('no');
    if (how === 'list') s.provider.known.add('no');
    else s.provider.sideloaded = [{ type: 'Candidate', remoteId: 'no', ...row(1, 'no') }];
    await (how === 'list' ? s.list() : s.get('4'));
    expect((await s.get('no')).get('no')).toMatchObject(row(1, 'no'));
  });

  it('does not apply to a request with no-cache', async () => {
    const s = setUp();
    await s.get('no');
    s.provider.known.add('no');
    expect((await s.get('no', firstName, true)).size).toBe(1);
    expect((await s.get('no')).size).toBe(1);
  });

  it('is recorded only by a read of the primary field group', async () => {
    const s = setUp();
    await s.title('1');
    await s.get('1,no');
    await s.title('no');
    expect(s.asked()).toEqual(['title 1', '1,no', 'title no']);
  });

  it('does not replace a record that a later read found', async () => {
    const s = setUp();
    const release = s.hold();
    const before = s.get('no');
    s.provider.gate = Promise.resolve();
    s.provider.known = new Set(['no']);
    await s.get('no', firstName, true);
    s.provider.known = new Set();
    release();
    expect((await before).size).toBe(0);
    expect((await s.get('no')).size).toBe(1);
  });

  it('replaces the cached record', async () => {
    const s = setUp();
    await s.get('1');
    s.provider.known.delete('1');
    expect((await s.get('1', lastName)).size).toBe(0);
    expect((await s.get('1', firstName)).size).toBe(0);
    expect(s.asked()).toEqual(['1', '1']);
  });
});

describe('a stale record', () => {
  it('is served while one background read refreshes it', async () => {
    const s = setUp({ staleWhileRevalidateMs: 10_000 });
    await s.get('1,2');
    await s.list();
    s.asked();
    s.provider.version = 2;
    await s.clock.advance(61_000);
    const release = s.hold();
    for (const _ of [1, 2, 3]) {
      expect((await s.get('1,2')).get('1')).toMatchObject(row(1));
      expect((await s.list()).items[0]).toMatchObject(row(1));
    }
    expect(s.asked()).toEqual(['1,2', 'page']);
    expect(new Set(s.ages)).toEqual(new Set([61_000]));
    const [own] = s.callers.slice(-1);
    expect([own?.signal.aborted, own?.deadline]).toEqual([false, s.clock.now() + 15_000]);
    release();
    await settle();
    s.ages.splice(0);
    expect((await s.get('1,2')).get('1')).toMatchObject(row(2));
    expect((await s.list()).items[0]).toMatchObject(row(2));
    expect(s.asked()).toEqual([]);
    expect(s.ages).toEqual([]);
  });

  it('is not served after staleWhileRevalidate has passed', async () => {
    const s = setUp({ staleWhileRevalidateMs: 10_000 });
    await s.get('1');
    await s.list();
    s.provider.version = 2;
    await s.clock.advance(70_001);
    expect((await s.get('1')).get('1')).toMatchObject(row(2));
    expect((await s.list()).items[0]).toMatchObject(row(2));
    expect(s.ages).toEqual([]);
  });

  it('is read again by the next request if its refresh failed', async () => {
    const s = setUp({ staleWhileRevalidateMs: 10_000 });
    await s.get('1');
    await s.clock.advance(61_000);
    s.provider.failure = new Error('unexpected');
    await s.get('1');
    await settle();
    s.provider.failure = null;
    await s.get('1');
    await settle();
    expect(s.asked()).toEqual(['1', '1', '1']);
  });

  it('is not served to a request with no-cache', async () => {
    const s = setUp({ staleWhileRevalidateMs: 10_000, staleIfErrorMs: 3_600_000 });
    await s.get('1');
    await s.list();
    await s.clock.advance(61_000);
    s.provider.failure = down();
    await expect(s.get('1', firstName, true)).rejects.toThrow('down');
    await expect(s.list(true)).rejects.toThrow('down');
    expect(s.ages).toEqual([]);
  });
});

describe('while the provider is down,', () => {
  it.each(['UPSTREAM_UNAVAILABLE', 'UPSTREAM_TIMEOUT', 'UPSTREAM_RATE_LIMITED'] as const)(
    'a stale record is served instead of %s',
    async (code) => {
      const s = setUp({ staleIfErrorMs: 3_600_000 });
      await s.get('1');
      await s.list();
      await s.clock.advance(3_600_000);
      s.provider.failure = down(code);
      expect((await s.get('1')).get('1')).toMatchObject(row(1));
      expect((await s.list()).items[0]).toMatchObject(row(1));
      expect(s.ages).toEqual([3_600_000, 3_600_000]);
      await s.clock.advance(1);
      expect((await s.get('1')).get('1')).toBe(s.provider.failure);
      await expect(s.list()).rejects.toBe(s.provider.failure);
    },
  );

  it('only a record that lacks a field, or was never read, fails', async () => {
    const s = setUp({ staleIfErrorMs: 3_600_000 });
    await s.get('1,2', names);
    await s.get('3', firstName);
    await s.clock.advance(61_000);
    await s.get('2', names);
    s.provider.failure = down();
    const items = await s.get('1,2,3,4', names);
    expect([...items].map(([id, item]) => [id, item instanceof Error]).sort()).toEqual([
      ['1', false],
      ['2', false],
      ['3', true],
      ['4', true],
    ]);
  });

  it.each(['UPSTREAM_FORBIDDEN', 'UPSTREAM_UNAUTHENTICATED', 'UPSTREAM_CONTRACT'] as const)(
    'no stale record is served instead of %s',
    async (code) => {
      const s = setUp({ staleIfErrorMs: 3_600_000 });
      await s.get('1');
      await s.list();
      await s.clock.advance(61_000);
      s.provider.failure = down(code);
      await expect(s.get('1')).rejects.toBe(s.provider.failure);
      await expect(s.list()).rejects.toBe(s.provider.failure);
    },
  );

  it('no stale record is served unless staleIfError is set', async () => {
    const s = setUp();
    await s.get('1');
    await s.list();
    await s.clock.advance(60_001);
    s.provider.failure = down();
    expect((await s.get('1')).get('1')).toBe(s.provider.failure);
    await expect(s.list()).rejects.toBe(s.provider.failure);
  });

  it('an invalidated record is not served', async () => {
    const s = setUp({ staleIfErrorMs: 3_600_000 });
    await s.get('1');
    await s.list();
    await s.clock.advance(61_000);
    s.provider.failure = down();
    const release = s.hold();
    const waiting = [s.get('1').then((items) => items.get('1')), s.list().catch((error: unknown) => error)];
    s.cached.invalidate({ type: 'Candidate', remoteId: '1' });
    release();
    expect(await Promise.all(waiting)).toEqual([s.provider.failure, s.provider.failure]);
  });
});

describe('an invalidated record', () => {
  it('is read again, and so is every page of its type', async () => {
    const s = setUp();
    await s.get('1,2');
    await s.list();
    s.cached.invalidate({ type: 'Candidate', remoteId: '1' });
    await s.get('1,2');
    await s.list();
    expect(s.asked()).toEqual(['1,2', 'page', '1', 'page']);
    s.cached.invalidate({ type: null, remoteId: null });
    await s.get('1,2');
    await s.list();
    expect(s.asked()).toEqual(['1,2', 'page']);
  });

  it.each(['get', 'list'] as const)('is not restored by an earlier read: %s', async (how) => {
    const s = setUp({ isShared: true });
    const read = async () => (how === 'get' ? (await s.get('1')).get('1') : (await s.list()).items[0]);
    const release = s.hold();
    const before = read();
    await settle();
    s.provider.version = 2;
    s.cached.invalidate({ type: 'Candidate', remoteId: '1' });
    // A later read does not join the earlier one either.
    const after = read();
    await settle();
    release();
    expect(await before).toMatchObject(row(1));
    expect(await after).toMatchObject(row(2));
    expect(await read()).toMatchObject(row(2));
    expect(s.asked()).toHaveLength(2);
  });

  it('is not restored by a refresh', async () => {
    const s = setUp({ staleWhileRevalidateMs: 10_000 });
    await s.get('1');
    await s.clock.advance(61_000);
    const release = s.hold();
    await s.get('1');
    s.provider.version = 2;
    s.cached.invalidate({ type: null, remoteId: null });
    release();
    await settle();
    expect((await s.get('1')).get('1')).toMatchObject(row(2));
  });
});

it('of two concurrent reads, the one that began later is stored', async () => {
  const s = setUp();
  const [releaseSlow, slow] = [s.hold(), [s.get('1', names), s.list()]];
  s.provider.gate = Promise.resolve();
  s.provider.version = 2;
  await s.get('1', firstName, true);
  await s.list(true);
  releaseSlow();
  await Promise.all(slow);
  expect((await s.list()).items[0]).toMatchObject(row(2));
  expect((await s.get('1', names)).get('1')).toMatchObject({ ...row(2), lastName: 'lastName 1 v1' });
});

/** Counts what the cache serves without the provider: records, rows of the page, and their names. */
async function measure(s: ReturnType<typeof setUp>, ids: readonly string[]) {
  s.provider.failure = new Error('asked');
  const found = await Promise.all([
    ...ids.map(async (id) => [...(await s.get(id).catch(() => new Map<string, never>())).values()]),
    s.list().then(
      ({ items }) => items,
      () => [],
    ),
  ]);
  s.provider.failure = null;
  const texts = found.flat().map((record) => (record instanceof Error ? '' : String(record.firstName)));
  return { count: texts.length, length: texts.join('').length };
}

it('the cache never holds more records or bytes than its limits', async () => {
  const ids = Array.from({ length: 40 }, (_, id) => `${id}`);
  const step = fc.record({
    ids: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 40 }),
    isList: fc.boolean(),
    length: fc.nat(600),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 12, size: 'max' }),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 30_000 }),
      async (steps, maxEntries, maxBytes) => {
        const s = setUp({ maxEntries, maxBytes });
        for (const each of steps) {
          s.provider.known = new Set(each.ids);
          s.provider.padding = 'x'.repeat(each.length);
          await (each.isList ? s.list() : s.get(each.ids.join(','), names));
          const { count, length } = await measure(s, ids);
          expect(count).toBeLessThanOrEqual(maxEntries);
          expect(length).toBeLessThanOrEqual(maxBytes);
        }
      },
    ),
  );
});

it('the cache holds as many records as its limit allows', async () => {
  const ids = Array.from({ length: 40 }, (_, id) => `${id}`);
  const s = setUp({ maxEntries: 30, maxBytes: 100_000 });
  s.provider.known = new Set(ids);
  await s.get(ids.join(','));
  expect((await measure(s, ids)).count).toBe(30);
  const t = setUp({ maxBytes: 100_000 });
  t.provider.known = new Set(ids);
  t.provider.padding = 'x'.repeat(4_000);
  await t.get(ids.join(','));
  const { count } = await measure(t, ids);
  expect(count).toBeGreaterThan(15);
  expect(count).toBeLessThan(25);
});

it('the size of a page includes its sideloaded records', async () => {
  const s = setUp({ maxBytes: 10_000 });
  s.provider.sideloaded = [{ type: 'Department', remoteId: '9', name: 'x'.repeat(6_000) }];
  await s.list();
  await s.list();
  await s.department('9');
  expect(s.asked()).toEqual(['page', 'departments 9']);
});

describe('with reads, writes and outages in random order,', () => {
  const randomIds = fc.uniqueArray(fc.constantFrom('1', '2', '3', 'no'), { minLength: 1 });
  const step = fc.oneof(
    fc.record({
      do: fc.constant('get' as const),
      ids: randomIds,
      fields: fc.constantFrom(firstName, lastName, names),
      isThrough: fc.boolean(),
    }),
    fc.record({ do: fc.constant('list' as const), isThrough: fc.boolean() }),
    fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 0, max: 4_000 }) }),
    fc.record({ do: fc.constant('change' as const) }),
    fc.record({ do: fc.constant('write' as const), id: fc.constantFrom('1', '2', '3') }),
    fc.record({ do: fc.constant('forget' as const) }),
    fc.record({ do: fc.constant('break' as const), isDown: fc.boolean() }),
  );
  const times = fc.record({
    ttlMs: fc.integer({ min: 1, max: 6_000 }),
    staleWhileRevalidateMs: fc.nat(4_000),
    staleIfErrorMs: fc.nat(12_000),
    maxEntries: fc.integer({ min: 1, max: 12 }),
  });

  it('no served record is too old or has a field that was not read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60, size: 'max' }), times, async (steps, options) => {
        const s = setUp(options);
        s.provider.known = new Set(['1', '2', '3']);
        /** The time at which each version was replaced by the next. */
        const endedAt = new Map<number, number>();
        const leastVersions = new Map<string, number>();
        let leastOfPages = 1;

        function check(
          record: PartialRecord<'Candidate'>,
          field: Name,
          least: number,
          isThrough: boolean,
        ): void {
          const [, version] =
            new RegExp(`^${field} ${record.remoteId} v(\\d+)$`).exec(record[field] ?? '') ?? [];
          expect(Number(version)).toBeGreaterThanOrEqual(isThrough ? s.provider.version : least);
          const ageMs = s.clock.now() - (endedAt.get(Number(version)) ?? s.clock.now());
          const freshMs = options.ttlMs + options.staleWhileRevalidateMs;
          const allowedMs = s.provider.failure === null ? freshMs : Math.max(freshMs, options.staleIfErrorMs);
          expect(ageMs).toBeLessThanOrEqual(allowedMs);
          if (ageMs > options.ttlMs) expect(Math.max(...s.ages)).toBeGreaterThanOrEqual(ageMs);
        }

        function change(): void {
          endedAt.set(s.provider.version, s.clock.now());
          s.provider.version += 1;
        }

        for (const each of steps) {
          s.ages.splice(0);
          if (each.do === 'wait') await s.clock.advance(each.ms);
          if (each.do === 'break') s.provider.failure = each.isDown ? down() : null;
          if (each.do === 'change') change();
          if (each.do === 'write') {
            change();
            s.cached.invalidate({ type: 'Candidate', remoteId: each.id });
            leastVersions.set(each.id, s.provider.version);
            leastOfPages = s.provider.version;
          }
          if (each.do === 'forget') {
            s.cached.invalidate({ type: null, remoteId: null });
            for (const id of s.provider.known) leastVersions.set(id, s.provider.version);
            leastOfPages = s.provider.version;
          }
          if (each.do === 'get') {
            const items = await s
              .get(each.ids.join(','), each.fields, each.isThrough)
              .catch(() => new Map<string, Error>(each.ids.map((id) => [id, down()])));
            expect(items.has('no')).toBe(s.provider.failure !== null && items.get('no') instanceof Error);
            for (const id of each.ids.filter((name) => name !== 'no')) {
              const item = items.get(id);
              if (item === undefined) throw new Error('not all that was asked for is there');
              if (item instanceof Error) expect(s.provider.failure).not.toBeNull();
              else
                for (const field of both)
                  if (each.fields.has(field)) check(item, field, leastVersions.get(id) ?? 1, each.isThrough);
            }
          }
          if (each.do === 'list') {
            const page = await s.list(each.isThrough).catch(() => null);
            if (page === null) expect(s.provider.failure).not.toBeNull();
            for (const item of page?.items ?? []) {
              check(item, 'firstName', leastOfPages, each.isThrough);
              expect('lastName' in item).toBe(false);
            }
          }
          await settle();
        }
      }),
      { numRuns: 300 },
    );
  });
});
