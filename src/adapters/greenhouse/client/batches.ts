import type { AnyPartialRecord, PartialRecord, RecordType } from '../../../domain/records.ts';
import type { BatchResult } from '../../adapter.ts';

interface Batch<Type extends RecordType> {
  readonly items: readonly PartialRecord<Type>[];
  readonly sideloaded: readonly AnyPartialRecord[];
  /** The errors for single ids. */
  readonly failed: ReadonlyMap<string, Error>;
  /** The error for each id of the batch that has no item; null if such an id does not exist at the provider. */
  readonly missing: Error | null;
}

export const noFailures: ReadonlyMap<string, Error> = new Map();

/** Reads ids in batches, all at the same time. A batch that fails fails only its own ids. */
export async function readInBatches<Type extends RecordType>(
  ids: readonly string[],
  size: number,
  read: (batch: readonly string[]) => Promise<Batch<Type>>,
): Promise<BatchResult<Type>> {
  const items = new Map<string, PartialRecord<Type> | Error>();
  const sideloaded: AnyPartialRecord[] = [];
  await Promise.all(
    batchesOf(ids, size).map(async (batch) => {
      try {
        const found = await read(batch);
        if (found.missing !== null) for (const id of batch) items.set(id, found.missing);
        for (const item of found.items) items.set(item.remoteId, item);
        for (const [id, error] of found.failed) items.set(id, error);
        sideloaded.push(...found.sideloaded);
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        for (const id of batch) items.set(id, error);
      }
    }),
  );
  return { items, sideloaded };
}

export function batchesOf<Item>(items: readonly Item[], size: number): (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
