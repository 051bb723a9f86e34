import type { AnyPartialRecord, Field, PartialRecord, RecordType } from '../../domain/records.ts';
import type { FieldGroup } from '../adapter.ts';
import type { Api } from './api.ts';
import { columnNames, createRowReader } from './columns.ts';
import { createLoosePart, type FieldFor } from './field-part.ts';
import { type RowsSource, readRowsOf } from './rows-of.ts';
import type { Table } from './table.ts';

/** Which of one parent's children are meant, and in which order; they come newest first. */
type Choose<Child extends RecordType> = (
  children: readonly PartialRecord<Child>[],
) => readonly PartialRecord<Child>[];

interface ChildParts<Parent extends RecordType> {
  /** A field that has the ids of all children, newest first unless something else is chosen. */
  many<Child extends RecordType>(
    field: FieldFor<Parent, readonly string[]>,
    table: Table<Child>,
    choose?: Choose<Child>,
  ): FieldGroup<Parent>;
  /** A field that has the id of the only child, or null. */
  one<Child extends RecordType>(
    field: FieldFor<Parent, string | null>,
    table: Table<Child>,
  ): FieldGroup<Parent>;
}

/** Records of other tables that name the record as their parent. They come along as records. */
export function childrenOf<Parent extends RecordType>(
  api: Api,
  { type, filter }: { readonly type: Parent } & Pick<RowsSource<unknown>, 'filter'>,
): ChildParts<Parent> {
  function createPart<Child extends RecordType>(
    field: Field<Parent>,
    { path, columns, ...table }: Table<Child>,
    toValue: (children: readonly PartialRecord<Child>[]) => unknown,
  ): FieldGroup<Parent> {
    const { readRow } = createRowReader(table.type, columns, new Set(columnNames(columns)));
    const source = { path, filter, row: readRow };
    return createLoosePart(type, field, async (ids, scope) => {
      const children = await readRowsOf(api, source, ids, scope);
      return { of: (remoteId) => toValue(children.of(remoteId)), sideloaded: toAnyReads(children.all) };
    });
  }

  return {
    many: (field, table, choose = (children) => children) =>
      createPart(field, table, (children) => choose(children).map(({ remoteId }) => remoteId)),
    one: (field, table) => createPart(field, table, ([child]) => child?.remoteId ?? null),
  };
}

/** A record of whatever type is one of those, which the compiler sees only of a type that it knows. */
function toAnyReads(records: readonly object[]): readonly AnyPartialRecord[] {
  return records.filter((_record): _record is AnyPartialRecord => true);
}

/** What has no position yet comes last. */
export function inOrder<Item extends { readonly position?: number | null }>(items: readonly Item[]): Item[] {
  const rank = ({ position }: Item) => position ?? Number.MAX_SAFE_INTEGER;
  return items.toSorted((one, other) => rank(one) - rank(other));
}
