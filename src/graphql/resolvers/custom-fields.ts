import type { CustomFieldType, Money } from '../../domain/values.ts';
import { requires } from '../../query/requirements.ts';
import { readOptionIds } from '../../records/custom-field-options.ts';
import type { AccountRecord } from '../../records/record-store.ts';
import type { Context } from '../context.ts';
import type { CustomFieldResolvers, CustomFieldValueResolvers } from '../generated.ts';
import type { CustomFieldParent } from '../parent-types.ts';
import { loadRelated, toMany } from '../relations.ts';

export const customField: CustomFieldResolvers = {
  type: requires<'CustomField', typeof readKind>(['kind'], readKind),
  departments: toMany('departmentIds', 'Department'),
  offices: toMany('officeIds', 'Office'),
};

/** The typed forms of a value. A form is null if the field has another type, or if the value does not fit the type. */
export const customFieldValue: CustomFieldValueResolvers = {
  text: (parent) => textOf(parent, 'TEXT'),
  number: ({ type, value }) => (type === 'NUMBER' ? toNumber(value) : null),
  boolean: ({ type, value }) => (type === 'BOOLEAN' && typeof value === 'boolean' ? value : null),
  date: (parent) => toDay(textOf(parent, 'DATE')),
  money: ({ type, value }) => (type === 'MONEY' ? toMoney(value) : null),
  options: (parent) => choicesOf(parent)?.map(({ name }) => name) ?? null,
  optionIds: (parent, _args, { records }) => {
    const choices = choicesOf(parent);
    if (choices === null) return null;
    const ids = choices.flatMap(({ id }) => id ?? []);
    if (ids.length === choices.length) return ids;
    const names = choices.map(({ name }) => name);
    return readOptionIds(records.reader(parent.account), parent.area, parent.key, names);
  },
  url: (parent) => {
    const url = textOf(parent, 'URL');
    return url !== null && isLink(url) ? url : null;
  },
  user: (parent, _args, context, field) => {
    const id = parent.type === 'USER' ? toUserId(parent.value) : null;
    if (id === null || !context.records.reader(parent.account).canExist('User', id)) return null;
    return loadRelated(context, parent, 'User', id, field);
  },
};

function readKind(record: AccountRecord<'CustomField'>, _args: unknown, context: Context) {
  return context.records.readField(record, 'kind');
}

function textOf({ type, value }: CustomFieldParent, expected: CustomFieldType): string | null {
  return type === expected && typeof value === 'string' ? value : null;
}

/** Finds the day that a date, or a date and time, begins with; null if it is not in the calendar. */
function toDay(value: string | null): string | null {
  const [, day] = /^(\d{4}-\d{2}-\d{2})(?:$|[Tt ])/.exec(value ?? '') ?? [];
  if (day === undefined) return null;
  const timeMs = Date.parse(`${day}T00:00:00.000Z`);
  // `Date.parse` turns 30 February into 2 March.
  return !Number.isNaN(timeMs) && new Date(timeMs).toISOString().startsWith(day) ? day : null;
}

/** Whether a link is safe to follow: a browser would run a `javascript:` URL. */
function isLink(url: string): boolean {
  const protocol = URL.parse(url)?.protocol ?? '';
  return protocol === 'https:' || protocol === 'http:' || protocol === 'mailto:';
}

/** Decimal digits, as opposed to `0x10` and the other forms that `Number` reads. */
const decimal = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$/;

function toNumber(value: unknown): number | null {
  const number = typeof value === 'string' && decimal.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

/** Accepts `{value, code}`, `{amount, unit}` and `{amount, currency_code}`, because it is not known which of them Greenhouse v3 returns. */
function toMoney(value: unknown): Money | null {
  if (!isObject(value)) return null;
  const { amount = value.value, unit, currency_code, code, currency } = value;
  const exact = typeof amount === 'number' ? String(amount) : amount;
  if (typeof exact !== 'string' || !/^-?\d+(\.\d+)?$/.test(exact)) return null;
  const unitName = [unit, currency_code, code, currency].find(
    (name) => typeof name === 'string' && name !== '',
  );
  return { amount: exact, currency: typeof unitName === 'string' ? unitName : null };
}

/** A chosen option; its id is null if the value is only the name. */
interface Choice {
  readonly name: string;
  readonly id: string | null;
}

function choicesOf({ type, value }: CustomFieldParent): readonly Choice[] | null {
  if ((type !== 'OPTION' && type !== 'OPTIONS') || value === null) return null;
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const choices = values.flatMap((option) => toChoice(option) ?? []);
  // Choices of which no name can be read are no empty choice.
  return choices.length === 0 && values.length > 0 ? null : choices;
}

function toChoice(option: unknown): Choice | null {
  if (typeof option === 'string') return { name: option, id: null };
  if (!isObject(option)) return null;
  const { id, label } = option;
  const name = label ?? option.name;
  if (typeof name !== 'string') return null;
  return { name, id: typeof id === 'string' || Number.isSafeInteger(id) ? String(id) : null };
}

/** Accepts the id of a user, or an object that contains it. */
function toUserId(value: unknown): string | null {
  const id = isObject(value) ? (value.user_id ?? value.id) : value;
  if (typeof id === 'number') return Number.isSafeInteger(id) ? String(id) : null;
  // The name of a person rarely has a digit, and most ids have one.
  return typeof id === 'string' && /^[\w-]*\d[\w-]*$/.test(id) ? id : null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
