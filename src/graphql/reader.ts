import DataLoader from 'dataloader';
import type { Adapter, ListRequest, Page, Part, Resource } from '../adapters/adapter.ts';
import type { Field, Read, RecordType } from '../domain/records.ts';
import type { Caller } from '../http/http.ts';
import type { Account } from './accounts.ts';
import { type Located, Store } from './store.ts';

/**
 * Reads the records of one account for one client request. It remembers what was read of each record, so that a field
 * is asked for once however often the query reaches it, and joins what the same moment asks for into one call.
 */
export class Reader {
  readonly account: Account;
  readonly adapter: Adapter;
  readonly #caller: Caller;
  readonly #known: Store;
  readonly #loaders: { [Type in RecordType]?: PartLoader<Type>[] } = {};
  readonly #pages: { [Type in RecordType]?: Map<string, Promise<LocatedPage<Type>>> } = {};

  constructor(account: Account, adapter: Adapter, caller: Caller) {
    this.account = account;
    this.adapter = adapter;
    this.#caller = caller;
    this.#known = new Store(account);
  }

  /** Null where the vendor has no such record. A field that the vendor cannot supply is null. */
  async read<Type extends RecordType>(
    type: Type,
    id: string,
    fields: readonly Field<Type>[],
  ): Promise<Located<Type> | null> {
    const resource = this.adapter.resources[type];
    if (resource === undefined || resource.readKey?.(id) === null) return null;
    const missing = fields.filter((field) => !(field in this.refer(type, id)));
    const loaders = this.#partLoaders(type, resource).filter((loader) => loader.hasAny(missing));
    const reads = await Promise.all(loaders.map((loader) => loader.load(id, missing)));
    for (const read of reads) {
      if (read === null) return null;
      this.#known.hold(type, { ...this.refer(type, id), ...read });
    }
    return this.#fill(type, id, missing);
  }

  /** The fields among these that come with the record itself; others are read when they are resolved, and fail alone. */
  own<Type extends RecordType>(type: Type, fields: readonly Field<Type>[]): readonly Field<Type>[] {
    const [itself] = this.adapter.resources[type]?.parts ?? [];
    return itself === undefined ? [] : fields.filter((field) => itself.fields.includes(field));
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
    if (resource === undefined || resource.readKey?.(id) === null) return null;
    const [itself] = this.#partLoaders(type, resource);
    const found = await itself?.load(id, this.own(type, fields));
    return found == null ? null : this.#known.hold(type, { ...this.refer(type, id), ...found });
  }

  /** What is known of a record already, if only its id. Costs no call. */
  refer<Type extends RecordType>(type: Type, id: string): Located<Type> {
    const known = this.#known.get(type, id);
    if (known !== undefined) return known;
    const key = this.adapter.resources[type]?.readKey?.(id);
    return this.#known.locate(key ?? bare(type, id));
  }

  /** One page, whose rows are remembered. Asked for once, however often the query names the list. */
  list<Type extends RecordType>(
    type: Type,
    listing: { list(request: ListRequest<Type>): Promise<Page<Type>> },
    request: Omit<ListRequest<Type>, 'caller'>,
  ): Promise<LocatedPage<Type>> {
    const pages: Map<string, Promise<LocatedPage<Type>>> = (this.#pages[type] ??= new Map());
    const key = JSON.stringify([request.size, request.from, request.filter, [...request.fields]]);
    const page = pages.get(key) ?? this.#list(type, listing, request);
    pages.set(key, page);
    return page;
  }

  async #list<Type extends RecordType>(
    type: Type,
    listing: { list(request: ListRequest<Type>): Promise<Page<Type>> },
    request: Omit<ListRequest<Type>, 'caller'>,
  ): Promise<LocatedPage<Type>> {
    const page = await listing.list({ ...request, caller: this.#caller });
    this.#known.holdAll(page.learned);
    return { ...page, items: page.items.map((item) => this.#known.hold(type, item)) };
  }

  #partLoaders<Type extends RecordType>(type: Type, resource: Resource<Type>): PartLoader<Type>[] {
    const loaders: PartLoader<Type>[] = (this.#loaders[type] ??= []);
    if (loaders.length === 0) {
      for (const part of resource.parts) loaders.push(new PartLoader(part, this.#caller, this.#known));
    }
    return loaders;
  }

  /** Null is known to be none: so is every field that no part of the resource supplies. */
  #fill<Type extends RecordType>(type: Type, id: string, fields: readonly Field<Type>[]): Located<Type> {
    const record = this.refer(type, id);
    const absent = fields.filter((field) => !(field in record));
    if (absent.length === 0) return record;
    return this.#known.hold(type, { ...record, ...Object.fromEntries(absent.map((field) => [field, null])) });
  }
}

export type LocatedPage<Type extends RecordType> = Omit<Page<Type>, 'items' | 'learned'> & {
  readonly items: readonly Located<Type>[];
};

function bare<Type extends RecordType>(type: Type, remoteId: string): Read<Type> {
  const nothingReadYet: { readonly [Name in Field<Type>]?: never } = {};
  return { ...nothingReadYet, type, remoteId };
}

/** Joins the reads of one part of a resource, and asks for the fields that any of them wants. */
class PartLoader<Type extends RecordType> {
  readonly #part: Part<Type>;
  readonly #underWay = new Map<
    string,
    { readonly fields: Set<Field<Type>>; readonly read: Promise<Read<Type> | null> }
  >();
  readonly #loader: DataLoader<Wanted<Type>, Read<Type> | null>;

  constructor(part: Part<Type>, caller: Caller, known: Store) {
    this.#part = part;
    this.#loader = new DataLoader(
      async (wanted) => {
        const fields = new Set(wanted.flatMap((each) => [...each.fields]));
        const ids = [...new Set(wanted.map((each) => each.id))];
        const found = await part.getMany(ids, fields, caller);
        known.holdAll(found.learned);
        // A dictionary is read whole: the rest of it may be asked for next.
        for (const [id, item] of found.items) {
          if (!(item instanceof Error) && !ids.includes(id)) known.hold(item.type, item);
        }
        return wanted.map((each) => found.items.get(each.id) ?? null);
      },
      { cache: false },
    );
  }

  hasAny(fields: readonly Field<Type>[]): boolean {
    return fields.some((field) => this.#part.fields.includes(field));
  }

  load(id: string, fields: readonly Field<Type>[]): Promise<Read<Type> | null> {
    const wanted = new Set(fields.filter((field) => this.#part.fields.includes(field)));
    const underWay = this.#underWay.get(id);
    if (underWay !== undefined && wanted.isSubsetOf(underWay.fields)) return underWay.read;
    const read = this.#loader.load({ id, fields: wanted });
    this.#underWay.set(id, { fields: wanted, read });
    return read;
  }
}

interface Wanted<Type extends RecordType> {
  readonly id: string;
  readonly fields: ReadonlySet<Field<Type>>;
}
