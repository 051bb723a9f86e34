import type { Field, Records, RecordType } from '../../domain/records.ts';
import { list, type Read } from '../../http/shape.ts';
import type { Part } from '../adapter.ts';
import { type Api, maxIds, maxPageSize } from './api.ts';
import { inChunks } from './chunks.ts';
import { pageSize } from './table.ts';

/** Fields of a record that stand in the rows of another list, which name the record as their parent. */
export interface Group<Type extends RecordType, Row> {
  readonly type: Type;
  readonly fields: readonly Field<Type>[];
  readonly path: string;
  /** The filter that takes the parents' ids. */
  readonly parents: string;
  readonly row: Read<Row>;
  parentOf(row: Row): string;
  /** Of one parent's rows, newest first; there may be none. */
  toFields(rows: readonly Row[]): Partial<Records[Type]>;
}

/** One call for 50 parents, followed to its last page, so that nothing is cut. */
export function createGroupPart<Type extends RecordType, Row>(api: Api, group: Group<Type, Row>): Part<Type> {
  const read = list(group.row);
  return {
    fields: group.fields,
    getMany: (ids, _fields, caller) =>
      inChunks(ids, maxIds, async (chunk) => {
        const query = [[group.parents, chunk.join()], pageSize(maxPageSize)] as const;
        const rows = await api.getAll(group.path, query, read, caller);
        const byParent = Map.groupBy(rows, (row) => group.parentOf(row));
        const items = chunk.map((parentId) => {
          const fields = group.toFields(byParent.get(parentId) ?? []);
          return { ...fields, type: group.type, remoteId: parentId };
        });
        return { items, learned: [] };
      }),
  };
}
