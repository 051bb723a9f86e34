import DataLoader from 'dataloader';
import type { BatchResult, FieldGroup } from '../adapters/adapter.ts';
import type { Field, PartialRecord, RecordType } from '../domain/records.ts';

/** Those of some fields that a part has. */
export interface GroupFields<Type extends RecordType> {
  readonly group: FieldGroup<Type>;
  readonly wanted: ReadonlySet<Field<Type>>;
  /** The same, to be gone through for each record. */
  readonly names: readonly Field<Type>[];
}

/** The parts that have any of these fields. */
export function groupsWith<Type extends RecordType>(
  fieldGroups: readonly FieldGroup<Type>[],
  fields: readonly Field<Type>[],
): readonly GroupFields<Type>[] {
  return fieldGroups
    .map((group) => {
      const wanted = fieldsIn(group, fields);
      return { group, wanted, names: [...wanted] };
    })
    .filter(({ names }) => names.length > 0);
}

export function fieldsIn<Type extends RecordType>(
  group: FieldGroup<Type>,
  fields: readonly Field<Type>[],
): ReadonlySet<Field<Type>> {
  return new Set(fields.filter((field) => group.fields.includes(field)));
}

/** By the resource's parts, and then by the list of fields. */
const remembered = new WeakMap<object, WeakMap<object, readonly unknown[]>>();

/** What is remembered by parts is of their type. */
function areOf<Type extends RecordType>(
  _wanting: readonly unknown[],
  _parts: readonly FieldGroup<Type>[],
): _wanting is readonly GroupFields<Type>[] {
  return true;
}

/** The same for fields that are wanted again and again: it is looked at once. */
export function groupsAlwaysWith<Type extends RecordType>(
  fieldGroups: readonly FieldGroup<Type>[],
  fields: readonly Field<Type>[],
): readonly GroupFields<Type>[] {
  const byFields = remembered.get(fieldGroups) ?? new WeakMap<object, readonly unknown[]>();
  remembered.set(fieldGroups, byFields);
  const known = byFields.get(fields);
  if (known !== undefined && areOf(known, fieldGroups)) return known;
  const wanting = groupsWith(fieldGroups, fields);
  byFields.set(fields, wanting);
  return wanting;
}

/** Joins the reads of one part of a resource, and asks for the fields that any of them wants. */
export class FieldGroupLoader<Type extends RecordType> {
  readonly #reads: UnderWay<Type>[] = [];
  readonly #loader: DataLoader<Wanted<Type>, BatchResult<Type>>;

  constructor(read: ReadPart<Type>) {
    const begin = ({ ids, fields }: Wanted<Type>) => {
      const found = read([...ids], fields);
      this.#reads.push({ ids, fields, found });
      return found;
    };
    this.#loader = new DataLoader(
      async (all) => {
        const found = await begin(together(all));
        return all.map(() => found);
      },
      { cache: false },
    );
  }

  async load(id: string, wanted: ReadonlySet<Field<Type>>): Promise<PartialRecord<Type> | null> {
    const read = this.#reads.find(({ ids, fields }) => ids.has(id) && wanted.isSubsetOf(fields));
    const { items } = await (read?.found ?? this.#loader.load({ ids: new Set([id]), fields: wanted }));
    const item = items.get(id) ?? null;
    if (item instanceof Error) throw item;
    return item;
  }

  /** Asks for all of these together; what fails, and what there is not, is told to whoever loads it. */
  async loadAll(ids: ReadonlySet<string>, wanted: ReadonlySet<Field<Type>>): Promise<void> {
    const reads: Promise<BatchResult<Type>>[] = [];
    let missing = ids;
    for (const read of this.#reads) {
      const left = wanted.isSubsetOf(read.fields) ? missing.difference(read.ids) : missing;
      if (left.size < missing.size) reads.push(read.found);
      missing = left;
    }
    if (missing.size > 0) reads.push(this.#loader.load({ ids: missing, fields: wanted }));
    await Promise.allSettled(reads);
  }
}

/** All that is wanted at the same moment. */
function together<Type extends RecordType>(all: readonly Wanted<Type>[]): Wanted<Type> {
  const [first] = all;
  if (all.length === 1 && first !== undefined) return first;
  return {
    ids: new Set(all.flatMap(({ ids }) => [...ids])),
    fields: new Set(all.flatMap(({ fields }) => [...fields])),
  };
}

type ReadPart<Type extends RecordType> = (
  ids: readonly string[],
  fields: ReadonlySet<Field<Type>>,
) => Promise<BatchResult<Type>>;

interface Wanted<Type extends RecordType> {
  readonly ids: ReadonlySet<string>;
  readonly fields: ReadonlySet<Field<Type>>;
}

/** A read that has been asked for, or is over. */
interface UnderWay<Type extends RecordType> extends Wanted<Type> {
  readonly found: Promise<BatchResult<Type>>;
}
