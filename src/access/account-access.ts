import type { PartialRecord, RecordType } from '../domain/records.ts';

/** A caller's access to the records of one account. */
export interface AccountAccess {
  /** The record without the fields that the caller may not see; null if it may not see the record at all. */
  visible<Type extends RecordType>(record: PartialRecord<Type>): PartialRecord<Type> | null;
}

/** Access to every record and field. */
export const fullAccess: AccountAccess = { visible: (record) => record };
