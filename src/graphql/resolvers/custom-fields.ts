import type { CustomFieldType, Money } from '../../domain/values.ts';
import { requires } from '../../query/requirements.ts';
import type { AccountRecord } from '../../records/record-store.ts';
import type { Context } from '../context.ts';
import type { CustomFieldResolvers, CustomFieldValueResolvers } from '../generated.ts';
import type { CustomFieldParent } from '../parent-types.ts';
import { relate, toMany } from '../relations.ts';

export const customField: CustomFieldResolvers = {
  type: requires<'CustomField', typeof readKind>(['kind'], readKind),
  departments: toMany('departmentIds', 'Department'),
  offices: toMany('officeIds', 'Office'),
};

/** The typed readings of a value; a reading that does not fit the field's type or the value is null. */
export const customFieldValue: CustomFieldValueResolvers = {
  text: (field) => textOf(field, 'TEXT'),
  number: (field) => (field.type === 'NUMBER' ? toNumber(field.value) : null),
  boolean: (field) => (field.type === 'BOOLEAN' && typeof field.value === 'boolean' ? field.value : null),
  date: (field) => /^\d{4}-\d{2}-\d{2}/.exec(textOf(field, 'DATE') ?? '')?.[0] ?? null,
  money: (field) => (field.type === 'MONEY' ? toMoney(field.value) : null),
  options: (field) => (field.type === 'OPTION' || field.type === 'OPTIONS' ? toOptions(field.value) : null),
  url: (field) => {
    const url = textOf(field, 'URL');
    return url !== null && URL.canParse(url) ? url : null;
  },
  user: (value, _args, context, field) => {
    const id = value.type === 'USER' ? toUserId(value.value) : null;
    return id === null ? null : relate(context, value, 'User', id, field);
  },
};

function readKind(field: AccountRecord<'CustomField'>, _args: unknown, context: Context) {
  return context.records.readField(field, 'kind');
}

function textOf({ type, value }: CustomFieldParent, wanted: CustomFieldType): string | null {
  return type === wanted && typeof value === 'string' ? value : null;
}

function toNumber(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

/** Providers write `{value, code}`, `{amount, unit}` or `{amount, currency_code}`; which one Greenhouse v3 reads as is not known. */
function toMoney(value: unknown): Money | null {
  if (!isObject(value)) return null;
  const { amount = value.value, unit, currency_code, code, currency } = value;
  const exact = typeof amount === 'number' ? String(amount) : amount;
  if (typeof exact !== 'string' || !/^-?\d+(\.\d+)?$/.test(exact)) return null;
  const named = [unit, currency_code, code, currency].find((name) => typeof name === 'string');
  return { amount: exact, currency: typeof named === 'string' ? named : null };
}

function toOptions(value: unknown): readonly string[] | null {
  const names = (Array.isArray(value) ? value : [value]).map((option) =>
    isObject(option) ? option.label : option,
  );
  return value === null ? null : names.filter((name) => typeof name === 'string');
}

/** A user is given by id, or as an object that has it. */
function toUserId(value: unknown): string | null {
  const id = isObject(value) ? (value.user_id ?? value.id) : value;
  return typeof id === 'number' || (typeof id === 'string' && id !== '') ? String(id) : null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
