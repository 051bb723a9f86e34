import type { CustomFieldType, CustomFieldValue } from '../../domain/values.ts';
import { type Decoder, id, nullable, object, row, textOrNull } from '../../http/decode/shape.ts';
import { toWords } from '../../http/decode/words.ts';
import { listOrNone } from './values.ts';

const types = toWords<CustomFieldType>({
  BOOLEAN: 'BOOLEAN',
  COUNTRY: 'TEXT',
  CURRENCY: 'MONEY',
  DATE: 'DATE',
  NUMBER: 'NUMBER',
  PERCENT: 'NUMBER',
  REGION: 'TEXT',
  TEXT: 'TEXT',
  USER: 'USER',
  SINGLE_SELECT: 'OPTION',
  // So offer properties call it.
  SELECT: 'OPTION',
});

export function toFieldType(word: string | null): CustomFieldType {
  return types[word ?? ''] ?? 'OTHER';
}

const readValues = object({
  content: listOrNone(
    object({ id, label: textOrNull, type: textOrNull, value: unread, valueLabel: textOrNull }),
  ),
});

/** Candidate properties of an application: `{}` where nothing is set. */
export const propertyValues: Decoder<readonly CustomFieldValue[]> = (body) =>
  readValues(body).content.map((property) => {
    const type = toFieldType(property.type);
    return {
      key: property.id,
      label: property.label,
      type,
      value: toValue(type, property.value, property.valueLabel),
    };
  });

/** Money is `{ code, value }`, and the value of a choice is its id beside the label. */
function toValue(type: CustomFieldType, value: unknown, label: string | null): unknown {
  if (type === 'OPTION' && label !== null) return { id: value, label };
  return value ?? null;
}

const readJobProperties = listOrNone(
  object({ id, label: textOrNull, value: nullable(object({ id: textOrNull, label: textOrNull })) }),
);

/** Job properties, in a job's detail; all of them are choices. */
export const jobProperties: Decoder<readonly CustomFieldValue[]> = (properties) =>
  readJobProperties(properties).map(({ id, label, value }) => ({ key: id, label, type: 'OPTION', value }));

/** Offer properties are texts by key; what the keys are called and mean is in the configuration only. */
export const offerProperties: Decoder<readonly CustomFieldValue[]> = (properties) =>
  Object.entries(nullable(row)(properties) ?? {}).map(([key, value]) => ({
    key,
    label: null,
    type: 'TEXT',
    value,
  }));

function unread(value: unknown): unknown {
  return value;
}
