import type DataLoader from 'dataloader';
import { type AccountAccess, fullAccess } from '../access/account-access.ts';
import type { Account, ConnectedAccount } from '../adapters/account.ts';
import type { Page } from '../adapters/adapter.ts';
import type { Field, PartialRecord, RecordType } from '../domain/records.ts';
import { InputError, type Origin } from '../errors.ts';
import { CallBudget } from '../request-scope.ts';
import { type ReaderOptions, toReaderSource } from './reader-source.ts';
import { RecordReader } from './record-reader.ts';
import type { AccountRecord } from './record-store.ts';

/** Loads the first children of a parent, in one list for several parents; null for a parent that is to be listed alone. */
export type ChildPageLoader<Type extends RecordType> = DataLoader<string, Page<Type> | null>;

type Value<Type extends RecordType, Name extends Field<Type>> = (PartialRecord<Type>[Name] & {}) | null;

/** The records as one page of a filtered list reads them. */
export interface PageRecords {
  readonly records: RequestRecords;
  readonly budget: CallBudget;
}

/** How many names of accounts a message lists. */
const maxNamesShown = 20;

/** The records that one operation reads, of all accounts. It lives as long as the operation. */
export class RequestRecords {
  /** In the order of the configuration. */
  readonly accounts: readonly Account[];
  readonly #connected: readonly ConnectedAccount[];
  readonly #options: ReaderOptions;
  readonly #accessTo: (account: Account) => AccountAccess;
  readonly #readers = new Map<string, RecordReader>();
  readonly #childPages: { [Type in RecordType]?: Map<string, ChildPageLoader<Type>> } = {};
  /** The records of the operation, if these are those of one page; null if they are those of the operation itself. */
  readonly #whole: RequestRecords | null;
  readonly #pages = new WeakMap<object, Map<string, PageRecords>>();

  constructor(
    connected: readonly ConnectedAccount[],
    options: ReaderOptions,
    accessTo: (account: Account) => AccountAccess = () => fullAccess,
    whole: RequestRecords | null = null,
  ) {
    this.accounts = connected.map(({ account }) => account);
    this.#connected = connected;
    this.#options = options;
    this.#accessTo = accessTo;
    this.#whole = whole;
  }

  /**
   * The records as one page of a filtered list reads them: with a limited number of calls, which count for the operation as
   * well. What is known of a record is the same for all. A page that is read again, by another executor, goes on with the
   * calls that are left.
   */
  ofPage(field: object, parentId: string | null, pageCalls: number): PageRecords {
    const byParent = this.#pages.get(field) ?? new Map<string, PageRecords>();
    this.#pages.set(field, byParent);
    const known = byParent.get(parentId ?? '');
    if (known !== undefined) return known;
    const budget = new CallBudget('pageCalls', pageCalls, this.#options.scope);
    const scope = { ...this.#options.scope, claimCall: (origin: Origin) => budget.claim(origin) };
    const options = { ...this.#options, scope };
    const records = new RequestRecords(this.#connected, options, this.#accessTo, this);
    const page = { records, budget };
    byParent.set(parentId ?? '', page);
    return page;
  }

  /** The records of the operation, without the limits of a page. */
  get whole(): RequestRecords {
    return this.#whole ?? this;
  }

  /** The reader of an account; null if no account has that name. */
  readerOf(name: string): RecordReader | null {
    const known = this.#readers.get(name);
    if (known !== undefined) return known;
    const connected = this.#connected.find(({ account }) => account.name === name);
    if (connected === undefined) return null;
    const reader = this.#createReader(connected);
    this.#readers.set(name, reader);
    return reader;
  }

  #createReader(connected: ConnectedAccount): RecordReader {
    const { account } = connected;
    if (this.#whole !== null) return this.#whole.reader(account).within(this.#options);
    const source = toReaderSource(connected, this.#options, this.#accessTo(account));
    return new RecordReader(source, this.#options);
  }

  /** The reader of an account that a client names in `argument`. */
  readerNamed(name: string, argument: string): RecordReader {
    const reader = this.readerOf(name);
    if (reader !== null) return reader;
    const names = this.accounts.slice(0, maxNamesShown).map((account) => account.name);
    const shown = [...names, ...(this.accounts.length > maxNamesShown ? ['…'] : [])].join(', ');
    throw new InputError(`${argument} names an account that is not connected. Connected: ${shown}`);
  }

  /** The reader of a record's account. */
  reader(account: Account): RecordReader {
    const reader = this.readerOf(account.name);
    if (reader === null) throw new Error('a record belongs to no connected account');
    return reader;
  }

  /** The value of one field of a record: at once if it is known, otherwise by a read; null if the provider has none. */
  readField<Type extends RecordType, Name extends Field<Type>>(
    record: AccountRecord<Type>,
    name: Name,
  ): Value<Type, Name> | Promise<Value<Type, Name>> {
    const value: PartialRecord<Type>[Name] = record[name];
    if (value !== undefined) return value;
    const type: Type = record.type;
    const reader = this.reader(record.account);
    const known: PartialRecord<Type>[Name] = reader.peek(type, record.remoteId)[name];
    if (known !== undefined) return known;
    return reader.load(type, record.remoteId, [name]).then((loaded) => loaded?.[name] ?? null);
  }

  /** The loader with this key; creates it at the first call. */
  childPages<Type extends RecordType>(
    type: Type,
    key: string,
    create: () => ChildPageLoader<Type>,
  ): ChildPageLoader<Type> {
    const known: Map<string, ChildPageLoader<Type>> = (this.#childPages[type] ??= new Map());
    const loader = known.get(key) ?? create();
    known.set(key, loader);
    return loader;
  }
}
