import type { BatchResult, FieldGroup } from '../adapters/adapter.ts';
import type { GetMany } from '../adapters/wrap.ts';
import type { Clock } from '../clock.ts';
import type { Field, PartialRecord, RecordType } from '../domain/records.ts';
import { UpstreamError } from '../errors.ts';
import type { RequestScope } from '../request-scope.ts';
import type { CachedRecord } from './cache-entry.ts';
import type { CacheStore } from './cache-store.ts';
import type { ReadOrder } from './read-order.ts';

/** What everything that is cached of one account shares. */
export interface Cache {
  readonly store: CacheStore;
  readonly reads: ReadOrder;
  readonly clock: Clock;
  readonly account: string;
}

/** `isPrimary` for the group that knows whether a record exists. */
export function cachedGetMany<Type extends RecordType>(
  type: Type,
  group: FieldGroup<Type>,
  isPrimary: boolean,
  { store, reads, clock, account }: Cache,
): GetMany<Type> {
  function read(ids: readonly string[], fields: ReadonlySet<Field<Type>>, scope: RequestScope) {
    return reads.run(
      scope,
      (current) => group.getMany(ids, fields, current),
      ({ items, sideloaded }, began) => {
        for (const record of items.values()) if (!(record instanceof Error)) store.store(type, record, began);
        store.storeAll(sideloaded, began);
        if (isPrimary) for (const id of ids) if (!items.has(id)) store.storeNegative(type, id, began);
      },
    );
  }

  function answers({ record }: CachedRecord<Type>, fields: ReadonlySet<Field<Type>>): boolean {
    return record === null ? isPrimary : holdsAll(record, fields);
  }

  /** The entry of a record that could not be read now; null if it is too old, or lacks a field. */
  function staleIfError(
    id: string,
    fields: ReadonlySet<Field<Type>>,
    scope: RequestScope,
  ): PartialRecord<Type> | null {
    const entry = store.record(type, id);
    if (entry === undefined || entry.record === null || !holdsAll(entry.record, fields)) return null;
    const ageMs = clock.now() - entry.storedAt;
    if (ageMs > entry.lifetime.staleIfErrorMs) return null;
    scope.onStale(account, ageMs);
    return entry.record;
  }

  return async (ids, fields, scope) => {
    if (scope.requiresFresh) return read(ids, fields, scope);
    const now = clock.now();
    const items = new Map<string, PartialRecord<Type> | Error>();
    const missing: string[] = [];
    const stale: CachedRecord<Type>[] = [];
    for (const id of ids) {
      const entry = store.record(type, id);
      if (entry === undefined || now - entry.storedAt > entry.lifetime.staleMs || !answers(entry, fields)) {
        missing.push(id);
        continue;
      }
      if (now - entry.storedAt > entry.lifetime.freshMs) stale.push(entry);
      if (entry.record !== null) items.set(id, entry.record);
    }
    for (const { storedAt } of stale) scope.onStale(account, now - storedAt);
    reads.refresh(stale, (idle, background) => {
      const again = idle.map(({ key }) => key);
      return read(again, fields, background);
    });
    if (missing.length === 0) return { items, sideloaded: [] };
    const found = await read(missing, fields, scope).catch((error: unknown) => allFailed(missing, error));
    for (const [id, item] of found.items) {
      items.set(id, isDown(item) ? (staleIfError(id, fields, scope) ?? item) : item);
    }
    return { items, sideloaded: found.sideloaded };
  };

  /** The same failure for each record, because older entries of some may do. */
  function allFailed(ids: readonly string[], error: unknown): BatchResult<Type> {
    if (!isDown(error)) throw error;
    return { items: new Map(ids.map((id) => [id, error])), sideloaded: [] };
  }
}

function holdsAll<Type extends RecordType>(
  record: PartialRecord<Type>,
  fields: ReadonlySet<Field<Type>>,
): boolean {
  for (const field of fields) if (!(field in record)) return false;
  return true;
}

const downCodes: ReadonlySet<string> = new Set([
  'UPSTREAM_UNAVAILABLE',
  'UPSTREAM_TIMEOUT',
  'UPSTREAM_RATE_LIMITED',
]);

/** Whether the provider cannot be reached; any other failure is an answer. */
export function isDown(error: unknown): error is UpstreamError {
  return error instanceof UpstreamError && downCodes.has(error.code);
}
