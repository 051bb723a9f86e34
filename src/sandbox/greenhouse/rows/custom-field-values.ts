import { fieldsInUse } from '../../dataset/custom-fields/custom-fields.ts';
import type { CustomFieldFacts, CustomFieldScope, CustomValueFacts, Dataset } from '../../model.ts';
import { toId, toKey } from '../ids.ts';
import { customIdFilter, type Filter } from './filters.ts';
import type { RowFacts } from './row.ts';

/** `value_type` of a definition. The `type` of a value uses the same words. */
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

/** Lists the definitions of the account, including those for values that tests have added. */
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

/** Maps the option names of an education dictionary to ids. */
export function optionIds(definitions: readonly CustomFieldFacts[], fieldKey: string): Map<string, number> {
  const dictionary = definitions.find((each) => each.scope === 'STANDARD' && each.fieldKey === fieldKey);
  const options = dictionary?.options ?? [];
  return new Map(options.map(({ key, name }) => [name, toId('custom_field_options', key)]));
}

interface WithCustomFields extends RowFacts {
  readonly customFields: readonly CustomValueFacts[];
}

/** Converts to the map by `name_key`. Without fields it is null or empty; recorded traffic has both. */
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
  // Versions 1 and 2 answer `unit`, version 3 accepts `currency_code` in writes; what version 3 answers is not known.
  return key % 2 === 0 ? { amount, currency_code: value.currency } : { amount, unit: value.currency };
}

/** The filter `custom_field_option_id`: matches records that have this option of a field of the scope. */
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
