import type { Field, PartialRecord, RecordType } from '../domain/records.ts';
import { bare } from './partial-record.ts';

export interface OperationFields {
  /** Every field of a type that the operation may read, wherever it is selected or filtered by. */
  fieldsOf<Type extends RecordType>(type: Type): readonly Field<Type>[];
}

/** Drops the fields that an operation did not ask for: a read that others share, or the cache, may have brought more. */
export class ReadableFields {
  readonly #operation: OperationFields;
  readonly #byType = new Map<RecordType, ReadonlySet<string>>();

  constructor(operation: OperationFields) {
    this.#operation = operation;
  }

  /** The record with the fields that the operation reads anywhere, and those that were asked for. */
  only<Type extends RecordType>(record: PartialRecord<Type>, asked: Iterable<string>): PartialRecord<Type> {
    const readable = this.#of(record.type);
    let hasMore = false;
    for (const name in record) if (!readable.has(name)) hasMore = true;
    if (!hasMore) return record;
    const all = readable.union(new Set(asked));
    const entries = Object.entries(record).filter(([name]) => all.has(name));
    return Object.assign(bare(record.type, record.remoteId), Object.fromEntries(entries));
  }

  #of(type: RecordType): ReadonlySet<string> {
    const known = this.#byType.get(type);
    if (known !== undefined) return known;
    const readable = new Set<string>(['type', 'remoteId', ...this.#operation.fieldsOf(type)]);
    this.#byType.set(type, readable);
    return readable;
  }
}
