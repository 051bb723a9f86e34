import type { Contract } from '../../http/contract.ts';
import type { Caller, Http } from '../../http/http.ts';
import type { Read } from '../../http/shape.ts';
import { integerOrNull, list, object, textOrNull } from '../../http/shape.ts';

export type Query = readonly (readonly [name: string, value: string])[];

/** `limit` may be 1 to 100: developers.smartrecruiters.com/reference/pagination. */
export const maxPageSize = 100;

export interface Api {
  get<T>(path: string, query: Query, read: Read<T>, caller: Caller): Promise<T>;
  /** The same, once for one client request however many of its fields need it. */
  getOnce<T>(path: string, read: Read<T>, caller: Caller): Promise<T>;
  getPage<Row>(path: string, query: Query, read: Read<Row>, request: CursorRequest): Promise<Rows<Row>>;
}

interface CursorRequest {
  readonly size: number;
  readonly from: string | null;
  readonly caller: Caller;
}

export interface Rows<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
  readonly isNextCertain: boolean;
  readonly total: number | null;
}

export function createApi(http: Http, contract: Contract): Api {
  const underWay = new WeakMap<Caller, Map<string, Promise<unknown>>>();

  async function get<T>(path: string, query: Query, read: Read<T>, caller: Caller): Promise<T> {
    const { body } = await http.get(path, { query, caller });
    return contract.read(read, body);
  }

  return {
    get,

    async getOnce(path, read, caller) {
      const known = underWay.get(caller) ?? new Map<string, Promise<unknown>>();
      underWay.set(caller, known);
      const answer = known.get(path) ?? get(path, [], (body) => body, caller);
      known.set(path, answer);
      return contract.read(read, await answer);
    },

    /** A cursor must come with the filters and, to be safe, the limit that it was made with. */
    async getPage<Row>(path: string, query: Query, row: Read<Row>, { size, from, caller }: CursorRequest) {
      const place =
        from === null ? { pageId: null, limit: Math.min(size, maxPageSize), seen: 0 } : readPlace(from);
      const paging = [
        ['limit', String(place.limit)] as const,
        ...(place.pageId === null ? [] : [['pageId', place.pageId] as const]),
      ];
      const read = object({ content: list(row), nextPageId: textOrNull, totalFound: integerOrNull });
      const { content, nextPageId, totalFound } = await get(path, [...query, ...paging], read, caller);
      if (nextPageId !== null && nextPageId !== '' && nextPageId === place.pageId) {
        throw contract.broken('names a page as its own next page');
      }
      const seen = place.seen + content.length;
      const hasMore = totalFound !== null && seen < totalFound;
      const isEnd = !nextPageId || (content.length === 0 && !hasMore);
      return {
        rows: content,
        next: isEnd ? null : JSON.stringify([nextPageId, place.limit, seen]),
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
  left: readonly (keyof Filter)[],
): number {
  return left.some((name) => filter !== null && filter[name] !== null) ? maxPageSize : size;
}

function readPlace(from: string): { pageId: string; limit: number; seen: number } {
  const [pageId, limit, seen]: [string, number, number] = JSON.parse(from);
  return { pageId, limit, seen };
}
