import type { Adapter } from '../adapters/adapter.ts';
import type { Field, RecordType } from '../domain/records.ts';
import { areFields } from '../query/requirements.ts';

/** The fields that an adapter supplies. */
export class SuppliedFields {
  readonly #adapter: Adapter;
  /** Results of `primary` by its argument, because it is called with the same list for each row. */
  readonly #primary = new Map<readonly string[], readonly string[]>();

  constructor(adapter: Adapter) {
    this.#adapter = adapter;
  }

  /** Whether any field group has the field. */
  has<Type extends RecordType>(type: Type, field: Field<Type>): boolean {
    return this.#adapter.resources[type]?.fieldGroups.some(({ fields }) => fields.includes(field)) ?? false;
  }

  /** Those of some fields that belong to the primary group. */
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
