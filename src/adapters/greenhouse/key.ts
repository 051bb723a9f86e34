import type { Field, Read, RecordType } from '../../domain/records.ts';

/** Every id of the vendor's is a whole number: anything else would be asked for in vain. */
export function isKey(id: string): boolean {
  return /^[1-9]\d{0,18}$/.test(id);
}

/** What an id says by itself: nothing but that it can be one. */
export function readKey<Type extends RecordType>(type: Type, id: string): Read<Type> | null {
  const nothingReadYet: { readonly [Name in Field<Type>]?: never } = {};
  return isKey(id) ? { ...nothingReadYet, type, remoteId: id } : null;
}
