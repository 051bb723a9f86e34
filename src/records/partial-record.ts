import type { Resource } from '../adapters/adapter.ts';
import type { Field, PartialRecord, RecordType } from '../domain/records.ts';

/** Whether the provider can have a record with this id, as far as the id's format tells. */
export function hasValidId<Type extends RecordType>(
  { isRemoteId, parseRemoteId }: Resource<Type>,
  id: string,
): boolean {
  return isRemoteId === undefined ? parseRemoteId?.(id) !== null : isRemoteId(id);
}

/** Whether a record can exist and lacks any of some fields; `known` is undefined if none of its fields was read. */
export function isIncomplete<Type extends RecordType>(
  resource: Resource<Type>,
  id: string,
  known: PartialRecord<Type> | undefined,
  fields: ReadonlySet<Field<Type>>,
): boolean {
  if (known !== undefined) return lacksAny(known, fields);
  const parsed = resource.parseRemoteId?.(id);
  return parsed ? lacksAny(parsed, fields) : hasValidId(resource, id);
}

function lacksAny(record: object, fields: ReadonlySet<string>): boolean {
  for (const field of fields) if (!(field in record)) return true;
  return false;
}

/** A record without fields. */
export function emptyRecord<Type extends RecordType>(type: Type, remoteId: string): PartialRecord<Type> {
  const noFields: { readonly [Name in Field<Type>]?: never } = {};
  return { ...noFields, type, remoteId };
}
