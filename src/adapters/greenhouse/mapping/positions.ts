/** Sorts by position; items without a position come last, in their given order. */
export function byPosition<Item extends { readonly position?: number | null }>(
  items: readonly Item[],
): Item[] {
  const rank = ({ position }: Item) => position ?? Number.MAX_SAFE_INTEGER;
  return items.toSorted((one, other) => rank(one) - rank(other));
}
