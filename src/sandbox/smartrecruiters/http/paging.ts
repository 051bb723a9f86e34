import type { Answer } from '../../server.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { ok, present } from './json.ts';
import { integer, type Parameters, text } from './parameters.ts';
import type { Call } from './route.ts';

export const cursorPaging: Parameters = { limit: integer(1, 100), pageId: text };
export const offsetPaging: Parameters = { limit: integer(1, 100), offset: integer(0, 10_000_000) };
export const fixedPaging: Parameters = { pageId: text };
export const pageSizePaging: Parameters = { pageSize: integer(1, 20_000), page_id: text };

export interface Listing<Row> {
  /** All rows that pass the filters, sorted. */
  readonly rows: readonly Row[];
  readonly defaultLimit: number;
  /** Offset of the first page, also stated by the envelope; null starts at the first row and is not stated. */
  readonly offset: number | null;
  readonly hasTotal: boolean;
  /** Number of rows that are lost between two pages. */
  readonly lost: number;
  toJson(row: Row): unknown;
}

/** A list without offset, total and lost rows. */
export type PlainListing<Row> = Pick<Listing<Row>, 'rows' | 'defaultLimit' | 'toJson'>;

/** Pages by `limit` and `pageId`; the first request has no `pageId`: developers.smartrecruiters.com/reference/pagination */
export function cursorPage<Row>(call: Call, listing: Listing<Row>): Answer {
  const { limit, nextPageId, headers, content } = slicePage(call, listing, {
    limit: 'limit',
    pageId: 'pageId',
  });
  const envelope = present({
    limit,
    offset: listing.offset,
    totalFound: listing.hasTotal ? listing.rows.length : null,
    nextPageId,
  });
  return { status: 200, headers, body: { ...envelope, content } };
}

/** Like `cursorPage`, without an envelope: only the `Link` header names the next page. */
export function barePage<Row>(call: Call, listing: PlainListing<Row>): Answer {
  const { headers, content } = slicePage(call, toListing(listing), { limit: 'limit', pageId: 'pageId' });
  return { status: 200, headers, body: content };
}

/** Like `cursorPage`, with a fixed page size. */
export function fixedPage<Row>(call: Call, listing: PlainListing<Row>): Answer {
  const { nextPageId, headers, content } = slicePage(call, toListing(listing), {
    limit: null,
    pageId: 'pageId',
  });
  return { status: 200, headers, body: { ...present({ nextPageId }), content } };
}

/** Pages by `pageSize` and `page_id`, always with `totalFound`. */
export function pageSizePage<Row>(call: Call, listing: PlainListing<Row>): Answer {
  const names = { limit: 'pageSize', pageId: 'page_id' };
  const { nextPageId, headers, content } = slicePage(call, toListing(listing), names);
  const envelope = present({ totalFound: listing.rows.length, nextPageId });
  return { status: 200, headers, body: { ...envelope, content } };
}

/** Pages by `limit` and `offset`, always with `totalFound`. */
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

function toListing<Row>(listing: PlainListing<Row>): Listing<Row> {
  return { ...listing, offset: null, hasTotal: false, lost: 0 };
}

interface ParameterNames {
  /** Null if the size is fixed. */
  readonly limit: string | null;
  readonly pageId: string;
}

function slicePage<Row>({ path, query, options }: Call, listing: Listing<Row>, names: ParameterNames) {
  const chosen = names.limit === null ? null : query.one(names.limit);
  const limit = Number(chosen ?? listing.defaultLimit);
  const pageId = query.one(names.pageId);
  const list = `${path}?${query.filters}`;
  const start = pageId === null ? (listing.offset ?? 0) : decodeCursor(pageId, list) + listing.lost;
  const rows = listing.rows.slice(start, start + limit);
  const end = start + rows.length;
  const hasNext = rows.length === limit && (options.emptyLastPage || end < listing.rows.length);
  const nextPageId = hasNext ? encodeCursor(end, list) : null;
  const next = new URLSearchParams(query.filters);
  if (names.limit !== null) next.append(names.limit, String(limit));
  next.append(names.pageId, nextPageId ?? '');
  const headers: Record<string, string> = hasNext ? { link: `<${path}?${next}>; rel="next"` } : {};
  return { limit, nextPageId, headers, content: rows.map((row) => listing.toJson(row)) };
}
