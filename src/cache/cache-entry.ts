import type { Page } from '../adapters/adapter.ts';
import type { PartialRecord, RecordType } from '../domain/records.ts';

/** The greatest ages at which a cache entry is served. */
export interface Lifetime {
  /** Greatest age of a fresh entry; with 0 nothing is stored. */
  readonly freshMs: number;
  /** Greatest age of an entry that is served while it is refreshed; never less than `freshMs`. */
  readonly staleMs: number;
  /** Greatest age of an entry that is served if the provider cannot be reached. */
  readonly staleIfErrorMs: number;
}

/** An entry of the cache, with what the eviction needs. */
export interface CacheEntry {
  /** The map that holds the entry by `key`. */
  readonly bucket: { delete(key: string): boolean };
  readonly key: string;
  /** The number of records that the entry counts as, against `maxEntries`. */
  readonly entries: number;
  readonly bytes: number;
  readonly lifetime: Lifetime;
  /** When the oldest field of the entry was stored, in milliseconds since the epoch. */
  readonly storedAt: number;
  /** Sequence number of the read of its newest field, from `ReadOrder`. */
  readonly readNumber: number;
  isRefreshing: boolean;
}

export interface CachedRecord<Type extends RecordType> extends CacheEntry {
  /** Null for a negative entry: the provider has no such record. */
  readonly record: PartialRecord<Type> | null;
}

export interface CachedPage<Type extends RecordType> extends CacheEntry {
  readonly page: Page<Type>;
}
