import DataLoader from 'dataloader';
import type { Found, Part } from '../adapters/adapter.ts';
import type { Field, Read, RecordType } from '../domain/records.ts';

/** Those of some fields that a part has. */
export interface Wanting<Type extends RecordType> {
  readonly part: Part<Type>;
  readonly wanted: ReadonlySet<Field<Type>>;
}

/** The parts that have any of these fields. */
export function partsWith<Type extends RecordType>(
  parts: readonly Part<Type>[],
  fields: readonly Field<Type>[],
): readonly Wanting<Type>[] {
  return parts
    .map((part) => ({ part, wanted: wantedOf(part, fields) }))
    .filter(({ wanted }) => wanted.size > 0);
}

export function wantedOf<Type extends RecordType>(
  part: Part<Type>,
  fields: readonly Field<Type>[],
): ReadonlySet<Field<Type>> {
  return new Set(fields.filter((field) => part.fields.includes(field)));
}

/** By the resource's parts, and then by the list of fields. */
const remembered = new WeakMap<object, WeakMap<object, readonly unknown[]>>();

/** What is remembered by parts is of their type. */
function areOf<Type extends RecordType>(
  _wanting: readonly unknown[],
  _parts: readonly Part<Type>[],
): _wanting is readonly Wanting<Type>[] {
  return true;
}

/** The same for fields that are wanted again and again: it is looked at once. */
export function partsAlwaysWith<Type extends RecordType>(
  parts: readonly Part<Type>[],
  fields: readonly Field<Type>[],
): readonly Wanting<Type>[] {
  const byFields = remembered.get(parts) ?? new WeakMap<object, readonly unknown[]>();
  remembered.set(parts, byFields);
  const known = byFields.get(fields);
  if (known !== undefined && areOf(known, parts)) return known;
  const wanting = partsWith(parts, fields);
  byFields.set(fields, wanting);
  return wanting;
}

/** Joins the reads of one part of a resource, and asks for the fields that any of them wants. */
export class PartLoader<Type extends RecordType> {
  readonly #read: ReadPart<Type>;
  readonly #underWay = new Map<string, UnderWay<Type>>();
  #loader: DataLoader<Wanted<Type>, Found<Type>> | null = null;

  constructor(read: ReadPart<Type>) {
    this.#read = read;
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
