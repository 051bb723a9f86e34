import type { CustomValueFacts } from '../model.ts';
import { toUserId, toUuid } from './ids.ts';
import { type Json, present } from './json.ts';
import { link } from './links.ts';
import type { Call } from './route.ts';

const types: Readonly<Record<CustomValueFacts['kind'], string>> = {
  TEXT: 'TEXT',
  NUMBER: 'NUMBER',
  BOOLEAN: 'BOOLEAN',
  DATE: 'DATE',
  MONEY: 'CURRENCY',
  OPTION: 'SINGLE_SELECT',
  OPTIONS: 'TEXT',
  USER: 'USER',
  URL: 'TEXT',
};

export function propertyTypeOf({ kind }: CustomValueFacts): string {
  return types[kind];
}

/** The id of one option of a single-select property. */
export function toOptionId(field: CustomValueFacts, option: string): string {
  return toUuid(`Option ${field.key}`, option);
}

/** An item of `GET /candidates/{id}/jobs/{jobId}/properties`; null without a value. */
export function candidateProperty(call: Call, field: CustomValueFacts): Json | null {
  if (field.value === null) return null;
  return present({
    id: field.key,
    label: field.label,
    type: types[field.kind],
    value: toJsonValue(field),
    valueLabel: field.kind === 'OPTION' ? field.value : null,
    actions: { configuration: link(call, `/configuration/candidate-properties/${field.key}`) },
  });
}

/** A property of a job, whose values all have an id and a label; null without a value. */
export function jobProperty(field: CustomValueFacts): Json | null {
  if (field.value === null) return null;
  const label = String(field.value);
  return { id: field.key, label: field.label, value: { id: toOptionId(field, label), label } };
}

/** The properties of an offer: a map from key to text; null without any. */
export function offerProperties(fields: readonly CustomValueFacts[]): Json | null {
  const known = fields.filter(({ value }) => value !== null);
  if (known.length === 0) return null;
  return Object.fromEntries(known.map((field) => [field.key, textOf(field.value)]));
}

/** Each definition once, with every option that occurs. */
export function definitionsIn(lists: readonly (readonly CustomValueFacts[])[]): CustomValueFacts[] {
  return [...new Map(lists.flat().map((field) => [field.key, field])).values()];
}

function toJsonValue(field: CustomValueFacts): unknown {
  const { kind, value } = field;
  if (kind === 'OPTION') return toOptionId(field, String(value));
  if (kind === 'USER' && typeof value === 'number') return toUserId(value);
  if (typeof value === 'object' && value !== null && 'amount' in value)
    return { code: value.currency, value: Number(value.amount) };
  return typeof value === 'object' ? textOf(value) : value;
}

function textOf(value: CustomValueFacts['value']): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return 'amount' in value ? `${value.amount} ${value.currency}` : value.join(', ');
}
