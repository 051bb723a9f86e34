import type { Dataset } from '../../model.ts';
import { InvalidValue } from '../http/refusal.ts';
import type { Row } from './row.ts';

export type Parameters = ReadonlyMap<string, string>;

export type Test<Item> = (row: Row, item: Item) => boolean;

/** One query parameter that chooses rows. */
export interface Filter<Item = unknown> {
  /** Its value where the request gives none; null asks for nothing. */
  readonly defaultValue: string | null;
  /** What it compares, so that every filter can be tried; null for one that looks at more than a column. */
  readonly compares: ComparedColumn | null;
  /** Throws `InvalidValue`. */
  read(text: string, dataset: Dataset): Test<Item>;
}

export interface ComparedColumn {
  readonly column: string;
  readonly as: 'IDS' | 'ID' | 'TEXT' | 'TEXTS' | 'BOOLEAN' | 'WORD' | 'DATES';
  /** Of an enum, the row's word by the filter's. */
  readonly words: Readonly<Record<string, string>>;
}

/** `ids` and every `*_ids` take so many, and so does `fields`. */
const mostItems = 50;

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
  if (items.length > mostItems)
    throw new InvalidValue(`\`${items.length}\` items is greater than: ${mostItems}`);
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

/** A column may hold one value or a list of them. */
function has(value: unknown, isWanted: (single: unknown) => boolean): boolean {
  return Array.isArray(value) ? value.some(isWanted) : isWanted(value);
}

/** A comma list of ids; the column holds one of them, or a list with one of them. */
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

/** A comma list of texts. */
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

/** One of the words of an enum; `words` gives the row's word where it is another than the filter's. */
export function wordIs(column: string, words: Readonly<Record<string, string>>): Filter {
  const read: Filter['read'] = (text) => {
    if (!Object.hasOwn(words, text)) {
      throw new InvalidValue(`\`${text}\` is not one of: ${Object.keys(words).join(', ')}`);
    }
    return (row) => row[column] === words[text];
  };
  return columnFilter(column, 'WORD', read, words);
}

/** The words of an enum whose rows use the same words as the filter. */
export function sameWords(...words: string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(words.map((word) => [word, word]));
}

/** Leaves items out unless the parameter is `true`; `defaultValue` is what no parameter means. */
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

/** With `true` only these items; with `false` all, as if nothing had been asked. */
export function restrictsWhenTrue<Item>(isWanted: (item: Item) => boolean): Filter<Item> {
  return filter((text) => {
    const isRestricted = readBoolean(text);
    return (_row, item) => !isRestricted || isWanted(item);
  });
}

/** A filter like no other. */
export function customFilter<Item>(read: (text: string, dataset: Dataset) => Test<Item>): Filter<Item> {
  return filter(read);
}

/** Chooses by an id that only the data set can explain. */
export function customIdFilter<Item>(read: (id: number, dataset: Dataset) => Test<Item>): Filter<Item> {
  return filter((text, dataset) => read(readInteger(text), dataset));
}

/** `custom_field_option_id` where the account has no fields with options for rows of this kind. */
export const matchesNoOption: Filter = customIdFilter(() => () => false);

const comparisons: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  gte: (a, b) => a >= b,
  gt: (a, b) => a > b,
  lte: (a, b) => a <= b,
  lt: (a, b) => a < b,
};

const instant = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?$/;

/** `gte|<t>`, or several at once as `gte|<t1>|lte|<t2>`: harvestdocs.greenhouse.io/docs/list-endpoints. */
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
