import type { Account } from '../adapters/account.ts';
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
import type { Field, PartialRecord, RecordType } from '../domain/records.ts';
import { isCursorExpired } from '../errors.ts';
import type { RequestScope } from '../request-scope.ts';
import { FieldGroupLoaders, fieldsIn, groupsWith } from './field-group-loader.ts';
import type { KnownRecords } from './known-records.ts';
import { hasValidId } from './partial-record.ts';
import type { ReaderOptions, ReaderSource } from './reader-source.ts';
import type { AccountRecord } from './record-store.ts';
import type { SuppliedFields } from './supplied-fields.ts';
import { readTraced } from './trace.ts';
import { recordVanishedError } from './vanished-error.ts';

export type { FileDownload };

/**
 * Reads the records of one account for one operation, and is the only source of a record's fields for everything above. It
 * remembers what was read of each record, so that a field is asked for once however often the operation reaches it, and
 * batches what is asked for in the same tick.
 */
export class RecordReader {
  readonly account: Account;
  readonly adapter: Adapter;
  readonly suppliedFields: SuppliedFields;
  readonly #options: ReaderOptions;
  readonly #known: KnownRecords;
  #loaders = new FieldGroupLoaders();
  #pages: { [Type in RecordType]?: Map<string, Promise<Page<Type>>> } = {};
  /** The number of drops up to which the loaders and pages are valid. */
  #drops = 0;
  #identity: Promise<string | null> | null = null;

  constructor(source: ReaderSource, options: ReaderOptions) {
    this.account = source.account;
    this.adapter = source.adapter;
    this.suppliedFields = source.suppliedFields;
    this.#options = options;
    this.#known = source.known;
    this.#drops = source.known.drops;
  }

  /** A reader that remembers the same records and makes its own reads, within these options. */
  within(options: ReaderOptions): RecordReader {
    const { account, adapter, suppliedFields } = this;
    return new RecordReader({ account, adapter, suppliedFields, known: this.#known }, options);
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
    if (resource === undefined || !hasValidId(resource, id)) return null;
    this.#forgetInvalidated();
    const known = this.#known.peek(type, id);
    const missing = fields.filter((field) => !(field in known));
    const reads = groupsWith(resource.fieldGroups, missing);
    const { drops } = this.#known;
    const found = await Promise.all(
      reads.map(({ group, wanted }) => this.#loader(type, resource, group).load(id, wanted)),
    );
    // What was read may have been dropped since.
    if (this.#known.drops !== drops) return this.load(type, id, fields);
    if (this.#known.isHidden(type, id)) return null;
    if (!found.includes(null)) return this.#known.fill(type, id, missing);
    const [primaryGroup] = resource.fieldGroups;
    const isAbsent = reads.some(({ group }, index) => group === primaryGroup && found[index] === null);
    if (isAbsent && !this.#known.isExisting(type, id)) return null;
    throw recordVanishedError(this.account);
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
      for (const id of ids) if (this.#known.lacks(type, resource, id, wanted)) lacking.push(id);
      if (lacking.length === 0) continue;
      const all = wanted.union(fieldsIn(group, besides));
      const asked = lacking.length === ids.size ? ids : new Set(lacking);
      reads.push(this.#loader(type, resource, group).loadAll(asked, all));
    }
    if (reads.length > 0) await Promise.all(reads);
    const unsupplied = fields.filter((field) => !this.suppliedFields.has(type, field));
    if (unsupplied.length === 0) return;
    for (const id of ids) if (!this.#known.isHidden(type, id)) this.#known.fill(type, id, unsupplied);
  }

  /** What is known of the record; if nothing is, it is read, with the primary ones of these fields. */
  async lookUp<Type extends RecordType>(
    type: Type,
    id: string,
    fields: readonly Field<Type>[],
  ): Promise<AccountRecord<Type> | null> {
    this.#forgetInvalidated();
    if (this.#known.isHidden(type, id)) return null;
    const known = this.#known.get(type, id);
    if (known !== undefined) return known;
    const resource = this.adapter.resources[type];
    if (resource === undefined || !hasValidId(resource, id)) return null;
    const [primaryGroup] = resource.fieldGroups;
    if (primaryGroup === undefined) return null;
    const began = this.#known.epoch;
    const wanted = fieldsIn(primaryGroup, fields);
    const found = await this.#loader(type, resource, primaryGroup).load(id, wanted);
    return found && this.#known.mergeRead(type, found, { fields, isPrimary: true, began });
  }

  /** Whether the provider can have a record with this id, as far as the id's format tells. Costs no call. */
  canExist<Type extends RecordType>(type: Type, id: string): boolean {
    const resource = this.adapter.resources[type];
    return resource !== undefined && hasValidId(resource, id);
  }

  /** Whether a read of this operation has shown that there is no such record. Costs no call. */
  isAbsent(type: RecordType, id: string): boolean {
    this.#forgetInvalidated();
    return this.#known.isAbsent(type, id);
  }

  /** What is known of a record already, if only its id. Costs no call. */
  peek<Type extends RecordType>(type: Type, id: string): AccountRecord<Type> {
    this.#forgetInvalidated();
    return this.#known.peek(type, id);
  }

  /** One page, whose rows are remembered. */
  async list<Type extends RecordType>(
    type: Type,
    listing: Lists<Type>,
    request: PageRequest<Type>,
  ): Promise<AccountPage<Type>> {
    const began = this.#known.epoch;
    const page = await this.page(type, listing, request);
    return { ...page, items: this.#known.mergeRows(type, page.items, began) };
  }

  /** One page, as it was read. Asked for once, however often the operation names the list. */
  page<Type extends RecordType>(
    type: Type,
    listing: Lists<Type>,
    request: PageRequest<Type>,
  ): Promise<Page<Type>> {
    this.#forgetInvalidated();
    const pages: Map<string, Promise<Page<Type>>> = (this.#pages[type] ??= new Map());
    const { size, from, filter, fields, firstOfEach } = request;
    const key = JSON.stringify([size, from, filter, [...fields], firstOfEach]);
    const page = pages.get(key) ?? this.#readPage(type, listing, request);
    pages.set(key, page);
    return page;
  }

  /** Remembers rows of a page; those that the caller may not see are left out. `began` is the epoch before the read. */
  mergeRows<Type extends RecordType>(
    type: Type,
    rows: readonly PartialRecord<Type>[],
    began: number,
  ): readonly AccountRecord<Type>[] {
    return this.#known.mergeRows(type, rows, began);
  }

  /** The current epoch of invalidations. */
  get epoch(): number {
    return this.#known.epoch;
  }

  /** How often something was dropped because it was invalidated. Reads that are kept elsewhere hold for one value of it. */
  get drops(): number {
    this.#forgetInvalidated();
    return this.#known.drops;
  }

  /** Opens the file of an attachment; null if the provider has no such file. */
  async openFile(attachmentId: string): Promise<FileDownload | null> {
    return (await this.adapter.files?.open(attachmentId, this.#options.scope)) ?? null;
  }

  /** Tests the credential, once: the id of the user that it acts as; null if the provider does not say. */
  identify(): Promise<string | null> {
    this.#identity ??= this.adapter.credential.identify(this.#options.scope);
    return this.#identity;
  }

  /** Drops what has changed at the provider since it was read, so that it is read again. */
  #forgetInvalidated(): void {
    this.#known.forgetInvalidated();
    if (this.#known.drops === this.#drops) return;
    this.#drops = this.#known.drops;
    this.#loaders = new FieldGroupLoaders();
    this.#pages = {};
  }

  async #readPage<Type extends RecordType>(type: Type, listing: Lists<Type>, request: PageRequest<Type>) {
    const began = this.#known.epoch;
    const list = (scope: RequestScope) => listing.list({ ...request, scope });
    const page = await this.#read(`a page of ${type}`, request.fields, list).catch((error: unknown) => {
      // The cursors in the other pages are as old, and a search for the position must not follow them.
      if (isCursorExpired(error)) delete this.#pages[type];
      throw error;
    });
    this.#known.mergeSideloaded(page.sideloaded, began);
    return page;
  }

  async #readGroup<Type extends RecordType>(
    type: Type,
    { isDictionary = false, fieldGroups }: Resource<Type>,
    group: FieldGroup<Type>,
    ids: readonly string[],
    fields: ReadonlySet<Field<Type>>,
  ): Promise<BatchResult<Type>> {
    const began = this.#known.epoch;
    const getMany = (scope: RequestScope) => group.getMany(ids, fields, scope);
    const result = await this.#read(`${ids.length} of ${type}`, fields, getMany);
    this.#known.mergeSideloaded(result.sideloaded, began);
    // Other groups may answer for ids that do not exist.
    const isPrimary = group === fieldGroups[0];
    // A dictionary is read whole, and the rest of it may be asked for next; other reads are shared between operations.
    const wanted = isDictionary ? result.items.keys() : ids;
    for (const id of wanted) {
      const item = result.items.get(id);
      if (item !== undefined && !(item instanceof Error))
        this.#known.mergeRead(type, item, { fields, isPrimary, began });
    }
    if (isPrimary) for (const id of ids) if (!result.items.has(id)) this.#known.noteAbsent(type, id);
    return result;
  }

  /** Makes a read, which the trace follows. */
  #read<Result>(
    what: string,
    fields: ReadonlySet<string>,
    read: (scope: RequestScope) => Promise<Result>,
  ): Promise<Result> {
    const { trace, scope } = this.#options;
    return trace === null
      ? read(scope)
      : readTraced(trace, scope, `${what}: ${[...fields].join(', ')}`, read);
  }

  #loader<Type extends RecordType>(type: Type, resource: Resource<Type>, group: FieldGroup<Type>) {
    return this.#loaders.get(type, group, (ids, fields) =>
      this.#readGroup(type, resource, group, ids, fields),
    );
  }
}

type Lists<Type extends RecordType> = Pick<Listing<Type>, 'list'>;
type PageRequest<Type extends RecordType> = Omit<ListRequest<Type>, 'scope'>;

export type AccountPage<Type extends RecordType> = Omit<Page<Type>, 'items' | 'sideloaded'> & {
  readonly items: readonly AccountRecord<Type>[];
};
