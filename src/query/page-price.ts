import { fieldsOfCondition, furtherReadsOf } from '../domain/filters.ts';
import type { RecordType } from '../domain/records.ts';
import type { FieldSource, ListingCapabilities } from './capabilities.ts';

/**
 * How many provider pages of one client page may be filtered by the gateway, or add no row. It bounds the calls of a rare
 * match, which the next client page goes on to look for.
 */
export const maxSparsePages = 10;

/** A list of one account, with the fields of its type. */
interface PricedList {
  readonly type: RecordType;
  readonly listing: ListingCapabilities;
  readonly fields: ReadonlyMap<string, FieldSource>;
}

/** The upstream calls of one page of a client. */
export interface PagePrice {
  readonly calls: number;
  /** The conditions that the gateway applies by reading more; none if the provider applies the filter. */
  readonly unapplied: readonly string[];
}

/**
 * The price of a page of so many rows. If the gateway applies a condition to the rows, any number of them may fail it, so
 * that the page may take as many calls as it may at most: as many as `maxSparsePages` take, if the rows hold all that the
 * condition reads, and `pageCalls` otherwise.
 */
export function pagePrice(
  { type, listing, fields }: PricedList,
  filter: object | null,
  rows: number,
  pageCalls: number,
): PagePrice {
  const pages = Math.max(1, Math.ceil(rows / listing.maxPageSize));
  if (filter === null) return { calls: pages, unapplied: [] };
  const { unapplied, areRowsComplete, callsPerPage, maxPages } = listing.priceOf(filter);
  const atMost = (calls: number) => ({ calls: Math.min(calls, pageCalls), unapplied });
  if (unapplied.length === 0) return atMost(pages * callsPerPage);
  const isRead = unapplied
    .flatMap((condition) => fieldsOfCondition(type, condition))
    .some((field) => !fields.get(field)?.isInRow);
  if (isRead || !areRowsComplete) return atMost(pageCalls);
  const furtherReads = unapplied.reduce((sum, condition) => sum + furtherReadsOf(type, condition), 0);
  return atMost(Math.min(maxSparsePages, maxPages ?? maxSparsePages) * callsPerPage + furtherReads);
}
