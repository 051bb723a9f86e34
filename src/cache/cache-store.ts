import { LRUCache } from 'lru-cache';
import type { Invalidation } from '../adapters/account.ts';
import type { Page } from '../adapters/adapter.ts';
import type { Clock } from '../clock.ts';
import type { AnyPartialRecord, PartialRecord, RecordType } from '../domain/records.ts';
import type { CachedPage, CachedRecord, CacheEntry, Lifetime } from './cache-entry.ts';
import { sizeOf } from './entry-size.ts';

export interface CacheStoreOptions {
  /** The greatest number of stored records, those of stored pages included. */
  readonly maxEntries: number;
  readonly maxBytes: number;
  readonly clock: Clock;
  lifetimeOf(type: RecordType): Lifetime;
}

/** Approximate memory of an entry without its record or page. */
const overheadBytes = 300;

/** Greatest lifetime of a negative entry. */
const negativeMs = 5_000;

/** Stores recently read records and pages of one account, with eviction of the least recently used entry. */
export class CacheStore {
  readonly #options: CacheStoreOptions;
  readonly #records: { [Type in RecordType]?: Map<string, CachedRecord<Type>> } = {};
  readonly #pages: { [Type in RecordType]?: Map<string, CachedPage<Type>> } = {};
  /** All entries in the order of their last use. */
  readonly #used: LRUCache<CacheEntry, CacheEntry>;
  #entries = 0;

  constructor(options: CacheStoreOptions) {
    this.#options = options;
    this.#used = new LRUCache({
      maxSize: options.maxBytes,
      sizeCalculation: ({ bytes }) => bytes,
      dispose: ({ bucket, key, entries }) => {
        bucket.delete(key);
        this.#entries -= entries;
      },
    });
  }

  record<Type extends RecordType>(type: Type, id: string): CachedRecord<Type> | undefined {
    const entry = this.#records[type]?.get(id);
    if (entry !== undefined) this.#used.get(entry);
    return entry;
  }

  page<Type extends RecordType>(type: Type, key: string): CachedPage<Type> | undefined {
    const entry = this.#pages[type]?.get(key);
    if (entry !== undefined) this.#used.get(entry);
    return entry;
  }

  /**
   * Stores fields of a record and returns their size in bytes. They are merged into a fresh entry of the record, which stays
   * as old as its oldest field. Of a field that both hold, the value of the later read wins.
   */
  store<Type extends RecordType>(type: Type, read: PartialRecord<Type>, readNumber: number): number {
    const lifetime = this.#options.lifetimeOf(type);
    const bytes = sizeOf(read);
    if (lifetime.freshMs === 0) return bytes;
    const bucket: Map<string, CachedRecord<Type>> = (this.#records[type] ??= new Map());
    const key = read.remoteId;
    const known = bucket.get(key);
    const now = this.#options.clock.now();
    const common = { bucket, key, entries: 1, lifetime, isRefreshing: false };
    if (!known?.record || now - known.storedAt > lifetime.freshMs) {
      this.#set(bucket, { ...common, record: read, bytes: bytes + overheadBytes, storedAt: now, readNumber });
    } else if (readNumber < known.readNumber) {
      if (hasFieldsOf(known.record, read)) return bytes;
      const { storedAt, readNumber: laterNumber } = known;
      this.#set(bucket, { ...common, ...merged(read, known.record), storedAt, readNumber: laterNumber });
    } else if (hasFieldsOf(read, known.record)) {
      this.#set(bucket, { ...common, record: read, bytes: bytes + overheadBytes, storedAt: now, readNumber });
    } else {
      this.#set(bucket, { ...common, ...merged(known.record, read), storedAt: known.storedAt, readNumber });
    }
    return bytes;
  }

  /** Stores fields of several records and returns their size in bytes. */
  storeAll(records: readonly AnyPartialRecord[], readNumber: number): number {
    return records.reduce((bytes, record) => bytes + this.store(record.type, record, readNumber), 0);
  }

  /** Stores a negative entry: the provider has no such record. Any field of the record that is stored later replaces it. */
  storeNegative<Type extends RecordType>(type: Type, key: string, readNumber: number): void {
    const lifetime = negativeLifetime(this.#options.lifetimeOf(type));
    if (lifetime.freshMs === 0) return;
    const bucket: Map<string, CachedRecord<Type>> = (this.#records[type] ??= new Map());
    if ((bucket.get(key)?.readNumber ?? 0) > readNumber) return;
    const storedAt = this.#options.clock.now();
    const common = { bucket, key, entries: 1, bytes: overheadBytes, lifetime, isRefreshing: false };
    this.#set(bucket, { ...common, record: null, storedAt, readNumber });
  }

  /** Stores a page, its rows, and its sideloaded records. An empty page lives as briefly as a negative entry. */
  storePage<Type extends RecordType>(type: Type, key: string, page: Page<Type>, readNumber: number): void {
    const { clock, lifetimeOf } = this.#options;
    const lifetime = lifetimeOf(type);
    let bytes = overheadBytes + key.length;
    for (const item of page.items) bytes += this.store(type, item, readNumber);
    bytes += this.storeAll(page.sideloaded, readNumber);
    if (lifetime.freshMs === 0) return;
    const bucket: Map<string, CachedPage<Type>> = (this.#pages[type] ??= new Map());
    if ((bucket.get(key)?.readNumber ?? 0) > readNumber) return;
    // A stored page must not serve sideloaded records beyond their own lifetime.
    const sideloaded = page.sideloaded.filter(
      (record) => lifetimeOf(record.type).freshMs >= lifetime.freshMs,
    );
    const entries = 1 + page.items.length + sideloaded.length;
    const pageLifetime = page.items.length === 0 ? negativeLifetime(lifetime) : lifetime;
    const common = { bucket, key, entries, bytes, lifetime: pageLifetime, isRefreshing: false };
    this.#set(bucket, { ...common, page: { ...page, sideloaded }, storedAt: clock.now(), readNumber });
  }

  /** Drops records, and every page, because a changed record may now belong to other pages of any list. */
  invalidate({ type, remoteId }: Invalidation): void {
    for (const [name, records] of Object.entries(this.#records)) {
      if (type !== null && name !== type) continue;
      if (remoteId === null) for (const entry of records.values()) this.#used.delete(entry);
      else this.#delete(records.get(remoteId));
    }
    for (const pages of Object.values(this.#pages))
      for (const page of pages.values()) this.#used.delete(page);
  }

  dropPages(type: RecordType): void {
    for (const page of this.#pages[type]?.values() ?? []) this.#used.delete(page);
  }

  #delete(entry: CacheEntry | undefined): void {
    if (entry !== undefined) this.#used.delete(entry);
  }

  #set<Entry extends CacheEntry>(bucket: Map<string, Entry>, entry: Entry): void {
    this.#delete(bucket.get(entry.key));
    this.#used.set(entry, entry);
    // An entry that is larger than the whole cache is not stored.
    if (!this.#used.has(entry)) return;
    bucket.set(entry.key, entry);
    this.#entries += entry.entries;
    while (this.#entries > this.#options.maxEntries) this.#used.pop();
  }
}

/** The lifetime of an entry that says that something does not exist. */
function negativeLifetime({ freshMs }: Lifetime): Lifetime {
  const briefMs = Math.min(negativeMs, freshMs);
  return { freshMs: briefMs, staleMs: briefMs, staleIfErrorMs: 0 };
}

/** The fields of two reads; those of `read` win. */
function merged<Type extends RecordType>(known: PartialRecord<Type>, read: PartialRecord<Type>) {
  const record = { ...known, ...read };
  return { record, bytes: sizeOf(record) + overheadBytes };
}

/** Whether a record has every field of the other. */
function hasFieldsOf(record: object, other: object): boolean {
  for (const name in other) if (!(name in record)) return false;
  return true;
}
