import { describe, expect, it } from 'vitest';
import type { AccountAccess } from '../../src/access/account-access.ts';
import { InvalidationLog } from '../../src/adapters/account.ts';
import type { Adapter, FieldGroup, Listing, Page } from '../../src/adapters/adapter.ts';
import { withCoalescing } from '../../src/cache/coalescing.ts';
import { withCache } from '../../src/cache/record-cache.ts';
import type { AnyPartialRecord, Field, PartialRecord, RecordType } from '../../src/domain/records.ts';
import { RequestRecords } from '../../src/records/request-records.ts';
import { createFakeClock } from '../support/clocks/fake-clock.ts';
import { createCaller } from '../support/request-scope.ts';

const account = { name: 'acme', provider: 'GREENHOUSE' };

/** Everything that the provider knows of its records. */
const candidates: readonly PartialRecord<'Candidate'>[] = ['1', '2', '3'].map((remoteId) => ({
  type: 'Candidate',
  remoteId,
  firstName: `first ${remoteId}`,
  lastName: `last ${remoteId}`,
  currentTitle: `title ${remoteId}`,
}));
const department: PartialRecord<'Department'> = {
  type: 'Department',
  remoteId: '9',
  name: 'Sales',
  externalId: 'secret',
};

function pick<Type extends RecordType>(
  record: PartialRecord<Type>,
  fields: Iterable<string>,
): PartialRecord<Type> {
  const names = new Set<string>(['type', 'remoteId', ...fields]);
  return Object.fromEntries(Object.entries(record).filter(([name]) => names.has(name))) as typeof record;
}

/** A provider that sideloads a department with every answer, behind coalescing and, if asked for, a cache. */
function setUp({ ttlMs = 0, isDictionary = false } = {}) {
  const clock = createFakeClock();
  const asked: string[] = [];
  const sideloaded: readonly AnyPartialRecord[] = [department];

  function group(fields: readonly Field<'Candidate'>[]): FieldGroup<'Candidate'> {
    return {
      ...{ fields, idsPerCall: 50, calls: 1 },
      async getMany(ids, wanted) {
        asked.push(`${ids}: ${[...wanted].sort()}`);
        const known = candidates.filter(({ remoteId }) => isDictionary || ids.includes(remoteId));
        return { items: new Map(known.map((each) => [each.remoteId, pick(each, wanted)])), sideloaded };
      },
    };
  }

  const listing: Listing<'Candidate'> = {
    ...{ maxPageSize: 500, omittedFields: [], parentsPerCall: 1, unsupportedFilters: [] },
    async list({ fields }): Promise<Page<'Candidate'>> {
      asked.push(`page: ${[...fields].sort()}`);
      const items = candidates.map((each) => pick(each, fields));
      return {
        items,
        sideloaded,
        next: null,
        isNextCertain: true,
        total: 3,
        order: 'unspecified',
        residual: [],
      };
    },
  };
  const opened: string[] = [];
  const adapter: Adapter = {
    resources: {
      Candidate: {
        fieldGroups: [group(['firstName', 'lastName']), group(['currentTitle'])],
        listing,
        isDictionary,
      },
      Department: { fieldGroups: [] },
    },
    files: {
      async open(id) {
        opened.push(id);
        return { filename: id, contentType: null, sizeBytes: null, body: new ReadableStream() };
      },
    },
    fieldNotes: {},
    credential: { identify: async () => null, missingScopes: () => [] },
  };
  const coalesced = withCoalescing(adapter, {
    ...{ clock, windowMs: 0, hasConcurrentRequests: () => true, hasQueuedRequests: () => false },
    late: () => new Error('late'),
  }).adapter;
  const cached = withCache(coalesced, {
    ...{ clock, maxEntries: 1_000, maxBytes: 1_000_000, ttlMs, dictionaryTtlMs: ttlMs, ttlsMs: new Map() },
    ...{ staleWhileRevalidateMs: 0, staleIfErrorMs: 0, refreshMs: 15_000, account: 'acme' },
  }).adapter;

  /** An operation that reads these fields anywhere, of a caller with that access. */
  function begin(fields: Partial<Record<RecordType, readonly string[]>>, access?: AccountAccess) {
    const fieldsOf = (type: RecordType) => (fields[type] ?? []) as never;
    const options = { scope: createCaller(clock), trace: null, fieldsOf };
    const connected = { account, adapter: cached, invalidations: new InvalidationLog() };
    const records = new RequestRecords([connected], options, ...(access === undefined ? [] : [() => access]));
    const reader = records.readerOf('acme') ?? expect.fail('there is no reader');
    const list = (wanted: readonly Field<'Candidate'>[]) =>
      reader.list('Candidate', reader.adapter.resources.Candidate?.listing ?? listing, {
        ...{ size: 10, from: null, filter: null },
        fields: new Set(wanted),
      });
    return { reader, records, list };
  }

  return { begin, asked: () => asked.splice(0), opened };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('a read that was coalesced with one of another operation', () => {
  it('brings no fields but those that the operation reads', async () => {
    const { begin, asked } = setUp();
    const one = begin({ Candidate: ['firstName'] }).reader;
    const other = begin({ Candidate: ['lastName'] }).reader;
    const found = await Promise.all([
      one.load('Candidate', '1', ['firstName']),
      other.load('Candidate', '1', ['lastName']),
    ]);
    expect(asked()).toEqual(['1: firstName,lastName']);
    expect(found).toEqual([
      { type: 'Candidate', remoteId: '1', account, firstName: 'first 1' },
      { type: 'Candidate', remoteId: '1', account, lastName: 'last 1' },
    ]);
    expect(one.peek('Candidate', '1')).not.toHaveProperty('lastName');
    expect(other.peek('Candidate', '1')).not.toHaveProperty('firstName');
  });

  it('brings no records but those that the operation asked for', async () => {
    const { begin, asked } = setUp();
    const one = begin({ Candidate: ['firstName'] }).reader;
    const other = begin({ Candidate: ['firstName'] }).reader;
    await Promise.all([
      one.load('Candidate', '1', ['firstName']),
      other.load('Candidate', '2', ['firstName']),
    ]);
    expect(asked()).toEqual(['1,2: firstName']);
    expect(one.peek('Candidate', '2')).toEqual({ type: 'Candidate', remoteId: '2', account });
    expect(other.peek('Candidate', '1')).toEqual({ type: 'Candidate', remoteId: '1', account });
  });

  it('brings of sideloaded records only the fields that the operation reads', async () => {
    const { begin } = setUp();
    const one = begin({ Candidate: ['firstName'], Department: ['name'] }).reader;
    const other = begin({ Candidate: ['firstName'] }).reader;
    await Promise.all([one, other].map((reader) => reader.load('Candidate', '1', ['firstName'])));
    expect(one.peek('Department', '9')).toEqual({
      type: 'Department',
      remoteId: '9',
      account,
      name: 'Sales',
    });
    expect(other.peek('Department', '9')).toEqual({ type: 'Department', remoteId: '9', account });
  });
});

describe('a read that the cache answers', () => {
  it('brings no fields but those that the operation reads', async () => {
    const { begin, asked } = setUp({ ttlMs: 60_000 });
    await begin({ Candidate: ['firstName', 'lastName'] }).reader.load('Candidate', '1', [
      'firstName',
      'lastName',
    ]);
    asked();
    const later = begin({ Candidate: ['lastName'] }).reader;
    const found = await later.load('Candidate', '1', ['lastName']);
    expect(asked()).toEqual([]);
    expect(found).toEqual({ type: 'Candidate', remoteId: '1', account, lastName: 'last 1' });
  });
});

describe('an operation', () => {
  it('sees a field that it asks for although no selection names it', async () => {
    const { reader } = setUp().begin({});
    expect(await reader.load('Candidate', '1', ['lastName'])).toMatchObject({ lastName: 'last 1' });
  });

  it('remembers all records of a dictionary, which is read whole', async () => {
    const { begin, asked } = setUp({ isDictionary: true });
    const { reader } = begin({ Candidate: ['firstName'] });
    await reader.load('Candidate', '1', ['firstName']);
    await reader.load('Candidate', '2', ['firstName']);
    expect(asked()).toEqual(['1: firstName']);
  });

  it('asks once for a page, a record and a field, however often it reaches them', async () => {
    const { begin, asked } = setUp();
    const { reader, list } = begin({ Candidate: ['firstName', 'currentTitle'] });
    await Promise.all([list(['firstName']), list(['firstName'])]);
    await list(['firstName']);
    await reader.load('Candidate', '1', ['firstName']);
    await Promise.all([
      reader.load('Candidate', '1', ['currentTitle']),
      reader.load('Candidate', '2', ['currentTitle']),
    ]);
    await reader.load('Candidate', '1', ['currentTitle']);
    expect(asked()).toEqual(['page: firstName', '1,2: currentTitle']);
  });
});

/** A caller who may see neither the candidate 2, nor last names and titles, nor external ids. */
const limited: AccountAccess = {
  visible(record) {
    if (record.type === 'Candidate' && record.remoteId === '2') return null;
    const hidden = new Set(['lastName', 'currentTitle', 'externalId']);
    return pick(
      record,
      Object.keys(record).filter((name) => !hidden.has(name)),
    );
  },
};

const all = { Candidate: ['firstName', 'lastName', 'currentTitle'], Department: ['name', 'externalId'] };
const names: readonly Field<'Candidate'>[] = ['firstName', 'lastName'];

describe('rows and fields that the caller may not see', () => {
  it('are absent from pages', async () => {
    const { reader, list } = setUp().begin(all, limited);
    const { items } = await list(names);
    expect(items).toEqual([
      { type: 'Candidate', remoteId: '1', account, firstName: 'first 1' },
      { type: 'Candidate', remoteId: '3', account, firstName: 'first 3' },
    ]);
    expect(reader.peek('Candidate', '2')).toEqual({ type: 'Candidate', remoteId: '2', account });
  });

  it('are absent from reads by id, where a hidden field is null', async () => {
    const { reader, records } = setUp().begin(all, limited);
    const found = (await reader.load('Candidate', '1', names)) ?? expect.fail('there is no record');
    expect(found).toMatchObject({ firstName: 'first 1', lastName: null });
    expect(await records.readField(found, 'currentTitle')).toBeNull();
  });

  it('are absent from reads of many records', async () => {
    const { reader } = setUp().begin(all, limited);
    await reader.loadMany('Candidate', new Set(['1', '2']), names, []);
    expect(reader.peek('Candidate', '1')).toEqual({
      type: 'Candidate',
      remoteId: '1',
      account,
      firstName: 'first 1',
    });
    expect(reader.peek('Candidate', '2')).toEqual({ type: 'Candidate', remoteId: '2', account });
  });

  it('are absent from sideloaded records', async () => {
    const { reader, list } = setUp().begin(all, limited);
    await list(names);
    expect(reader.peek('Department', '9')).toEqual({
      type: 'Department',
      remoteId: '9',
      account,
      name: 'Sales',
    });
  });

  it('are absent from a record that is looked up by its key', async () => {
    const { reader } = setUp().begin(all, limited);
    expect(await reader.lookUp('Candidate', '1', names)).toEqual({
      type: 'Candidate',
      remoteId: '1',
      account,
      firstName: 'first 1',
    });
  });

  it('are absent however the record is reached: a hidden row is no record', async () => {
    const { begin } = setUp();
    expect(await begin(all, limited).reader.lookUp('Candidate', '2', names)).toBeNull();
    expect(await begin(all, limited).reader.load('Candidate', '2', names)).toBeNull();
    const { reader, list } = begin(all, limited);
    await list(names);
    expect(await reader.lookUp('Candidate', '2', names)).toBeNull();
    expect(await reader.load('Candidate', '2', names)).toBeNull();
  });

  it('are absent if a caller who may see everything shares the read', async () => {
    const { begin, asked } = setUp();
    const [free, bound] = [begin(all).reader, begin(all, limited).reader];
    const [whole, partial] = await Promise.all([
      free.load('Candidate', '1', names),
      bound.load('Candidate', '1', names),
    ]);
    await settle();
    expect(asked()).toEqual(['1: firstName,lastName']);
    expect([whole?.lastName, partial?.lastName]).toEqual(['last 1', null]);
  });

  it('are absent if the cache has them from a caller who may see everything', async () => {
    const { begin, asked } = setUp({ ttlMs: 60_000 });
    await begin(all).list(names);
    const { list } = begin(all, limited);
    expect((await list(names)).items.map(({ remoteId, ...row }) => [remoteId, 'lastName' in row])).toEqual([
      ['1', false],
      ['3', false],
    ]);
    expect(asked()).toHaveLength(1);
    expect((await begin(all).list(names)).items).toHaveLength(3);
  });
});

describe('a file', () => {
  it('is opened by the reader of its account', async () => {
    const { begin, opened } = setUp();
    const { records } = begin({});
    expect(await records.readerOf('acme')?.openFile('cv')).toMatchObject({ filename: 'cv' });
    expect(records.readerOf('other')).toBeNull();
    expect(opened).toEqual(['cv']);
  });
});
