import type { Dataset } from '../../model.ts';
import { InvalidValue } from '../http/refusal.ts';
import type { Row } from './row.ts';

export type Parameters = ReadonlyMap<string, string>;

export type Test<Item> = (row: Row, item: Item) => boolean;

/** A query parameter that filters rows. */
export interface Filter<Item = unknown> {
  /** Value if the request has none; null means no filtering. */
  readonly defaultValue: string | null;
  /** The column that the filter compares, from which tests derive values; null if it does not compare a single column. */
  readonly compares: ComparedColumn | null;
  /** Throws `InvalidValue`. */
  read(text: string, dataset: Dataset): Test<Item>;
}

export interface ComparedColumn {
  readonly column: string;
  readonly as: 'IDS' | 'ID' | 'TEXT' | 'TEXTS' | 'BOOLEAN' | 'WORD' | 'DATES';
  /** For an enum: value of the row by value of the parameter. */
  readonly words: Readonly<Record<string, string>>;
}

/** Maximum number of items in `ids`, each `*_ids`, and `fields`. */
const maxItems = 50;

function filter<Item>(read: Filter<Item>['read']): Filter<Item> {
  return { defaultValue: null, compares: null, read };
}

function columnFilter(
  column: string,
  as: ComparedColumn['as'],
  read: Filter['read'],
  words: ComparedColumn['words'] = {},
): Filter {
  return { defaultValue: null, compares: { column, as, words }, read };
}

export function readList(text: string): string[] {
  const items = text.split(',');
  if (items.length > maxItems)
    throw new InvalidValue(`\`${items.length}\` items is greater than: ${maxItems}`);
  return items;
}

function readInteger(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidValue(`\`${text}\` is not a valid integer`);
  return Number(text);
}

export function readIds(text: string): ReadonlySet<number> {
  return new Set(readList(text).map(readInteger));
}

export function readBoolean(text: string): boolean {
  if (text !== 'true' && text !== 'false') throw new InvalidValue(`\`${text}\` is not a valid boolean`);
  return text === 'true';
}

/** Tests the value of a column, or each value if the column holds a list. */
function has(value: unknown, isWanted: (single: unknown) => boolean): boolean {
  return Array.isArray(value) ? value.some(isWanted) : isWanted(value);
}

/** A comma-separated list of ids. Matches if the column holds one of them, or a list that contains one. */
export function idIn(column: string): Filter {
  return columnFilter(column, 'IDS', (text) => {
    const ids: ReadonlySet<unknown> = readIds(text);
    return (row) => has(row[column], (id) => ids.has(id));
  });
}

/** A single id. */
export function idIs(column: string): Filter {
  return columnFilter(column, 'ID', (text) => {
    const wanted = readInteger(text);
    return (row) => has(row[column], (id) => id === wanted);
  });
}

export function textIs(column: string): Filter {
  return columnFilter(column, 'TEXT', (text) => (row) => has(row[column], (value) => value === text));
}

/** A comma-separated list of texts. */
export function textIn(column: string): Filter {
  return columnFilter(column, 'TEXTS', (text) => {
    const wanted = new Set<unknown>(readList(text));
    return (row) => has(row[column], (value) => wanted.has(value));
  });
}

export function flag(column: string): Filter {
  return columnFilter(column, 'BOOLEAN', (text) => {
    const wanted = readBoolean(text);
    return (row) => row[column] === wanted;
  });
}

/** A value of an enum. `words` maps the values of the parameter to the values of the column. */
export function wordIs(column: string, words: Readonly<Record<string, string>>): Filter {
  const read: Filter['read'] = (text) => {
    if (!Object.hasOwn(words, text)) {
      throw new InvalidValue(`\`${text}\` is not one of: ${Object.keys(words).join(', ')}`);
    }
    return (row) => row[column] === words[text];
  };
  return columnFilter(column, 'WORD', read, words);
}

/** The values of an enum that are the same in the parameter and the column. */
export function sameWords(...words: string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(words.map((word) => [word, word]));
}

/** Includes hidden items if the parameter is `true`. `defaultValue` applies if the request has no parameter. */
export function includesWhenTrue<Item>(
  isHidden: (item: Item) => boolean,
  defaultValue: 'true' | 'false',
): Filter<Item> {
  return {
    defaultValue,
    compares: null,
    read(text) {
      const showsAll = readBoolean(text);
      return (_row, item) => showsAll || !isHidden(item);
    },
  };
}

/** With `true`, selects only the wanted items; `false` has no effect. */
export function restrictsWhenTrue<Item>(isWanted: (item: Item) => boolean): Filter<Item> {
  return filter((text) => {
    const isRestricted = readBoolean(text);
    return (_row, item) => !isRestricted || isWanted(item);
  });
}

/** A filter with its own comparison. */
export function customFilter<Item>(read: (text: string, dataset: Dataset) => Test<Item>): Filter<Item> {
  return filter(read);
}

/** A filter by one id that is resolved in the data set. */
export function customIdFilter<Item>(read: (id: number, dataset: Dataset) => Test<Item>): Filter<Item> {
  return filter((text, dataset) => read(readInteger(text), dataset));
}

/** `custom_field_option_id` for records without custom fields that have options. Matches no rows. */
export const matchesNoOption: Filter = customIdFilter(() => () => false);

const comparisons: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  gte: (a, b) => a >= b,
  gt: (a, b) => a > b,
  lte: (a, b) => a <= b,
  lt: (a, b) => a < b,
};

const instant = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?$/;

/** A condition such as `gte|<t>`, or several as `gte|<t1>|lte|<t2>`: harvestdocs.greenhouse.io/docs/list-endpoints. */
export function dates(column: string): Filter {
  return columnFilter(column, 'DATES', (text) => {
    const conditions = readConditions(text);
    return (row) => {
      const value = row[column];
      if (typeof value !== 'string') return false;
      const time = Date.parse(value);
      return conditions.every(({ compare, than }) => compare(time, than));
    };
  });
}

function readConditions(text: string) {
  const parts = text.split('|');
  if (parts.length % 2 !== 0) throw new InvalidValue(`\`${text}\` is not a list of operators and dates`);
  const conditions = [];
  for (let index = 0; index < parts.length; index += 2) {
    const [operator = '', date = ''] = parts.slice(index, index + 2);
    const compare = Object.hasOwn(comparisons, operator) ? comparisons[operator] : undefined;
    if (compare === undefined) throw new InvalidValue(`\`${operator}\` is not one of: gte, gt, lte, lt`);
    const than = instant.test(date) ? Date.parse(date) : Number.NaN;
    if (Number.isNaN(than)) throw new InvalidValue(`\`${date}\` is not a valid date-time`);
    conditions.push({ compare, than });
  }
  return conditions;
}
