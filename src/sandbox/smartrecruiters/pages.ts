import type { Answer } from '../server.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { ok, present } from './json.ts';
import { integer, type Parameters, text } from './parameters.ts';
import type { Call } from './route.ts';

export const cursorPaging: Parameters = { limit: integer(1, 100), pageId: text };
export const offsetPaging: Parameters = { limit: integer(1, 100), offset: integer(0, 10_000_000) };

export interface Listing<Row> {
  /** All that the filters leave, in order. */
  readonly rows: readonly Row[];
  readonly defaultLimit: number;
  /** Where the first page starts, and what the envelope says of it; null says nothing and starts at the first row. */
  readonly offset: number | null;
  readonly hasTotal: boolean;
  /** How many rows are lost between two pages. */
  readonly lost: number;
  toJson(row: Row): unknown;
}

/** developers.smartrecruiters.com/reference/pagination: `limit` and `pageId`, the first request without `pageId`. */
export function cursorPage<Row>({ path, query, options }: Call, listing: Listing<Row>): Answer {
  const limit = Number(query.one('limit') ?? listing.defaultLimit);
  const pageId = query.one('pageId');
  const list = `${path}?${query.filters}`;
  const start = pageId === null ? (listing.offset ?? 0) : decodeCursor(pageId, list) + listing.lost;
  const rows = listing.rows.slice(start, start + limit);
  const end = start + rows.length;
  const hasNext = rows.length === limit && (options.emptyLastPage || end < listing.rows.length);
  const nextPageId = hasNext ? encodeCursor(end, list) : null;
  const envelope = present({
    limit,
    offset: listing.offset,
    totalFound: listing.hasTotal ? listing.rows.length : null,
    nextPageId,
  });
  return {
    status: 200,
    headers: nextPageId === null ? {} : { link: linkTo(path, query.filters, limit, nextPageId) },
    body: { ...envelope, content: rows.map((row) => listing.toJson(row)) },
  };
}

/** `limit` and `offset`, and `totalFound` always. */
export function offsetPage<Row>(
  { query }: Call,
  rows: readonly Row[],
  toJson: (row: Row) => unknown,
): Answer {
  const limit = Number(query.one('limit') ?? 10);
  const offset = Number(query.one('offset') ?? 0);
  const content = rows.slice(offset, offset + limit).map((row) => toJson(row));
  return ok({ limit, offset, totalFound: rows.length, content });
}

function linkTo(path: string, filters: string, limit: number, pageId: string): string {
  const query = new URLSearchParams(filters);
  query.append('limit', String(limit));
  query.append('pageId', pageId);
  return `<${path}?${query}>; rel="next"`;
}
