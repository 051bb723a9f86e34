import type { Field, PartialRecord, RecordType } from '../domain/records.ts';
import { emptyRecord } from './partial-record.ts';

export interface OperationFields {
  /** Every field of a record type that the operation selects or filters by, at any place. */
  fieldsOf<Type extends RecordType>(type: Type): readonly Field<Type>[];
}

/** Drops the fields that an operation does not read: coalesced reads and cache entries may hold more. */
export class ReadableFields {
  readonly #operation: OperationFields;
  readonly #byType = new Map<RecordType, ReadonlySet<string>>();

  constructor(operation: OperationFields) {
    this.#operation = operation;
  }

  /** The record with only the fields that the operation reads at any place, and the fields of this read. */
  restrict<Type extends RecordType>(
    record: PartialRecord<Type>,
    fields: Iterable<string>,
  ): PartialRecord<Type> {
    const readable = this.#of(record.type);
    let hasMore = false;
    for (const name in record) if (!readable.has(name)) hasMore = true;
    if (!hasMore) return record;
    const kept = readable.union(new Set(fields));
    const entries = Object.entries(record).filter(([name]) => kept.has(name));
    return Object.assign(emptyRecord(record.type, record.remoteId), Object.fromEntries(entries));
  }

  #of(type: RecordType): ReadonlySet<string> {
    const known = this.#byType.get(type);
    if (known !== undefined) return known;
    const readable = new Set<string>(['type', 'remoteId', ...this.#operation.fieldsOf(type)]);
    this.#byType.set(type, readable);
    return readable;
  }
}
