import type { Account } from '../adapters/account.ts';
import type { RecordType } from '../domain/records.ts';
import { InputError, isCursorExpired } from '../errors.ts';
import type { AccountRecord } from '../records/record-store.ts';
import type { AccountPosition, Position } from './cursor.ts';
import { isLower } from './id-order.ts';
import { type Problem, toProblem } from './problem.ts';
import type { SortedRows } from './row-order.ts';

/** The rows of one account, page by page. */
export interface RowSource<Type extends RecordType> {
  readonly account: Account;
  /** Reads the page of a position. `wanted` is the number of rows behind the position that the client page can use. */
  page(position: AccountPosition, wanted: number): Promise<SourcePage<Type>>;
}

export interface SourcePage<Type extends RecordType> {
  readonly items: readonly AccountRecord<Type>[];
  readonly order: 'id-descending' | 'unspecified';
  /** The order that the client asked for; null if it asked for none. */
  readonly sorted: SortedRows<Type> | null;
  /** The size to read the page with again; null if it was read in a batch with those of other parents. */
  readonly size: number | null;
  /** The position behind the last row of this page; null at the end of this account's list. */
  readonly next: AccountPosition | null;
  /** False if the next page may be empty. */
  readonly isNextCertain: boolean;
  /** The number of rows on all pages; null if the provider does not tell. */
  readonly total: number | null;
  /**
   * Whether a row matches the residual filter, which the provider did not apply; null if there is none. It may read further
   * fields of the row, and rejects if that fails.
   */
  readonly matches: ((item: AccountRecord<Type>) => boolean | Promise<boolean>) | null;
}

export interface PaginateRequest<Type extends RecordType> {
  /** In the order of the configuration. */
  readonly sources: readonly RowSource<Type>[];
  /** The position to resume at; null for the beginning. */
  readonly position: Position | null;
  readonly first: number;
  /** Whether to collect the accounts that failed instead of failing. */
  readonly toleratesProblems: boolean;
  /** Whether to find out if more rows follow, even if that takes another call. */
  readonly looksAhead: boolean;
}

/** One client page of a list that may span several accounts. */
export interface PaginatedRows<Type extends RecordType> {
  readonly rows: readonly PaginatedRow<Type>[];
  readonly hasMore: boolean;
  /** The position behind the last row that was matched against the filter. */
  readonly end: Position;
  readonly total: number | null;
  readonly problems: readonly Problem[];
}

export interface PaginatedRow<Type extends RecordType> {
  readonly node: AccountRecord<Type>;
  /** The position behind this row. */
  position(): Position;
}

/**
 * How many provider pages of one client page may be filtered by the gateway, or add no row. It bounds the calls of a rare
 * match, which the next client page goes on to look for.
 */
const maxSparsePages = 10;

/** How many rows are matched against the residual filter at once. */
const matchChunkSize = 50;

/** Reads one client page: from a position, page by page and account by account, until there are `first` rows. */
export async function paginate<Type extends RecordType>(
  request: PaginateRequest<Type>,
): Promise<PaginatedRows<Type>> {
  const sequence = new AccountSequence(request.sources, request.position);
  const rows: PaginatedRow<Type>[] = [];
  const problems: Problem[] = [];
  let total: number | null = null;
  let sparsePages = 0;
  let hasMore = false;
  const restarts = new Map<RowSource<Type>, unknown>();

  while (!hasMore && sequence.advance()) {
    const { position, source } = sequence.current();
    if (rows.length === request.first && !request.looksAhead) break;
    try {
      const page = await source.page(position, Math.max(request.first, 1));
      // Without an order, the first page does not show where the forgotten one was.
      if (restarts.has(source) && page.order === 'unspecified') throw restarts.get(source);
      if (request.sources.length === 1 && page.matches === null) total ??= page.total;
      const countBefore = rows.length;
      hasMore = await takeRows(page, position, sequence, rows, request.first);
      if (page.matches !== null || rows.length === countBefore) sparsePages += 1;
      const isMoreCertain = page.isNextCertain && page.matches === null && page.next !== null;
      if (rows.length === request.first && isMoreCertain) break;
      if (sparsePages === maxSparsePages) break;
    } catch (error) {
      // The client page is full: the next one begins here and reports the failure.
      if (rows.length === request.first) break;
      const hasExpired = isCursorExpired(error);
      const canSearch = position.from !== null && position.after !== null && !position.isSearching;
      if (hasExpired && canSearch && !restarts.has(source)) {
        restarts.set(source, error);
        sequence.goTo(fromFirstPage(position));
        continue;
      }
      if (!request.toleratesProblems) throw error;
      problems.push(toProblem(error, source.account));
      // The place is lost for good: trying again would give the same problem on every page.
      if (hasExpired) sequence.goTo(null);
      else sequence.defer();
    }
  }

  const end = sequence.position();
  endAt(rows, end);
  return { rows, hasMore: hasMore || !sequence.isAtEnd(), end, total, problems };
}

/**
 * Takes matching rows of a page until there are `first`, and moves the sequence behind them. Returns whether another match
 * follows on the page. If matching a row fails, it takes the rows before that row, leaves the sequence before it, and
 * throws the failure.
 */
async function takeRows<Type extends RecordType>(
  page: SourcePage<Type>,
  position: AccountPosition,
  sequence: AccountSequence<Type>,
  rows: PaginatedRow<Type>[],
  first: number,
): Promise<boolean> {
  const start = indexBehind(page, position);
  const positionAt = sequence.snapshot();
  const behind = (index: number): AccountPosition | null => {
    if (index === page.items.length) return page.next;
    const row = page.items[index - 1];
    const after = row?.remoteId ?? null;
    const sortKey = (row && page.sorted?.keyOf(row)) ?? null;
    return { ...position, size: page.size, index, after, sortKey, isSearching: false };
  };
  const positionBehind = (index: number) => positionAt(behind(index));
  for (let from = start; from < page.items.length; from += matchChunkSize) {
    const chunk = page.items.slice(from, from + matchChunkSize);
    const { matches } = page;
    const matched =
      matches === null ? null : await Promise.allSettled(chunk.map(async (item) => matches(item)));
    let takenTo = 0;
    let index = from;
    for (const node of chunk) {
      const match = matched?.[index - from];
      if (match?.status === 'rejected') {
        // At the start the position must not change: its `after` may be a row of an earlier page, which this page lacks.
        if (index > start) sequence.goTo(behind(index));
        throw match.reason;
      }
      index += 1;
      if (match?.value === false) continue;
      if (rows.length === first) {
        if (takenTo > 0) sequence.goTo(behind(takenTo));
        return true;
      }
      rows.push(new RowOfPage(node, index, positionBehind));
      takenTo = index;
    }
    if (takenTo > 0) sequence.goTo(behind(takenTo));
  }
  sequence.goTo(page.next);
  return false;
}

/** A row that creates its position only if its cursor is selected. */
class RowOfPage<Type extends RecordType> implements PaginatedRow<Type> {
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

/**
 * The same position, searched from the first page on: ids that descend show it by the last id. A search may take several client pages; if the provider forgets a cursor of the search as well, it has
 * failed, so that it never begins again for ever.
 */
function fromFirstPage(position: AccountPosition): AccountPosition {
  return { ...position, from: null, size: Number.MAX_SAFE_INTEGER, index: 0, isSearching: true };
}

function fromBeginning(account: string): AccountPosition {
  return { account, from: null, size: null, index: 0, after: null, sortKey: null, isSearching: false };
}

/** The index of the first row behind a position, also if rows were inserted or deleted since. */
function indexBehind<Type extends RecordType>(
  page: SourcePage<Type>,
  { after, index, sortKey }: AccountPosition,
): number {
  if (after === null) return index;
  const { sorted } = page;
  if (sorted !== null) {
    const next = page.items.findIndex((item) => sorted.isBehind(item, { key: sortKey, id: after }));
    return next === -1 ? page.items.length : next;
  }
  const found = page.items.findIndex((item) => item.remoteId === after);
  if (found !== -1) return found + 1;
  // The row was deleted, and the rows behind it have moved up.
  if (page.order === 'unspecified') return Math.max(0, Math.min(index, page.items.length) - 1);
  const behind = page.items.findIndex((item) => isLower(item.remoteId, after));
  return behind === -1 ? page.items.length : behind;
}

/** The order of accounts in a list: the current account, those not yet begun, and those that failed. */
class AccountSequence<Type extends RecordType> {
  readonly #sources: readonly RowSource<Type>[];
  #at: AccountPosition | null;
  /** The number of sources that were begun. */
  #begunCount: number;
  #deferred: readonly AccountPosition[];
  /** Positions in the accounts that failed in this client page, which a later one tries again. */
  #failed: readonly AccountPosition[] = [];

  constructor(sources: readonly RowSource<Type>[], position: Position | null) {
    const { at = null, last = null, deferred = [] } = position ?? {};
    const indexOf = (name: string) => {
      const index = sources.findIndex(({ account }) => account.name === name);
      if (index === -1) throw new InputError('after names an account that is no longer in this list');
      return index;
    };
    this.#sources = sources;
    this.#begunCount = last === null ? 0 : indexOf(last) + 1;
    for (const { account } of [...(at === null ? [] : [at]), ...deferred]) indexOf(account);
    this.#at = at;
    this.#deferred = deferred;
  }

  /** Goes to the next account if the current one has ended; false if no account is left. */
  advance(): boolean {
    if (this.#at !== null) return true;
    const next = this.#sources[this.#begunCount];
    const [deferred, ...rest] = this.#deferred;
    if (next !== undefined) {
      this.#begunCount += 1;
      this.#at = fromBeginning(next.account.name);
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

  /** Defers the rest of the current account to a later client page. */
  defer(): void {
    if (this.#at !== null) this.#failed = [...this.#failed, this.#at];
    this.#at = null;
  }

  isAtEnd(): boolean {
    const { at, deferred } = this.position();
    return at === null && deferred.length === 0 && this.#begunCount === this.#sources.length;
  }

  position(): Position {
    return this.snapshot()(this.#at);
  }

  /** A function from a position in the current account to a position in the whole list. */
  snapshot(): (at: AccountPosition | null) => Position {
    const last = this.#sources[this.#begunCount - 1]?.account.name ?? null;
    const deferred = [...this.#deferred, ...this.#failed];
    return (at) => ({ at, last, deferred });
  }
}

/** Sets the last row's position to the end of the client page, so that pages without a match are not read again. */
function endAt<Type extends RecordType>(rows: PaginatedRow<Type>[], end: Position): void {
  const last = rows.pop();
  if (last !== undefined) rows.push({ node: last.node, position: () => end });
}
