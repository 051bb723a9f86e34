import type { Invalidation } from '../adapters/account.ts';
import type { Adapter } from '../adapters/adapter.ts';
import { mapResources } from '../adapters/wrap.ts';
import type { Clock } from '../clock.ts';
import type { RecordType } from '../domain/records.ts';
import type { Lifetime } from './cache-entry.ts';
import { CacheStore } from './cache-store.ts';
import { type Cache, cachedGetMany } from './cached-field-group.ts';
import { cachedList } from './cached-listing.ts';
import { ReadOrder } from './read-order.ts';

export interface CacheOptions {
  /** The greatest number of stored records, those of stored pages included. */
  readonly maxEntries: number;
  readonly maxBytes: number;
  /** Time to live of an entry, unless `ttlsMs` has its type. */
  readonly ttlMs: number;
  /** Time to live of entries of dictionary types, unless `ttlsMs` has the type. */
  readonly dictionaryTtlMs: number;
  /** Time to live by type; with 0 nothing of the type is stored. */
  readonly ttlsMs: ReadonlyMap<string, number>;
  /** How long after its time to live an entry is served while it is refreshed (stale-while-revalidate). */
  readonly staleWhileRevalidateMs: number;
  /** Greatest age of an entry that is served if the provider cannot be reached (stale-if-error). */
  readonly staleIfErrorMs: number;
  /** The greatest duration of a refresh in the background. */
  readonly refreshMs: number;
  readonly clock: Clock;
  /** The account's name, for the report of stale entries. */
  readonly account: string;
}

/** An adapter whose reads are cached. */
export interface CachedAdapter {
  readonly adapter: Adapter;
  /** Drops entries, and keeps the results of reads in flight out of the cache. */
  invalidate(invalidation: Invalidation): void;
}

/**
 * Caches the records of one account, field by field, and the pages of its lists. An entry answers only reads of fields that
 * it holds, so that a row of a list never stands for the whole record; later reads add their fields to it.
 */
export function withCache(adapter: Adapter, options: CacheOptions): CachedAdapter {
  const { staleWhileRevalidateMs, staleIfErrorMs } = options;
  const lifetimes = new Map<RecordType, Lifetime>();
  const lifetimeOf = (type: RecordType): Lifetime => {
    const known = lifetimes.get(type);
    if (known !== undefined) return known;
    const isDictionary = adapter.resources[type]?.isDictionary ?? false;
    const freshMs = options.ttlsMs.get(type) ?? (isDictionary ? options.dictionaryTtlMs : options.ttlMs);
    const lifetime = { freshMs, staleMs: freshMs + staleWhileRevalidateMs, staleIfErrorMs };
    lifetimes.set(type, lifetime);
    return lifetime;
  };
  const store = new CacheStore({ ...options, lifetimeOf });
  const reads = new ReadOrder(options);
  const cache: Cache = { ...options, store, reads };
  return {
    adapter: mapResources(adapter, (type) => ({
      getMany: (group, isPrimary) => cachedGetMany(type, group, isPrimary, cache),
      list: (listing) => cachedList(type, listing, cache),
    })),
    invalidate(invalidation) {
      reads.invalidate();
      store.invalidate(invalidation);
    },
  };
}
