import type { Adapter } from '../adapters/adapter.ts';
import type { Field, RecordType } from '../domain/records.ts';
import { areFields } from '../query/requirements.ts';

/** Which fields an adapter supplies. */
export class SuppliedFields {
  readonly #adapter: Adapter;
  /** By the list of fields that they are taken from: one list is asked about for each row. */
  readonly #primary = new Map<readonly string[], readonly string[]>();

  constructor(adapter: Adapter) {
    this.#adapter = adapter;
  }

  /** Whether the provider has the field at all. */
  has<Type extends RecordType>(type: Type, field: Field<Type>): boolean {
    return this.#adapter.resources[type]?.fieldGroups.some(({ fields }) => fields.includes(field)) ?? false;
  }

  /** Those of these fields that come with the record itself; others are read when they are resolved, and fail alone. */
  primary<Type extends RecordType>(type: Type, fields: readonly Field<Type>[]): readonly Field<Type>[] {
    const known = this.#primary.get(fields);
    if (known !== undefined && areFields<Type>(known)) return known;
    const [primaryGroup] = this.#adapter.resources[type]?.fieldGroups ?? [];
    const primary =
      primaryGroup === undefined ? [] : fields.filter((field) => primaryGroup.fields.includes(field));
    this.#primary.set(fields, primary);
    return primary;
  }
}
