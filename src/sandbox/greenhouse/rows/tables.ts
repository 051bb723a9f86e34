import type { Dataset } from '../../model.ts';
import type { Resource, Table } from './resource.ts';

export interface Tables {
  of(resource: Resource): Table;
  /** Version of the data set; increases with each change. */
  version(): number;
}

/** Caches the rows of each resource until a record of the data set is added, removed or replaced. */
export function createTables(dataset: Dataset): Tables {
  const tables = new Map<Resource, Table>();
  let records: readonly (readonly unknown[])[] = [];
  let version = 0;

  function refresh(): void {
    const arrays: readonly (readonly unknown[])[] = Object.values(dataset);
    if (arrays.every((array, index) => isSame(array, records[index]))) return;
    records = arrays.map((array) => [...array]);
    tables.clear();
    version += 1;
  }

  return {
    of(resource) {
      refresh();
      const table = tables.get(resource) ?? resource.tabulate(dataset);
      tables.set(resource, table);
      return table;
    },

    version() {
      refresh();
      return version;
    },
  };
}

/** Compares the records by reference: microseconds for thousands of records. */
function isSame(array: readonly unknown[], known: readonly unknown[] | undefined): boolean {
  return array.length === known?.length && array.every((record, index) => record === known[index]);
}
