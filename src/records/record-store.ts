import type { Account, Invalidation } from '../adapters/account.ts';
import type { PartialRecord, RecordType } from '../domain/records.ts';

/** A record together with the account that it was read from. */
export type AccountRecord<Type extends RecordType> = PartialRecord<Type> & { readonly account: Account };

/** The records of one account that one operation has read. Each read adds its fields to the record. */
export class RecordStore {
  readonly #account: Account;
  /** The records that the provider has not returned: found by their ids, or by reads of other groups. */
  readonly #unproven = new Set<object>();
  readonly #records: { [Type in RecordType]?: Map<string, AccountRecord<Type>> } = {};

  constructor(account: Account) {
    this.#account = account;
  }

  get<Type extends RecordType>(type: Type, id: string): AccountRecord<Type> | undefined {
    return this.#records[type]?.get(id);
  }

  /** Adds the account to a record without storing it. */
  withAccount<Type extends RecordType>(record: PartialRecord<Type>): AccountRecord<Type> {
    return { ...record, account: this.#account };
  }

  /**
   * Stores fields of a record and returns the whole record, which is always the same object. The first merge also stores the
   * fields that its id holds.
   */
  merge<Type extends RecordType>(
    type: Type,
    read: PartialRecord<Type>,
    parseRemoteId: ((id: string) => PartialRecord<Type> | null) | null = null,
  ): AccountRecord<Type> {
    const isKnown = this.get(type, read.remoteId) !== undefined;
    const record = this.#merge(type, read, parseRemoteId);
    if (!isKnown) this.#unproven.add(record);
    return record;
  }

  /** Stores fields of a record that the provider returned, which proves that the record exists. */
  mergeExisting<Type extends RecordType>(
    type: Type,
    read: PartialRecord<Type>,
    parseRemoteId: ((id: string) => PartialRecord<Type> | null) | null = null,
  ): AccountRecord<Type> {
    const record = this.#merge(type, read, parseRemoteId);
    if (this.#unproven.size > 0) this.#unproven.delete(record);
    return record;
  }

  /** Whether the record is known to exist. */
  isExisting(type: RecordType, id: string): boolean {
    const record = this.get(type, id);
    return record !== undefined && !this.#unproven.has(record);
  }

  #merge<Type extends RecordType>(
    type: Type,
    read: PartialRecord<Type>,
    parseRemoteId: ((id: string) => PartialRecord<Type> | null) | null,
  ): AccountRecord<Type> {
    const records: Map<string, AccountRecord<Type>> = (this.#records[type] ??= new Map());
    const known = records.get(read.remoteId);
    if (known !== undefined) return Object.assign(known, read);
    const parsed = parseRemoteId?.(read.remoteId);
    // V8 copies a single object faster than a merge of two.
    const record: AccountRecord<Type> = {
      ...(parsed && hasFields(parsed) ? { ...parsed, ...read } : read),
      account: this.#account,
    };
    records.set(read.remoteId, record);
    return record;
  }

  invalidate({ type, remoteId }: Invalidation): void {
    for (const [name, records] of Object.entries(this.#records)) {
      if (type !== null && name !== type) continue;
      if (remoteId === null) records.clear();
      else records.delete(remoteId);
    }
  }
}

/** Whether a record that was parsed from an id has any field. */
function hasFields(parsed: object): boolean {
  for (const name in parsed) if (name !== 'type' && name !== 'remoteId') return true;
  return false;
}
