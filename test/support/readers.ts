import { expect } from 'vitest';
import type { AccountAccess } from '../../src/access/account-access.ts';
import { InvalidationLog } from '../../src/adapters/account.ts';
import {
  type Adapter,
  appliedByProvider,
  type FieldGroup,
  type Listing,
  type Page,
} from '../../src/adapters/adapter.ts';
import { withCoalescing } from '../../src/cache/coalescing.ts';
import { withCache } from '../../src/cache/record-cache.ts';
import type { AnyPartialRecord, Field, PartialRecord, RecordType } from '../../src/domain/records.ts';
import { RequestRecords } from '../../src/records/request-records.ts';
import { createFakeClock } from './clocks/fake-clock.ts';
import { createScope } from './request-scope.ts';

export const account = { name: 'acme', provider: 'GREENHOUSE' };

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

export function pick<Type extends RecordType>(
  record: PartialRecord<Type>,
  fields: Iterable<string>,
): PartialRecord<Type> {
  const names = new Set<string>(['type', 'remoteId', ...fields]);
  return Object.fromEntries(Object.entries(record).filter(([name]) => names.has(name))) as typeof record;
}

/** Readers of a provider that sideloads a department with every answer, behind coalescing and, if asked for, a cache. */
export function createReaders({ ttlMs = 0, isDictionary = false } = {}) {
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
    ...{
      maxPageSize: 500,
      omittedFields: [],
      parentsPerCall: 1,
      sentFilters: [],
      unsupportedFilters: [],
      priceOf: () => appliedByProvider,
      filterAdvice: {},
    },
    async list({ fields }): Promise<Page<'Candidate'>> {
      asked.push(`page: ${[...fields].sort()}`);
      const items = candidates.map((each) => pick(each, fields));
      return {
        items,
        sideloaded,
        next: null,
        isNextCertain: true,
        problem: null,
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
    toTimeoutError: () => new Error('late'),
  }).adapter;
  const cached = withCache(coalesced, {
    ...{ clock, maxEntries: 1_000, maxBytes: 1_000_000, ttlMs, dictionaryTtlMs: ttlMs, ttlsMs: new Map() },
    ...{ staleWhileRevalidateMs: 0, staleIfErrorMs: 0, refreshMs: 15_000, account: 'acme' },
  }).adapter;

  /** An operation that reads these fields anywhere, of a caller with that access. */
  function begin(fields: Partial<Record<RecordType, readonly string[]>>, access?: AccountAccess) {
    const fieldsOf = (type: RecordType) => (fields[type] ?? []) as never;
    const options = { scope: createScope(clock), trace: null, fieldsOf };
    const connected = { account, adapter: cached, invalidations: new InvalidationLog() };
    const records = new RequestRecords([connected], options, ...(access === undefined ? [] : [() => access]));
    const reader = records.readerOf('acme') ?? expect.fail('there is no reader');
    const list = (wanted: readonly Field<'Candidate'>[]) =>
      reader.list('Candidate', reader.adapter.resources.Candidate?.listing ?? listing, {
        ...{ size: 10, from: null, filter: null, firstOfEach: null },
        fields: new Set(wanted),
      });
    return { reader, records, list };
  }

  return { begin, asked: () => asked.splice(0), opened };
}
