import type { AccountAccess } from '../access/account-access.ts';
import type { ConnectedAccount, InvalidationLog } from '../adapters/account.ts';
import type { Adapter, Resource } from '../adapters/adapter.ts';
import type { AnyPartialRecord, Field, PartialRecord, RecordType } from '../domain/records.ts';
import { emptyRecord, isIncomplete } from './partial-record.ts';
import { type OperationFields, ReadableFields } from './readable-fields.ts';
import { type AccountRecord, RecordStore } from './record-store.ts';

/**
 * What one operation knows of the records of one account. Everything that was read passes here: fields and rows that the
 * caller may not see are dropped. So are fields that the operation does not select, except those of the rows of pages. What is
 * invalidated is forgotten before the next look.
 */
export class KnownRecords {
  readonly #adapter: Adapter;
  readonly #access: AccountAccess;
  readonly #invalidations: InvalidationLog;
  readonly #readable: ReadableFields;
  readonly #store: RecordStore;
  /** The records that the caller may not see, by type and id. */
  readonly #hidden = new Set<string>();
  /** The records that a read did not find, by type and id. */
  readonly #absent = new Set<string>();
  /** Every invalidation up to this epoch is applied to everything in the store. */
  #epoch: number;
  #drops = 0;

  constructor(
    { account, adapter, invalidations }: ConnectedAccount,
    operation: OperationFields,
    access: AccountAccess,
  ) {
    this.#adapter = adapter;
    this.#access = access;
    this.#invalidations = invalidations;
    this.#readable = new ReadableFields(operation);
    this.#store = new RecordStore(account);
    this.#epoch = invalidations.epoch;
  }

  /** The current epoch; a read notes it before it begins. */
  get epoch(): number {
    return this.#invalidations.epoch;
  }

  /** How often something was forgotten. */
  get drops(): number {
    return this.#drops;
  }

  /** Forgets what has changed at the provider since it was read. */
  forgetInvalidated(): void {
    const { epoch } = this.#invalidations;
    if (epoch === this.#epoch) return;
    for (const each of this.#invalidations.since(this.#epoch)) this.#store.invalidate(each);
    this.#epoch = epoch;
    this.#drops += 1;
    this.#hidden.clear();
    this.#absent.clear();
  }

  get<Type extends RecordType>(type: Type, id: string): AccountRecord<Type> | undefined {
    return this.#store.get(type, id);
  }

  /** What is known of a record, if only its id. */
  peek<Type extends RecordType>(type: Type, id: string): AccountRecord<Type> {
    const known = this.#store.get(type, id);
    if (known !== undefined) return known;
    const parsed = this.#adapter.resources[type]?.parseRemoteId?.(id);
    return this.#store.withAccount(parsed ?? emptyRecord(type, id));
  }

  /** Whether the provider has shown that it has the record. */
  isExisting(type: RecordType, id: string): boolean {
    return this.#store.isExisting(type, id);
  }

  /** Notes that a read of the record itself did not find it. */
  noteAbsent(type: RecordType, id: string): void {
    this.#absent.add(`${type} ${id}`);
  }

  /** Whether the record is known to be gone, and nothing has shown it. */
  isAbsent(type: RecordType, id: string): boolean {
    return this.#absent.size > 0 && this.#absent.has(`${type} ${id}`) && !this.isExisting(type, id);
  }

  isHidden(type: RecordType, id: string): boolean {
    return this.#hidden.size > 0 && this.#hidden.has(`${type} ${id}`);
  }

  /** Whether a read can tell more of the record than is known of it. */
  lacks<Type extends RecordType>(
    type: Type,
    resource: Resource<Type>,
    id: string,
    fields: ReadonlySet<Field<Type>>,
  ): boolean {
    return isIncomplete(resource, id, this.#store.get(type, id), fields);
  }

  /** Merges rows of a page; those that the caller may not see are left out. `began` is the epoch before the read. */
  mergeRows<Type extends RecordType>(
    type: Type,
    rows: readonly PartialRecord<Type>[],
    began: number,
  ): readonly AccountRecord<Type>[] {
    this.#noteMerged(began);
    const merged: AccountRecord<Type>[] = [];
    for (const row of rows) {
      const visible = this.#visible(row);
      if (visible !== null) merged.push(this.#store.mergeExisting(type, visible));
    }
    return merged;
  }

  mergeSideloaded(records: readonly AnyPartialRecord[], began: number): void {
    this.#noteMerged(began);
    for (const sideloaded of records) {
      const record = this.#visible(this.#readable.restrict(sideloaded, []));
      if (record !== null) this.#store.mergeExisting(record.type, record);
    }
  }

  /** Merges a record that was read by its id, with these fields. `isPrimary` if the read shows that the record exists. */
  mergeRead<Type extends RecordType>(
    type: Type,
    read: PartialRecord<Type>,
    { fields, isPrimary, began }: ReadOptions<Type>,
  ): AccountRecord<Type> | null {
    this.#noteMerged(began);
    const record = this.#visible(this.#readable.restrict(read, fields));
    if (record === null) return null;
    const { parseRemoteId = null } = this.#adapter.resources[type] ?? {};
    return isPrimary
      ? this.#store.mergeExisting(type, record, parseRemoteId)
      : this.#store.merge(type, record, parseRemoteId);
  }

  /** Sets fields that were read and are not there, and fields that no group of the resource supplies, to null. */
  fill<Type extends RecordType>(type: Type, id: string, fields: readonly Field<Type>[]): AccountRecord<Type> {
    const record = this.peek(type, id);
    const absent = fields.filter((field) => !(field in record)).map((field) => [field, null]);
    if (absent.length === 0) return record;
    return this.#store.merge(type, { ...record, ...Object.fromEntries(absent) });
  }

  /** Has the invalidations since a read began applied before the next look, because the read may be older than they are. */
  #noteMerged(began: number): void {
    this.#epoch = Math.min(this.#epoch, began);
  }

  #visible<Type extends RecordType>(record: PartialRecord<Type>): PartialRecord<Type> | null {
    const visible = this.#access.visible(record);
    if (visible === null) this.#hidden.add(`${record.type} ${record.remoteId}`);
    return visible;
  }
}

interface ReadOptions<Type extends RecordType> {
  readonly fields: Iterable<Field<Type>>;
  readonly isPrimary: boolean;
  /** The epoch before the read. */
  readonly began: number;
}
