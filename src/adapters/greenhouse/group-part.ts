import type { Field, Records, RecordType } from '../../domain/records.ts';
import { id, member } from '../../http/decode/shape.ts';
import type { FieldGroup } from '../adapter.ts';
import type { Api } from './api.ts';
import { createFieldPart, createLoosePart, type FieldFor } from './field-part.ts';
import { type RowsSource, readRowsOf } from './rows-of.ts';

/** Rows of another list, which name the record as their parent, and make up one field of it. */
export interface Group<Type extends RecordType, Name extends Field<Type>, Row> extends RowsSource<Row> {
  readonly type: Type;
  readonly field: Name;
  /** Of one parent's rows, newest first; there may be none. */
  toValue(rows: readonly Row[]): Records[Type][Name];
}

export function createGroupPart<Type extends RecordType, Name extends Field<Type>, Row>(
  api: Api,
  group: Group<Type, Name, Row>,
): FieldGroup<Type> {
  return createFieldPart(group.type, group.field, async (ids, scope) => {
    const rows = await readRowsOf(api, group, ids, scope);
    return { of: (remoteId) => group.toValue(rows.of(remoteId)), sideloaded: [] };
  });
}

/** Rows of another list, each of which leads from the record to one of another type. */
export interface Links<Type extends RecordType> extends Pick<RowsSource<unknown>, 'path' | 'filter'> {
  readonly type: Type;
  readonly field: FieldFor<Type, readonly string[]>;
  /** The row's field that has the id of the other. */
  readonly to: string;
}

/** A field that has the ids of all that the rows lead to, newest row first. */
export function createLinksPart<Type extends RecordType>(
  api: Api,
  { type, field, path, filter, to }: Links<Type>,
): FieldGroup<Type> {
  const source = { path, filter, row: member(to, id) };
  return createLoosePart(type, field, async (ids, scope) => {
    const rows = await readRowsOf(api, source, ids, scope);
    return { of: rows.of, sideloaded: [] };
  });
}
