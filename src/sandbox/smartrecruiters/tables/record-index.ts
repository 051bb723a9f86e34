export interface Index<Key, Item> {
  /** Items with the key, in their order; empty if there are none. */
  get(key: Key): readonly Item[];
}

/** Indexes items by a key. Items that are added to the array later are found, too. */
export function createIndex<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): Index<Key, Item> {
  const groups = new Map<Key, Item[]>();
  let count = 0;

  return {
    get(key) {
      for (const item of items.slice(count)) {
        const group = groups.get(keyOf(item)) ?? [];
        group.push(item);
        groups.set(keyOf(item), group);
      }
      count = items.length;
      return groups.get(key) ?? [];
    },
  };
}
