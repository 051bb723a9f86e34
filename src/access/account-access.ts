import type { PartialRecord, RecordType } from '../domain/records.ts';

/** What a caller may see of one account. */
export interface AccountAccess {
  /** The record without the fields that the caller may not see; null if it may not see the record at all. */
  visible<Type extends RecordType>(record: PartialRecord<Type>): PartialRecord<Type> | null;
}

/** The access of a caller who may see everything. */
export const fullAccess: AccountAccess = { visible: (record) => record };
