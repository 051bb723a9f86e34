import type { Dataset } from '../../model.ts';
import { InvalidValue, Unprocessable } from '../http/refusal.ts';
import { type IdSpace, toId } from '../ids.ts';
import { dates, type Filter, idIn, type Parameters, type Test } from './filters.ts';
import type { Row, RowFacts } from './row.ts';

/** The definition of a list endpoint. */
export interface Declaration<Item extends RowFacts> {
  /** Path below `/v3/`; also part of the scope `harvest:<path>:list`, and the id space of the rows. */
  readonly path: IdSpace;
  /** Lists one item per row, in any order. */
  from(dataset: Dataset): readonly Item[];
  /** Columns besides `id`, `created_at` and `updated_at`. */
  readonly columns: Readonly<Record<string, (item: Item) => unknown>>;
  /** Filters besides `ids`, `created_at` and `updated_at`. */
  readonly filters: Readonly<Record<string, Filter<Item>>>;
}

/** A list endpoint, without the type of its items. */
export interface Resource {
  readonly path: IdSpace;
  /** The columns that `fields` accepts. */
  readonly fields: ReadonlySet<string>;
  /** The parameters besides `cursor`, `per_page` and `fields`. */
  readonly parameters: ReadonlyMap<string, Pick<Filter, 'defaultValue' | 'compares'>>;
  /** Converts the current records to rows. The table can be queried repeatedly. */
  tabulate(dataset: Dataset): Table;
}

export interface Table {
  /** Selects the rows that pass the filters, sorted by descending id, the only order of the provider. */
  select(parameters: Parameters): readonly Row[];
}

export function defineResource<Item extends RowFacts>(declaration: Declaration<Item>): Resource {
  return define({
    ...declaration,
    columns: {
      created_at: (item) => item.createdAt,
      updated_at: (item) => item.updatedAt,
      ...declaration.columns,
    },
    filters: { created_at: dates('created_at'), updated_at: dates('updated_at'), ...declaration.filters },
  });
}

interface OptionalTimestamps extends RowFacts {
  readonly isDated: boolean;
}

/** Defines an endpoint whose timestamps may be null and are not filterable. */
export function defineResourceWithOptionalTimestamps<Item extends OptionalTimestamps>(
  declaration: Declaration<Item>,
): Resource {
  return define({
    ...declaration,
    columns: {
      created_at: ({ isDated, createdAt }) => (isDated ? createdAt : null),
      updated_at: ({ isDated, updatedAt }) => (isDated ? updatedAt : null),
      ...declaration.columns,
    },
  });
}

function define<Item extends RowFacts>(declaration: Declaration<Item>): Resource {
  const columns: Declaration<Item>['columns'] = {
    id: (item) => toId(declaration.path, item.key),
    ...declaration.columns,
  };
  const filters: Declaration<Item>['filters'] = { ids: idIn('id'), ...declaration.filters };
  return {
    path: declaration.path,
    fields: new Set(Object.keys(columns)),
    parameters: new Map(Object.entries(filters)),
    tabulate(dataset) {
      const entries = declaration
        .from(dataset)
        .toSorted((a, b) => b.key - a.key)
        .map((item) => ({ item, row: toRow(declaration.path, columns, item) }));
      const rows = entries.map(({ row }) => row);
      return {
        select(parameters) {
          const tests = readTests(filters, parameters, dataset);
          if (tests.length === 0) return rows;
          return entries
            .filter(({ row, item }) => tests.every((test) => test(row, item)))
            .map(({ row }) => row);
        },
      };
    },
  };
}

function toRow<Item extends RowFacts>(path: IdSpace, columns: Declaration<Item>['columns'], item: Item): Row {
  const row: Record<string, unknown> & { id: number } = { id: toId(path, item.key) };
  for (const [name, toValue] of Object.entries(columns)) row[name] = toValue(item);
  return row;
}

/** Creates a test for each filter that has a parameter or a default value. */
function readTests<Item>(
  filters: Readonly<Record<string, Filter<Item>>>,
  parameters: Parameters,
  dataset: Dataset,
): Test<Item>[] {
  const errors: Record<string, string>[] = [];
  const tests: Test<Item>[] = [];
  for (const name of parameters.keys()) {
    if (!Object.hasOwn(filters, name)) errors.push({ [name]: 'is not a parameter of this endpoint' });
  }
  for (const [name, filter] of Object.entries(filters)) {
    const text = parameters.get(name) ?? filter.defaultValue;
    if (text === null) continue;
    try {
      tests.push(filter.read(text, dataset));
    } catch (error) {
      if (!(error instanceof InvalidValue)) throw error;
      errors.push({ [name]: error.message });
    }
  }
  if (errors.length > 0) throw new Unprocessable(errors);
  return tests;
}
