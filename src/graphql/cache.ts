import { LRUCache } from 'lru-cache';
import type { Adapter, Found, Listing, ListRequest, Page, Part, Resource } from '../adapters/adapter.ts';
import type { Clock } from '../clock.ts';
import type { AnyRead, Field, Read, RecordType } from '../domain/records.ts';

export interface CacheOptions {
  /** Records kept, those of kept pages included. */
  readonly maxEntries: number;
  readonly ttlMs: number;
  readonly clock: Clock;
}

/** Departments, sources and the like change rarely. */
const dictionaryTtlMs = 5 * 60_000;

/** Whoever pages in small steps costs a call for each hundred rows, not for each step. */
const readAhead = 100;

/**
 * Remembers, for one account, what was read of its records, field by field, and pages of its lists. A record answers
 * only what it holds, so a summary never stands for a detail; what is read later widens it.
 */
export function withCache(adapter: Adapter, options: CacheOptions): Adapter {
  const isType = (name: string): name is RecordType => name in adapter.resources;
  const types = Object.keys(adapter.resources).filter(isType);
  const dictionaries = new Set(types.filter((type) => adapter.resources[type]?.isDictionary));
  const memory = new Memory(options, dictionaries);
  const resources: Adapter['resources'] = {};
  for (const type of types) {
    Object.assign(resources, { [type]: cachedResource(type, adapter, memory) });
  }
  return { ...adapter, resources };
}

function cachedResource<Type extends RecordType>(
  type: Type,
  { resources }: Adapter,
  memory: Memory,
): Resource<Type> | undefined {
  const resource = resources[type];
  if (resource === undefined) return undefined;
  const { parts, listing } = resource;
  return {
    ...resource,
    parts: parts.map((part) => cachedPart(type, part, memory)),
    ...(listing === undefined ? {} : { listing: cachedListing(type, listing, memory) }),
  };
}

function cachedPart<Type extends RecordType>(type: Type, part: Part<Type>, memory: Memory): Part<Type> {
  return {
    ...part,
    async getMany(ids, fields, caller): Promise<Found<Type>> {
      if (caller.readsThrough) return remember(await part.getMany(ids, fields, caller));
      const known = new Map<string, Read<Type>>();
      for (const id of ids) {
        const record = memory.get(type, id);
        if (record !== undefined && holdsAll(record, fields)) known.set(id, record);
      }
      const missing = ids.filter((id) => !known.has(id));
      if (missing.length === 0) return { items: known, learned: [] };
      const found = remember(await part.getMany(missing, fields, caller));
      return { ...found, items: new Map([...known, ...found.items]) };
    },
  };

  function remember(found: Found<Type>): Found<Type> {
    for (const record of found.items.values()) if (!(record instanceof Error)) memory.keep(type, record);
    memory.keepAll(found.learned);
    return found;
  }
}

function holdsAll<Type extends RecordType>(record: Read<Type>, fields: ReadonlySet<Field<Type>>): boolean {
  for (const field of fields) if (!(field in record)) return false;
  return true;
}

function cachedListing<Type extends RecordType>(
  type: Type,
  listing: Listing<Type>,
  memory: Memory,
): Listing<Type> {
  const pages = new Map<string, Page<Type>>();
  return {
    ...listing,
    async list(request) {
      const size = Math.min(listing.maxPageSize, Math.max(request.size, readAhead));
      const key = pageKey(type, { ...request, size });
      const isKept = !request.caller.readsThrough && memory.isFresh(key);
      const known = isKept ? pages.get(key) : undefined;
      if (known !== undefined) return known;
      const page = await listing.list({ ...request, size });
      pages.set(key, page);
      memory.note(key, page.items.length + 1, null, () => pages.delete(key));
      for (const item of page.items) memory.keep(type, item);
      memory.keepAll(page.learned);
      return page;
    },
  };
}

/** A page that a cursor names has the size of its first page. */
function pageKey<Type extends RecordType>(
  type: Type,
  { size, from, filter, fields }: ListRequest<Type>,
): string {
  return JSON.stringify([type, from === null ? size : 0, from, filter, [...fields].sort()]);
}

/** The records of one account that were read lately, and the measure of all that is kept. */
class Memory {
  readonly #ttlMs: number;
  readonly #dictionaries: ReadonlySet<RecordType>;
  readonly #records: { [Type in RecordType]?: Map<string, Read<Type>> } = {};
  /** What is kept, in the order of use; a value forgets what its key stands for. */
  readonly #kept: LRUCache<string, () => void>;

  constructor({ maxEntries, ttlMs, clock }: CacheOptions, dictionaries: ReadonlySet<RecordType>) {
    this.#ttlMs = ttlMs;
    this.#dictionaries = dictionaries;
    this.#kept = new LRUCache({
      maxSize: maxEntries,
      ttl: ttlMs,
      perf: clock,
      // Looks at the clock each time; else it keeps a timer of its own.
      ttlResolution: 0,
      dispose: (forget, _key, reason) => {
        if (reason !== 'set') forget();
      },
    });
  }

  isFresh(key: string): boolean {
    return this.#kept.get(key) !== undefined;
  }

  note(key: string, size: number, remainingMs: number | null, forget: () => void): void {
    this.#kept.set(key, forget, { size, ...(remainingMs === null ? {} : { ttl: remainingMs }) });
    // Larger than all that may be kept.
    if (!this.#kept.has(key)) forget();
  }

  get<Type extends RecordType>(type: Type, id: string): Read<Type> | undefined {
    return this.isFresh(recordKey(type, id)) ? this.#records[type]?.get(id) : undefined;
  }

  /** Widens what is known of the record; the whole is as old as its oldest part. */
  keep<Type extends RecordType>(type: Type, read: Read<Type>): void {
    const records: Map<string, Read<Type>> = (this.#records[type] ??= new Map());
    const { remoteId } = read;
    const key = recordKey(type, remoteId);
    const known = this.get(type, remoteId);
    const ttlMs = this.#dictionaries.has(type) ? Math.max(this.#ttlMs, dictionaryTtlMs) : this.#ttlMs;
    const isWhollyNew = known === undefined || Object.keys(known).every((name) => name in read);
    const remainingMs = isWhollyNew ? ttlMs : Math.min(ttlMs, this.#kept.getRemainingTTL(key));
    records.set(remoteId, isWhollyNew ? read : { ...known, ...read });
    this.note(key, 1, remainingMs, () => records.delete(remoteId));
  }

  keepAll(records: readonly AnyRead[]): void {
    for (const record of records) this.keep(record.type, record);
  }
}

function recordKey(type: RecordType, id: string): string {
  return `${type}:${id}`;
}
