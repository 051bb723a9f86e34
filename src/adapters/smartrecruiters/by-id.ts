import type { AnyPartialRecord, PartialRecord, RecordType } from '../../domain/records.ts';
import { UpstreamError } from '../../errors.ts';
import { type Decoder as ReadShape, ShapeError } from '../../http/decode/shape.ts';
import type { BatchResult } from '../adapter.ts';

/** One record, and what its answer said in passing of others. */
export interface FoundOne<Type extends RecordType> {
  readonly item: PartialRecord<Type>;
  readonly sideloaded?: readonly AnyPartialRecord[];
}

/**
 * There is no read of several records at once: each is asked for alone, at the pace that the limits allow. One that
 * does not exist is left out, one that may not be seen has an error of its own.
 */
export async function oneByOne<Type extends RecordType>(
  ids: readonly string[],
  read: (id: string) => Promise<FoundOne<Type> | null>,
): Promise<BatchResult<Type>> {
  const items = new Map<string, PartialRecord<Type> | Error>();
  const sideloaded: AnyPartialRecord[] = [];
  await Promise.all(
    ids.map(async (id) => {
      try {
        const found = await read(id);
        if (found === null) return;
        items.set(id, found.item);
        sideloaded.push(...(found.sideloaded ?? []));
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        if (!isNotFound(error)) items.set(id, error);
      }
    }),
  );
  return { items, sideloaded };
}

/** Reads a record that was asked for by its key. Another record in its place is not what was promised. */
export function keyed<Type extends RecordType>(
  key: string,
  read: ReadShape<PartialRecord<Type>>,
): ReadShape<PartialRecord<Type>> {
  return (raw) => {
    const record = read(raw);
    requireKey(key, record.remoteId);
    return record;
  };
}

/** Throws a `ShapeError` if a record has another key than the one that was asked for. */
export function requireKey(asked: string, told: string, path = '.id'): void {
  if (told !== asked) throw new ShapeError(path, 'the id that was asked for');
}

/** What is below a record that does not exist is none. */
export function noneIfNotFound(error: unknown): null {
  if (isNotFound(error)) return null;
  throw error;
}

/** Whether the provider itself says that there is none; a 404 in another shape is an `UPSTREAM_CONTRACT`. */
export function isNotFound(error: unknown): boolean {
  return error instanceof UpstreamError && error.status === 404 && error.code === 'UPSTREAM_REJECTED';
}
