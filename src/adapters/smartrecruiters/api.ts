import type { Scopes } from '../../http/auth/scopes.ts';
import type { Contract } from '../../http/decode/contract.ts';
import { readNextLink } from '../../http/decode/link.ts';
import { type Decoder, list, object, smallIntegerOrNull, textOrNull } from '../../http/decode/shape.ts';
import type { Http, JsonResponse } from '../../http/http.ts';
import type { RequestScope } from '../../request-scope.ts';
import { scopeOf } from './scopes.ts';

export type Query = readonly (readonly [name: string, value: string])[];

/** `limit` may be 1 to 100: developers.smartrecruiters.com/reference/pagination. */
export const maxPageSize = 100;

export interface Api {
  get<T>(path: string, query: Query, read: Decoder<T>, scope: RequestScope): Promise<T>;
  /** The same, once for one client request however many of its fields need it. */
  getOnce<T>(path: string, read: Decoder<T>, scope: RequestScope): Promise<T>;
  getPage<Row>(path: string, query: Query, read: Decoder<Row>, request: CursorRequest): Promise<Rows<Row>>;
  /** A list that hangs below a record, page after page to its end, once for one client request. */
  getAll<Row>(path: string, query: Query, of: PagedList<Row>, scope: RequestScope): Promise<readonly Row[]>;
}

interface PagedList<Row> {
  /** The parameter that takes the next page. */
  readonly cursor: string;
  readonly read: Decoder<readonly Row[]>;
}

interface CursorRequest {
  readonly size: number;
  readonly from: string | null;
  readonly scope: RequestScope;
}

export interface Rows<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
  readonly isNextCertain: boolean;
  readonly total: number | null;
}

export function createApi(http: Http, contract: Contract, baseUrl: URL, scopes: Scopes): Api {
  const underWay = new WeakMap<object, Map<string, Promise<unknown>>>();

  async function once({ request }: RequestScope, key: string, ask: () => Promise<unknown>): Promise<unknown> {
    const known = underWay.get(request) ?? new Map<string, Promise<unknown>>();
    underWay.set(request, known);
    const answer = known.get(key) ?? ask();
    known.set(key, answer);
    return answer;
  }

  async function get<T>(path: string, query: Query, read: Decoder<T>, scope: RequestScope): Promise<T> {
    const { body } = await ask(path, query, scope);
    return contract.read(read, body);
  }

  async function ask(path: string, query: Query, scope: RequestScope): Promise<JsonResponse> {
    const reply = await scopes.watch(scopeOf(path), http.get(path, { query, scope }));
    if (tellsOfErrors(reply.body))
      throw contract.broken('answered with errors in place of what was asked for');
    return reply;
  }

  /** Some lists name the next page in the body, some in the `Link` header alone: …/reference/pagination. */
  function nextOf({ body, headers }: JsonResponse, cursor: string): string | null {
    const named = Array.isArray(body)
      ? null
      : contract.read(object({ nextPageId: textOrNull }), body).nextPageId;
    if (named) return named;
    const link = readNextLink(headers.link, baseUrl);
    if (link.kind === 'none') return null;
    const found = link.kind === 'next' ? link.url.searchParams.get(cursor) : null;
    if (found === null) throw contract.broken('names a next page that is none of its own');
    return found || null;
  }

  async function getPages(path: string, query: Query, cursor: string, scope: RequestScope): Promise<unknown> {
    const bodies: unknown[] = [];
    const seen = new Set<string>();
    let next: string | null = null;
    do {
      const place: Query = next === null ? [] : [[cursor, next]];
      const reply = await ask(path, [...query, ...place], scope);
      bodies.push(reply.body);
      next = nextOf(reply, cursor);
      if (next !== null && seen.has(next)) throw contract.broken('leads in a circle from page to page');
      seen.add(next ?? '');
    } while (next !== null);
    return bodies;
  }

  return {
    get,

    async getOnce(path, read, scope) {
      return contract.read(read, await once(scope, path, () => get(path, [], unread, scope)));
    },

    async getAll(path, query, { cursor, read }, scope) {
      const pages = await once(scope, JSON.stringify([path, query]), () =>
        getPages(path, query, cursor, scope),
      );
      return list(unread)(pages).flatMap((body) => contract.read(read, body));
    },

    /** A cursor must come with the filters and, to be safe, the limit that it was made with. */
    async getPage<Row>(path: string, query: Query, row: Decoder<Row>, { size, from, scope }: CursorRequest) {
      const place =
        from === null ? { pageId: null, limit: Math.min(size, maxPageSize), seen: 0 } : readPlace(from);
      const paging = [
        ['limit', String(place.limit)] as const,
        ...(place.pageId === null ? [] : [['pageId', place.pageId] as const]),
      ];
      const read = object({ content: list(row), nextPageId: textOrNull, totalFound: smallIntegerOrNull });
      const { content, nextPageId, totalFound } = await get(path, [...query, ...paging], read, scope);
      if (nextPageId !== null && nextPageId !== '' && nextPageId === place.pageId) {
        throw contract.broken('names a page as its own next page');
      }
      const seen = place.seen + content.length;
      const hasMore = totalFound !== null && seen < totalFound;
      return {
        rows: content,
        next: nextPageId ? JSON.stringify([nextPageId, place.limit, seen]) : null,
        // Whether the last full page names another, empty one is not documented: only the total tells.
        isNextCertain: hasMore,
        total: totalFound,
      };
    },
  };
}

/** A page whose rows are yet to be tested for these may yield few of them: it is asked for in full. */
export function sizeFor<Filter extends object>(
  size: number,
  filter: Filter | null,
  residual: readonly (keyof Filter)[],
): number {
  return residual.some((name) => filter !== null && filter[name] !== null) ? maxPageSize : size;
}

/** As a refusal does; a list that is absent would else be taken for an empty one. */
function tellsOfErrors(body: unknown): boolean {
  if (typeof body !== 'object' || body === null || !('errors' in body)) return false;
  return Array.isArray(body.errors) && !('content' in body) && !('id' in body);
}

function unread(value: unknown): unknown {
  return value;
}

function readPlace(from: string): { pageId: string; limit: number; seen: number } {
  const [pageId, limit, seen]: [string, number, number] = JSON.parse(from);
  return { pageId, limit, seen };
}
