/** In a shorter name two letters would make another word, as `HOME` of `HOST`. */
const minLengthForTwo = 8;

/** A name that is not known, but close to a known one. */
export interface Misspelling {
  readonly given: string;
  readonly meant: string;
}

/** Finds the names that are at most two letters off a known name, or one letter off a short one. */
export function misspellings(names: readonly string[], known: readonly string[]): Misspelling[] {
  return names
    .filter((given) => !known.includes(given))
    .flatMap((given) => known.filter((name) => isNear(given, name)).map((meant) => ({ given, meant })));
}

/** Whether a name may be a misspelling of another. */
export function isNear(given: string, name: string): boolean {
  const allowed = name.length < minLengthForTwo ? 1 : 2;
  return Math.abs(given.length - name.length) <= allowed && editDistance(given, name) <= allowed;
}

/** The number of letters to insert, remove, replace, or exchange with the next one (optimal string alignment). */
function editDistance(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, index) => index)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= from.length; row += 1) {
    const distances = [row];
    rows.push(distances);
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      const isExchanged = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      distances[column] = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (isSame ? 0 : 1),
        row > 1 && column > 1 && isExchanged ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  }
  return at(from.length, to.length);
}
