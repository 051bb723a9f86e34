import type { Account, Invalidation } from '../adapters/account.ts';
import type { PartialRecord, RecordType } from '../domain/records.ts';

/** A record together with the account that it was read from. */
export type AccountRecord<Type extends RecordType> = PartialRecord<Type> & { readonly account: Account };

/** What one operation knows of the records of one account, field by field. A record that is read again gains fields. */
export class RecordStore {
  readonly #account: Account;
  /** The records that the provider has shown to exist. */
  readonly #existing = new Set<object>();
  readonly #records: { [Type in RecordType]?: Map<string, AccountRecord<Type>> } = {};

  constructor(account: Account) {
    this.#account = account;
  }

  get<Type extends RecordType>(type: Type, id: string): AccountRecord<Type> | undefined {
    return this.#records[type]?.get(id);
  }

  /** Adds the account to a record without keeping it. */
  withAccount<Type extends RecordType>(record: PartialRecord<Type>): AccountRecord<Type> {
    return { ...record, account: this.#account };
  }

  /**
   * Keeps what was read and returns all that is known of the record: one object, which grows with each read. What its
   * id says is added with the first.
   */
  merge<Type extends RecordType>(
    type: Type,
    read: PartialRecord<Type>,
    parseRemoteId: ((id: string) => PartialRecord<Type> | null) | null = null,
  ): AccountRecord<Type> {
    const records: Map<string, AccountRecord<Type>> = (this.#records[type] ??= new Map());
    const known = records.get(read.remoteId);
    if (known !== undefined) return Object.assign(known, read);
    const parsed = parseRemoteId?.(read.remoteId);
    // A record of one source is copied fastest.
    const record: AccountRecord<Type> = {
      ...(parsed && hasFields(parsed) ? { ...parsed, ...read } : read),
      account: this.#account,
    };
    records.set(read.remoteId, record);
    return record;
  }

  /** Merges a row of a list, a record that was read by its id, or a sideloaded one: the provider has the record. */
  mergeExisting<Type extends RecordType>(
    type: Type,
    read: PartialRecord<Type>,
    parseRemoteId: ((id: string) => PartialRecord<Type> | null) | null = null,
  ): AccountRecord<Type> {
    const record = this.merge(type, read, parseRemoteId);
    this.#existing.add(record);
    return record;
  }

  /** Whether the provider has shown that it has the record; others are known by their ids, or by lists below them. */
  isExisting(type: RecordType, id: string): boolean {
    const record = this.get(type, id);
    return record !== undefined && this.#existing.has(record);
  }

  invalidate({ type, remoteId }: Invalidation): void {
    for (const [name, records] of Object.entries(this.#records)) {
      if (type !== null && name !== type) continue;
      if (remoteId === null) records.clear();
      else records.delete(remoteId);
    }
  }
}

/** Whether an id says anything but which record it is of. */
function hasFields(parsed: object): boolean {
  for (const name in parsed) if (name !== 'type' && name !== 'remoteId') return true;
  return false;
}
