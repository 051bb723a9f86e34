import { LRUCache } from 'lru-cache';
import type { Invalidation } from '../adapters/account.ts';
import type { Page } from '../adapters/adapter.ts';
import type { Clock } from '../clock.ts';
import type { AnyPartialRecord, PartialRecord, RecordType } from '../domain/records.ts';
import type { CachedPage, CachedRecord, CacheEntry, Lifetime } from './cache-entry.ts';
import { sizeOf } from './entry-size.ts';

export interface CacheStoreOptions {
  /** Records kept, those of kept pages included. */
  readonly maxEntries: number;
  readonly maxBytes: number;
  readonly clock: Clock;
  lifetimeOf(type: RecordType): Lifetime;
}

/** What the table, the maps and the object around a record or page take. */
const overheadBytes = 300;

const absenceMs = 5_000;

/** The records and pages of one account that were read lately. */
export class CacheStore {
  readonly #options: CacheStoreOptions;
  readonly #records: { [Type in RecordType]?: Map<string, CachedRecord<Type>> } = {};
  readonly #pages: { [Type in RecordType]?: Map<string, CachedPage<Type>> } = {};
  /** All of them, in the order of use. */
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
    const kept = this.#records[type]?.get(id);
    if (kept !== undefined) this.#used.get(kept);
    return kept;
  }

  page<Type extends RecordType>(type: Type, key: string): CachedPage<Type> | undefined {
    const kept = this.#pages[type]?.get(key);
    if (kept !== undefined) this.#used.get(kept);
    return kept;
  }

  /** Widens what is known of the record; the whole is as old as its oldest part. Returns the bytes of what was read. */
  store<Type extends RecordType>(type: Type, read: PartialRecord<Type>, began: number): number {
    const lifetime = this.#options.lifetimeOf(type);
    const bytes = sizeOf(read);
    if (lifetime.freshMs === 0) return bytes;
    const bucket: Map<string, CachedRecord<Type>> = (this.#records[type] ??= new Map());
    const key = read.remoteId;
    const known = bucket.get(key);
    const now = this.#options.clock.now();
    const common = { bucket, key, entries: 1, lifetime, isRefreshing: false };
    if (!known?.record || now - known.storedAt > lifetime.freshMs) {
      this.#put(bucket, { ...common, record: read, bytes: bytes + overheadBytes, storedAt: now, began });
    } else if (began < known.began) {
      const { storedAt } = known;
      if (!covers(known.record, read))
        this.#put(bucket, { ...common, ...widened(read, known.record), storedAt, began: known.began });
    } else if (covers(read, known.record)) {
      this.#put(bucket, { ...common, record: read, bytes: bytes + overheadBytes, storedAt: now, began });
    } else {
      this.#put(bucket, { ...common, ...widened(known.record, read), storedAt: known.storedAt, began });
    }
    return bytes;
  }

  storeAll(records: readonly AnyPartialRecord[], began: number): number {
    return records.reduce((bytes, record) => bytes + this.store(record.type, record, began), 0);
  }

  /** Remembers for a moment that the provider has no such record; whatever is read of it ends that. */
  storeNegative<Type extends RecordType>(type: Type, key: string, began: number): void {
    const freshMs = Math.min(absenceMs, this.#options.lifetimeOf(type).freshMs);
    if (freshMs === 0) return;
    const bucket: Map<string, CachedRecord<Type>> = (this.#records[type] ??= new Map());
    if ((bucket.get(key)?.began ?? 0) > began) return;
    const lifetime = { freshMs, staleMs: freshMs, staleIfErrorMs: 0 };
    const storedAt = this.#options.clock.now();
    const common = { bucket, key, entries: 1, bytes: overheadBytes, lifetime, isRefreshing: false };
    this.#put(bucket, { ...common, record: null, storedAt, began });
  }

  /** Keeps a page, and what it says of its rows and of others. */
  storePage<Type extends RecordType>(type: Type, key: string, page: Page<Type>, began: number): void {
    const { clock, lifetimeOf } = this.#options;
    const lifetime = lifetimeOf(type);
    let bytes = overheadBytes + key.length;
    for (const item of page.items) bytes += this.store(type, item, began);
    bytes += this.storeAll(page.sideloaded, began);
    if (lifetime.freshMs === 0) return;
    const bucket: Map<string, CachedPage<Type>> = (this.#pages[type] ??= new Map());
    if ((bucket.get(key)?.began ?? 0) > began) return;
    // A page says nothing of records that live shorter than itself.
    const sideloaded = page.sideloaded.filter(
      (record) => lifetimeOf(record.type).freshMs >= lifetime.freshMs,
    );
    const entries = 1 + page.items.length + sideloaded.length;
    const common = { bucket, key, entries, bytes, lifetime, isRefreshing: false };
    this.#put(bucket, { ...common, page: { ...page, sideloaded }, storedAt: clock.now(), began });
  }

  /** Every page goes too, because a record that changed may belong on others of them now. */
  invalidate({ type, remoteId }: Invalidation): void {
    for (const [name, records] of Object.entries(this.#records)) {
      if (type !== null && name !== type) continue;
      if (remoteId === null) for (const entry of records.values()) this.#used.delete(entry);
      else this.#delete(records.get(remoteId));
    }
    for (const pages of Object.values(this.#pages))
      for (const page of pages.values()) this.#used.delete(page);
  }

  #delete(entry: CacheEntry | undefined): void {
    if (entry !== undefined) this.#used.delete(entry);
  }

  #put<Put extends CacheEntry>(bucket: Map<string, Put>, kept: Put): void {
    const former = bucket.get(kept.key);
    if (former !== undefined) this.#used.delete(former);
    this.#used.set(kept, kept);
    // Larger than all that may be kept.
    if (!this.#used.has(kept)) return;
    bucket.set(kept.key, kept);
    this.#entries += kept.entries;
    while (this.#entries > this.#options.maxEntries) this.#used.pop();
  }
}

function widened<Type extends RecordType>(known: PartialRecord<Type>, read: PartialRecord<Type>) {
  const record = { ...known, ...read };
  return { record, bytes: sizeOf(record) + overheadBytes };
}

/** Whether one record has every field of the other. */
function covers(record: object, other: object): boolean {
  for (const name in other) if (!(name in record)) return false;
  return true;
}
