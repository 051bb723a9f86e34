import { toUuid } from '../ids.ts';
import { createIndex } from './record-index.ts';

/** The records of one type by key and by id. Ids are cached, because hashing all of them costs more than a page. */
export function createTable<Row extends { readonly key: number }>(
  name: string,
  rows: readonly Row[],
  toId: (key: number) => string = (key) => toUuid(name, key),
) {
  const ids = new Map<number, string>();
  const byKey = createIndex(rows, ({ key }) => key);
  const byId = createIndex(rows, idOf);
  let shuffled: readonly Row[] = [];

  function idOf({ key }: Row): string {
    const id = ids.get(key) ?? toId(key);
    ids.set(key, id);
    return id;
  }

  return {
    idOf,

    /** Finds a record by id; null for an unknown id. */
    find: (id: string): Row | null => byId.get(id)[0] ?? null,

    /** Returns the record that a reference points to. */
    at(key: number): Row {
      const row = byKey.get(key)[0];
      if (row === undefined) throw new RangeError(`The data set has no ${name} with key ${key}.`);
      return row;
    },

    /** Lists all records in a stable order that is neither by id nor by date. */
    shuffled(): readonly Row[] {
      if (shuffled.length !== rows.length) {
        const places = new Map(rows.map((row) => [row, toUuid('order', idOf(row))]));
        const placeOf = (row: Row) => places.get(row) ?? '';
        shuffled = rows.toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
      }
      return shuffled;
    },
  };
}
