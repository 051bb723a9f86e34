import type { Page } from '../adapters/adapter.ts';
import type { PartialRecord, RecordType } from '../domain/records.ts';

/** How old something may be to answer. */
export interface Lifetime {
  /** As it is; with 0 it is not kept. */
  readonly freshMs: number;
  /** While it is read again; never shorter than `freshMs`. */
  readonly staleMs: number;
  /** Where the provider cannot be reached. */
  readonly staleIfErrorMs: number;
}

export interface CacheEntry {
  readonly bucket: { delete(key: string): boolean };
  readonly key: string;
  readonly entries: number;
  readonly bytes: number;
  readonly lifetime: Lifetime;
  /** When its oldest part came. */
  readonly storedAt: number;
  /** When the read of its newest part began, in the order of `Reads`. */
  readonly began: number;
  isRefreshing: boolean;
}

export interface CachedRecord<Type extends RecordType> extends CacheEntry {
  /** Null where the provider has no such record. */
  readonly record: PartialRecord<Type> | null;
}

export interface CachedPage<Type extends RecordType> extends CacheEntry {
  readonly page: Page<Type>;
}
