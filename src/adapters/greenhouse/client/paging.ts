import type { Contract } from '../../../http/decode/contract.ts';
import { readNextLink } from '../../../http/decode/link.ts';

/** The parameters of a request, in the order in which they are sent. */
export type Query = readonly (readonly [name: string, value: string])[];

/** `per_page` may be 1 to 500: harvestdocs.greenhouse.io/docs/list-endpoints. */
export const maxPageSize = 500;

/** `ids` and every `*_ids` may name 50: harvestdocs.greenhouse.io/docs/list-endpoints. */
export const maxIds = 50;

export function pageSize(rows: number): readonly [name: string, value: string] {
  return ['per_page', String(rows)];
}

/** A cursor carries the filters and the page size, and no other parameter may stand beside it: …/docs/pagination. */
export function fromCursor(cursor: string): Query {
  return [['cursor', cursor]];
}

export function isCursor(query: Query): boolean {
  return query[0]?.[0] === 'cursor';
}

/**
 * Reads the cursor of the next page, or null on the last page. `Link` has one relation, `next`; on the last page it is
 * missing or empty: …/docs/pagination. A page that names itself as its next page breaks the contract.
 */
export function readNextCursor(
  header: string | undefined,
  query: Query,
  baseUrl: URL,
  contract: Contract,
): string | null {
  const link = readNextLink(header, baseUrl);
  if (link.kind === 'none') return null;
  const cursor = link.kind === 'next' ? cursorIn(link.url) : null;
  if (cursor === null) throw contract.broken('names a next page that is none of its own');
  if (query.some(([, value]) => value === cursor)) throw contract.broken('names a page as its own next page');
  return cursor;
}

/** A query with the single parameter `cursor`, made of characters that every decoder reads in the same way. */
const cursorOnly = /^\?cursor=([\w.~-]+(?:%[2-7][\dA-F][\w.~-]*)*)$/;

/** The usual query has no other parameter, and is read without a `URLSearchParams`. */
function cursorIn(url: URL): string | null {
  const [, only] = cursorOnly.exec(url.search) ?? [];
  return only === undefined ? url.searchParams.get('cursor') : decodeURIComponent(only);
}
