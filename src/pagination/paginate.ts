import type { Account } from '../adapters/account.ts';
import type { RecordType } from '../domain/records.ts';
import { UnsupportedError, UpstreamError } from '../errors.ts';
import type { AccountRecord } from '../records/record-store.ts';
import type { AccountPosition, Position } from './cursor.ts';

/** The rows of one account, page by page. */
export interface RowSource<Type extends RecordType> {
  readonly account: Account;
  /** The page that a place lies in. `wanted` is how many rows behind the place are of use. */
  page(place: AccountPosition, wanted: number): Promise<SourcePage<Type>>;
}

export interface SourcePage<Type extends RecordType> {
  readonly items: readonly AccountRecord<Type>[];
  readonly order: 'id-descending' | 'unspecified';
  /** The size to ask for when a first page is read again; null where the page is not one of its own. */
  readonly size: number | null;
  /** Where the rows go on behind the last one of this page; null at the end of this account's list. */
  readonly next: AccountPosition | null;
  /** False where nothing may be there. */
  readonly isNextCertain: boolean;
  readonly total: number | null;
  /**
   * Whether a row matches the part of the filter that the provider did not apply; null where nothing is left of it. It may
   * read more of the row, and rejects if that fails.
   */
  readonly matches: ((item: AccountRecord<Type>) => boolean | Promise<boolean>) | null;
}

export interface PaginateRequest<Type extends RecordType> {
  /** In the order of the configuration. */
  readonly sources: readonly RowSource<Type>[];
  /** Where to begin; null is the beginning. */
  readonly position: Position | null;
  readonly first: number;
  /** Whether to collect what failed instead of failing. */
  readonly toleratesProblems: boolean;
  /** Whether to find out, by another call if need be, if there is more. */
  readonly looksAhead: boolean;
}

/** One client page of a list that may span several accounts. */
export interface PaginatedRows<Type extends RecordType> {
  readonly rows: readonly PaginatedRow<Type>[];
  readonly hasMore: boolean;
  /** Behind everything that was looked at. */
  readonly end: Position;
  readonly total: number | null;
  readonly problems: readonly Problem[];
}

export interface PaginatedRow<Type extends RecordType> {
  readonly node: AccountRecord<Type>;
  /** Right behind this row. */
  position(): Position;
}

export interface Problem {
  readonly account: Account;
  readonly code: string;
  readonly message: string;
  readonly retryAfter: number | null;
}

/** Pages that brought no full harvest, in one client page: a rare match is looked for in the next client page. */
const maxSparsePages = 10;

/** Rows that are tried at once against the part of the filter that the provider did not apply. */
const matchedAtOnce = 50;

/** Goes on from a position, page by page and account by account, until `first` rows are found. */
export async function paginate<Type extends RecordType>(
  request: PaginateRequest<Type>,
): Promise<PaginatedRows<Type>> {
  const route = new AccountSequence(request.sources.length, request.position);
  const rows: PaginatedRow<Type>[] = [];
  const problems: Problem[] = [];
  let total: number | null = null;
  let sparsePages = 0;
  let hasMore = false;

  while (!hasMore && route.advance(request.sources)) {
    const { place, source } = route.current(request.sources);
    if (rows.length === request.first && !request.looksAhead) break;
    try {
      const page = await source.page(place, Math.max(request.first, 1));
      if (request.sources.length === 1 && page.matches === null) total ??= page.total;
      const found = rows.length;
      hasMore = await takeRows(page, place, route, rows, request.first);
      if (page.matches !== null || rows.length === found) sparsePages += 1;
      const knowsOfMore = page.isNextCertain && page.matches === null && page.next !== null;
      if (rows.length === request.first && knowsOfMore) break;
      if (sparsePages === maxSparsePages) break;
    } catch (error) {
      // The client page is full: the failure is reported by the next one, which begins here.
      if (rows.length === request.first) break;
      if (!request.toleratesProblems) throw error;
      problems.push(toProblem(error, source.account));
      route.defer();
    }
  }

  const end = route.position();
  endAt(rows, end);
  return { rows, hasMore: hasMore || !isEnd(end), end, total, problems };
}

/**
 * Takes matching rows until there are `first`; true where another one is there. Moves the route behind what it took.
 * Matching a row may read more of it: if that fails, the rows before it are taken, the route stays before it, and the
 * failure is thrown.
 */
async function takeRows<Type extends RecordType>(
  page: SourcePage<Type>,
  place: AccountPosition,
  route: AccountSequence,
  rows: PaginatedRow<Type>[],
  first: number,
): Promise<boolean> {
  const start = resume(page, place);
  const positionAt = route.snapshot();
  const behind = (index: number): AccountPosition | null => {
    if (index === page.items.length) return page.next;
    return { ...place, size: page.size, index, after: page.items[index - 1]?.remoteId ?? null };
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
        // In front of the first row the place does not change: it may name a row of an earlier page, which this page lacks.
        if (index > start) route.goTo(behind(index));
        throw match.reason;
      }
      index += 1;
      if (match?.value === false) continue;
      if (rows.length === first) {
        if (taken > 0) route.goTo(behind(taken));
        return true;
      }
      rows.push(new RowBehind(node, index, positionBehind));
      taken = index;
    }
    if (taken > 0) route.goTo(behind(taken));
  }
  route.goTo(page.next);
  return false;
}

/** Finds its position when it is asked for. */
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

/** The index of the first row behind a place, also where rows have come or gone since. */
function resume<Type extends RecordType>(page: SourcePage<Type>, { after, index }: AccountPosition): number {
  if (after === null) return index;
  const found = page.items.findIndex((item) => item.remoteId === after);
  if (found !== -1) return found + 1;
  // It is gone, and the rows behind it have moved up.
  if (page.order === 'unspecified') return Math.max(0, Math.min(index, page.items.length) - 1);
  const behind = page.items.findIndex((item) => isLower(item.remoteId, after));
  return behind === -1 ? page.items.length : behind;
}

/** Compares whole numbers of any length. */
export function isLower(left: string, right: string): boolean {
  return left.length === right.length ? left < right : left.length < right.length;
}

/** What is still ahead of a walk: the current place, the accounts not begun, and those that failed. */
class AccountSequence {
  #at: AccountPosition | null;
  #unstarted: number;
  #deferred: readonly AccountPosition[];
  /** Failed during this walk, so not to be tried again in it. */
  #failed: readonly AccountPosition[] = [];

  constructor(accounts: number, position: Position | null) {
    this.#at = position?.at ?? null;
    this.#unstarted = position?.unstarted ?? accounts;
    this.#deferred = position?.deferred ?? [];
  }

  /** Goes to the next account where the current one has ended; false at the end of all. */
  advance(sources: readonly { readonly account: Account }[]): boolean {
    if (this.#at !== null) return true;
    const next = sources[sources.length - this.#unstarted];
    const [deferred, ...rest] = this.#deferred;
    if (this.#unstarted > 0 && next !== undefined) {
      this.#unstarted -= 1;
      this.#at = { account: next.account.name, from: null, size: null, index: 0, after: null };
    } else if (deferred !== undefined) {
      this.#deferred = rest;
      this.#at = deferred;
    }
    return this.#at !== null;
  }

  current<Type extends RecordType>(
    sources: readonly RowSource<Type>[],
  ): { place: AccountPosition; source: RowSource<Type> } {
    const place = this.#at;
    const source = sources.find(({ account }) => account.name === place?.account);
    if (place === null || source === undefined)
      throw new Error('a walk has no place, or one in no account of its own');
    return { place, source };
  }

  goTo(place: AccountPosition | null): void {
    this.#at = place;
  }

  /** Leaves the current account for a later page. */
  defer(): void {
    if (this.#at !== null) this.#failed = [...this.#failed, this.#at];
    this.#at = null;
  }

  position(): Position {
    return this.snapshot()(this.#at);
  }

  snapshot(): (at: AccountPosition | null) => Position {
    const unstarted = this.#unstarted;
    const deferred = [...this.#deferred, ...this.#failed];
    return (at) => ({ at, unstarted, deferred });
  }
}

function isEnd({ at, unstarted, deferred }: Position): boolean {
  return at === null && unstarted === 0 && deferred.length === 0;
}

/** The last cursor leads behind everything that was looked at, so that fruitless pages are not read again. */
function endAt<Type extends RecordType>(rows: PaginatedRow<Type>[], end: Position): void {
  const last = rows.pop();
  if (last !== undefined) rows.push({ node: last.node, position: () => end });
}

/** What a list tells of an account that failed; any other error is thrown on. */
export function toProblem(error: unknown, account: Account): Problem {
  if (!(error instanceof UpstreamError || error instanceof UnsupportedError)) throw error;
  return { account, code: error.code, message: error.message, retryAfter: error.retryAfter };
}
