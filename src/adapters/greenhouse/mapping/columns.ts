import type { Field, PartialRecord, Records, RecordType } from '../../../domain/records.ts';
import { dateTimeOrNull } from '../../../http/decode/dates.ts';
import { rows } from '../../../http/decode/rows.ts';
import { type Decoder, filling, id, member, object } from '../../../http/decode/shape.ts';
import type { FirstOfEach } from '../../adapter.ts';

/** Reads one of our fields out of a row. */
export interface Column<Value> {
  /** The members of the row that the field is read from. */
  readonly members: readonly string[];
  readonly read: Decoder<Value>;
}

export type Columns<Type extends RecordType> = {
  readonly [Name in Field<Type>]?: Column<Records[Type][Name]>;
};

/** A field that is one member of the row. */
export function column<Value>(name: string, of: Decoder<Value>): Column<Value> {
  return { members: [name], read: member(name, of) };
}

/** A field that is made of several members of the row. */
export function joined<Members extends object, Value>(
  decoders: { readonly [Name in keyof Members]: Decoder<Members[Name]> },
  toValue: (members: Members) => Value,
): Column<Value> {
  const read = object(decoders);
  return { members: Object.keys(decoders), read: (row) => toValue(read(row)) };
}

const allMembers = '*';

const wholeRow: Column<unknown> = { members: [allMembers], read: (row) => row };

/** Columns of every table: harvestdocs.greenhouse.io/docs/standardizations. */
export const commonColumns = {
  createdAt: column('created_at', dateTimeOrNull),
  updatedAt: column('updated_at', dateTimeOrNull),
  remoteData: wholeRow,
};

/** Reads the rows of a list into records that hold a set of fields. */
export interface RowReader<Type extends RecordType> {
  readonly read: Decoder<readonly PartialRecord<Type>[]>;
  readonly readRow: Decoder<PartialRecord<Type>>;
  /** Skips the rows that are not among the first of each value, without decoding them. */
  readFirst(of: FirstOfEach<Type>): Decoder<readonly PartialRecord<Type>[]>;
  /** The members of the row that these fields are read from, `id` included; null if the whole row is. */
  readonly members: readonly string[] | null;
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
  const members = new Set(chosen.flatMap((column) => column.members));
  const fill = filling<Records[Type]>(chosen);
  const readRow = (row: unknown): PartialRecord<Type> => {
    const record: Partial<Records[Type]> = {};
    fill(row, record);
    return Object.assign(record, { type, remoteId: readId(row) });
  };
  return {
    members: members.has(allMembers) ? null : ['id', ...members].sort(),
    read: rows(readRow),
    readRow,
    readFirst({ field, rows: count }) {
      const key: Column<unknown> | undefined = columns[field];
      if (key === undefined) return rows(readRow);
      const counts = new Map<unknown, number>();
      const isOfUse = (row: unknown) => {
        const value = key.read(row);
        const nth = (counts.get(value) ?? 0) + 1;
        counts.set(value, nth);
        return nth <= count;
      };
      return rows(readRow, { isOfUse });
    },
  };
}

/** The fields that have a column. */
export function columnNames<Type extends RecordType>(columns: Columns<Type>): readonly Field<Type>[] {
  const isField = (name: string): name is Field<Type> => name in columns;
  return Object.keys(columns).filter(isField);
}
