import { type Decoder, id, list, member, ShapeError } from '../../http/decode/shape.ts';
import type { RequestScope } from '../../request-scope.ts';
import { type Api, maxIds, maxPageSize } from './api.ts';
import { chunksOf } from './chunks.ts';
import { pageSize } from './table.ts';

/** A list whose rows name a parent: the filter `job_ids` takes ids of what the rows name in `job_id`. */
export interface RowsSource<Row> {
  readonly path: string;
  readonly filter: `${string}_ids`;
  readonly row: Decoder<Row>;
}

export interface RowsOf<Row> {
  readonly all: readonly Row[];
  /** Newest first; there may be none. */
  of(parentId: string): readonly Row[];
}

/** The rows of any number of parents: one call for 50, followed to its last page, so that nothing is cut. */
export async function readRowsOf<Row>(
  api: Api,
  { path, filter, row }: RowsSource<Row>,
  parentIds: readonly string[],
  scope: RequestScope,
): Promise<RowsOf<Row>> {
  const parent = filter.slice(0, -1);
  const readParentId = member(parent, id);
  const chunks = chunksOf(parentIds, maxIds).map((chunk) => {
    const asked = new Set(chunk);
    const read = list((value) => {
      const parentId = readParentId(value);
      // The provider did not apply the filter: rows that were asked for may be missing.
      if (!asked.has(parentId)) throw new ShapeError(`.${parent}`, 'an id that was asked for');
      return { parentId, row: row(value) };
    });
    return api.getAll(path, [[filter, chunk.join()], pageSize(maxPageSize)], read, scope);
  });
  const found = (await Promise.all(chunks)).flat();
  const byParent = Map.groupBy(found, ({ parentId }) => parentId);
  return {
    all: found.map((each) => each.row),
    of: (parentId) => (byParent.get(parentId) ?? []).map((each) => each.row),
  };
}
