import type { CustomFieldType, CustomFieldValue } from '../../../domain/values.ts';
import { type Decoder, id, nullable, object, row, textOrNull } from '../../../http/decode/shape.ts';
import { toWords } from '../../../http/decode/words.ts';
import { contentOf, listOrNone } from './values.ts';

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
  // The word in offer properties.
  SELECT: 'OPTION',
});

/** The type of a candidate or offer property. */
export function toFieldType(word: string | null): CustomFieldType {
  return types[word ?? ''] ?? 'OTHER';
}

const values = contentOf(
  object({ id, label: textOrNull, type: textOrNull, value: undecoded, valueLabel: textOrNull }),
);

/** Decodes the candidate properties of an application; the body is `{}` if none is set. */
export const propertyValues: Decoder<readonly CustomFieldValue[]> = (body) =>
  (isEmptyObject(body) ? [] : values(body)).map((property) => {
    const type = toFieldType(property.type);
    return {
      key: property.id,
      label: property.label,
      type,
      value: toValue(type, property.value, property.valueLabel),
    };
  });

/** Money is `{ code, value }`. The value of a choice is its id, with the label in another member. */
function toValue(type: CustomFieldType, value: unknown, label: string | null): unknown {
  if (type === 'OPTION' && label !== null) return { id: value, label };
  return value ?? null;
}

const jobRows = listOrNone(
  object({ id, label: textOrNull, value: nullable(object({ id: textOrNull, label: textOrNull })) }),
);

/** Decodes the job properties in a job's detail; all of them are choices. */
export const jobProperties: Decoder<readonly CustomFieldValue[]> = (properties) =>
  jobRows(properties).map(({ id, label, value }) => ({ key: id, label, type: 'OPTION', value }));

/** Decodes offer properties, which are texts by key; their labels and types are only in the configuration. */
export const offerProperties: Decoder<readonly CustomFieldValue[]> = (properties) =>
  Object.entries(nullable(row)(properties) ?? {}).map(([key, value]) => ({
    key,
    label: null,
    type: 'TEXT',
    value,
  }));

function isEmptyObject(body: unknown): boolean {
  return typeof body === 'object' && body !== null && !Array.isArray(body) && Object.keys(body).length === 0;
}

function undecoded(value: unknown): unknown {
  return value;
}
