import type { AnyRead, Field, Read, Records, RecordType } from '../../domain/records.ts';
import type { Part } from '../adapter.ts';
import { type Api, maxIds, maxPageSize, type Query } from './api.ts';
import { inChunks } from './chunks.ts';
import { columnNames, createRowReader } from './columns.ts';
import { pageSize, type Table } from './table.ts';

/** Records of another table that name this record as their parent. */
export interface Children<Parent extends RecordType, Child extends RecordType> {
  readonly parent: Parent;
  /** The parent's field that takes their ids. */
  readonly field: Field<Parent>;
  readonly table: Table<Child>;
  /** The filter that takes the parents' ids. */
  readonly filter: string;
  /** The child's field that has its parent's id. */
  readonly by: Field<Child>;
  /** Sent beside it. */
  readonly besides?: Query;
  toFields(childIds: readonly string[]): Partial<Records[Parent]>;
  /** The rows themselves, as the records that they are. */
  toRecords(rows: readonly Read<Child>[]): readonly AnyRead[];
  /** Lower comes first; without it, the newest does. */
  order?(child: Read<Child>): number;
}

/** One call for 50 parents, followed to its last page, so that nothing is cut. The children come along as records. */
export function createChildPart<Parent extends RecordType, Child extends RecordType>(
  api: Api,
  children: Children<Parent, Child>,
): Part<Parent> {
  const { parent, field, table, by, order } = children;
  const { read } = createRowReader(table.type, table.columns, new Set(columnNames(table.columns)));
  return {
    fields: [field],
    getMany: (ids, _fields, caller) =>
      inChunks(ids, maxIds, async (chunk) => {
        const query = [
          [children.filter, chunk.join()],
          ...(children.besides ?? []),
          pageSize(maxPageSize),
        ] as const;
        const rows = await api.getAll(table.path, query, read, caller);
        const ordered = order === undefined ? rows : rows.toSorted((one, other) => order(one) - order(other));
        const items = chunk.map((remoteId) => {
          const own = ordered.filter((row) => row[by] === remoteId).map((row) => row.remoteId);
          return { ...children.toFields(own), type: parent, remoteId };
        });
        return { items, learned: children.toRecords(rows) };
      }),
  };
}
