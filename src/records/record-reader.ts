import type { AccountAccess } from '../access/account-access.ts';
import type { Account, ConnectedAccount, InvalidationLog } from '../adapters/account.ts';
import type {
  Adapter,
  BatchResult,
  FieldGroup,
  FileDownload,
  Listing,
  ListRequest,
  Page,
  Resource,
} from '../adapters/adapter.ts';
import type { AnyPartialRecord, Field, PartialRecord, RecordType } from '../domain/records.ts';
import type { RequestScope } from '../request-scope.ts';
import { FieldGroupLoaders, fieldsIn, groupsWith } from './field-group-loader.ts';
import { emptyRecord, hasValidId, isIncomplete } from './partial-record.ts';
import { type OperationFields, ReadableFields } from './readable-fields.ts';
import { type AccountRecord, RecordStore } from './record-store.ts';
import { SuppliedFields } from './supplied-fields.ts';
import { readTraced, type Trace } from './trace.ts';
import { recordVanishedError } from './vanished.ts';

export type { FileDownload };

/** The options of one operation's readers, the same for all accounts. */
export interface ReaderOptions extends OperationFields {
  readonly scope: RequestScope;
  /** Null if the response does not explain its cost. */
  readonly trace: Trace | null;
}

/**
 * Reads the records of one account for one operation. It is the only source of record fields for the layers above: it drops
 * fields and rows that the caller may not see, and fields that only other operations of a coalesced read need. It stores
 * every field that it read, so that no field is read twice, and batches the reads of one tick.
 */
export class RecordReader {
  readonly account: Account;
  readonly adapter: Adapter;
  readonly suppliedFields: SuppliedFields;
  readonly #invalidations: InvalidationLog;
  readonly #options: ReaderOptions;
  readonly #access: AccountAccess;
  readonly #store: RecordStore;
  #loaders = new FieldGroupLoaders();
  #pages: { [Type in RecordType]?: Map<string, Promise<Page<Type>>> } = {};
  readonly #readableFields: ReadableFields;
  #identity: Promise<string | null> | null = null;
  #epoch: number;

  constructor(connected: ConnectedAccount, options: ReaderOptions, access: AccountAccess) {
    this.account = connected.account;
    this.adapter = connected.adapter;
    this.suppliedFields = new SuppliedFields(connected.adapter);
    this.#invalidations = connected.invalidations;
    this.#options = options;
    this.#access = access;
    this.#store = new RecordStore(connected.account);
    this.#readableFields = new ReadableFields(options);
    this.#epoch = connected.invalidations.epoch;
  }

  /**
   * Reads fields of one record; null if the provider has no such record. A field that the provider cannot supply is null.
   * Rejects if the provider has returned the record before and does not find it now, or finds it but not a field group: then
   * the fields are unknown, not empty.
   */
  async load<Type extends RecordType>(
    type: Type,
    id: string,
    fields: readonly Field<Type>[],
  ): Promise<AccountRecord<Type> | null> {
    const resource = this.adapter.resources[type];
    if (resource === undefined || !hasValidId(resource, id)) return null;
    this.#dropInvalidated();
    const known = this.peek(type, id);
    const missing = fields.filter((field) => !(field in known));
    const reads = groupsWith(resource.fieldGroups, missing);
    const results = await Promise.all(
      reads.map(({ group, wanted }) => this.#loader(type, resource, group).load(id, wanted)),
    );
    if (!results.includes(null)) return this.#fillWithNull(type, id, missing);
    const [primaryGroup] = resource.fieldGroups;
    const isAbsent = reads.some(({ group }, index) => group === primaryGroup && results[index] === null);
    if (isAbsent && !this.#store.isExisting(type, id)) return null;
    throw recordVanishedError(this.account);
  }

  /**
   * Reads fields of many records, each field group as one batch, and stores them. A later `load` of a record whose read
   * failed rejects without another call. Of `besides`, only the fields of groups that are read anyway are added.
   */
  async loadMany<Type extends RecordType>(
    type: Type,
    ids: ReadonlySet<string>,
    fields: readonly Field<Type>[],
    besides: readonly Field<Type>[],
  ): Promise<void> {
    const resource = this.adapter.resources[type];
    if (resource === undefined) return;
    this.#dropInvalidated();
    const reads: Promise<void>[] = [];
    for (const { group, wanted } of groupsWith(resource.fieldGroups, fields)) {
      const incomplete: string[] = [];
      for (const id of ids)
        if (isIncomplete(resource, id, this.#store.get(type, id), wanted)) incomplete.push(id);
      if (incomplete.length === 0) continue;
      const all = wanted.union(fieldsIn(group, besides));
      const batch = incomplete.length === ids.size ? ids : new Set(incomplete);
      reads.push(this.#loader(type, resource, group).loadAll(batch, all));
    }
    if (reads.length > 0) await Promise.all(reads);
    const unsupplied = fields.filter((field) => !this.suppliedFields.has(type, field));
    if (unsupplied.length > 0) for (const id of ids) this.#fillWithNull(type, id, unsupplied);
  }

  /**
   * Returns the stored record. If there is none, it reads the primary group with those of the fields that belong to it; null
   * if the provider has no such record.
   */
  async lookUp<Type extends RecordType>(
    type: Type,
    id: string,
    fields: readonly Field<Type>[],
  ): Promise<AccountRecord<Type> | null> {
    this.#dropInvalidated();
    const known = this.#store.get(type, id);
    if (known !== undefined) return known;
    const resource = this.adapter.resources[type];
    if (resource === undefined || !hasValidId(resource, id)) return null;
    const [primaryGroup] = resource.fieldGroups;
    if (primaryGroup === undefined) return null;
    const wanted = fieldsIn(primaryGroup, fields);
    const record = await this.#loader(type, resource, primaryGroup).load(id, wanted);
    const visible = record && this.#restrict(record, fields);
    return visible && this.#store.merge(type, visible, resource.parseRemoteId);
  }

  /** The fields of a record that are known without a call: the stored ones, or those that its id holds. */
  peek<Type extends RecordType>(type: Type, id: string): AccountRecord<Type> {
    const known = this.#store.get(type, id);
    if (known !== undefined) return known;
    const parsed = this.adapter.resources[type]?.parseRemoteId?.(id);
    return this.#store.withAccount(parsed ?? emptyRecord(type, id));
  }

  /** Reads one page and stores its rows. */
  async list<Type extends RecordType>(
    type: Type,
    listing: Lists<Type>,
    request: PageRequest<Type>,
  ): Promise<AccountPage<Type>> {
    const page = await this.page(type, listing, request);
    return { ...page, items: this.mergeRows(type, page.items) };
  }

  /** Reads one page without storing its rows. The same page is read only once per operation. */
  page<Type extends RecordType>(
    type: Type,
    listing: Lists<Type>,
    request: PageRequest<Type>,
  ): Promise<Page<Type>> {
    this.#dropInvalidated();
    const pages: Map<string, Promise<Page<Type>>> = (this.#pages[type] ??= new Map());
    const { size, from, filter, fields, firstOfEach } = request;
    const key = JSON.stringify([size, from, filter, [...fields], firstOfEach]);
    const page = pages.get(key) ?? this.#readPage(type, listing, request);
    pages.set(key, page);
    return page;
  }

  /** Stores rows of a page, without those that the caller may not see. */
  mergeRows<Type extends RecordType>(
    type: Type,
    rows: readonly PartialRecord<Type>[],
  ): readonly AccountRecord<Type>[] {
    const merged: AccountRecord<Type>[] = [];
    for (const row of rows) {
      const visible = this.#access.visible(row);
      if (visible !== null) merged.push(this.#store.mergeExisting(type, visible));
    }
    return merged;
  }

  /** Opens the file of an attachment; null if the provider has no such file. */
  async openFile(attachmentId: string): Promise<FileDownload | null> {
    return (await this.adapter.files?.open(attachmentId, this.#options.scope)) ?? null;
  }

  /** Tests the credential, once per operation. Resolves with its user's id; null if the provider does not tell. */
  identify(): Promise<string | null> {
    this.#identity ??= this.adapter.credential.identify(this.#options.scope);
    return this.#identity;
  }

  /** Drops the records that were invalidated since the last read, so that they are read again. */
  #dropInvalidated(): void {
    const { epoch } = this.#invalidations;
    if (epoch === this.#epoch) return;
    for (const invalidation of this.#invalidations.since(this.#epoch)) this.#store.invalidate(invalidation);
    this.#epoch = epoch;
    this.#loaders = new FieldGroupLoaders();
    this.#pages = {};
  }

  async #readPage<Type extends RecordType>(type: Type, listing: Lists<Type>, request: PageRequest<Type>) {
    const list = (scope: RequestScope) => listing.list({ ...request, scope });
    const page = await this.#read(`a page of ${type}`, request.fields, list);
    this.#mergeSideloaded(page.sideloaded);
    return page;
  }

  async #readGroup<Type extends RecordType>(
    type: Type,
    { isDictionary = false, fieldGroups, parseRemoteId }: Resource<Type>,
    group: FieldGroup<Type>,
    ids: readonly string[],
    fields: ReadonlySet<Field<Type>>,
  ): Promise<BatchResult<Type>> {
    const getMany = (scope: RequestScope) => group.getMany(ids, fields, scope);
    const result = await this.#read(`${ids.length} of ${type}`, fields, getMany);
    this.#mergeSideloaded(result.sideloaded);
    // A dictionary is read whole, so all of it is stored. Other batches may hold records that only other operations need.
    const storedIds = isDictionary ? result.items.keys() : ids;
    for (const id of storedIds) {
      const item = result.items.get(id);
      if (item === undefined || item instanceof Error) continue;
      const record = this.#restrict(item, fields);
      if (record === null) continue;
      // Only the primary group proves that the record exists: other groups may return rows for unknown ids.
      if (group === fieldGroups[0]) this.#store.mergeExisting(type, record, parseRemoteId);
      else this.#store.merge(type, record, parseRemoteId);
    }
    return result;
  }

  #mergeSideloaded(records: readonly AnyPartialRecord[]): void {
    for (const sideloaded of records) {
      const record = this.#restrict(sideloaded, none);
      if (record !== null) this.#store.mergeExisting(record.type, record);
    }
  }

  /** The part of a record that this operation may see; null if it may not see the record at all. */
  #restrict<Type extends RecordType>(
    record: PartialRecord<Type>,
    fields: Iterable<Field<Type>>,
  ): PartialRecord<Type> | null {
    return this.#access.visible(this.#readableFields.restrict(record, fields));
  }

  /** Makes a read and traces its calls. */
  #read<Result>(
    subject: string,
    fields: ReadonlySet<string>,
    read: (scope: RequestScope) => Promise<Result>,
  ): Promise<Result> {
    const { trace, scope } = this.#options;
    return trace === null
      ? read(scope)
      : readTraced(trace, scope, `${subject}: ${[...fields].join(', ')}`, read);
  }

  #loader<Type extends RecordType>(type: Type, resource: Resource<Type>, group: FieldGroup<Type>) {
    return this.#loaders.get(type, group, (ids, fields) =>
      this.#readGroup(type, resource, group, ids, fields),
    );
  }

  /** Sets those of the fields that the record still lacks to null. */
  #fillWithNull<Type extends RecordType>(
    type: Type,
    id: string,
    fields: readonly Field<Type>[],
  ): AccountRecord<Type> {
    const record = this.peek(type, id);
    const absent = fields.filter((field) => !(field in record)).map((field) => [field, null]);
    if (absent.length === 0) return record;
    return this.#store.merge(type, { ...record, ...Object.fromEntries(absent) });
  }
}

const none: readonly never[] = [];

type Lists<Type extends RecordType> = Pick<Listing<Type>, 'list'>;
type PageRequest<Type extends RecordType> = Omit<ListRequest<Type>, 'scope'>;

export type AccountPage<Type extends RecordType> = Omit<Page<Type>, 'items' | 'sideloaded'> & {
  readonly items: readonly AccountRecord<Type>[];
};
