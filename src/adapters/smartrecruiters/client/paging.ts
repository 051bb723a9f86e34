import type { Contract } from '../../../http/decode/contract.ts';
import { readNextLink } from '../../../http/decode/link.ts';
import { object, textOrNull } from '../../../http/decode/shape.ts';
import type { JsonResponse } from '../../../http/http.ts';
import type { RequestScope } from '../../../request-scope.ts';

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
  rows: readonly Row[],
  nextPageId: string | null,
  total: number | null,
): RowPage<Row> {
  const seen = position.seen + rows.length;
  // The last page may name another one. A short page that reaches the total is followed by none.
  const isLast = rows.length < position.limit && seen === total;
  return {
    rows,
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

/** The offset of the next page; null after the last one. Without a total, an empty page is the last. */
export function nextOffset(
  { offset }: OffsetPosition,
  rowCount: number,
  total: number | null,
): number | null {
  const next = offset + rowCount;
  return rowCount > 0 && (total === null || next < total) ? next : null;
}

/**
 * The id of the page after a response; null for the last one. Some lists name it in the body, others only in the `Link`
 * header: developers.smartrecruiters.com/reference/pagination.
 */
export function nextPageIdOf(
  { body, headers }: JsonResponse,
  parameter: string,
  contract: Contract,
  baseUrl: URL,
): string | null {
  const inBody = Array.isArray(body)
    ? null
    : contract.read(object({ nextPageId: textOrNull }), body).nextPageId;
  if (inBody) return inBody;
  const link = readNextLink(headers.link, baseUrl);
  if (link.kind === 'none') return null;
  const inLink = link.kind === 'next' ? link.url.searchParams.get(parameter) : null;
  if (inLink === null) throw contract.broken('names a next page that is none of its own');
  return inLink || null;
}
