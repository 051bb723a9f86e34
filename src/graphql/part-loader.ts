import DataLoader from 'dataloader';
import type { Found, Part } from '../adapters/adapter.ts';
import type { Field, Read, RecordType } from '../domain/records.ts';

/** By part, and then by the list of fields. */
const remembered = new WeakMap<object, WeakMap<object, ReadonlySet<string>>>();

/** What is remembered by a part is of its type. */
function areOf<Type extends RecordType>(_fields: ReadonlySet<string>): _fields is ReadonlySet<Field<Type>> {
  return true;
}

/** Joins the reads of one part of a resource, and asks for the fields that any of them wants. */
export class PartLoader<Type extends RecordType> {
  readonly #part: Part<Type>;
  readonly #read: ReadPart<Type>;
  readonly #underWay = new Map<string, UnderWay<Type>>();
  #loader: DataLoader<Wanted<Type>, Found<Type>> | null = null;

  constructor(part: Part<Type>, read: ReadPart<Type>) {
    this.#part = part;
    this.#read = read;
  }

  /** Those of these fields that the part has. */
  wanted(fields: readonly Field<Type>[]): ReadonlySet<Field<Type>> {
    return new Set(fields.filter((field) => this.#part.fields.includes(field)));
  }

  /** The same for fields that are wanted again and again: it is looked at once. */
  alwaysWanted(fields: readonly Field<Type>[]): ReadonlySet<Field<Type>> {
    const byFields = remembered.get(this.#part) ?? new WeakMap<object, ReadonlySet<string>>();
    remembered.set(this.#part, byFields);
    const known = byFields.get(fields);
    if (known !== undefined && areOf<Type>(known)) return known;
    const wanted = this.wanted(fields);
    byFields.set(fields, wanted);
    return wanted;
  }

  async load(id: string, wanted: ReadonlySet<Field<Type>>): Promise<Read<Type> | null> {
    const underWay = this.#underWay.get(id);
    const isCovered = underWay !== undefined && wanted.isSubsetOf(underWay.fields);
    const { items } = await (isCovered ? underWay.found : this.#ask([id], wanted));
    const item = items.get(id) ?? null;
    if (item instanceof Error) throw item;
    return item;
  }

  /** Asks for all of these together; what fails, and what there is not, is told to whoever loads it. */
  async loadAll(ids: readonly string[], wanted: ReadonlySet<Field<Type>>): Promise<void> {
    const reads = new Set<Promise<Found<Type>>>();
    const missing = ids.filter((id) => {
      const underWay = this.#underWay.get(id);
      if (underWay === undefined || !wanted.isSubsetOf(underWay.fields)) return true;
      reads.add(underWay.found);
      return false;
    });
    if (missing.length > 0) reads.add(this.#ask(missing, wanted));
    await Promise.allSettled(reads);
  }

  #ask(ids: readonly string[], fields: ReadonlySet<Field<Type>>): Promise<Found<Type>> {
    this.#loader ??= createLoader(this.#read);
    const found = this.#loader.load({ ids, fields });
    const underWay = { fields, found };
    for (const id of ids) this.#underWay.set(id, underWay);
    return found;
  }
}

function createLoader<Type extends RecordType>(read: ReadPart<Type>) {
  return new DataLoader<Wanted<Type>, Found<Type>>(
    async (all) => {
      const [first] = all;
      if (all.length === 1 && first !== undefined) return [await read(first.ids, first.fields)];
      const fields = new Set(all.flatMap((wanted) => [...wanted.fields]));
      const ids = new Set(all.flatMap((wanted) => wanted.ids));
      const found = await read([...ids], fields);
      return all.map(() => found);
    },
    { cache: false },
  );
}

type ReadPart<Type extends RecordType> = (
  ids: readonly string[],
  fields: ReadonlySet<Field<Type>>,
) => Promise<Found<Type>>;

/** A read that has been asked for, or is over. */
interface UnderWay<Type extends RecordType> {
  readonly fields: ReadonlySet<Field<Type>>;
  readonly found: Promise<Found<Type>>;
}

interface Wanted<Type extends RecordType> {
  readonly ids: readonly string[];
  readonly fields: ReadonlySet<Field<Type>>;
}
