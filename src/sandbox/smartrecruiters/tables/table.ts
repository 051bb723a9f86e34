import { toUuid } from '../ids.ts';
import { createIndex } from './record-index.ts';

/** The rows of one kind; ids are made once, for hashing all of them again costs more than a page does. */
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

    /** Null for an id that the provider does not know. */
    find: (id: string): Row | null => byId.get(id)[0] ?? null,

    /** The row that another one refers to. */
    at(key: number): Row {
      const row = byKey.get(key)[0];
      if (row === undefined) throw new RangeError(`The data set has no ${name} with key ${key}.`);
      return row;
    },

    /** In an order that is fixed, and neither that of the ids nor that of any date. */
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
