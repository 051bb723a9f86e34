import { fieldsInUse } from '../../dataset/custom-fields/custom-fields.ts';
import type { CustomFieldFacts, CustomFieldScope, CustomValueFacts, Dataset } from '../../model.ts';
import { toId, toKey } from '../ids.ts';
import { customIdFilter, type Filter } from './filters.ts';
import type { RowFacts } from './row.ts';

/** `value_type` of the definition; a value's own `type` is the same word here. */
const valueTypes = {
  TEXT: 'short_text',
  NUMBER: 'number',
  BOOLEAN: 'yes_no',
  DATE: 'date',
  MONEY: 'currency',
  OPTION: 'single_select',
  OPTIONS: 'multi_select',
  USER: 'user',
  URL: 'url',
} as const satisfies Record<CustomValueFacts['kind'], string>;

export function toValueType(kind: CustomFieldFacts['kind']): string {
  return typeof kind === 'string' ? valueTypes[kind] : kind.unknown;
}

/** Definitions that the account has; what is used and was not when the company was invented stands there, too. */
export function definitionsOf(dataset: Dataset): CustomFieldFacts[] {
  const inUse = new Map(fieldsInUse(dataset).map((field) => [field.key, field]));
  const known = dataset.customFields.map((field) => {
    const options = inUse.get(field.key)?.options ?? field.options;
    inUse.delete(field.key);
    return { ...field, options };
  });
  const isUsed = ({ scope, options }: CustomFieldFacts) => scope !== 'STANDARD' || options.length > 0;
  return [...known, ...[...inUse.values()].filter(isUsed)];
}

/** The ids of the options of a dictionary of educations, by their names. */
export function optionIds(definitions: readonly CustomFieldFacts[], fieldKey: string): Map<string, number> {
  const dictionary = definitions.find((each) => each.scope === 'STANDARD' && each.fieldKey === fieldKey);
  const options = dictionary?.options ?? [];
  return new Map(options.map(({ key, name }) => [name, toId('custom_field_options', key)]));
}

interface WithCustomFields extends RowFacts {
  readonly customFields: readonly CustomValueFacts[];
}

/** The map by `name_key` that rows have; without fields it is null or empty, which recorded traffic has both. */
export function toCustomFields({ key, customFields }: WithCustomFields): Record<string, unknown> | null {
  if (customFields.length === 0 && key % 2 === 0) return null;
  const entries = customFields.map((field) => {
    const { label, kind } = field;
    return [field.key, { name: label, type: valueTypes[kind], value: toValue(field, key) }];
  });
  return Object.fromEntries(entries);
}

function toValue({ kind, value }: CustomValueFacts, key: number): unknown {
  if (kind === 'USER') return typeof value === 'number' ? toId('users', value) : null;
  if (typeof value !== 'object' || value === null || !('amount' in value)) return value;
  const amount = Number(value.amount);
  // Versions 1 and 2 read `unit`, version 3 writes `currency_code`; what version 3 reads is not known.
  return key % 2 === 0 ? { amount, currency_code: value.currency } : { amount, unit: value.currency };
}

/** `custom_field_option_id`: rows that have this option of a field of their kind. */
export function hasOption(scope: CustomFieldScope): Filter<WithCustomFields> {
  return customIdFilter((id, dataset) => {
    const key = toKey('custom_field_options', id);
    const definition = definitionsOf(dataset).find(
      (each) => each.scope === scope && each.options.some((option) => option.key === key),
    );
    const name = definition?.options.find((option) => option.key === key)?.name;
    if (definition === undefined || name === undefined) return () => false;
    return (_row, { customFields }) =>
      customFields.some((field) => field.key === definition.fieldKey && [field.value].flat().includes(name));
  });
}
