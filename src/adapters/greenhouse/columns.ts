import type { Field, PartialRecord as ReadRecord, Records, RecordType } from '../../domain/records.ts';
import { dateTimeOrNull } from '../../http/decode/dates.ts';
import { type Decoder, filling, id, list, member, object } from '../../http/decode/shape.ts';
import type { FirstOfEach } from '../adapter.ts';

/** How one of our fields is read out of a row, and which of the row's own fields that takes. */
export interface Column<Value> {
  readonly needs: readonly string[];
  readonly read: Decoder<Value>;
}

export type Columns<Type extends RecordType> = {
  readonly [Name in Field<Type>]?: Column<Records[Type][Name]>;
};

/** Our field is the provider's field of that name. */
export function column<Value>(name: string, of: Decoder<Value>): Column<Value> {
  return { needs: [name], read: member(name, of) };
}

/** Our field is made of several of the provider's. */
export function joined<Parts extends object, Value>(
  fieldGroups: { readonly [Name in keyof Parts]: Decoder<Parts[Name]> },
  toValue: (fieldGroups: Parts) => Value,
): Column<Value> {
  const read = object(fieldGroups);
  return { needs: Object.keys(fieldGroups), read: (row) => toValue(read(row)) };
}

const everything = '*';

/** The row itself, which takes all of its fields. */
const wholeRow: Column<unknown> = { needs: [everything], read: (row) => row };

/** What every row of the provider's has: harvestdocs.greenhouse.io/docs/standardizations. */
export const commonColumns = {
  createdAt: column('created_at', dateTimeOrNull),
  updatedAt: column('updated_at', dateTimeOrNull),
  remoteData: wholeRow,
};

/** Reads the rows of a list into records that hold some fields, and says which of the provider's fields that takes. */
export interface RowReader<Type extends RecordType> {
  readonly read: Decoder<readonly ReadRecord<Type>[]>;
  readonly readRow: Decoder<ReadRecord<Type>>;
  /** Leaves the other rows unread. */
  readFirst(of: FirstOfEach<Type>): Decoder<readonly ReadRecord<Type>[]>;
  /** Null where the whole row is needed. */
  readonly sparse: readonly string[] | null;
}

const readId = member('id', id);

export function createRowReader<Type extends RecordType>(
  type: Type,
  columns: Columns<Type>,
  fields: ReadonlySet<Field<Type>>,
): RowReader<Type> {
  const chosen = columnNames(columns).flatMap((name) => {
    const column: Column<Records[Type][Field<Type>]> | undefined = columns[name];
    return column !== undefined && fields.has(name) ? { name, ...column } : [];
  });
  const needs = new Set(chosen.flatMap((column) => column.needs));
  const fill = filling<Records[Type]>(chosen);
  const readRow = (row: unknown): ReadRecord<Type> => {
    const record: Partial<Records[Type]> = {};
    fill(row, record);
    return Object.assign(record, { type, remoteId: readId(row) });
  };
  return {
    sparse: needs.has(everything) ? null : ['id', ...needs].sort(),
    read: list(readRow),
    readRow,
    readFirst({ field, rows }) {
      const key: Column<unknown> | undefined = columns[field];
      if (key === undefined) return list(readRow);
      const counts = new Map<unknown, number>();
      return list(readRow, (row) => {
        const value = key.read(row);
        const count = (counts.get(value) ?? 0) + 1;
        counts.set(value, count);
        return count <= rows;
      });
    },
  };
}

/** The fields that columns are given for. */
export function columnNames<Type extends RecordType>(columns: Columns<Type>): readonly Field<Type>[] {
  const isField = (name: string): name is Field<Type> => name in columns;
  return Object.keys(columns).filter(isField);
}
