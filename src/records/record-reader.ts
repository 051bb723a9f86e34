import type { Account } from '../adapters/account.ts';
import type { Adapter, Found, Listing, ListRequest, Page, Part, Resource } from '../adapters/adapter.ts';
import type { Field, Read, RecordType } from '../domain/records.ts';
import { UpstreamError } from '../errors.ts';
import type { Caller } from '../http/http.ts';
import type { Trace } from '../operations/stages/explain.ts';
import { areFields } from '../query/selection.ts';
import { PartLoader, partsAlwaysWith, partsWith, wantedOf } from './field-group-loader.ts';
import { type Located, Store } from './record-store.ts';

/**
 * Reads the records of one account for one client request. It remembers what was read of each record, so that a field
 * is asked for once however often the query reaches it, and joins what the same moment asks for into one call.
 */
export class Reader {
  readonly account: Account;
  readonly adapter: Adapter;
  readonly #caller: Caller;
  readonly #trace: Trace | null;
  readonly #known: Store;
  readonly #loaders: { [Type in RecordType]?: Map<Part<Type>, PartLoader<Type>> } = {};
  /** By the list that they are among: queries ask for the same lists row by row. */
  readonly #own = new Map<readonly string[], readonly string[]>();
  #identity: Promise<string | null> | null = null;
  readonly #pages: { [Type in RecordType]?: Map<string, Promise<Page<Type>>> } = {};

  constructor(account: Account, adapter: Adapter, caller: Caller, trace: Trace | null) {
    this.account = account;
    this.adapter = adapter;
    this.#caller = caller;
    this.#trace = trace;
    this.#known = new Store(account);
  }

  /**
   * Null where the vendor has no such record. A field that the vendor cannot supply is null. Fails if the vendor has
   * told of the record and does not find it now, or finds nothing below it: then its fields are not known to be none.
   */
  async read<Type extends RecordType>(
    type: Type,
    id: string,
    fields: readonly Field<Type>[],
  ): Promise<Located<Type> | null> {
    const resource = this.adapter.resources[type];
    if (resource === undefined || !canBe(resource, id)) return null;
    const missing = fields.filter((field) => !(field in this.refer(type, id)));
    const reads = partsWith(resource.parts, missing);
    const found = await Promise.all(
      reads.map(({ part, wanted }) => this.#loader(type, resource, part).load(id, wanted)),
    );
    if (!found.includes(null)) return this.#fill(type, id, missing);
    const isAbsent = reads.some(({ part }, index) => part === resource.parts[0] && found[index] === null);
    if (isAbsent && !this.#known.isTold(type, id)) return null;
    throw vanished(this.account);
  }

  /**
   * Reads fields of many records at once, each part in one go. Nothing is returned: what was read is known afterwards,
   * and what failed fails again, without another call, for whoever reads it. `besides` is asked for where anything is.
   */
  async readAll<Type extends RecordType>(
    type: Type,
    ids: ReadonlySet<string>,
    fields: readonly Field<Type>[],
    besides: readonly Field<Type>[],
  ): Promise<void> {
    const resource = this.adapter.resources[type];
    if (resource === undefined) return;
    const reads: Promise<void>[] = [];
    for (const { part, wanted, names } of partsAlwaysWith(resource.parts, fields)) {
      const lacking: string[] = [];
      for (const id of ids) if (this.#lacks(type, resource, id, names)) lacking.push(id);
      if (lacking.length === 0) continue;
      const also = partsAlwaysWith(resource.parts, besides).find((other) => other.part === part);
      const all = also === undefined ? wanted : wanted.union(also.wanted);
      const asked = lacking.length === ids.size ? ids : new Set(lacking);
      reads.push(this.#loader(type, resource, part).loadAll(asked, all));
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
    const said = resource.readKey?.(id);
    return said ? lacksAny(said, fields) : canBe(resource, id);
  }

  /** The fields among these that come with the record itself; others are read when they are resolved, and fail alone. */
  own<Type extends RecordType>(type: Type, fields: readonly Field<Type>[]): readonly Field<Type>[] {
    const known = this.#own.get(fields);
    if (known !== undefined && areFields<Type>(known)) return known;
    const [itself] = this.adapter.resources[type]?.parts ?? [];
    const own = itself === undefined ? [] : fields.filter((field) => itself.fields.includes(field));
    this.#own.set(fields, own);
    return own;
  }

  /** Tries the credential, once: the id of the user that it acts as; null where the vendor does not say. */
  identify(): Promise<string | null> {
    this.#identity ??= this.adapter.credential.identify(this.#caller);
    return this.#identity;
  }

  /** Whether the vendor has the field at all. */
  supplies<Type extends RecordType>(type: Type, field: Field<Type>): boolean {
    return this.adapter.resources[type]?.parts.some(({ fields }) => fields.includes(field)) ?? false;
  }

  /** What is known of the record; where nothing is, the vendor is asked for it, with its own fields among these. */
  async find<Type extends RecordType>(
    type: Type,
    id: string,
    fields: readonly Field<Type>[],
  ): Promise<Located<Type> | null> {
    const known = this.#known.get(type, id);
    if (known !== undefined) return known;
    const resource = this.adapter.resources[type];
    if (resource === undefined || !canBe(resource, id)) return null;
    const [itself] = resource.parts;
    if (itself === undefined) return null;
    const found = await this.#loader(type, resource, itself).load(id, wantedOf(itself, fields));
    return found === null ? null : this.#known.hold(type, found, resource.readKey);
  }

  /** What is known of a record already, if only its id. Costs no call. */
  refer<Type extends RecordType>(type: Type, id: string): Located<Type> {
    const known = this.#known.get(type, id);
    if (known !== undefined) return known;
    const key = this.adapter.resources[type]?.readKey?.(id);
    return this.#known.locate(key ?? bare(type, id));
  }

  /** One page, whose rows are remembered. */
  async list<Type extends RecordType>(
    type: Type,
    listing: Lists<Type>,
    request: Omit<ListRequest<Type>, 'caller'>,
  ): Promise<LocatedPage<Type>> {
    const page = await this.page(type, listing, request);
    return { ...page, items: this.hold(type, page.items) };
  }

  /** One page, as it was read. Asked for once, however often the query names the list. */
  page<Type extends RecordType>(
    type: Type,
    listing: Lists<Type>,
    request: Omit<ListRequest<Type>, 'caller'>,
  ): Promise<Page<Type>> {
    const pages: Map<string, Promise<Page<Type>>> = (this.#pages[type] ??= new Map());
    const { size, from, filter, fields, firstOfEach } = request;
    const key = JSON.stringify([size, from, filter, [...fields], firstOfEach]);
    const page = pages.get(key) ?? this.#readPage(type, listing, request);
    pages.set(key, page);
    return page;
  }

  /** Remembers rows of a page. */
  hold<Type extends RecordType>(type: Type, rows: readonly Read<Type>[]): readonly Located<Type>[] {
    return rows.map((row) => this.#known.tell(type, row));
  }

  async #readPage<Type extends RecordType>(
    type: Type,
    listing: Lists<Type>,
    request: Omit<ListRequest<Type>, 'caller'>,
  ): Promise<Page<Type>> {
    const page = await this.#traced(`a page of ${type}`, request.fields, (caller) =>
      listing.list({ ...request, caller }),
    );
    this.#known.tellAll(page.learned);
    return page;
  }

  async #readPart<Type extends RecordType>(
    type: Type,
    { isDictionary = false, parts, readKey }: Resource<Type>,
    part: Part<Type>,
    ids: readonly string[],
    fields: ReadonlySet<Field<Type>>,
  ): Promise<Found<Type>> {
    const found = await this.#traced(`${ids.length} of ${type}`, fields, (caller) =>
      part.getMany(ids, fields, caller),
    );
    this.#known.tellAll(found.learned);
    // A dictionary is read whole, and the rest of it may be asked for next; other reads are shared with strangers.
    const wanted = isDictionary ? found.items.keys() : ids;
    for (const id of wanted) {
      const item = found.items.get(id);
      if (item === undefined || item instanceof Error) continue;
      // Other parts may answer for ids that do not exist.
      if (part === parts[0]) this.#known.tell(type, item, readKey);
      else this.#known.hold(type, item, readKey);
    }
    return found;
  }

  /** Makes a read, and tells what it cost where somebody wants to know. */
  #traced<Result>(
    what: string,
    fields: ReadonlySet<string>,
    read: (caller: Caller) => Promise<Result>,
  ): Promise<Result> {
    const trace = this.#trace;
    return trace === null ? read(this.#caller) : this.#told(trace, what, fields, read);
  }

  async #told<Result>(
    trace: Trace,
    what: string,
    fields: ReadonlySet<string>,
    read: (caller: Caller) => Promise<Result>,
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
    if (calls === 0) trace.onKept();
    return result;
  }

  #loader<Type extends RecordType>(type: Type, resource: Resource<Type>, part: Part<Type>): PartLoader<Type> {
    const loaders: Map<Part<Type>, PartLoader<Type>> = (this.#loaders[type] ??= new Map());
    const known = loaders.get(part);
    if (known !== undefined) return known;
    const loader = new PartLoader<Type>((ids, fields) => this.#readPart(type, resource, part, ids, fields));
    loaders.set(part, loader);
    return loader;
  }

  /** Null is known to be none: so is every field that no part of the resource supplies. */
  #fill<Type extends RecordType>(type: Type, id: string, fields: readonly Field<Type>[]): Located<Type> {
    const record = this.refer(type, id);
    const absent = fields.filter((field) => !(field in record));
    if (absent.length === 0) return record;
    return this.#known.hold(type, { ...record, ...Object.fromEntries(absent.map((field) => [field, null])) });
  }
}

type Lists<Type extends RecordType> = Pick<Listing<Type>, 'list'>;

export type LocatedPage<Type extends RecordType> = Omit<Page<Type>, 'items' | 'learned'> & {
  readonly items: readonly Located<Type>[];
};

/** The vendor named a record, and answers that there is none when it is asked for the record or a list below it. */
function vanished({ name, provider }: Account): UpstreamError {
  return new UpstreamError({
    code: 'UPSTREAM_REJECTED',
    message: `${provider.toLowerCase()} does not find this record, or what belongs to it, any more`,
    origin: { account: name, provider },
    status: null,
    retryAfter: null,
    scope: null,
  });
}

/** Whether the vendor can have a record of that id. */
function canBe<Type extends RecordType>({ isKey, readKey }: Resource<Type>, id: string): boolean {
  return isKey === undefined ? readKey?.(id) !== null : isKey(id);
}

function lacksAny<Type extends RecordType>(record: Read<Type>, fields: readonly Field<Type>[]): boolean {
  for (const field of fields) if (!(field in record)) return true;
  return false;
}

function bare<Type extends RecordType>(type: Type, remoteId: string): Read<Type> {
  const nothingReadYet: { readonly [Name in Field<Type>]?: never } = {};
  return { ...nothingReadYet, type, remoteId };
}
