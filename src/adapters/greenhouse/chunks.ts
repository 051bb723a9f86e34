import type { AnyPartialRecord, PartialRecord, RecordType } from '../../domain/records.ts';
import type { BatchResult } from '../adapter.ts';

interface Chunk<Type extends RecordType> {
  readonly items: readonly PartialRecord<Type>[];
  readonly sideloaded: readonly AnyPartialRecord[];
  /** Of each id that did not come; null where the provider has no such record. */
  readonly missing: Error | null;
}

/** Reads ids in chunks, all at once. A chunk that fails fails its own ids only. */
export async function inChunks<Type extends RecordType>(
  ids: readonly string[],
  size: number,
  read: (chunk: readonly string[]) => Promise<Chunk<Type>>,
): Promise<BatchResult<Type>> {
  const items = new Map<string, PartialRecord<Type> | Error>();
  const sideloaded: AnyPartialRecord[] = [];
  await Promise.all(
    chunksOf(ids, size).map(async (chunk) => {
      try {
        const found = await read(chunk);
        if (found.missing !== null) for (const id of chunk) items.set(id, found.missing);
        for (const row of found.items) items.set(row.remoteId, row);
        sideloaded.push(...found.sideloaded);
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        for (const id of chunk) items.set(id, error);
      }
    }),
  );
  return { items, sideloaded };
}

export function chunksOf<Item>(items: readonly Item[], size: number): (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
