/** Waiting items, each belonging to someone; everyone who waits gets a turn before anyone gets a second. */
export interface FairQueue<Item> {
  readonly size: number;
  add(owner: object, item: Item): void;
  /** Takes the item whose turn it is, or null where nobody waits. */
  take(): Item | null;
  remove(owner: object, item: Item): void;
  /** How many would be taken before an item that this owner adds now. */
  ahead(owner: object): number;
  items(): Iterable<Item>;
}

export function createFairQueue<Item>(): FairQueue<Item> {
  // Whoever stands first has the next turn, and after it stands last.
  const lines = new Map<object, Set<Item>>();
  let size = 0;

  function removeFrom(line: Set<Item>, owner: object, item: Item): void {
    if (!line.delete(item)) return;
    size -= 1;
    if (line.size === 0) lines.delete(owner);
  }

  return {
    get size() {
      return size;
    },

    add(owner, item) {
      const line = lines.get(owner);
      if (line === undefined) lines.set(owner, new Set([item]));
      else line.add(item);
      size += 1;
    },

    take() {
      for (const [owner, line] of lines) {
        for (const item of line) {
          removeFrom(line, owner, item);
          if (lines.delete(owner)) lines.set(owner, line);
          return item;
        }
      }
      return null;
    },

    remove(owner, item) {
      const line = lines.get(owner);
      if (line !== undefined) removeFrom(line, owner, item);
    },

    ahead(owner) {
      const own = lines.get(owner)?.size ?? 0;
      let count = own;
      for (const [other, line] of lines) if (other !== owner) count += Math.min(line.size, own + 1);
      return count;
    },

    *items() {
      for (const line of lines.values()) yield* line;
    },
  };
}
