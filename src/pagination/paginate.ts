import type { Account } from '../adapters/account.ts';
import type { RecordType } from '../domain/records.ts';
import { InputError } from '../errors.ts';
import type { AccountRecord } from '../records/record-store.ts';
import type { AccountPosition, Position } from './cursor.ts';
import { type Problem, toProblem } from './problem.ts';

/** The rows of one account, page by page. */
export interface RowSource<Type extends RecordType> {
  readonly account: Account;
  /** The page that a position lies in. `wanted` is how many rows behind the position are of use. */
  page(position: AccountPosition, wanted: number): Promise<SourcePage<Type>>;
}

export interface SourcePage<Type extends RecordType> {
  readonly items: readonly AccountRecord<Type>[];
  readonly order: 'id-descending' | 'unspecified';
  /** The size to ask for when a first page is read again; null if the page cannot be read on its own. */
  readonly size: number | null;
  /** The position behind the last row of this page; null at the end of this account's list. */
  readonly next: AccountPosition | null;
  /** False if the next page may turn out to be empty. */
  readonly isNextCertain: boolean;
  readonly total: number | null;
  /**
   * Whether a row matches the residual filter, which the provider did not apply; null if there is none. It may read more of
   * the row, and rejects if that fails.
   */
  readonly matches: ((item: AccountRecord<Type>) => boolean | Promise<boolean>) | null;
}

export interface PaginateRequest<Type extends RecordType> {
  /** In the order of the configuration. */
  readonly sources: readonly RowSource<Type>[];
  /** Where to begin; null for the beginning. */
  readonly position: Position | null;
  readonly first: number;
  /** Whether to collect the accounts that failed instead of failing. */
  readonly toleratesProblems: boolean;
  /** Whether to find out if more rows follow, by another call if need be. */
  readonly looksAhead: boolean;
}

/** One client page of a list that may span several accounts. */
export interface PaginatedRows<Type extends RecordType> {
  readonly rows: readonly PaginatedRow<Type>[];
  readonly hasMore: boolean;
  /** Behind every row that was looked at. */
  readonly end: Position;
  readonly total: number | null;
  readonly problems: readonly Problem[];
}

export interface PaginatedRow<Type extends RecordType> {
  readonly node: AccountRecord<Type>;
  /** The position right behind this row. */
  position(): Position;
}

/** How many pages of one client page may lack matching rows; a rare match is looked for in the next client page. */
const maxSparsePages = 10;

/** How many rows are matched against the residual filter at once. */
const matchedAtOnce = 50;

/** Goes on from a position, page by page and account by account, until `first` rows are found. */
export async function paginate<Type extends RecordType>(
  request: PaginateRequest<Type>,
): Promise<PaginatedRows<Type>> {
  const sequence = new AccountSequence(request.sources, request.position);
  const rows: PaginatedRow<Type>[] = [];
  const problems: Problem[] = [];
  let total: number | null = null;
  let sparsePages = 0;
  let hasMore = false;

  while (!hasMore && sequence.advance()) {
    const { position, source } = sequence.current();
    if (rows.length === request.first && !request.looksAhead) break;
    try {
      const page = await source.page(position, Math.max(request.first, 1));
      if (request.sources.length === 1 && page.matches === null) total ??= page.total;
      const found = rows.length;
      hasMore = await takeRows(page, position, sequence, rows, request.first);
      if (page.matches !== null || rows.length === found) sparsePages += 1;
      const knowsOfMore = page.isNextCertain && page.matches === null && page.next !== null;
      if (rows.length === request.first && knowsOfMore) break;
      if (sparsePages === maxSparsePages) break;
    } catch (error) {
      // The client page is full: the failure is reported by the next one, which begins here.
      if (rows.length === request.first) break;
      if (!request.toleratesProblems) throw error;
      problems.push(toProblem(error, source.account));
      sequence.defer();
    }
  }

  const end = sequence.position();
  endAt(rows, end);
  return { rows, hasMore: hasMore || !sequence.isAtEnd(), end, total, problems };
}

/**
 * Takes matching rows until there are `first`; true if another one follows. Moves the sequence behind the rows that it
 * took. If matching a row fails, the rows before it are taken, the sequence stays before it, and the failure is thrown.
 */
async function takeRows<Type extends RecordType>(
  page: SourcePage<Type>,
  position: AccountPosition,
  sequence: AccountSequence<Type>,
  rows: PaginatedRow<Type>[],
  first: number,
): Promise<boolean> {
  const start = resume(page, position);
  const positionAt = sequence.snapshot();
  const behind = (index: number): AccountPosition | null => {
    if (index === page.items.length) return page.next;
    return { ...position, size: page.size, index, after: page.items[index - 1]?.remoteId ?? null };
  };
  const positionBehind = (index: number) => positionAt(behind(index));
  for (let from = start; from < page.items.length; from += matchedAtOnce) {
    const chunk = page.items.slice(from, from + matchedAtOnce);
    const { matches } = page;
    const matched =
      matches === null ? null : await Promise.allSettled(chunk.map(async (item) => matches(item)));
    let taken = 0;
    let index = from;
    for (const node of chunk) {
      const match = matched?.[index - from];
      if (match?.status === 'rejected') {
        // Before the first row the position does not change: it may name a row of an earlier page, which this page lacks.
        if (index > start) sequence.goTo(behind(index));
        throw match.reason;
      }
      index += 1;
      if (match?.value === false) continue;
      if (rows.length === first) {
        if (taken > 0) sequence.goTo(behind(taken));
        return true;
      }
      rows.push(new RowBehind(node, index, positionBehind));
      taken = index;
    }
    if (taken > 0) sequence.goTo(behind(taken));
  }
  sequence.goTo(page.next);
  return false;
}

/** Makes its position when it is asked for. */
class RowBehind<Type extends RecordType> implements PaginatedRow<Type> {
  readonly node: AccountRecord<Type>;
  readonly #index: number;
  readonly #positionBehind: (index: number) => Position;

  constructor(node: AccountRecord<Type>, index: number, positionBehind: (index: number) => Position) {
    this.node = node;
    this.#index = index;
    this.#positionBehind = positionBehind;
  }

  position(): Position {
    return this.#positionBehind(this.#index);
  }
}

/** The index of the first row behind a position, even if rows have come or gone since. */
function resume<Type extends RecordType>(page: SourcePage<Type>, { after, index }: AccountPosition): number {
  if (after === null) return index;
  const found = page.items.findIndex((item) => item.remoteId === after);
  if (found !== -1) return found + 1;
  // That row is gone, and the rows behind it have moved up.
  if (page.order === 'unspecified') return Math.max(0, Math.min(index, page.items.length) - 1);
  const behind = page.items.findIndex((item) => isLower(item.remoteId, after));
  return behind === -1 ? page.items.length : behind;
}

/** Compares whole numbers of any length. */
export function isLower(left: string, right: string): boolean {
  return left.length === right.length ? left < right : left.length < right.length;
}

/** The accounts that are still to be listed: the current one, those not begun, and those that failed. */
class AccountSequence<Type extends RecordType> {
  readonly #sources: readonly RowSource<Type>[];
  #at: AccountPosition | null;
  /** How many sources have been begun. */
  #begun: number;
  #deferred: readonly AccountPosition[];
  /** The accounts that failed in this client page; they are tried again in a later one. */
  #failed: readonly AccountPosition[] = [];

  constructor(sources: readonly RowSource<Type>[], position: Position | null) {
    const { at = null, last = null, deferred = [] } = position ?? {};
    const indexOf = (name: string) => {
      const index = sources.findIndex(({ account }) => account.name === name);
      if (index === -1) throw new InputError('after names an account that is no longer in this list');
      return index;
    };
    this.#sources = sources;
    this.#begun = last === null ? 0 : indexOf(last) + 1;
    for (const { account } of [...(at === null ? [] : [at]), ...deferred]) indexOf(account);
    this.#at = at;
    this.#deferred = deferred;
  }

  /** Goes to the next account if the current one has ended; false at the end of all. */
  advance(): boolean {
    if (this.#at !== null) return true;
    const next = this.#sources[this.#begun];
    const [deferred, ...rest] = this.#deferred;
    if (next !== undefined) {
      this.#begun += 1;
      this.#at = { account: next.account.name, from: null, size: null, index: 0, after: null };
    } else if (deferred !== undefined) {
      this.#deferred = rest;
      this.#at = deferred;
    }
    return this.#at !== null;
  }

  current(): { position: AccountPosition; source: RowSource<Type> } {
    const position = this.#at;
    const source = this.#sources.find(({ account }) => account.name === position?.account);
    if (position === null || source === undefined) throw new Error('the sequence is at no account');
    return { position, source };
  }

  goTo(position: AccountPosition | null): void {
    this.#at = position;
  }

  /** Leaves the current account for a later client page. */
  defer(): void {
    if (this.#at !== null) this.#failed = [...this.#failed, this.#at];
    this.#at = null;
  }

  isAtEnd(): boolean {
    const { at, deferred } = this.position();
    return at === null && deferred.length === 0 && this.#begun === this.#sources.length;
  }

  position(): Position {
    return this.snapshot()(this.#at);
  }

  snapshot(): (at: AccountPosition | null) => Position {
    const last = this.#sources[this.#begun - 1]?.account.name ?? null;
    const deferred = [...this.#deferred, ...this.#failed];
    return (at) => ({ at, last, deferred });
  }
}

/** Lets the last cursor lead behind every row that was looked at, so that pages without a match are not read again. */
function endAt<Type extends RecordType>(rows: PaginatedRow<Type>[], end: Position): void {
  const last = rows.pop();
  if (last !== undefined) rows.push({ node: last.node, position: () => end });
}
