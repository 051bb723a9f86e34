import type { BatchResult, FieldGroup } from '../adapters/adapter.ts';
import type { GetMany } from '../adapters/wrap.ts';
import type { Clock } from '../clock.ts';
import type { Field, PartialRecord, RecordType } from '../domain/records.ts';
import { UpstreamError } from '../errors.ts';
import type { RequestScope } from '../request-scope.ts';
import type { CachedRecord } from './cache-entry.ts';
import type { CacheStore } from './cache-store.ts';
import type { ReadOrder } from './read-order.ts';

/** The cache of one account. */
export interface Cache {
  readonly store: CacheStore;
  readonly reads: ReadOrder;
  readonly clock: Clock;
  /** Name of the account. */
  readonly account: string;
}

/**
 * Wraps the reads of a field group by the cache. A fresh entry with all requested fields is served; a stale one is served
 * and refreshed. Other records are read; if the provider cannot be reached, older entries are served in their place.
 * `isPrimary` is true for the group that decides whether a record exists.
 */
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
      ({ items, sideloaded }, number) => {
        for (const record of items.values())
          if (!(record instanceof Error)) store.store(type, record, number);
        store.storeAll(sideloaded, number);
        if (isPrimary) for (const id of ids) if (!items.has(id)) store.storeNegative(type, id, number);
      },
    );
  }

  /** Whether an entry has all fields. A negative entry answers for the primary group only. */
  function isComplete({ record }: CachedRecord<Type>, fields: ReadonlySet<Field<Type>>): boolean {
    return record === null ? isPrimary : hasAll(record, fields);
  }

  /** The cached record to serve in place of an error; null if it is too old or lacks a field. */
  function staleIfError(
    id: string,
    fields: ReadonlySet<Field<Type>>,
    scope: RequestScope,
  ): PartialRecord<Type> | null {
    const entry = store.record(type, id);
    if (entry === undefined || entry.record === null || !hasAll(entry.record, fields)) return null;
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
      if (
        entry === undefined ||
        now - entry.storedAt > entry.lifetime.staleMs ||
        !isComplete(entry, fields)
      ) {
        missing.push(id);
        continue;
      }
      if (now - entry.storedAt > entry.lifetime.freshMs) stale.push(entry);
      if (entry.record !== null) items.set(id, entry.record);
    }
    for (const { storedAt } of stale) scope.onStale(account, now - storedAt);
    reads.refresh(stale, (entries, background) => {
      const staleIds = entries.map(({ key }) => key);
      return read(staleIds, fields, background);
    });
    if (missing.length === 0) return { items, sideloaded: [] };
    const result = await read(missing, fields, scope).catch((error: unknown) => allFailed(missing, error));
    for (const [id, item] of result.items) {
      items.set(id, isDown(item) ? (staleIfError(id, fields, scope) ?? item) : item);
    }
    return { items, sideloaded: result.sideloaded };
  };

  /** The result of a failed read: the same error for each record, so that older entries can take the place of some. */
  function allFailed(ids: readonly string[], error: unknown): BatchResult<Type> {
    if (!isDown(error)) throw error;
    return { items: new Map(ids.map((id) => [id, error])), sideloaded: [] };
  }
}

function hasAll<Type extends RecordType>(
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

/** Whether an error means that the provider cannot be reached now, as opposed to a refusal or an invalid response. */
export function isDown(error: unknown): error is UpstreamError {
  return error instanceof UpstreamError && downCodes.has(error.code);
}
