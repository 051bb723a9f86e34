import type { Account } from '../adapters/account.ts';
import type { AnyPartialRecord, PartialRecord, RecordType } from '../domain/records.ts';

/** A record together with the account that it was read from. */
export type AccountRecord<Type extends RecordType> = PartialRecord<Type> & { readonly account: Account };

/** What is known of the records of one account so far, field by field. A record that is read again is widened. */
export class RecordStore {
  readonly #account: Account;
  readonly #told = new Set<object>();
  readonly #records: { [Type in RecordType]?: Map<string, AccountRecord<Type>> } = {};

  constructor(account: Account) {
    this.#account = account;
  }

  get<Type extends RecordType>(type: Type, id: string): AccountRecord<Type> | undefined {
    return this.#records[type]?.get(id);
  }

  /** Says whose record it is, without keeping it. */
  locate<Type extends RecordType>(read: PartialRecord<Type>): AccountRecord<Type> {
    return { ...read, account: this.#account };
  }

  /**
   * Keeps what was read and returns all that is known of that record: one object, which grows with each read. What its
   * key says is looked at with the first.
   */
  merge<Type extends RecordType>(
    type: Type,
    read: PartialRecord<Type>,
    parseRemoteId: ((id: string) => PartialRecord<Type> | null) | null = null,
  ): AccountRecord<Type> {
    const records: Map<string, AccountRecord<Type>> = (this.#records[type] ??= new Map());
    const known = records.get(read.remoteId);
    if (known !== undefined) return Object.assign(known, read);
    const key = parseRemoteId?.(read.remoteId);
    // A record of one part is copied fastest.
    const record: AccountRecord<Type> = {
      ...(key && saysMore(key) ? { ...key, ...read } : read),
      account: this.#account,
    };
    records.set(read.remoteId, record);
    return record;
  }

  /** Keeps a row, a record that was read by its id, or one that was named in passing: the provider has the record. */
  tell<Type extends RecordType>(
    type: Type,
    read: PartialRecord<Type>,
    parseRemoteId: ((id: string) => PartialRecord<Type> | null) | null = null,
  ): AccountRecord<Type> {
    const record = this.merge(type, read, parseRemoteId);
    this.#told.add(record);
    return record;
  }

  tellAll(records: readonly AnyPartialRecord[]): void {
    for (const record of records) this.tell(record.type, record);
  }

  /** Whether the provider has told of the record; what is kept of others is of their keys, or of lists below them. */
  isTold(type: RecordType, id: string): boolean {
    const record = this.get(type, id);
    return record !== undefined && this.#told.has(record);
  }
}

/** Whether a key says anything but which record it is of. */
function saysMore(key: object): boolean {
  for (const name in key) if (name !== 'type' && name !== 'remoteId') return true;
  return false;
}
