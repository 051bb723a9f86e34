import type { Account } from '../adapters/account.ts';
import type {
  Adapter,
  BatchResult,
  FieldGroup,
  Listing,
  ListRequest,
  Page,
  Resource,
} from '../adapters/adapter.ts';
import type { Field, PartialRecord, RecordType } from '../domain/records.ts';
import type { Trace } from '../operations/stages/explain.ts';
import { areFields } from '../query/selection.ts';
import type { RequestScope } from '../request-scope.ts';
import { FieldGroupLoader, fieldsIn, groupsAlwaysWith, groupsWith } from './field-group-loader.ts';
import { type AccountRecord, RecordStore } from './record-store.ts';
import { vanished } from './vanished.ts';

/**
 * Reads the records of one account for one client request. It remembers what was read of each record, so that a field
 * is asked for once however often the query reaches it, and joins what the same moment asks for into one call.
 */
export class RecordReader {
  readonly account: Account;
  readonly adapter: Adapter;
  readonly #caller: RequestScope;
  readonly #trace: Trace | null;
  readonly #known: RecordStore;
  readonly #loaders: { [Type in RecordType]?: Map<FieldGroup<Type>, FieldGroupLoader<Type>> } = {};
  /** By the list that they are among: queries ask for the same lists row by row. */
  readonly #own = new Map<readonly string[], readonly string[]>();
  #identity: Promise<string | null> | null = null;
  readonly #pages: { [Type in RecordType]?: Map<string, Promise<Page<Type>>> } = {};

  constructor(account: Account, adapter: Adapter, scope: RequestScope, trace: Trace | null) {
    this.account = account;
    this.adapter = adapter;
    this.#caller = scope;
    this.#trace = trace;
    this.#known = new RecordStore(account);
  }

  /**
   * Null where the provider has no such record. A field that the provider cannot supply is null. Fails if the provider has
   * told of the record and does not find it now, or finds nothing below it: then its fields are not known to be none.
   */
  async load<Type extends RecordType>(
    type: Type,
    id: string,
    fields: readonly Field<Type>[],
  ): Promise<AccountRecord<Type> | null> {
    const resource = this.adapter.resources[type];
    if (resource === undefined || !canBe(resource, id)) return null;
    const missing = fields.filter((field) => !(field in this.peek(type, id)));
    const reads = groupsWith(resource.fieldGroups, missing);
    const found = await Promise.all(
      reads.map(({ group, wanted }) => this.#loader(type, resource, group).load(id, wanted)),
    );
    if (!found.includes(null)) return this.#fill(type, id, missing);
    const isAbsent = reads.some(
      ({ group }, index) => group === resource.fieldGroups[0] && found[index] === null,
    );
    if (isAbsent && !this.#known.isTold(type, id)) return null;
    throw vanished(this.account);
  }

  /**
   * Reads fields of many records at once, each part in one go. Nothing is returned: what was read is known afterwards,
   * and what failed fails again, without another call, for whoever reads it. `besides` is asked for where anything is.
   */
  async loadMany<Type extends RecordType>(
    type: Type,
    ids: ReadonlySet<string>,
    fields: readonly Field<Type>[],
    besides: readonly Field<Type>[],
  ): Promise<void> {
    const resource = this.adapter.resources[type];
    if (resource === undefined) return;
    const reads: Promise<void>[] = [];
    for (const { group, wanted, names } of groupsAlwaysWith(resource.fieldGroups, fields)) {
      const lacking: string[] = [];
      for (const id of ids) if (this.#lacks(type, resource, id, names)) lacking.push(id);
      if (lacking.length === 0) continue;
      const also = groupsAlwaysWith(resource.fieldGroups, besides).find((other) => other.group === group);
      const all = also === undefined ? wanted : wanted.union(also.wanted);
      const asked = lacking.length === ids.size ? ids : new Set(lacking);
      reads.push(this.#loader(type, resource, group).loadAll(asked, all));
    }
    if (reads.length > 0) await Promise.all(reads);
    const nowhere = fields.filter((field) => !this.supplies(type, field));
    if (nowhere.length > 0) for (const id of ids) this.#fill(type, id, nowhere);
  }

  /** Whether a read can tell more of the record than is known of it. */
  #lacks<Type extends RecordType>(
    type: Type,
    resource: Resource<Type>,
    id: string,
    fields: readonly Field<Type>[],
  ): boolean {
    const known = this.#known.get(type, id);
    if (known !== undefined) return lacksAny(known, fields);
    const said = resource.parseRemoteId?.(id);
    return said ? lacksAny(said, fields) : canBe(resource, id);
  }

  /** The fields among these that come with the record itself; others are read when they are resolved, and fail alone. */
  primaryFields<Type extends RecordType>(type: Type, fields: readonly Field<Type>[]): readonly Field<Type>[] {
    const known = this.#own.get(fields);
    if (known !== undefined && areFields<Type>(known)) return known;
    const [itself] = this.adapter.resources[type]?.fieldGroups ?? [];
    const own = itself === undefined ? [] : fields.filter((field) => itself.fields.includes(field));
    this.#own.set(fields, own);
    return own;
  }

  /** Tries the credential, once: the id of the user that it acts as; null where the provider does not say. */
  identify(): Promise<string | null> {
    this.#identity ??= this.adapter.credential.identify(this.#caller);
    return this.#identity;
  }

  /** Whether the provider has the field at all. */
  supplies<Type extends RecordType>(type: Type, field: Field<Type>): boolean {
    return this.adapter.resources[type]?.fieldGroups.some(({ fields }) => fields.includes(field)) ?? false;
  }

  /** What is known of the record; where nothing is, the provider is asked for it, with its own fields among these. */
  async lookUp<Type extends RecordType>(
    type: Type,
    id: string,
    fields: readonly Field<Type>[],
  ): Promise<AccountRecord<Type> | null> {
    const known = this.#known.get(type, id);
    if (known !== undefined) return known;
    const resource = this.adapter.resources[type];
    if (resource === undefined || !canBe(resource, id)) return null;
    const [itself] = resource.fieldGroups;
    if (itself === undefined) return null;
    const found = await this.#loader(type, resource, itself).load(id, fieldsIn(itself, fields));
    return found === null ? null : this.#known.merge(type, found, resource.parseRemoteId);
  }

  /** What is known of a record already, if only its id. Costs no call. */
  peek<Type extends RecordType>(type: Type, id: string): AccountRecord<Type> {
    const known = this.#known.get(type, id);
    if (known !== undefined) return known;
    const key = this.adapter.resources[type]?.parseRemoteId?.(id);
    return this.#known.locate(key ?? bare(type, id));
  }

  /** One page, whose rows are remembered. */
  async list<Type extends RecordType>(
    type: Type,
    listing: Lists<Type>,
    request: Omit<ListRequest<Type>, 'scope'>,
  ): Promise<AccountPage<Type>> {
    const page = await this.page(type, listing, request);
    return { ...page, items: this.merge(type, page.items) };
  }

  /** One page, as it was read. Asked for once, however often the query names the list. */
  page<Type extends RecordType>(
    type: Type,
    listing: Lists<Type>,
    request: Omit<ListRequest<Type>, 'scope'>,
  ): Promise<Page<Type>> {
    const pages: Map<string, Promise<Page<Type>>> = (this.#pages[type] ??= new Map());
    const { size, from, filter, fields, firstOfEach } = request;
    const key = JSON.stringify([size, from, filter, [...fields], firstOfEach]);
    const page = pages.get(key) ?? this.#readPage(type, listing, request);
    pages.set(key, page);
    return page;
  }

  /** Remembers rows of a page. */
  merge<Type extends RecordType>(
    type: Type,
    rows: readonly PartialRecord<Type>[],
  ): readonly AccountRecord<Type>[] {
    return rows.map((row) => this.#known.tell(type, row));
  }

  async #readPage<Type extends RecordType>(
    type: Type,
    listing: Lists<Type>,
    request: Omit<ListRequest<Type>, 'scope'>,
  ): Promise<Page<Type>> {
    const page = await this.#traced(`a page of ${type}`, request.fields, (scope) =>
      listing.list({ ...request, scope }),
    );
    this.#known.tellAll(page.sideloaded);
    return page;
  }

  async #readPart<Type extends RecordType>(
    type: Type,
    { isDictionary = false, fieldGroups, parseRemoteId }: Resource<Type>,
    group: FieldGroup<Type>,
    ids: readonly string[],
    fields: ReadonlySet<Field<Type>>,
  ): Promise<BatchResult<Type>> {
    const found = await this.#traced(`${ids.length} of ${type}`, fields, (scope) =>
      group.getMany(ids, fields, scope),
    );
    this.#known.tellAll(found.sideloaded);
    // A dictionary is read whole, and the rest of it may be asked for next; other reads are shared with strangers.
    const wanted = isDictionary ? found.items.keys() : ids;
    for (const id of wanted) {
      const item = found.items.get(id);
      if (item === undefined || item instanceof Error) continue;
      // Other parts may answer for ids that do not exist.
      if (group === fieldGroups[0]) this.#known.tell(type, item, parseRemoteId);
      else this.#known.merge(type, item, parseRemoteId);
    }
    return found;
  }

  /** Makes a read, and tells what it cost where somebody wants to know. */
  #traced<Result>(
    what: string,
    fields: ReadonlySet<string>,
    read: (scope: RequestScope) => Promise<Result>,
  ): Promise<Result> {
    const trace = this.#trace;
    return trace === null ? read(this.#caller) : this.#told(trace, what, fields, read);
  }

  async #told<Result>(
    trace: Trace,
    what: string,
    fields: ReadonlySet<string>,
    read: (scope: RequestScope) => Promise<Result>,
  ): Promise<Result> {
    let calls = 0;
    const result = await read({
      ...this.#caller,
      onCall: (call) => {
        calls += 1;
        trace.onCall(call, `${what}: ${[...fields].join(', ')}`);
        this.#caller.onCall(call);
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
      this.#readPart(type, resource, group, ids, fields),
    );
    loaders.set(group, loader);
    return loader;
  }

  /** Null is known to be none: so is every field that no part of the resource supplies. */
  #fill<Type extends RecordType>(
    type: Type,
    id: string,
    fields: readonly Field<Type>[],
  ): AccountRecord<Type> {
    const record = this.peek(type, id);
    const absent = fields.filter((field) => !(field in record));
    if (absent.length === 0) return record;
    return this.#known.merge(type, {
      ...record,
      ...Object.fromEntries(absent.map((field) => [field, null])),
    });
  }
}

type Lists<Type extends RecordType> = Pick<Listing<Type>, 'list'>;

export type AccountPage<Type extends RecordType> = Omit<Page<Type>, 'items' | 'sideloaded'> & {
  readonly items: readonly AccountRecord<Type>[];
};

/** Whether the provider can have a record of that id. */
function canBe<Type extends RecordType>({ isRemoteId, parseRemoteId }: Resource<Type>, id: string): boolean {
  return isRemoteId === undefined ? parseRemoteId?.(id) !== null : isRemoteId(id);
}

function lacksAny<Type extends RecordType>(
  record: PartialRecord<Type>,
  fields: readonly Field<Type>[],
): boolean {
  for (const field of fields) if (!(field in record)) return true;
  return false;
}

function bare<Type extends RecordType>(type: Type, remoteId: string): PartialRecord<Type> {
  const nothingReadYet: { readonly [Name in Field<Type>]?: never } = {};
  return { ...nothingReadYet, type, remoteId };
}
