/** Compares whole numbers of any length, in decimal digits without leading zeros. Sorts other ids by length and text. */
export function isLower(left: string, right: string): boolean {
  return left.length === right.length ? left < right : left.length < right.length;
}
