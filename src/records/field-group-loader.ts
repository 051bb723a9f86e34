import DataLoader from 'dataloader';
import type { BatchResult, FieldGroup } from '../adapters/adapter.ts';
import type { Field, PartialRecord, RecordType } from '../domain/records.ts';

/** A read of some fields of one field group. */
export interface GroupRead<Type extends RecordType> {
  readonly group: FieldGroup<Type>;
  readonly wanted: ReadonlySet<Field<Type>>;
}

/** Splits fields into one read per field group; fields of no group are left out. */
export function groupsWith<Type extends RecordType>(
  groups: readonly FieldGroup<Type>[],
  fields: readonly Field<Type>[],
): readonly GroupRead<Type>[] {
  return groups
    .map((group) => ({ group, wanted: fieldsIn(group, fields) }))
    .filter(({ wanted }) => wanted.size > 0);
}

/** Those of some fields that belong to a field group. */
export function fieldsIn<Type extends RecordType>(
  group: FieldGroup<Type>,
  fields: readonly Field<Type>[],
): ReadonlySet<Field<Type>> {
  return new Set(fields.filter((field) => group.fields.includes(field)));
}

/** Batches the reads of one field group that begin in the same tick. A batch reads the union of their ids and fields. */
class FieldGroupLoader<Type extends RecordType> {
  readonly #batches: Batch<Type>[] = [];
  readonly #loader: DataLoader<BatchKey<Type>, BatchResult<Type>>;

  constructor(read: ReadGroup<Type>) {
    const begin = ({ ids, fields }: BatchKey<Type>) => {
      const result = read([...ids], fields);
      this.#batches.push({ ids, fields, result });
      return result;
    };
    this.#loader = new DataLoader(
      async (keys) => {
        const result = await begin(union(keys));
        return keys.map(() => result);
      },
      { cache: false },
    );
  }

  /** Reads one record; null if the provider does not find it. Rejects if its read failed. */
  async load(id: string, wanted: ReadonlySet<Field<Type>>): Promise<PartialRecord<Type> | null> {
    const batch = this.#batches.find(({ ids, fields }) => ids.has(id) && wanted.isSubsetOf(fields));
    const { items } = await (batch?.result ?? this.#loader.load({ ids: new Set([id]), fields: wanted }));
    const item = items.get(id) ?? null;
    if (item instanceof Error) throw item;
    return item;
  }

  /** Reads records as one batch. Never rejects: a later `load` returns a record, or rejects, without another call. */
  async loadAll(ids: ReadonlySet<string>, wanted: ReadonlySet<Field<Type>>): Promise<void> {
    const results: Promise<BatchResult<Type>>[] = [];
    let missing = ids;
    for (const batch of this.#batches) {
      const remaining = wanted.isSubsetOf(batch.fields) ? missing.difference(batch.ids) : missing;
      if (remaining.size < missing.size) results.push(batch.result);
      missing = remaining;
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

function union<Type extends RecordType>(keys: readonly BatchKey<Type>[]): BatchKey<Type> {
  const [first] = keys;
  if (keys.length === 1 && first !== undefined) return first;
  return {
    ids: new Set(keys.flatMap(({ ids }) => [...ids])),
    fields: new Set(keys.flatMap(({ fields }) => [...fields])),
  };
}

type ReadGroup<Type extends RecordType> = (
  ids: readonly string[],
  fields: ReadonlySet<Field<Type>>,
) => Promise<BatchResult<Type>>;

/** The ids and fields of a read. */
interface BatchKey<Type extends RecordType> {
  readonly ids: ReadonlySet<string>;
  readonly fields: ReadonlySet<Field<Type>>;
}

/** A read that has begun, and may have ended. */
interface Batch<Type extends RecordType> extends BatchKey<Type> {
  readonly result: Promise<BatchResult<Type>>;
}
