/** A queue with round-robin scheduling: every owner with queued items gets one turn before any owner gets a second. */
export interface FairQueue<Item> {
  readonly size: number;
  add(owner: object, item: Item): void;
  /** Removes and returns the next item; null if the queue is empty. */
  take(): Item | null;
  remove(owner: object, item: Item): void;
  /** Number of items that would be taken before an item that this owner adds now. */
  ahead(owner: object): number;
  items(): Iterable<Item>;
}

export function createFairQueue<Item>(): FairQueue<Item> {
  // In order of turns: the owner that has had its turn moves to the end.
  const itemsByOwner = new Map<object, Set<Item>>();
  let size = 0;

  function removeFrom(items: Set<Item>, owner: object, item: Item): void {
    if (!items.delete(item)) return;
    size -= 1;
    if (items.size === 0) itemsByOwner.delete(owner);
  }

  return {
    get size() {
      return size;
    },

    add(owner, item) {
      const items = itemsByOwner.get(owner);
      if (items === undefined) itemsByOwner.set(owner, new Set([item]));
      else items.add(item);
      size += 1;
    },

    take() {
      for (const [owner, items] of itemsByOwner) {
        for (const item of items) {
          removeFrom(items, owner, item);
          if (itemsByOwner.delete(owner)) itemsByOwner.set(owner, items);
          return item;
        }
      }
      return null;
    },

    remove(owner, item) {
      const items = itemsByOwner.get(owner);
      if (items !== undefined) removeFrom(items, owner, item);
    },

    ahead(owner) {
      const ownCount = itemsByOwner.get(owner)?.size ?? 0;
      let count = ownCount;
      for (const [other, items] of itemsByOwner)
        if (other !== owner) count += Math.min(items.size, ownCount + 1);
      return count;
    },

    *items() {
      for (const items of itemsByOwner.values()) yield* items;
    },
  };
}
