import type { AnyPartialRecord, PartialRecord, RecordType } from '../../../domain/records.ts';
import { UpstreamError } from '../../../errors.ts';
import { singleRow } from '../../../http/decode/rows.ts';
import { type Decoder, ShapeError } from '../../../http/decode/shape.ts';
import type { BatchResult } from '../../adapter.ts';

/** One record, and other records from the same response. */
export interface SingleResult<Type extends RecordType> {
  readonly item: PartialRecord<Type>;
  readonly sideloaded?: readonly AnyPartialRecord[];
}

/**
 * Reads each record with a call of its own, at the pace of the rate limits: the API has no read of several records by id.
 * A record that does not exist is left out; a record that the credential may not see has an error in its place.
 */
export async function readEach<Type extends RecordType>(
  ids: readonly string[],
  read: (id: string) => Promise<SingleResult<Type> | null>,
): Promise<BatchResult<Type>> {
  const items = new Map<string, PartialRecord<Type> | Error>();
  const sideloaded: AnyPartialRecord[] = [];
  await Promise.all(
    ids.map(async (id) => {
      try {
        const result = await read(id);
        if (result === null) return;
        items.set(id, result.item);
        sideloaded.push(...(result.sideloaded ?? []));
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        if (!isNotFound(error)) items.set(id, error);
      }
    }),
  );
  return { items, sideloaded };
}

/** Decodes a record that was requested by id. A record with another id is a `ShapeError`. */
export function recordWithId<Type extends RecordType>(
  id: string,
  decode: Decoder<PartialRecord<Type>>,
): Decoder<PartialRecord<Type>> {
  const read = singleRow(decode);
  return (raw) => {
    const record = read(raw);
    requireId(id, record.remoteId);
    return record;
  };
}

/** Throws a `ShapeError` if a response has another id than the requested one. */
export function requireId(requested: string, received: string, path = '.id'): void {
  if (received !== requested) throw new ShapeError(path, 'the id that was asked for', 'answer');
}

/** For `catch`: a record that does not exist has no children. */
export function nullIfNotFound(error: unknown): null {
  if (isNotFound(error)) return null;
  throw error;
}

/** Whether the provider itself reports a missing record; a 404 in another shape is an `UPSTREAM_CONTRACT`. */
export function isNotFound(error: unknown): boolean {
  return error instanceof UpstreamError && error.status === 404 && error.code === 'UPSTREAM_REJECTED';
}
