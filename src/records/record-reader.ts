import type { AccountAccess } from '../access/account-access.ts';
import type { Account, ConnectedAccount } from '../adapters/account.ts';
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
import { areFields } from '../query/requirements.ts';
import type { RequestScope } from '../request-scope.ts';
import { FieldGroupLoader, fieldsIn, groupsWith } from './field-group-loader.ts';
import { type AccountRecord, RecordStore } from './record-store.ts';
import type { Trace } from './trace.ts';
import { vanished } from './vanished.ts';

/** What one operation reads with, the same for all of its accounts. */
export interface ReaderOptions {
  readonly scope: RequestScope;
  /** Null if the answer does not explain its cost. */
  readonly trace: Trace | null;
  /** Every field of a type that the operation may read, wherever it is selected or filtered by. */
  fieldsOf<Type extends RecordType>(type: Type): readonly Field<Type>[];
}

/**
 * Reads the records of one account for one operation, and is the only source of a record's fields for everything above:
 * fields and rows that the caller may not see are dropped here, and so is what a read that was coalesced with others
 * brought for them. It remembers what was read of each record, so that a field is asked for once however often the
 * operation reaches it, and batches what is asked for in the same tick.
 */
export class RecordReader {
  readonly account: Account;
  readonly adapter: Adapter;
  readonly #connected: ConnectedAccount;
  readonly #options: ReaderOptions;
  readonly #access: AccountAccess;
  readonly #store: RecordStore;
  #loaders: { [Type in RecordType]?: Map<FieldGroup<Type>, FieldGroupLoader<Type>> } = {};
  #pages: { [Type in RecordType]?: Map<string, Promise<Page<Type>>> } = {};
  /** By the list of fields that they are taken from: one list is asked about for each row. */
  readonly #primaryFields = new Map<readonly string[], readonly string[]>();
  readonly #visibleFields = new Map<RecordType, ReadonlySet<string>>();
  /** The records that the caller may not see, by type and id. */
  readonly #hidden = new Set<string>();
  #identity: Promise<string | null> | null = null;
  /** Every invalidation up to this epoch is applied to everything in the store. */
  #epoch: number;
  /** How often something was dropped from the store. */
  #drops = 0;

  constructor(connected: ConnectedAccount, options: ReaderOptions, access: AccountAccess) {
    this.account = connected.account;
    this.adapter = connected.adapter;
    this.#connected = connected;
    this.#options = options;
    this.#access = access;
    this.#store = new RecordStore(connected.account);
    this.#epoch = connected.invalidations.epoch;
  }

  /**
   * Null if the provider has no such record, or if the caller may not see it. A field that the provider cannot supply is
   * null. Rejects if the provider has shown the record and does not find it now, or finds nothing below it: its fields are
   * then not known to be none.
   */
  async load<Type extends RecordType>(
    type: Type,
    id: string,
    fields: readonly Field<Type>[],
  ): Promise<AccountRecord<Type> | null> {
    const resource = this.adapter.resources[type];
    if (resource === undefined || !canBe(resource, id)) return null;
    this.#forgetInvalidated();
    const known = this.#known(type, id);
    const missing = fields.filter((field) => !(field in known));
    const reads = groupsWith(resource.fieldGroups, missing);
    const drops = this.#drops;
    const found = await Promise.all(
      reads.map(({ group, wanted }) => this.#loader(type, resource, group).load(id, wanted)),
    );
    // What was read may have been dropped since.
    if (this.#drops !== drops) return this.load(type, id, fields);
    if (this.#isHidden(type, id)) return null;
    if (!found.includes(null)) return this.#fill(type, id, missing);
    const [primaryGroup] = resource.fieldGroups;
    const isAbsent = reads.some(({ group }, index) => group === primaryGroup && found[index] === null);
    if (isAbsent && !this.#store.isExisting(type, id)) return null;
    throw vanished(this.account);
  }

  /**
   * Reads fields of many records at once, each field group in one go. It returns nothing: what was read is known
   * afterwards, and a later `load` of what failed rejects without another call. `besides` are read along with a group
   * that is read anyway.
   */
  async loadMany<Type extends RecordType>(
    type: Type,
    ids: ReadonlySet<string>,
    fields: readonly Field<Type>[],
    besides: readonly Field<Type>[],
  ): Promise<void> {
    const resource = this.adapter.resources[type];
    if (resource === undefined) return;
    this.#forgetInvalidated();
    const reads: Promise<void>[] = [];
    for (const { group, wanted } of groupsWith(resource.fieldGroups, fields)) {
      const lacking: string[] = [];
      for (const id of ids) if (this.#lacks(type, resource, id, wanted)) lacking.push(id);
      if (lacking.length === 0) continue;
      const all = wanted.union(fieldsIn(group, besides));
      const asked = lacking.length === ids.size ? ids : new Set(lacking);
      reads.push(this.#loader(type, resource, group).loadAll(asked, all));
    }
    if (reads.length > 0) await Promise.all(reads);
    const unsupplied = fields.filter((field) => !this.supplies(type, field));
    if (unsupplied.length === 0) return;
    for (const id of ids) if (!this.#isHidden(type, id)) this.#fill(type, id, unsupplied);
  }

  /** What is known of the record; if nothing is, it is read, with the primary ones of these fields. */
  async lookUp<Type extends RecordType>(
    type: Type,
    id: string,
    fields: readonly Field<Type>[],
  ): Promise<AccountRecord<Type> | null> {
    this.#forgetInvalidated();
    if (this.#isHidden(type, id)) return null;
    const known = this.#store.get(type, id);
    if (known !== undefined) return known;
    const resource = this.adapter.resources[type];
    if (resource === undefined || !canBe(resource, id)) return null;
    const [primaryGroup] = resource.fieldGroups;
    if (primaryGroup === undefined) return null;
    const began = this.#connected.invalidations.epoch;
    const loader = this.#loader(type, resource, primaryGroup);
    const found = await loader.load(id, fieldsIn(primaryGroup, fields));
    const record = found && this.#admit(found, fields);
    this.#noteMerged(began);
    return record && this.#store.merge(type, record, resource.parseRemoteId);
  }

  /** What is known of a record already, if only its id. Costs no call. */
  peek<Type extends RecordType>(type: Type, id: string): AccountRecord<Type> {
    this.#forgetInvalidated();
    return this.#known(type, id);
  }

  #known<Type extends RecordType>(type: Type, id: string): AccountRecord<Type> {
    const known = this.#store.get(type, id);
    if (known !== undefined) return known;
    const parsed = this.adapter.resources[type]?.parseRemoteId?.(id);
    return this.#store.withAccount(parsed ?? bare(type, id));
  }

  /** One page, whose rows are remembered. */
  async list<Type extends RecordType>(
    type: Type,
    listing: Pick<Listing<Type>, 'list'>,
    request: Omit<ListRequest<Type>, 'scope'>,
  ): Promise<AccountPage<Type>> {
    const began = this.#connected.invalidations.epoch;
    const page = await this.page(type, listing, request);
    const items = this.mergeRows(type, page.items);
    this.#noteMerged(began);
    return { ...page, items };
  }

  /** One page, as it was read. Asked for once, however often the operation names the list. */
  page<Type extends RecordType>(
    type: Type,
    listing: Pick<Listing<Type>, 'list'>,
    request: Omit<ListRequest<Type>, 'scope'>,
  ): Promise<Page<Type>> {
    this.#forgetInvalidated();
    const pages: Map<string, Promise<Page<Type>>> = (this.#pages[type] ??= new Map());
    const { size, from, filter, fields, firstOfEach } = request;
    const key = JSON.stringify([size, from, filter, [...fields], firstOfEach]);
    const page = pages.get(key) ?? this.#readPage(type, listing, request);
    pages.set(key, page);
    return page;
  }

  /** Remembers rows of a page; those that the caller may not see are left out. */
  mergeRows<Type extends RecordType>(
    type: Type,
    rows: readonly PartialRecord<Type>[],
  ): readonly AccountRecord<Type>[] {
    const merged: AccountRecord<Type>[] = [];
    for (const row of rows) {
      const visible = this.#visible(row);
      if (visible !== null) merged.push(this.#store.mergeExisting(type, visible));
    }
    return merged;
  }

  /** Opens the file of an attachment; null if the provider has no such file. */
  async openFile(attachmentId: string): Promise<FileDownload | null> {
    return (await this.adapter.files?.open(attachmentId, this.#options.scope)) ?? null;
  }

  /** Those of these fields that come with the record itself; others are read when they are resolved, and fail alone. */
  primaryFields<Type extends RecordType>(type: Type, fields: readonly Field<Type>[]): readonly Field<Type>[] {
    const known = this.#primaryFields.get(fields);
    if (known !== undefined && areFields<Type>(known)) return known;
    const [primaryGroup] = this.adapter.resources[type]?.fieldGroups ?? [];
    const primary =
      primaryGroup === undefined ? [] : fields.filter((field) => primaryGroup.fields.includes(field));
    this.#primaryFields.set(fields, primary);
    return primary;
  }

  /** Tests the credential, once: the id of the user that it acts as; null if the provider does not say. */
  identify(): Promise<string | null> {
    this.#identity ??= this.adapter.credential.identify(this.#options.scope);
    return this.#identity;
  }

  /** Whether the provider has the field at all. */
  supplies<Type extends RecordType>(type: Type, field: Field<Type>): boolean {
    return this.adapter.resources[type]?.fieldGroups.some(({ fields }) => fields.includes(field)) ?? false;
  }

  /** Drops what has changed at the provider since it was read, so that it is read again. */
  #forgetInvalidated(): void {
    const { invalidations } = this.#connected;
    if (invalidations.epoch === this.#epoch) return;
    for (const invalidation of invalidations.since(this.#epoch)) this.#store.invalidate(invalidation);
    this.#epoch = invalidations.epoch;
    this.#drops += 1;
    this.#hidden.clear();
    this.#loaders = {};
    this.#pages = {};
  }

  /** Called when a read is merged: the invalidations since it began are applied before the next read. */
  #noteMerged(began: number): void {
    this.#epoch = Math.min(this.#epoch, began);
  }

  /** Whether a read can tell more of the record than is known of it. */
  #lacks<Type extends RecordType>(
    type: Type,
    resource: Resource<Type>,
    id: string,
    fields: ReadonlySet<Field<Type>>,
  ): boolean {
    const known = this.#store.get(type, id);
    if (known !== undefined) return lacksAny(known, fields);
    const parsed = resource.parseRemoteId?.(id);
    return parsed ? lacksAny(parsed, fields) : canBe(resource, id);
  }

  async #readPage<Type extends RecordType>(
    type: Type,
    listing: Pick<Listing<Type>, 'list'>,
    request: Omit<ListRequest<Type>, 'scope'>,
  ): Promise<Page<Type>> {
    const began = this.#connected.invalidations.epoch;
    const page = await this.#traced(`a page of ${type}`, request.fields, (scope) =>
      listing.list({ ...request, scope }),
    );
    this.#noteMerged(began);
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
    const began = this.#connected.invalidations.epoch;
    const result = await this.#traced(`${ids.length} of ${type}`, fields, (scope) =>
      group.getMany(ids, fields, scope),
    );
    this.#noteMerged(began);
    this.#mergeSideloaded(result.sideloaded);
    // A dictionary is read whole, and the rest of it may be asked for next; other reads are shared between operations.
    const wanted = isDictionary ? result.items.keys() : ids;
    for (const id of wanted) {
      const item = result.items.get(id);
      if (item === undefined || item instanceof Error) continue;
      const record = this.#admit(item, fields);
      if (record === null) continue;
      // Other groups may answer for ids that do not exist.
      if (group === fieldGroups[0]) this.#store.mergeExisting(type, record, parseRemoteId);
      else this.#store.merge(type, record, parseRemoteId);
    }
    return result;
  }

  #mergeSideloaded(records: readonly AnyPartialRecord[]): void {
    for (const sideloaded of records) {
      const record = this.#admit(sideloaded, none);
      if (record !== null) this.#store.mergeExisting(record.type, record);
    }
  }

  /**
   * A record as this operation may see it: the fields that it reads anywhere, and those that were asked for. A read
   * that was shared with other operations, or answered by the cache, may have brought more.
   */
  #admit<Type extends RecordType>(
    record: PartialRecord<Type>,
    asked: Iterable<Field<Type>>,
  ): PartialRecord<Type> | null {
    return this.#visible(this.#withoutUnasked(record, asked));
  }

  #visible<Type extends RecordType>(record: PartialRecord<Type>): PartialRecord<Type> | null {
    const visible = this.#access.visible(record);
    if (visible === null) this.#hidden.add(`${record.type} ${record.remoteId}`);
    return visible;
  }

  #isHidden(type: RecordType, id: string): boolean {
    return this.#hidden.size > 0 && this.#hidden.has(`${type} ${id}`);
  }

  #withoutUnasked<Type extends RecordType>(
    record: PartialRecord<Type>,
    asked: Iterable<string>,
  ): PartialRecord<Type> {
    const { type } = record;
    const visible =
      this.#visibleFields.get(type) ?? new Set<string>(['type', 'remoteId', ...this.#options.fieldsOf(type)]);
    this.#visibleFields.set(type, visible);
    let isExceeded = false;
    for (const name in record) if (!visible.has(name)) isExceeded = true;
    if (!isExceeded) return record;
    const all = visible.union(new Set(asked));
    const entries = Object.entries(record).filter(([name]) => all.has(name));
    return Object.assign(bare(type, record.remoteId), Object.fromEntries(entries));
  }

  /** Makes a read, and tells the trace what it cost. */
  #traced<Result>(
    what: string,
    fields: ReadonlySet<string>,
    read: (scope: RequestScope) => Promise<Result>,
  ): Promise<Result> {
    const { trace, scope } = this.#options;
    return trace === null ? read(scope) : this.#readTraced(trace, what, fields, read);
  }

  async #readTraced<Result>(
    trace: Trace,
    what: string,
    fields: ReadonlySet<string>,
    read: (scope: RequestScope) => Promise<Result>,
  ): Promise<Result> {
    const { scope } = this.#options;
    let calls = 0;
    const result = await read({
      ...scope,
      onCall: (call) => {
        calls += 1;
        trace.onCall(call, `${what}: ${[...fields].join(', ')}`);
        scope.onCall(call);
      },
    });
    if (calls === 0) trace.onCacheHit();
    return result;
  }

  #loader<Type extends RecordType>(
    type: Type,
    resource: Resource<Type>,
    group: FieldGroup<Type>,
  ): FieldGroupLoader<Type> {
    const loaders: Map<FieldGroup<Type>, FieldGroupLoader<Type>> = (this.#loaders[type] ??= new Map());
    const known = loaders.get(group);
    if (known !== undefined) return known;
    const loader = new FieldGroupLoader<Type>((ids, fields) =>
      this.#readGroup(type, resource, group, ids, fields),
    );
    loaders.set(group, loader);
    return loader;
  }

  /** Sets fields that were read and are not there, and fields that no group of the resource supplies, to null. */
  #fill<Type extends RecordType>(
    type: Type,
    id: string,
    fields: readonly Field<Type>[],
  ): AccountRecord<Type> {
    const record = this.#known(type, id);
    const absent = fields.filter((field) => !(field in record));
    if (absent.length === 0) return record;
    return this.#store.merge(type, {
      ...record,
      ...Object.fromEntries(absent.map((field) => [field, null])),
    });
  }
}

const none: readonly never[] = [];

export type AccountPage<Type extends RecordType> = Omit<Page<Type>, 'items' | 'sideloaded'> & {
  readonly items: readonly AccountRecord<Type>[];
};

/** Whether the provider can have a record of that id. */
function canBe<Type extends RecordType>({ isRemoteId, parseRemoteId }: Resource<Type>, id: string): boolean {
  return isRemoteId === undefined ? parseRemoteId?.(id) !== null : isRemoteId(id);
}

function lacksAny<Type extends RecordType>(
  record: PartialRecord<Type>,
  fields: Iterable<Field<Type>>,
): boolean {
  for (const field of fields) if (!(field in record)) return true;
  return false;
}

function bare<Type extends RecordType>(type: Type, remoteId: string): PartialRecord<Type> {
  const nothingReadYet: { readonly [Name in Field<Type>]?: never } = {};
  return { ...nothingReadYet, type, remoteId };
}
