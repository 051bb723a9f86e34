import { type Filters, toFilter } from '../../../domain/filters.ts';
import type { PartialRecord, RecordType } from '../../../domain/records.ts';
import { id, list, member } from '../../../http/decode/shape.ts';
import type { FilterName, Listing, ListRequest, Page } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { isRemoteId } from '../client/ids.ts';
import { fromCursor, maxIds, maxPageSize, pageSize, type Query } from '../client/paging.ts';
import { emptyPage } from './table.ts';

const readIds = list(member('id', id));

/** The parameter of the list of applications for each condition on their parents. */
const parameters: Readonly<Record<string, string>> = { job: 'job_ids', candidate: 'candidate_ids' };

/**
 * Lists the records of jobs or candidates that the provider can filter by application only: a page has all records of a
 * page of the applications, which takes one call for the applications and one for each 500 records.
 */
export function withParentsOfApplications<Type extends RecordType>(
  api: Api,
  type: Type,
  listing: Listing<Type>,
  conditions: readonly FilterName<Type>[],
): Listing<Type> {
  return {
    ...listing,
    async list(request) {
      const { filter } = request;
      const set = conditions.filter((name) => filter !== null && filter[name] !== null);
      // An application has few records, whose parents the gateway compares.
      const isByApplication = filter !== null && 'application' in filter && filter.application !== null;
      if (filter === null || set.length === 0 || isByApplication) return listing.list(request);
      const query = toQuery(set.map((name) => [name, filter[name]]));
      return query === null ? emptyPage : listOfApplications(query, filter, request);
    },
  };

  async function listOfApplications(
    query: Query,
    filter: Filters[Type],
    request: ListRequest<Type>,
  ): Promise<Page<Type>> {
    const { from, scope } = request;
    const position = from === null ? query : fromCursor(from);
    const { rows: application, next } = await api.getPage('/v3/applications', position, readIds, scope);
    if (application.length === 0) return { ...emptyPage, next };
    const withoutParents = Object.entries<unknown>(filter).filter(
      ([name]) => !conditions.some((condition) => condition === name),
    );
    const ofApplications = toFilter(type, { ...Object.fromEntries(withoutParents), application });
    const items: PartialRecord<Type>[] = [];
    const residual = new Set<FilterName<Type>>();
    let problem: Page<Type>['problem'] = null;
    let cursor: string | null = null;
    do {
      const page: Page<Type> = await listing.list({
        ...request,
        filter: ofApplications,
        size: maxPageSize,
        from: cursor,
        firstOfEach: null,
      });
      items.push(...page.items);
      for (const name of page.residual) residual.add(name);
      problem ??= page.problem;
      cursor = page.next;
    } while (cursor !== null);
    return {
      ...{ ...emptyPage, items, next, problem, residual: [...residual] },
      ...{ isNextCertain: false, order: 'unspecified' },
    };
  }
}

/** The applications of all these parents; null if one of them cannot exist. */
function toQuery(conditions: readonly (readonly [name: string, ids: unknown])[]): Query | null {
  const query = conditions.map(([name, ids]) => {
    const remoteIds = Array.isArray(ids) ? ids.filter(isRemoteId) : [];
    return [parameters[name] ?? name, remoteIds.join()] as const;
  });
  if (query.some(([, ids]) => ids === '')) return null;
  return [...query, ['fields', 'id'], pageSize(maxIds)];
}
