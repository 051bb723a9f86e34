import type { Account } from '../adapters/account.ts';
import type { RecordType } from '../domain/records.ts';
import { CallLimitError, isCursorExpired, isRateLimited, type UpstreamError } from '../errors.ts';
import { maxSparsePages } from '../query/page-price.ts';
import type { AccountRecord } from '../records/record-store.ts';
import type { CallBudget } from '../request-scope.ts';
import { AccountSequence } from './account-sequence.ts';
import { type AccountPosition, fromFirstPage, type Position } from './cursor.ts';
import { isLower } from './id-order.ts';
import { addProblem, type Problem, toProblem } from './problem.ts';
import { RowCounter } from './row-counter.ts';
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
  /** The error for rows that are missing from `items`; null if none is. */
  readonly problem: UpstreamError | null;
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
  /** How many rows a provider page is read for; more than `first` if another field reads the same list. */
  readonly wanted: number;
  /** Whether to collect the accounts that failed instead of failing. */
  readonly toleratesProblems: boolean;
  /** Whether to find out if more rows follow, even if that takes another call. */
  readonly looksAhead: boolean;
  /** Whether the client sees that more rows follow. */
  readonly showsMore: boolean;
  /** The calls that the page may make; null if only the operation limits them. */
  readonly budget: CallBudget | null;
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

/** How many rows are matched against the residual filter at once. */
const matchChunkSize = 50;

/** How many calls it takes to match one row: for its fields, and for a record that these name. */
const maxCallsPerMatch = 3;

/** Reads one client page: from a position, page by page and account by account, until there are `first` rows. */
export async function paginate<Type extends RecordType>(
  request: PaginateRequest<Type>,
): Promise<PaginatedRows<Type>> {
  const sequence = new AccountSequence(request.sources, request.position);
  const rows: PaginatedRow<Type>[] = [];
  const problems: Problem[] = [];
  const counter = new RowCounter(request.sources.length);
  let sparsePages = 0;
  let hasMore = false;
  const restarts = new Map<RowSource<Type>, unknown>();
  let hasAdvanced = false;
  /** The sources that a page was read of. */
  const answered = new Set<RowSource<Type>>();

  while (!hasMore && sequence.advance()) {
    const { position, source } = sequence.current();
    if (rows.length === request.first && !request.looksAhead) break;
    try {
      const page = await source.page(position, Math.max(request.wanted, 1));
      // Without an order, the first page does not show where the forgotten one was.
      if (restarts.has(source) && page.order === 'unspecified') throw restarts.get(source);
      if (page.problem !== null) {
        if (!request.toleratesProblems) throw page.problem;
        addProblem(problems, toProblem(page.problem, source.account));
      }
      const countBefore = rows.length;
      hasMore = await takeRows(page, position, sequence, rows, request);
      hasAdvanced = true;
      answered.add(source);
      counter.count(position, page, rows.length - countBefore, hasMore);
      if (page.matches !== null || rows.length === countBefore) sparsePages += 1;
      const isMoreCertain = page.isNextCertain && page.matches === null && page.next !== null;
      if (rows.length === request.first && isMoreCertain) break;
      if (sparsePages === maxSparsePages) break;
    } catch (error) {
      // The client page is full: the next one begins here and reports the failure.
      if (rows.length === request.first) break;
      if (error instanceof CallLimitError) {
        hasAdvanced ||= !sequence.isAt(position);
        const problem = problemOfLimit(error, source.account, request, hasAdvanced);
        if (problem !== null) problems.push(problem);
        // The rest of the list begins at the end of this page.
        hasMore = true;
        break;
      }
      const hasExpired = isCursorExpired(error);
      const canSearch = position.from !== null && position.after !== null && !position.isSearching;
      if (hasExpired && canSearch && !restarts.has(source)) {
        restarts.set(source, error);
        sequence.goTo(fromFirstPage(position));
        continue;
      }
      if (!request.toleratesProblems) {
        // Rows that are read already are not lost to a later refusal: the next page begins behind them.
        hasMore = request.showsMore && rows.length > 0 && answered.has(source) && isRateLimited(error);
        if (hasMore) break;
        throw error;
      }
      problems.push(toProblem(error, source.account));
      // The place is lost for good: trying again would give the same problem on every page.
      if (hasExpired) sequence.goTo(null);
      else sequence.defer();
    }
  }

  const end = sequence.position();
  endAt(rows, end);
  return { rows, hasMore: hasMore || !sequence.isAtEnd(), end, total: counter.total(problems), problems };
}

/**
 * The problem of a page that ends early because no further call is allowed; null if there is none to tell. Throws the error
 * if the client would not see that rows are missing, or if the next page could not get any further.
 */
function problemOfLimit<Type extends RecordType>(
  error: CallLimitError,
  account: Account,
  { toleratesProblems, showsMore }: PaginateRequest<Type>,
  hasAdvanced: boolean,
): Problem | null {
  // That a page has used up its own calls is like the end of a page: the next one goes on to look for matches.
  if (error.limitName === 'pageCalls' && hasAdvanced) return null;
  if (toleratesProblems) return toProblem(error, account);
  if (error.limitName === 'pageCalls' || !showsMore) throw error;
  return null;
}

/**
 * Takes matching rows of a page until there are `first`, and moves the sequence behind them. Returns whether another match
 * follows on the page. If matching a row fails, it takes the rows before that row, leaves the sequence before it, and
 * throws the failure.
 */
async function takeRows<Type extends RecordType>(
  page: SourcePage<Type>,
  position: AccountPosition,
  sequence: AccountSequence<RowSource<Type>>,
  rows: PaginatedRow<Type>[],
  { first, budget }: PaginateRequest<Type>,
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
  const { matches } = page;
  for (let from = start, size = 0; from < page.items.length; from += size) {
    size = matches === null ? page.items.length : chunkSize(budget);
    const chunk = page.items.slice(from, from + size);
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

/** How many rows are matched at once: no more than the calls that are left suffice for, so that the first ones succeed. */
function chunkSize(budget: CallBudget | null): number {
  if (budget === null) return matchChunkSize;
  return Math.max(1, Math.min(matchChunkSize, Math.floor(budget.remaining / maxCallsPerMatch)));
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

/** Sets the last row's position to the end of the client page, so that pages without a match are not read again. */
function endAt<Type extends RecordType>(rows: PaginatedRow<Type>[], end: Position): void {
  const last = rows.pop();
  if (last !== undefined) rows.push({ node: last.node, position: () => end });
}
