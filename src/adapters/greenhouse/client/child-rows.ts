import { type Decoder, id, list, member, ShapeError } from '../../../http/decode/shape.ts';
import type { RequestScope } from '../../../request-scope.ts';
import type { Api } from './api.ts';
import { batchesOf } from './batches.ts';
import { maxIds, maxPageSize, pageSize } from './paging.ts';
import type { ParentFilter } from './parent-filters.ts';

/** A list whose rows name a parent. */
export interface ChildList<Row> {
  readonly path: string;
  readonly filter: ParentFilter;
  readonly row: Decoder<Row>;
}

export interface ChildRows<Row> {
  readonly all: readonly Row[];
  /** The rows of one parent, newest first; empty if it has none. */
  of(parentId: string): readonly Row[];
}

/** Reads the rows of any number of parents: one call for 50 of them, followed to its last page. */
export async function readChildRows<Row>(
  api: Api,
  { path, filter, row }: ChildList<Row>,
  parentIds: readonly string[],
  scope: RequestScope,
): Promise<ChildRows<Row>> {
  const parent = filter.slice(0, -1);
  const readParentId = member(parent, id);
  const batches = batchesOf(parentIds, maxIds).map((batch) => {
    const requested = new Set(batch);
    const read = list((value) => {
      const parentId = readParentId(value);
      // The provider did not apply the filter, so that rows of the requested parents may be missing.
      if (!requested.has(parentId)) throw new ShapeError(`.${parent}`, 'an id that was asked for');
      return { parentId, row: row(value) };
    });
    return api.getAll(path, [[filter, batch.join()], pageSize(maxPageSize)], read, scope);
  });
  const found = (await Promise.all(batches)).flat();
  const byParent = Map.groupBy(found, ({ parentId }) => parentId);
  return {
    all: found.map((each) => each.row),
    of: (parentId) => (byParent.get(parentId) ?? []).map((each) => each.row),
  };
}
