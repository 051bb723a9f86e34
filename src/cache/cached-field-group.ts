import type { BatchResult, FieldGroup } from '../adapters/adapter.ts';
import type { Clock } from '../clock.ts';
import type { Field, PartialRecord, RecordType } from '../domain/records.ts';
import { UpstreamError } from '../errors.ts';
import type { RequestScope } from '../request-scope.ts';
import type { CachedRecord } from './cache-entry.ts';
import type { CacheStore } from './cache-store.ts';
import type { ReadOrder } from './read-order.ts';

/** What is shared by all that is cached of one account. */
export interface Cache {
  readonly memory: CacheStore;
  readonly reads: ReadOrder;
  readonly clock: Clock;
  /** Told of the age of what a client request was served past its time. */
  onStale(request: object, ageMs: number): void;
}

/** `isItself` for the part that knows whether there is such a record. */
export function cachedFieldGroup<Type extends RecordType>(
  type: Type,
  group: FieldGroup<Type>,
  isItself: boolean,
  { memory, reads, clock, onStale }: Cache,
): FieldGroup<Type> {
  function read(ids: readonly string[], fields: ReadonlySet<Field<Type>>, scope: RequestScope) {
    return reads.run(
      scope,
      (current) => group.getMany(ids, fields, current),
      ({ items, sideloaded }, began) => {
        for (const record of items.values())
          if (!(record instanceof Error)) memory.store(type, record, began);
        memory.storeAll(sideloaded, began);
        if (isItself) for (const id of ids) if (!items.has(id)) memory.storeNegative(type, id, began);
      },
    );
  }

  function answers({ record }: CachedRecord<Type>, fields: ReadonlySet<Field<Type>>): boolean {
    return record === null ? isItself : holdsAll(record, fields);
  }

  /** What is known of a record that could not be read now. */
  function lastResort(
    id: string,
    fields: ReadonlySet<Field<Type>>,
    scope: RequestScope,
  ): PartialRecord<Type> | null {
    const kept = memory.record(type, id);
    if (kept === undefined || kept.record === null || !holdsAll(kept.record, fields)) return null;
    const ageMs = clock.now() - kept.storedAt;
    if (ageMs > kept.lifetime.staleIfErrorMs) return null;
    onStale(scope.request, ageMs);
    return kept.record;
  }

  return {
    ...group,
    async getMany(ids, fields, scope): Promise<BatchResult<Type>> {
      if (scope.requiresFresh) return read(ids, fields, scope);
      const now = clock.now();
      const items = new Map<string, PartialRecord<Type> | Error>();
      const missing: string[] = [];
      const stale: CachedRecord<Type>[] = [];
      for (const id of ids) {
        const kept = memory.record(type, id);
        if (kept === undefined || now - kept.storedAt > kept.lifetime.staleMs || !answers(kept, fields)) {
          missing.push(id);
          continue;
        }
        if (now - kept.storedAt > kept.lifetime.freshMs) stale.push(kept);
        if (kept.record !== null) items.set(id, kept.record);
      }
      for (const { storedAt } of stale) onStale(scope.request, now - storedAt);
      reads.refresh(stale, (idle, own) => {
        const again = idle.map(({ key }) => key);
        return read(again, fields, own);
      });
      if (missing.length === 0) return { items, sideloaded: [] };
      const found = await read(missing, fields, scope).catch((error: unknown) => allFailed(missing, error));
      for (const [id, item] of found.items) {
        items.set(id, isDown(item) ? (lastResort(id, fields, scope) ?? item) : item);
      }
      return { items, sideloaded: found.sideloaded };
    },
  };

  /** The same failure for each of them, where older answers might do. */
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

/** Whether the provider cannot be reached; every other failure is an answer. */
export function isDown(error: unknown): error is UpstreamError {
  return error instanceof UpstreamError && downCodes.has(error.code);
}
