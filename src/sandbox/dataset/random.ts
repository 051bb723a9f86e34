/** A pseudo-random generator. Equal seeds give equal sequences on every machine. */
export interface Random {
  /** Draws an integer from `least` to `most`, both included. */
  between(least: number, most: number): number;
  chance(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** Draws `count` different items, or all if there are fewer. */
  pickSome<Item>(items: readonly Item[], count: number): Item[];
}

/** Creates a Mulberry32 generator: 32 bits of state are enough for a few thousand records. */
export function createRandom(seed: number): Random {
  let state = seed | 0;

  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));

  return {
    between,
    chance: (probability) => next() < probability,

    pick(items) {
      const item = items[between(0, items.length - 1)];
      if (item === undefined) throw new RangeError('There is nothing to pick from.');
      return item;
    },

    pickSome(items, count) {
      const left = [...items];
      const picked: (typeof left)[number][] = [];
      while (picked.length < count && left.length > 0) {
        picked.push(...left.splice(between(0, left.length - 1), 1));
      }
      return picked;
    },
  };
}
