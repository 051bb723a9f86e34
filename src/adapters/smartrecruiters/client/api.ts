import type { Scopes } from '../../../http/auth/scopes.ts';
import type { Contract, Decoded } from '../../../http/decode/contract.ts';
import { type Decoder, list, object, textOrNull } from '../../../http/decode/shape.ts';
import type { Http, JsonResponse } from '../../../http/http.ts';
import type { RequestScope } from '../../../request-scope.ts';
import { contentWithTotal } from '../mapping/values.ts';
import {
  cursorQuery,
  decodeCursor,
  nextPageIdOf,
  type PageRequest,
  type Query,
  type RowPage,
  toRowPage,
} from './paging.ts';
import { scopeOf } from './scopes.ts';

/** Decoded reads of the Customer API. */
export interface Api {
  get<T>(path: string, query: Query, decode: Decoder<T>, scope: RequestScope): Promise<T>;
  /** The same, without the rows that cannot be read; for any other read, such a row is an error. */
  getRows<T>(path: string, query: Query, decode: Decoder<T>, scope: RequestScope): Promise<Decoded<T>>;
  /** Sends one call for a path in each client request, however many fields need the response. */
  getOnce<T>(path: string, decode: Decoder<T>, scope: RequestScope): Promise<T>;
  getRowsOnce<T>(path: string, decode: Decoder<T>, scope: RequestScope): Promise<Decoded<T>>;
  getPage<Row>(path: string, query: Query, decode: Decoder<Row>, request: PageRequest): Promise<RowPage<Row>>;
  /** All pages of a list below a record, read once in each client request. */
  getAll<Row>(
    path: string,
    query: Query,
    pages: PagedList<Row>,
    scope: RequestScope,
  ): Promise<readonly Row[]>;
}

interface PagedList<Row> {
  /** Query parameter that names the next page. */
  readonly cursor: string;
  /** Decodes one page. */
  readonly decode: Decoder<readonly Row[]>;
}

const nextPage = object({ nextPageId: textOrNull });

export function createApi(http: Http, contract: Contract, baseUrl: URL, scopes: Scopes): Api {
  const reads = new WeakMap<object, Map<string, Promise<unknown>>>();

  async function readOnce(
    { request }: RequestScope,
    key: string,
    read: () => Promise<unknown>,
  ): Promise<unknown> {
    const known = reads.get(request) ?? new Map<string, Promise<unknown>>();
    reads.set(request, known);
    const response = known.get(key) ?? read();
    known.set(key, response);
    return response;
  }

  async function get<T>(path: string, query: Query, decode: Decoder<T>, scope: RequestScope): Promise<T> {
    const { body } = await send(path, query, scope);
    return contract.read(decode, body, path);
  }

  function getBodyOnce(path: string, scope: RequestScope): Promise<unknown> {
    return readOnce(scope, path, () => get(path, [], undecoded, scope));
  }

  async function send(path: string, query: Query, scope: RequestScope): Promise<JsonResponse> {
    const response = await scopes.watch(scopeOf(path), http.get(path, { query, scope }));
    if (isErrorList(response.body))
      throw contract.broken('answered with errors in place of what was asked for');
    return response;
  }

  async function getPages(path: string, query: Query, cursor: string, scope: RequestScope): Promise<unknown> {
    const bodies: unknown[] = [];
    const seen = new Set<string>();
    let next: string | null = null;
    do {
      const page: Query = next === null ? [] : [[cursor, next]];
      const response = await send(path, [...query, ...page], scope);
      bodies.push(response.body);
      next = nextPageIdOf(response, path, cursor, contract, baseUrl);
      if (next !== null && seen.has(next)) throw contract.broken('leads in a circle from page to page');
      seen.add(next ?? '');
    } while (next !== null);
    return bodies;
  }

  return {
    get,

    async getRows(path, query, decode, scope) {
      const { body } = await send(path, query, scope);
      return contract.readRows(decode, body, path);
    },

    async getOnce(path, decode, scope) {
      return contract.read(decode, await getBodyOnce(path, scope), path);
    },

    async getRowsOnce(path, decode, scope) {
      return contract.readRows(decode, await getBodyOnce(path, scope), path);
    },

    async getAll(path, query, { cursor, decode }, scope) {
      const pages = await readOnce(scope, JSON.stringify([path, query]), () =>
        getPages(path, query, cursor, scope),
      );
      return list(undecoded)(pages).flatMap((body) => contract.read(decode, body, path));
    },

    /** A cursor needs the same filters and, as a precaution, the same limit as the page that named it. */
    async getPage<Row>(path: string, query: Query, row: Decoder<Row>, { size, from, scope }: PageRequest) {
      const position = decodeCursor(from, size);
      const rows = contentWithTotal(row);
      const page = (body: unknown) => ({ ...rows(body), ...nextPage(body) });
      const { body } = await send(path, [...query, ...cursorQuery(position)], scope);
      const { decoded, problem } = contract.readRows(page, body, path);
      const { nextPageId } = decoded;
      if (nextPageId !== null && nextPageId !== '' && nextPageId === position.pageId) {
        throw contract.broken('names a page as its own next page');
      }
      return { ...toRowPage(position, decoded, nextPageId), problem };
    },
  };
}

/** Whether a 2xx body is an error body. Without this check its missing list would count as an empty one. */
function isErrorList(body: unknown): boolean {
  if (typeof body !== 'object' || body === null || !('errors' in body)) return false;
  return Array.isArray(body.errors) && !('content' in body) && !('id' in body);
}

function undecoded(value: unknown): unknown {
  return value;
}
