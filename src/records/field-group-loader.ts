import DataLoader from 'dataloader';
import type { BatchResult, FieldGroup } from '../adapters/adapter.ts';
import type { Field, PartialRecord, RecordType } from '../domain/records.ts';

/** Those of some fields that belong to one field group. */
export interface GroupFields<Type extends RecordType> {
  readonly group: FieldGroup<Type>;
  readonly wanted: ReadonlySet<Field<Type>>;
}

/** The field groups that have any of these fields. */
export function groupsWith<Type extends RecordType>(
  groups: readonly FieldGroup<Type>[],
  fields: readonly Field<Type>[],
): readonly GroupFields<Type>[] {
  return groups
    .map((group) => ({ group, wanted: fieldsIn(group, fields) }))
    .filter(({ wanted }) => wanted.size > 0);
}

export function fieldsIn<Type extends RecordType>(
  group: FieldGroup<Type>,
  fields: readonly Field<Type>[],
): ReadonlySet<Field<Type>> {
  return new Set(fields.filter((field) => group.fields.includes(field)));
}

/** Batches the reads of one field group that are asked for in the same tick, with the union of their fields. */
class FieldGroupLoader<Type extends RecordType> {
  readonly #batches: Batch<Type>[] = [];
  readonly #loader: DataLoader<Wanted<Type>, BatchResult<Type>>;

  constructor(read: ReadGroup<Type>) {
    const begin = ({ ids, fields }: Wanted<Type>) => {
      const result = read([...ids], fields);
      this.#batches.push({ ids, fields, result });
      return result;
    };
    this.#loader = new DataLoader(
      async (all) => {
        const result = await begin(union(all));
        return all.map(() => result);
      },
      { cache: false },
    );
  }

  async load(id: string, wanted: ReadonlySet<Field<Type>>): Promise<PartialRecord<Type> | null> {
    const batch = this.#batches.find(({ ids, fields }) => ids.has(id) && wanted.isSubsetOf(fields));
    const { items } = await (batch?.result ?? this.#loader.load({ ids: new Set([id]), fields: wanted }));
    const item = items.get(id) ?? null;
    if (item instanceof Error) throw item;
    return item;
  }

  /** Reads all of these together. Never rejects: a later `load` gives the failure or the absence of a record. */
  async loadAll(ids: ReadonlySet<string>, wanted: ReadonlySet<Field<Type>>): Promise<void> {
    const results: Promise<BatchResult<Type>>[] = [];
    let missing = ids;
    for (const batch of this.#batches) {
      const rest = wanted.isSubsetOf(batch.fields) ? missing.difference(batch.ids) : missing;
      if (rest.size < missing.size) results.push(batch.result);
      missing = rest;
    }
    if (missing.size > 0) results.push(this.#loader.load({ ids: missing, fields: wanted }));
    await Promise.allSettled(results);
  }
}

/** The loaders of one account, one for each field group. */
export class FieldGroupLoaders {
  readonly #byType: { [Type in RecordType]?: Map<FieldGroup<Type>, FieldGroupLoader<Type>> } = {};

  get<Type extends RecordType>(
    type: Type,
    group: FieldGroup<Type>,
    read: ReadGroup<Type>,
  ): FieldGroupLoader<Type> {
    const loaders: Map<FieldGroup<Type>, FieldGroupLoader<Type>> = (this.#byType[type] ??= new Map());
    const loader = loaders.get(group) ?? new FieldGroupLoader<Type>(read);
    loaders.set(group, loader);
    return loader;
  }
}

function union<Type extends RecordType>(all: readonly Wanted<Type>[]): Wanted<Type> {
  const [first] = all;
  if (all.length === 1 && first !== undefined) return first;
  return {
    ids: new Set(all.flatMap(({ ids }) => [...ids])),
    fields: new Set(all.flatMap(({ fields }) => [...fields])),
  };
}

type ReadGroup<Type extends RecordType> = (
  ids: readonly string[],
  fields: ReadonlySet<Field<Type>>,
) => Promise<BatchResult<Type>>;

interface Wanted<Type extends RecordType> {
  readonly ids: ReadonlySet<string>;
  readonly fields: ReadonlySet<Field<Type>>;
}

/** A read that is under way or over. */
interface Batch<Type extends RecordType> extends Wanted<Type> {
  readonly result: Promise<BatchResult<Type>>;
}
