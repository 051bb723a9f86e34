import { UpstreamError } from '../../../errors.ts';
import type { Scopes } from '../../../http/auth/scopes.ts';
import type { Contract } from '../../../http/decode/contract.ts';
import type { Decoder, ShapeError } from '../../../http/decode/shape.ts';
import type { Http } from '../../../http/http.ts';
import type { RequestScope } from '../../../request-scope.ts';
import { fromCursor, isCursor, type Query, readNextCursor } from './paging.ts';
import { scopeOf } from './refusal.ts';

/** One page of rows. */
export interface Rows<Row> {
  readonly rows: readonly Row[];
  /** The cursor of the next page; null on the last page. */
  readonly next: string | null;
  /** The error for the rows of the page that cannot be read; null if there is none. */
  readonly problem: UpstreamError | null;
}

/** Reads the lists of Harvest v3, which all have the same parameters and the same paging. */
export interface Api {
  getPage<Row>(
    path: string,
    query: Query,
    read: Decoder<readonly Row[]>,
    scope: RequestScope,
  ): Promise<Rows<Row>>;
  /** Reads a list to its end, page after page. A row that cannot be read is an error. */
  getAll<Row>(
    path: string,
    query: Query,
    read: Decoder<readonly Row[]>,
    scope: RequestScope,
  ): Promise<readonly Row[]>;
  /** Creates the error for a value in another shape, by the mistake in it. */
  mismatch(mistake: ShapeError): UpstreamError;
}

export function createApi(http: Http, contract: Contract, baseUrl: URL, scopes: Scopes): Api {
  async function getPage<Row>(
    path: string,
    query: Query,
    read: Decoder<readonly Row[]>,
    scope: RequestScope,
  ) {
    const { body, headers } = await scopes.watch(scopeOf(path), http.get(path, { query, scope }));
    const { decoded, problem } = contract.readRows(read, body, path);
    return { rows: decoded, next: readNextCursor(headers.link, query, baseUrl, contract), problem };
  }

  async function getSoundPage<Row>(
    path: string,
    query: Query,
    read: Decoder<readonly Row[]>,
    scope: RequestScope,
  ) {
    const page = await getPage(path, query, read, scope);
    if (page.problem !== null) throw page.problem;
    return page;
  }

  return {
    getPage: (path, query, read, scope) =>
      getPage(path, query, read, scope).catch((error: unknown) => {
        throw isCursor(query) ? expiredOr(error) : error;
      }),
    mismatch: contract.mismatch,
    async getAll(path, query, read, scope) {
      const seen = new Set<string>();
      let { rows, next } = await getSoundPage(path, query, read, scope);
      while (next !== null) {
        if (seen.has(next)) throw contract.broken('leads in a circle from page to page');
        seen.add(next);
        const page = await getSoundPage(path, fromCursor(next), read, scope);
        rows = [...rows, ...page.rows];
        next = page.next;
      }
      return rows;
    },
  };
}

/** An expired cursor is said to be refused with 422, which the vendor does not document; 400 counts as the same. */
function expiredOr(error: unknown): unknown {
  if (!(error instanceof UpstreamError) || error.origin === null) return error;
  if (error.status !== 400 && error.status !== 422) return error;
  const { origin, status, retryAfter, scope } = error;
  const message = `${origin.provider} has forgotten this place in the list: begin the list again`;
  return new UpstreamError({ code: 'CURSOR_EXPIRED', message, origin, status, retryAfter, scope });
}
