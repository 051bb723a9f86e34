import { rows } from '../../../http/decode/rows.ts';
import { type Decoder, id, isRow, member, ShapeError } from '../../../http/decode/shape.ts';
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
  /** Every row that can be read. */
  readonly all: readonly Row[];
  /** The rows of one parent, newest first; empty if it has none. Throws if one of them cannot be read. */
  of(parentId: string): readonly Row[];
}

/** A row of one parent, or the mistake in it. */
type ChildRow<Row> = { readonly parentId: string; readonly row: Row } | UnreadableRow;

interface UnreadableRow {
  readonly parentId: string;
  readonly mistake: ShapeError;
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
    const parentOf = (value: unknown) => {
      const parentId = readParentId(value);
      // The provider did not apply the filter, so that rows of the requested parents may be missing.
      if (!requested.has(parentId)) throw new ShapeError(`.${parent}`, 'an id that was asked for', 'answer');
      return parentId;
    };
    const read = rows<ChildRow<Row>>((value) => ({ parentId: parentOf(value), row: row(value) }), {
      standIn: (value, mistake) => toUnreadable(value, mistake, parentOf),
      // The parent is such a member, and each row has one.
      expectsMembers: false,
    });
    return api.getAll(path, [[filter, batch.join()], pageSize(maxPageSize)], read, scope);
  });
  const found = (await Promise.all(batches)).flat();
  const byParent = Map.groupBy(found, ({ parentId }) => parentId);
  return {
    all: found.flatMap((each) => ('row' in each ? [each.row] : [])),
    of: (parentId) =>
      (byParent.get(parentId) ?? []).map((each) => {
        if ('mistake' in each) throw api.mismatch(each.mistake);
        return each.row;
      }),
  };
}

/** No parent has this id. */
const noParent = '';

/** Finds whose row cannot be read, because only that parent's rows are incomplete; null if it could be anyone's. */
function toUnreadable(
  value: unknown,
  mistake: ShapeError,
  parentOf: (value: unknown) => string,
): UnreadableRow | null {
  // Nothing is lost with it.
  if (value === null) return { parentId: noParent, mistake };
  if (!isRow(value)) return null;
  try {
    return { parentId: parentOf(value), mistake };
  } catch (error) {
    if (error instanceof ShapeError) return null;
    throw error;
  }
}
