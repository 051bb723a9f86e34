import { LRUCache } from 'lru-cache';
import type { Page } from '../adapters/adapter.ts';
import type { Clock } from '../clock.ts';
import type { AnyRead, Read, RecordType } from '../domain/records.ts';
import type { Kept, KeptPage, KeptRecord, Lifetime } from './cache-entry.ts';
import { sizeOf } from './entry-size.ts';

export interface MemoryOptions {
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
export class Memory {
  readonly #options: MemoryOptions;
  readonly #records: { [Type in RecordType]?: Map<string, KeptRecord<Type>> } = {};
  readonly #pages: { [Type in RecordType]?: Map<string, KeptPage<Type>> } = {};
  /** All of them, in the order of use. */
  readonly #used: LRUCache<Kept, Kept>;
  #entries = 0;

  constructor(options: MemoryOptions) {
    this.#options = options;
    this.#used = new LRUCache({
      maxSize: options.maxBytes,
      sizeCalculation: ({ bytes }) => bytes,
      dispose: ({ shelf, key, entries }) => {
        shelf.delete(key);
        this.#entries -= entries;
      },
    });
  }

  record<Type extends RecordType>(type: Type, id: string): KeptRecord<Type> | undefined {
    const kept = this.#records[type]?.get(id);
    if (kept !== undefined) this.#used.get(kept);
    return kept;
  }

  page<Type extends RecordType>(type: Type, key: string): KeptPage<Type> | undefined {
    const kept = this.#pages[type]?.get(key);
    if (kept !== undefined) this.#used.get(kept);
    return kept;
  }

  /** Widens what is known of the record; the whole is as old as its oldest part. Returns the bytes of what was read. */
  keep<Type extends RecordType>(type: Type, read: Read<Type>, began: number): number {
    const lifetime = this.#options.lifetimeOf(type);
    const bytes = sizeOf(read);
    if (lifetime.freshMs === 0) return bytes;
    const shelf: Map<string, KeptRecord<Type>> = (this.#records[type] ??= new Map());
    const key = read.remoteId;
    const known = shelf.get(key);
    const now = this.#options.clock.now();
    const common = { shelf, key, entries: 1, lifetime, isRefreshing: false };
    if (!known?.record || now - known.keptAt > lifetime.freshMs) {
      this.#put(shelf, { ...common, record: read, bytes: bytes + overheadBytes, keptAt: now, began });
    } else if (began < known.began) {
      const { keptAt } = known;
      if (!covers(known.record, read))
        this.#put(shelf, { ...common, ...widened(read, known.record), keptAt, began: known.began });
    } else if (covers(read, known.record)) {
      this.#put(shelf, { ...common, record: read, bytes: bytes + overheadBytes, keptAt: now, began });
    } else {
      this.#put(shelf, { ...common, ...widened(known.record, read), keptAt: known.keptAt, began });
    }
    return bytes;
  }

  keepAll(records: readonly AnyRead[], began: number): number {
    return records.reduce((bytes, record) => bytes + this.keep(record.type, record, began), 0);
  }

  /** Remembers for a moment that the vendor has no such record; whatever is read of it ends that. */
  keepAbsence<Type extends RecordType>(type: Type, key: string, began: number): void {
    const freshMs = Math.min(absenceMs, this.#options.lifetimeOf(type).freshMs);
    if (freshMs === 0) return;
    const shelf: Map<string, KeptRecord<Type>> = (this.#records[type] ??= new Map());
    if ((shelf.get(key)?.began ?? 0) > began) return;
    const lifetime = { freshMs, staleMs: freshMs, lastResortMs: 0 };
    const keptAt = this.#options.clock.now();
    const common = { shelf, key, entries: 1, bytes: overheadBytes, lifetime, isRefreshing: false };
    this.#put(shelf, { ...common, record: null, keptAt, began });
  }

  /** Keeps a page, and what it says of its rows and of others. */
  keepPage<Type extends RecordType>(type: Type, key: string, page: Page<Type>, began: number): void {
    const { clock, lifetimeOf } = this.#options;
    const lifetime = lifetimeOf(type);
    let bytes = overheadBytes + key.length;
    for (const item of page.items) bytes += this.keep(type, item, began);
    bytes += this.keepAll(page.learned, began);
    if (lifetime.freshMs === 0) return;
    const shelf: Map<string, KeptPage<Type>> = (this.#pages[type] ??= new Map());
    if ((shelf.get(key)?.began ?? 0) > began) return;
    // A page says nothing of records that live shorter than itself.
    const learned = page.learned.filter((record) => lifetimeOf(record.type).freshMs >= lifetime.freshMs);
    const entries = 1 + page.items.length + learned.length;
    const common = { shelf, key, entries, bytes, lifetime, isRefreshing: false };
    this.#put(shelf, { ...common, page: { ...page, learned }, keptAt: clock.now(), began });
  }

  /** Pages go too: whatever changed may belong on others of them now. */
  forget(type: RecordType, id: string): void {
    const kept = this.#records[type]?.get(id);
    if (kept !== undefined) this.#used.delete(kept);
    for (const pages of Object.values(this.#pages))
      for (const page of pages.values()) this.#used.delete(page);
  }

  forgetAll(): void {
    this.#used.clear();
  }

  #put<Put extends Kept>(shelf: Map<string, Put>, kept: Put): void {
    const former = shelf.get(kept.key);
    if (former !== undefined) this.#used.delete(former);
    this.#used.set(kept, kept);
    // Larger than all that may be kept.
    if (!this.#used.has(kept)) return;
    shelf.set(kept.key, kept);
    this.#entries += kept.entries;
    while (this.#entries > this.#options.maxEntries) this.#used.pop();
  }
}

function widened<Type extends RecordType>(known: Read<Type>, read: Read<Type>) {
  const record = { ...known, ...read };
  return { record, bytes: sizeOf(record) + overheadBytes };
}

/** Whether one record has every field of the other. */
function covers(record: object, other: object): boolean {
  for (const name in other) if (!(name in record)) return false;
  return true;
}
