import type { Found, Part } from '../adapters/adapter.ts';
import type { Clock } from '../clock.ts';
import type { Field, Read, RecordType } from '../domain/records.ts';
import { UpstreamError } from '../errors.ts';
import type { Caller } from '../http/http.ts';
import type { KeptRecord } from './cache-entry.ts';
import type { Memory } from './cache-store.ts';
import type { Reads } from './read-order.ts';

/** What is shared by all that is cached of one account. */
export interface Cache {
  readonly memory: Memory;
  readonly reads: Reads;
  readonly clock: Clock;
  /** Told of the age of what a client request was served past its time. */
  onStale(request: object, ageMs: number): void;
}

/** `isItself` for the part that knows whether there is such a record. */
export function cachedPart<Type extends RecordType>(
  type: Type,
  part: Part<Type>,
  isItself: boolean,
  { memory, reads, clock, onStale }: Cache,
): Part<Type> {
  function read(ids: readonly string[], fields: ReadonlySet<Field<Type>>, caller: Caller) {
    return reads.run(
      caller,
      (current) => part.getMany(ids, fields, current),
      ({ items, learned }, began) => {
        for (const record of items.values()) if (!(record instanceof Error)) memory.keep(type, record, began);
        memory.keepAll(learned, began);
        if (isItself) for (const id of ids) if (!items.has(id)) memory.keepAbsence(type, id, began);
      },
    );
  }

  function answers({ record }: KeptRecord<Type>, fields: ReadonlySet<Field<Type>>): boolean {
    return record === null ? isItself : holdsAll(record, fields);
  }

  /** What is known of a record that could not be read now. */
  function lastResort(id: string, fields: ReadonlySet<Field<Type>>, caller: Caller): Read<Type> | null {
    const kept = memory.record(type, id);
    if (kept === undefined || kept.record === null || !holdsAll(kept.record, fields)) return null;
    const ageMs = clock.now() - kept.keptAt;
    if (ageMs > kept.lifetime.lastResortMs) return null;
    onStale(caller.request, ageMs);
    return kept.record;
  }

  return {
    ...part,
    async getMany(ids, fields, caller): Promise<Found<Type>> {
      if (caller.readsThrough) return read(ids, fields, caller);
      const now = clock.now();
      const items = new Map<string, Read<Type> | Error>();
      const missing: string[] = [];
      const stale: KeptRecord<Type>[] = [];
      for (const id of ids) {
        const kept = memory.record(type, id);
        if (kept === undefined || now - kept.keptAt > kept.lifetime.staleMs || !answers(kept, fields)) {
          missing.push(id);
          continue;
        }
        if (now - kept.keptAt > kept.lifetime.freshMs) stale.push(kept);
        if (kept.record !== null) items.set(id, kept.record);
      }
      for (const { keptAt } of stale) onStale(caller.request, now - keptAt);
      reads.refresh(stale, (idle, own) => {
        const again = idle.map(({ key }) => key);
        return read(again, fields, own);
      });
      if (missing.length === 0) return { items, learned: [] };
      const found = await read(missing, fields, caller).catch((error: unknown) => allFailed(missing, error));
      for (const [id, item] of found.items) {
        items.set(id, isDown(item) ? (lastResort(id, fields, caller) ?? item) : item);
      }
      return { items, learned: found.learned };
    },
  };

  /** The same failure for each of them, where older answers might do. */
  function allFailed(ids: readonly string[], error: unknown): Found<Type> {
    if (!isDown(error)) throw error;
    return { items: new Map(ids.map((id) => [id, error])), learned: [] };
  }
}

function holdsAll<Type extends RecordType>(record: Read<Type>, fields: ReadonlySet<Field<Type>>): boolean {
  for (const field of fields) if (!(field in record)) return false;
  return true;
}

const downCodes: ReadonlySet<string> = new Set([
  'UPSTREAM_UNAVAILABLE',
  'UPSTREAM_TIMEOUT',
  'UPSTREAM_RATE_LIMITED',
]);

/** Whether the vendor cannot be reached; every other failure is an answer. */
export function isDown(error: unknown): error is UpstreamError {
  return error instanceof UpstreamError && downCodes.has(error.code);
}
