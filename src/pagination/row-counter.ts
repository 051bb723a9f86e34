import { type AccountPosition, isBeginning } from './cursor.ts';

/** A page of one account, as far as it tells the number of rows. */
interface CountedPage {
  readonly items: readonly unknown[];
  readonly next: AccountPosition | null;
  readonly total: number | null;
  /** Null if the provider applied the whole filter. */
  readonly matches: unknown;
}

/**
 * Counts the rows of a whole list over several accounts, as far as the pages of one client page show them without another
 * call. The count of an account is what the provider tells, if it applied the whole filter; the rows of its only page; or
 * the rows that were taken, if all were.
 */
export class RowCounter {
  readonly #accountCount: number;
  readonly #counts = new Map<string, number>();
  /** The account whose rows are counted from the first one on, and how many were taken; null if there is none. */
  #whole: { readonly account: string; taken: number } | null = null;

  constructor(accountCount: number) {
    this.#accountCount = accountCount;
  }

  /** Counts a page, of which the client page took some rows; `hasMore` if the page holds more of them. */
  count(position: AccountPosition, page: CountedPage, taken: number, hasMore: boolean): void {
    const { account } = position;
    const { items, next, total, matches } = page;
    const isFirst = isBeginning(position);
    if (isFirst) this.#whole = { account, taken: 0 };
    // A search for a lost position reads rows again.
    else if (position.isSearching) this.#whole = null;
    const isWhole = this.#whole?.account === account;
    if (isWhole && this.#whole !== null) this.#whole.taken += taken;
    if (this.#counts.has(account)) return;
    const told = matches === null ? (total ?? (isFirst && next === null ? items.length : null)) : null;
    const all = isWhole && next === null && !hasMore ? (this.#whole?.taken ?? null) : null;
    const count = told ?? all;
    if (count !== null) this.#counts.set(account, count);
  }

  /** The number of rows of all accounts; null if it is not known of each of them, or one has a problem. */
  total(problems: readonly unknown[]): number | null {
    if (problems.length > 0 || this.#counts.size < this.#accountCount) return null;
    return this.#counts.values().reduce((sum, count) => sum + count, 0);
  }
}
