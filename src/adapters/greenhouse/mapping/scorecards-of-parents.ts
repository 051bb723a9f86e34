import type { Filters } from '../../../domain/filters.ts';
import type { PartialRecord } from '../../../domain/records.ts';
import { id, list, member } from '../../../http/decode/shape.ts';
import type { FilterName, Listing, ListRequest, Page } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { fromCursor, maxIds, maxPageSize, pageSize, type Query } from '../client/paging.ts';
import { anyId } from './filters.ts';
import { emptyPage } from './table.ts';

/** A member is null if the filter does not have the condition. */
type Parents = Pick<Filters['Scorecard'], 'job' | 'candidate'>;

const readIds = list(member('id', id));

/**
 * Lists the scorecards of jobs and candidates, whom the provider cannot filter scorecards by: a page has all scorecards of
 * a page of their applications, one call for the applications and one for each 500 scorecards.
 */
export async function listScorecardsOfParents(
  api: Api,
  scorecards: Listing<'Scorecard'>,
  parents: Parents,
  request: ListRequest<'Scorecard'>,
): Promise<Page<'Scorecard'>> {
  const { from, filter, scope } = request;
  const first = toQuery(parents);
  if (first === null || filter === null) return emptyPage;
  const query = from === null ? first : fromCursor(from);
  const { rows: application, next } = await api.getPage('/v3/applications', query, readIds, scope);
  if (application.length === 0) return { ...emptyPage, next };
  const items: PartialRecord<'Scorecard'>[] = [];
  const residual = new Set<FilterName<'Scorecard'>>();
  const ofApplications = { ...filter, job: null, candidate: null, application };
  let position: string | null = null;
  do {
    const page: Page<'Scorecard'> = await scorecards.list({
      ...request,
      filter: ofApplications,
      size: maxPageSize,
      from: position,
      firstOfEach: null,
    });
    items.push(...page.items);
    for (const name of page.residual) residual.add(name);
    position = page.next;
  } while (position !== null);
  return { ...emptyPage, items, next, isNextCertain: false, order: 'unspecified', residual: [...residual] };
}

/** The applications of both parents; null if one of them cannot exist. */
function toQuery({ job, candidate }: Parents): Query | null {
  const ofJob = job === null ? [] : anyId('job_ids')(job)?.query;
  const ofCandidate = candidate === null ? [] : anyId('candidate_ids')(candidate)?.query;
  if (ofJob === undefined || ofCandidate === undefined) return null;
  return [...ofJob, ...ofCandidate, ['fields', 'id'], pageSize(maxIds)];
}
