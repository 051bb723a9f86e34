import type { AnyPartialRecord, Field, PartialRecord, Records, RecordType } from '../../domain/records.ts';
import type { RequestScope } from '../../request-scope.ts';
import type { FieldGroup } from '../adapter.ts';
import { maxIds } from './api.ts';
import { inChunks } from './chunks.ts';

/** One field of some records, and what was read in passing. */
export interface Values<Value> {
  of(remoteId: string): Value;
  readonly sideloaded: readonly AnyPartialRecord[];
}

/** The fields of a record that such a value fits. */
export type FieldFor<Type extends RecordType, Value> = {
  [Name in Field<Type>]: Value extends Records[Type][Name] ? Name : never;
}[Field<Type>];

/** A field that comes from other lists, for 50 records at a time. */
export function createFieldPart<Type extends RecordType, Name extends Field<Type>>(
  type: Type,
  field: Name,
  read: (ids: readonly string[], scope: RequestScope) => Promise<Values<Records[Type][Name]>>,
): FieldGroup<Type> {
  return createLoosePart(type, field, read);
}

/** Likewise; whoever calls it sees to it that the values are those of the field. */
export function createLoosePart<Type extends RecordType>(
  type: Type,
  field: Field<Type>,
  read: (ids: readonly string[], scope: RequestScope) => Promise<Values<unknown>>,
): FieldGroup<Type> {
  const nothingReadYet: { readonly [Name in Field<Type>]?: never } = {};
  return {
    fields: [field],
    idsPerCall: maxIds,
    calls: 1,
    getMany: (ids, _fields, scope) =>
      inChunks(ids, maxIds, async (chunk) => {
        const values = await read(chunk, scope);
        const items = chunk.map((remoteId): PartialRecord<Type> => {
          const key = { ...nothingReadYet, type, remoteId };
          return Object.assign(key, { [field]: values.of(remoteId) });
        });
        return { items, sideloaded: values.sideloaded, missing: null };
      }),
  };
}
