import type { Resource } from '../adapters/adapter.ts';
import type { Field, PartialRecord, RecordType } from '../domain/records.ts';

/** Whether the provider can have a record of that id. */
export function canBe<Type extends RecordType>(
  { isRemoteId, parseRemoteId }: Resource<Type>,
  id: string,
): boolean {
  return isRemoteId === undefined ? parseRemoteId?.(id) !== null : isRemoteId(id);
}

export function lacksAny<Type extends RecordType>(
  record: PartialRecord<Type>,
  fields: Iterable<Field<Type>>,
): boolean {
  for (const field of fields) if (!(field in record)) return true;
  return false;
}

/** A record of which nothing is known but its key. */
export function bare<Type extends RecordType>(type: Type, remoteId: string): PartialRecord<Type> {
  const nothingReadYet: { readonly [Name in Field<Type>]?: never } = {};
  return { ...nothingReadYet, type, remoteId };
}
