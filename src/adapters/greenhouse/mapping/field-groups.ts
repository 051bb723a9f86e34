import type { AnyPartialRecord, Field, PartialRecord, Records, RecordType } from '../../../domain/records.ts';
import { UpstreamError } from '../../../errors.ts';
import { type Decoder, id, member } from '../../../http/decode/shape.ts';
import type { RequestScope } from '../../../request-scope.ts';
import type { FieldGroup } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { readInBatches } from '../client/batches.ts';
import { readChildRows } from '../client/child-rows.ts';
import { maxIds } from '../client/paging.ts';
import { type ParentType, parentFilters } from '../client/parent-filters.ts';
import { columnNames, createRowReader } from './columns.ts';
import type { Table } from './table.ts';

/** One field of some records, and the other records that the same answers hold. */
interface FieldValues<Value> {
  /** Throws if the value of this record cannot be read. */
  of(remoteId: string): Value;
  readonly sideloaded: readonly AnyPartialRecord[];
}

/** The fields of a record type that can hold this value. */
type FieldFor<Type extends RecordType, Value> = {
  [Name in Field<Type>]: Value extends Records[Type][Name] ? Name : never;
}[Field<Type>];

/** A group of one field that comes from other lists, for 50 records at a time. */
export function createFieldGroup<Type extends RecordType, Name extends Field<Type>>(
  type: Type,
  field: Name,
  read: (ids: readonly string[], scope: RequestScope) => Promise<FieldValues<Records[Type][Name]>>,
): FieldGroup<Type> {
  return createUncheckedFieldGroup(type, field, read);
}

/** The same, without a check of the values: the function that calls it has to ensure that they fit the field. */
function createUncheckedFieldGroup<Type extends RecordType>(
  type: Type,
  field: Field<Type>,
  read: (ids: readonly string[], scope: RequestScope) => Promise<FieldValues<unknown>>,
): FieldGroup<Type> {
  const noFields: { readonly [Name in Field<Type>]?: never } = {};
  return {
    fields: [field],
    idsPerCall: maxIds,
    calls: 1,
    getMany: (ids, _fields, scope) =>
      readInBatches(ids, maxIds, async (batch) => {
        const values = await read(batch, scope);
        const items: PartialRecord<Type>[] = [];
        const failed = new Map<string, Error>();
        for (const remoteId of batch) {
          try {
            items.push(Object.assign({ ...noFields, type, remoteId }, { [field]: values.of(remoteId) }));
          } catch (error) {
            if (!(error instanceof UpstreamError)) throw error;
            failed.set(remoteId, error);
          }
        }
        return { items, sideloaded: values.sideloaded, failed, missing: null };
      }),
  };
}

/** A field that is made of the rows of another list, which name the record as their parent. */
interface RowsField<Type extends ParentType, Name extends Field<Type>, Row> {
  readonly type: Type;
  readonly field: Name;
  readonly path: string;
  readonly row: Decoder<Row>;
  /** Converts the rows of one parent, newest first; there may be none. */
  toValue(rows: readonly Row[]): Records[Type][Name];
}

export function createRowsGroup<Type extends ParentType, Name extends Field<Type>, Row>(
  api: Api,
  { type, field, path, row, toValue }: RowsField<Type, Name, Row>,
): FieldGroup<Type> {
  const childList = { path, filter: parentFilters[type], row };
  return createFieldGroup(type, field, async (ids, scope) => {
    const rows = await readChildRows(api, childList, ids, scope);
    return { of: (remoteId) => toValue(rows.of(remoteId)), sideloaded: [] };
  });
}

/** A field with ids from a join table: each row names the record as its parent, and one record of another type. */
interface LinksField<Type extends ParentType> {
  readonly type: Type;
  readonly field: FieldFor<Type, readonly string[]>;
  readonly path: string;
  /** The member of the row that holds the id of the other record. */
  readonly to: string;
}

/** The ids are in the order of the rows, newest first. */
export function createLinksGroup<Type extends ParentType>(
  api: Api,
  { type, field, path, to }: LinksField<Type>,
): FieldGroup<Type> {
  const childList = { path, filter: parentFilters[type], row: member(to, id) };
  return createUncheckedFieldGroup(type, field, async (ids, scope) => {
    const rows = await readChildRows(api, childList, ids, scope);
    return { of: rows.of, sideloaded: [] };
  });
}

/** Selects and sorts the children of one parent, which are given newest first. */
type Select<Child extends RecordType> = (
  children: readonly PartialRecord<Child>[],
) => readonly PartialRecord<Child>[];

interface ChildGroups<Parent extends RecordType> {
  /** A field with the ids of all children, newest first; or of those that `select` gives. */
  toMany<Child extends RecordType>(
    field: FieldFor<Parent, readonly string[]>,
    table: Table<Child>,
    select?: Select<Child>,
  ): FieldGroup<Parent>;
  /** A field with the id of the only child, or null. */
  toOne<Child extends RecordType>(
    field: FieldFor<Parent, string | null>,
    table: Table<Child>,
  ): FieldGroup<Parent>;
}

/** Groups for fields with the ids of child records. The children themselves are sideloaded. */
export function childGroups<Parent extends ParentType>(api: Api, type: Parent): ChildGroups<Parent> {
  function createGroup<Child extends RecordType>(
    field: Field<Parent>,
    { path, columns, ...table }: Table<Child>,
    toValue: (children: readonly PartialRecord<Child>[]) => unknown,
  ): FieldGroup<Parent> {
    const { readRow } = createRowReader(table.type, columns, new Set(columnNames(columns)));
    const childList = { path, filter: parentFilters[type], row: readRow };
    return createUncheckedFieldGroup(type, field, async (ids, scope) => {
      const children = await readChildRows(api, childList, ids, scope);
      return { of: (remoteId) => toValue(children.of(remoteId)), sideloaded: toAnyRecords(children.all) };
    });
  }

  return {
    toMany: (field, table, select = (children) => children) =>
      createGroup(field, table, (children) => select(children).map(({ remoteId }) => remoteId)),
    toOne: (field, table) => createGroup(field, table, ([child]) => child?.remoteId ?? null),
  };
}

/** A record of any type is an `AnyPartialRecord`, but the compiler does not accept one whose type is a parameter. */
function toAnyRecords(records: readonly object[]): readonly AnyPartialRecord[] {
  return records.filter((_record): _record is AnyPartialRecord => true);
}
