import type { UpstreamError } from '../../errors.ts';
import type { Scopes } from '../../http/auth/scopes.ts';
import type { Contract } from '../../http/decode/contract.ts';
import { readNextLink } from '../../http/decode/link.ts';
import type { Decoder } from '../../http/decode/shape.ts';
import type { Http } from '../../http/http.ts';
import type { RequestScope } from '../../request-scope.ts';
import { scopeOf } from './refusal.ts';

export type Query = readonly (readonly [name: string, value: string])[];

/** `per_page` may be 1 to 500, `ids` and every `*_ids` may name 50: harvestdocs.greenhouse.io/docs/list-endpoints. */
export const maxPageSize = 500;
export const maxIds = 50;

/** One page of rows, and the cursor of the next one; null on the last page. */
export interface Rows<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
}

/** Every list of Harvest v3 is asked in the same way. */
export interface Api {
  getPage<Row>(
    path: string,
    query: Query,
    read: Decoder<readonly Row[]>,
    scope: RequestScope,
  ): Promise<Rows<Row>>;
  /** A list to its end, page after page. */
  getAll<Row>(
    path: string,
    query: Query,
    read: Decoder<readonly Row[]>,
    scope: RequestScope,
  ): Promise<readonly Row[]>;
  /** The error of an answer that breaks what the provider promised. Completes `greenhouse …`. */
  broken(what: string): UpstreamError;
}

export function createApi(http: Http, contract: Contract, baseUrl: URL, scopes: Scopes): Api {
  async function getPage<Row>(
    path: string,
    query: Query,
    read: Decoder<readonly Row[]>,
    scope: RequestScope,
  ) {
    const { body, headers } = await scopes.watch(scopeOf(path), http.get(path, { query, scope }));
    return { rows: contract.read(read, body), next: nextCursor(headers.link, query) };
  }

  /** The last page's `Link` is missing or empty; others have one relation, `next`: …/docs/pagination. */
  function nextCursor(header: string | undefined, query: Query): string | null {
    const link = readNextLink(header, baseUrl);
    if (link.kind === 'none') return null;
    const cursor = link.kind === 'next' ? cursorOf(link.url) : null;
    if (cursor === null) throw contract.broken('names a next page that is none of its own');
    if (query.some(([, value]) => value === cursor))
      throw contract.broken('names a page as its own next page');
    return cursor;
  }

  return {
    getPage,
    broken: contract.broken,
    async getAll(path, query, read, scope) {
      const seen = new Set<string>();
      let { rows, next } = await getPage(path, query, read, scope);
      while (next !== null) {
        if (seen.has(next)) throw contract.broken('leads in a circle from page to page');
        seen.add(next);
        const page = await getPage(path, fromCursor(next), read, scope);
        rows = [...rows, ...page.rows];
        next = page.next;
      }
      return rows;
    },
  };
}

/** Of characters that every decoder reads in the same way. */
const onlyCursor = /^\?cursor=([\w.~-]+(?:%[2-7][\dA-F][\w.~-]*)*)$/;

/** Where there is nothing else, which is the rule, no list of all parameters is made. */
function cursorOf(url: URL): string | null {
  const [, only] = onlyCursor.exec(url.search) ?? [];
  return only === undefined ? url.searchParams.get('cursor') : decodeURIComponent(only);
}

/** A cursor carries the filters and the page size, and tolerates no other parameter: …/docs/pagination. */
export function fromCursor(cursor: string): Query {
  return [['cursor', cursor]];
}
