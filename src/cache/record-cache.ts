import type { Adapter, Resource } from '../adapters/adapter.ts';
import type { Clock } from '../clock.ts';
import { isRecordType } from '../domain/record-types.ts';
import type { RecordType } from '../domain/records.ts';
import type { Lifetime } from './cache-entry.ts';
import { CacheStore } from './cache-store.ts';
import { type Cache, cachedFieldGroup } from './cached-field-group.ts';
import { cachedListing } from './cached-listing.ts';
import { ReadOrder } from './read-order.ts';

export interface CacheOptions {
  /** Records kept, those of kept pages included. */
  readonly maxEntries: number;
  readonly maxBytes: number;
  /** How long a record answers, where `ttlsMs` does not name its type. */
  readonly ttlMs: number;
  /** The same for the types that are few, are read all at once and change rarely. */
  readonly dictionaryTtlMs: number;
  /** By type; what lives for 0 is not kept. */
  readonly ttlsMs: ReadonlyMap<string, number>;
  /** How much longer it answers while it is read again. */
  readonly staleWhileRevalidateMs: number;
  /** How old it may be to answer where the provider cannot be reached. */
  readonly staleIfErrorMs: number;
  /** How long a read may take that nobody waits for. */
  readonly refreshMs: number;
  readonly clock: Clock;
  /** Told of the age of what a client request was served past its time. */
  onStale(request: object, ageMs: number): void;
}

/** An adapter that remembers, and what makes it forget. */
export interface CachedAdapter {
  readonly adapter: Adapter;
  /** For when a record was written: neither what is kept of it nor what is being read answers from now on. */
  invalidate(type: RecordType, id: string): void;
  invalidateAll(): void;
}

/**
 * Remembers, for one account, what was read of its records, field by field, and pages of its lists. A record answers
 * only what it holds, so a summary never stands for a detail; what is read later widens it.
 */
export function withCache(adapter: Adapter, options: CacheOptions): CachedAdapter {
  const { staleWhileRevalidateMs, staleIfErrorMs } = options;
  const lifetimes = new Map<RecordType, Lifetime>();
  const lifetimeOf = (type: RecordType): Lifetime => {
    const known = lifetimes.get(type);
    if (known !== undefined) return known;
    const isDictionary = adapter.resources[type]?.isDictionary ?? false;
    const freshMs = options.ttlsMs.get(type) ?? (isDictionary ? options.dictionaryTtlMs : options.ttlMs);
    const lifetime = { freshMs, staleMs: freshMs + staleWhileRevalidateMs, staleIfErrorMs: staleIfErrorMs };
    lifetimes.set(type, lifetime);
    return lifetime;
  };
  const memory = new CacheStore({ ...options, lifetimeOf });
  const reads = new ReadOrder(options);
  const cache: Cache = { ...options, memory, reads };
  const resources: Adapter['resources'] = {};
  for (const type of Object.keys(adapter.resources).filter(isRecordType)) {
    Object.assign(resources, { [type]: cachedResource(type, adapter, cache) });
  }
  return {
    adapter: { ...adapter, resources },
    invalidate(type, id) {
      reads.invalidate();
      memory.invalidate(type, id);
    },
    invalidateAll() {
      reads.invalidate();
      memory.invalidateAll();
    },
  };
}

function cachedResource<Type extends RecordType>(
  type: Type,
  { resources }: Adapter,
  cache: Cache,
): Resource<Type> | undefined {
  const resource = resources[type];
  if (resource === undefined) return undefined;
  const { fieldGroups, listing } = resource;
  return {
    ...resource,
    fieldGroups: fieldGroups.map((group, index) => cachedFieldGroup(type, group, index === 0, cache)),
    ...(listing === undefined ? {} : { listing: cachedListing(type, listing, cache) }),
  };
}
