import type { CustomFieldFacts, CustomValueFacts, Status } from '../../model.ts';
import { type Json, present } from '../http/json.ts';
import { link } from '../http/links.ts';
import type { Call } from '../http/route.ts';
import { toUserId, toUuid } from '../ids.ts';

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

/** Contexts in which a candidate property appears. */
export const contexts = ['PROFILE', 'OFFER_FORM', 'HIRE_FORM', 'OFFER_APPROVAL_FORM'];

export function propertyTypeOf(kind: Status<CustomValueFacts['kind']>): string {
  return typeof kind === 'string' ? types[kind] : kind.unknown;
}

/** Converts an option of a property to its id. */
export function toOptionId(fieldKey: string, option: string): string {
  return toUuid(`Option ${fieldKey}`, option);
}

/** The contexts of a candidate property. All include PROFILE; some include the forms of offers and hires. */
export function contextsOf({ company }: Call, fieldKey: string): readonly string[] {
  const field = company.dataset.customFields.find(
    (each) => isOfCandidates(each) && each.fieldKey === fieldKey,
  );
  return contexts.slice(0, field === undefined ? 1 : 1 + (field.key % 3));
}

export function isOfJobs({ scope }: CustomFieldFacts): boolean {
  return scope === 'JOB';
}

export function isOfOffers({ scope }: CustomFieldFacts): boolean {
  return scope === 'OFFER';
}

export function isOfCandidates({ scope }: CustomFieldFacts): boolean {
  return scope === 'CANDIDATE' || scope === 'APPLICATION';
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

/** A property of a job; its value is an option with id and label. Null without a value. */
export function jobProperty(field: CustomValueFacts): Json | null {
  if (field.value === null) return null;
  const label = String(field.value);
  return { id: field.key, label: field.label, value: { id: toOptionId(field.key, label), label } };
}

/** A property of a job in a posting; null without a value. */
export function postingProperty(field: CustomValueFacts): Json | null {
  if (field.value === null) return null;
  const valueLabel = String(field.value);
  const valueId = toOptionId(field.key, valueLabel);
  return { fieldId: field.key, fieldLabel: field.label, valueId, valueLabel };
}

/** The properties of an offer as a map from key to text; null if there are none. */
export function offerProperties(fields: readonly CustomValueFacts[]): Json | null {
  const known = fields.filter(({ value }) => value !== null);
  if (known.length === 0) return null;
  return Object.fromEntries(known.map((field) => [field.key, textOf(field.value)]));
}

function toJsonValue(field: CustomValueFacts): unknown {
  const { kind, value } = field;
  if (kind === 'OPTION') return toOptionId(field.key, String(value));
  if (kind === 'USER' && typeof value === 'number') return toUserId(value);
  if (typeof value === 'object' && value !== null && 'amount' in value)
    return { code: value.currency, value: Number(value.amount) };
  return typeof value === 'object' ? textOf(value) : value;
}

function textOf(value: CustomValueFacts['value']): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return 'amount' in value ? `${value.amount} ${value.currency}` : value.join(', ');
}
