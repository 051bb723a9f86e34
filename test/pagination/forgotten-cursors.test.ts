import { describe, expect, it } from 'vitest';
import { InvalidationLog } from '../../src/adapters/account.ts';
import { type Adapter, appliedByProvider, type Listing, type Page } from '../../src/adapters/adapter.ts';
import { withCache } from '../../src/cache/record-cache.ts';
import { UpstreamError } from '../../src/errors.ts';
import type { Position } from '../../src/pagination/cursor.ts';
import { type PaginateRequest, paginate } from '../../src/pagination/paginate.ts';
import { listSource } from '../../src/pagination/row-source.ts';
import { RequestRecords } from '../../src/records/request-records.ts';
import { createFakeClock } from '../support/clocks/fake-clock.ts';
import { createScope } from '../support/request-scope.ts';

const account = { name: 'acme', provider: 'GREENHOUSE' };
const pageSize = 500;
const count = 12_000;
const all = Array.from({ length: count }, (_, index) => String(2 * (count - index)));

/** A provider with one long list, ids descending, whose cursors are valid until it forgets them. */
function setUp(ttlMs = 0) {
  const provider = { generation: 1, ids: all, calls: 0 };
  const clock = createFakeClock();
  const listing: Listing<'Candidate'> = {
    ...{
      maxPageSize: pageSize,
      omittedFields: [],
      parentsPerCall: 1,
      sentFilters: [],
      unsupportedFilters: [],
      priceOf: () => appliedByProvider,
      filterAdvice: {},
    },
    async list({ from, size }): Promise<Page<'Candidate'>> {
      provider.calls += 1;
      const [generation, last] = from === null ? [provider.generation, null] : from.split(':').map(Number);
      if (generation !== provider.generation)
        throw new UpstreamError({
          code: 'CURSOR_EXPIRED',
          message: 'forgotten',
          origin: { account: 'acme', provider: 'GREENHOUSE' },
          ...{ status: 422, retryAfter: null, scope: null },
        });
      const rest = provider.ids.filter((id) => last === null || Number(id) < Number(last));
      const ids = rest.slice(0, size);
      return {
        items: ids.map((remoteId) => ({ type: 'Candidate', remoteId })),
        sideloaded: [],
        next: rest.length > size ? `${provider.generation}:${ids.at(-1)}` : null,
        ...{ isNextCertain: true, problem: null, total: null, order: 'id-descending', residual: [] },
      };
    },
  };
  const plain: Adapter = {
    resources: { Candidate: { fieldGroups: [], listing } },
    fieldNotes: {},
    credential: { identify: async () => null, missingScopes: () => [] },
  };
  const { adapter } = withCache(plain, {
    ...{ clock, maxEntries: 100_000, maxBytes: 1e9, ttlMs, dictionaryTtlMs: ttlMs, ttlsMs: new Map() },
    ...{ staleWhileRevalidateMs: 0, staleIfErrorMs: 0, refreshMs: 15_000, account: 'acme' },
  });

  /** One client page of an operation of its own. */
  async function page(position: Position | null, options: Partial<PaginateRequest<'Candidate'>> = {}) {
    const connected = { account, adapter, invalidations: new InvalidationLog() };
    const reading = { scope: createScope(clock), trace: null, fieldsOf: () => [] };
    const records = new RequestRecords([connected], reading);
    const reader = records.readerOf('acme') ?? expect.fail('there is no reader');
    const cachedListing = reader.adapter.resources.Candidate?.listing ?? listing;
    const source = listSource(records, reader, cachedListing, {
      type: 'Candidate',
      filter: null,
      fields: [],
    });
    const request = {
      sources: [source],
      position,
      first: 100,
      toleratesProblems: false,
      looksAhead: false,
      wanted: 100,
      showsMore: false,
      budget: null,
    };
    const { rows, end, hasMore, problems } = await paginate({ ...request, ...options });
    return { ids: rows.map(({ node }) => node.remoteId), end, hasMore, problems };
  }

  /** Walks from a position to the end; `before` is called before each client page. */
  async function walk(from: Position | null, before: (pages: number) => void = () => {}) {
    const ids: string[] = [];
    let position = from;
    for (let pages = 1; pages < 1_000; pages += 1) {
      before(pages);
      const found = await page(position);
      ids.push(...found.ids);
      if (!found.hasMore) return ids;
      position = found.end;
    }
    return expect.fail('the walk does not end');
  }

  return { provider, page, walk };
}

describe('a list whose cursors the provider forgets', () => {
  it.each([2, 30, 110])('goes on with the next row if it happens once, before client page %d', async (at) => {
    const { provider, walk } = setUp();
    const ids = await walk(null, (pages) => {
      if (pages === at) provider.generation += 1;
    });
    expect(ids).toEqual(all);
  });

  it('goes on if it happens again after the place was found', async () => {
    const { provider, walk } = setUp();
    const ids = await walk(null, (pages) => {
      if (pages % 40 === 0) provider.generation += 1;
    });
    expect(ids).toEqual(all);
  });

  it('has no row twice and lacks none if rows are inserted and deleted meanwhile', async () => {
    const { provider, page, walk } = setUp();
    const first = await page(null);
    const [deleted] = first.ids.slice(-1);
    const inserted = Array.from({ length: 700 }, (_, index) => String(100_000 - index));
    provider.ids = [...inserted, ...all.filter((id) => id !== deleted)];
    provider.generation += 1;
    expect([...first.ids, ...(await walk(first.end))]).toEqual(all);
  });

  it('is searched over several client pages, each with a bounded number of calls', async () => {
    const { provider, page } = setUp();
    const position: Position = {
      at: {
        account: 'acme',
        from: '0:40',
        size: null,
        index: 0,
        after: '40',
        isSearching: false,
        sortKey: null,
      },
      ...{ last: 'acme', deferred: [] },
    };
    let end: Position | null = position;
    const found: string[] = [];
    let pages = 0;
    for (let hasMore = true; hasMore && pages < 20; pages += 1) {
      provider.calls = 0;
      const next = await page(end);
      expect(provider.calls).toBeLessThanOrEqual(11);
      found.push(...next.ids);
      ({ end, hasMore } = next);
    }
    expect(found).toEqual(all.filter((id) => Number(id) < 40));
    expect(pages).toBeLessThanOrEqual(4);
  });

  it.each([true, false])(
    'fails soon if they never last to the next client page: problems %j',
    async (toleratesProblems) => {
      const { provider, page } = setUp();
      let position: Position | null = {
        at: {
          account: 'acme',
          from: '0:40',
          size: null,
          index: 0,
          after: '40',
          isSearching: false,
          sortKey: null,
        },
        ...{ last: 'acme', deferred: [] },
      };
      const codes: string[] = [];
      for (let pages = 0; codes.length === 0; pages += 1) {
        if (pages > 3) expect.fail('it searches for ever');
        provider.generation += 1;
        try {
          const found: Awaited<ReturnType<typeof page>> = await page(position, { toleratesProblems });
          codes.push(...found.problems.map(({ code }) => code));
          position = found.end;
          expect(found.hasMore || codes.length > 0).toBe(true);
        } catch (error) {
          codes.push(error instanceof UpstreamError ? error.code : String(error));
        }
      }
      expect(codes).toEqual(['CURSOR_EXPIRED']);
    },
  );

  it('is not searched along the cursors of cached pages', async () => {
    const { provider, page, walk } = setUp(60_000);
    let { end } = await page(null, { first: 500 });
    ({ end } = await page(end, { first: 500 }));
    await page(null, { first: 500 });
    provider.generation += 1;
    expect(await walk(end)).toEqual(all.slice(1_000));
  });
});
