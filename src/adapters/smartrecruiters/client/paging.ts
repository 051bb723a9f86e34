import type { UpstreamError } from '../../../errors.ts';
import type { Contract } from '../../../http/decode/contract.ts';
import { readNextLink } from '../../../http/decode/link.ts';
import { object, ShapeError, textOrNull } from '../../../http/decode/shape.ts';
import type { JsonResponse } from '../../../http/http.ts';
import type { RequestScope } from '../../../request-scope.ts';
import type { RowsWithTotal } from '../mapping/values.ts';

export type Query = readonly (readonly [name: string, value: string])[];

/** `limit` may be 1 to 100: developers.smartrecruiters.com/reference/pagination. */
export const maxPageSize = 100;

export interface PageRequest {
  readonly size: number;
  readonly from: string | null;
  readonly scope: RequestScope;
}

export interface RowPage<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
  readonly isNextCertain: boolean;
  readonly total: number | null;
  /** The error for rows that cannot be read. */
  readonly problem: UpstreamError | null;
}

/** A page of a list that is paged by `pageId`. */
export interface CursorPosition {
  /** Null for the first page. */
  readonly pageId: string | null;
  readonly limit: number;
  /** Number of rows on the pages before. */
  readonly seen: number;
}

/** The position that a `next` stands for, or the first page. A cursor keeps the page size that it was issued for. */
export function decodeCursor(from: string | null, size: number): CursorPosition {
  if (from === null) return { pageId: null, limit: Math.min(size, maxPageSize), seen: 0 };
  const [pageId, limit, seen]: [string, number, number] = JSON.parse(from);
  return { pageId, limit, seen };
}

export function cursorQuery({ pageId, limit }: CursorPosition): Query {
  return [['limit', String(limit)], ...(pageId === null ? [] : [['pageId', pageId] as const])];
}

export function toRowPage<Row>(
  position: CursorPosition,
  { content, rowCount, totalFound: total }: RowsWithTotal<Row>,
  nextPageId: string | null,
): Omit<RowPage<Row>, 'problem'> {
  const seen = position.seen + rowCount;
  // The last page may name another one. A short page that reaches the total is followed by none.
  const isLast = rowCount < position.limit && seen === total;
  return {
    rows: content,
    next: nextPageId && !isLast ? JSON.stringify([nextPageId, position.limit, seen]) : null,
    // The documentation does not say whether the last full page names another, empty page: only the total decides.
    isNextCertain: total !== null && seen < total,
    total,
  };
}

/** A page of a list that is paged by `offset`. */
export interface OffsetPosition {
  readonly offset: number;
  readonly limit: number;
}

export function offsetQuery({ limit, offset }: OffsetPosition): Query {
  return [
    ['limit', String(limit)],
    ['offset', String(offset)],
  ];
}

/**
 * The offset of the next page; null after the last one. Without a total, an empty page is the last. Before the total is
 * reached, an empty page is a `ShapeError`: integrators have seen such pages, and the rows behind them were there.
 */
export function nextOffset<Row>(
  { offset }: OffsetPosition,
  { rowCount, totalFound: total }: RowsWithTotal<Row>,
): number | null {
  const next = offset + rowCount;
  if (total !== null && next >= total) return null;
  if (rowCount > 0) return next;
  if (total === null) return null;
  throw new ShapeError('.content', 'a page with the rows that the total promises', 'answer');
}

/**
 * The id of the page after a response; null for the last one. Some lists name it in the body, others only in the `Link`
 * header: developers.smartrecruiters.com/reference/pagination.
 */
export function nextPageIdOf(
  { body, headers }: JsonResponse,
  path: string,
  parameter: string,
  contract: Contract,
  baseUrl: URL,
): string | null {
  const inBody = Array.isArray(body)
    ? null
    : contract.read(object({ nextPageId: textOrNull }), body, path).nextPageId;
  if (inBody) return inBody;
  const link = readNextLink(headers.link, baseUrl);
  if (link.kind === 'none') return null;
  const inLink = link.kind === 'next' ? link.url.searchParams.get(parameter) : null;
  if (inLink === null) throw contract.broken('names a next page that is none of its own');
  return inLink || null;
}
