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
  /** How many records are kept, those of kept pages included. */
  readonly maxEntries: number;
  readonly maxBytes: number;
  /** How long a record answers, unless `ttlsMs` names its type. */
  readonly ttlMs: number;
  /** The same for the types that are few, are read all at once and change rarely. */
  readonly dictionaryTtlMs: number;
  /** By type; records of a type with 0 are not kept. */
  readonly ttlsMs: ReadonlyMap<string, number>;
  /** How much longer it answers while it is read again (stale-while-revalidate). */
  readonly staleWhileRevalidateMs: number;
  /** How old it may be to answer if the provider cannot be reached (stale-if-error). */
  readonly staleIfErrorMs: number;
  /** How long a read in the background may take. */
  readonly refreshMs: number;
  readonly clock: Clock;
  /** The account's name, for the report of stale entries. */
  readonly account: string;
}

/** An adapter that remembers, and what makes it forget. */
export interface CachedAdapter {
  readonly adapter: Adapter;
  /** Neither what is cached of this nor what is being read answers from now on. */
  invalidate(invalidation: Invalidation): void;
}

/**
 * Caches, for one account, what was read of its records, field by field, and pages of its lists. An entry answers only with
 * the fields that it has, so that a summary never stands for a detail; later reads add fields to it.
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
