import { conditionNames, type Filters } from '../../../domain/filters.ts';
import type { PartialRecord } from '../../../domain/records.ts';
import { rows } from '../../../http/decode/rows.ts';
import { id, object } from '../../../http/decode/shape.ts';
import type { RequestScope } from '../../../request-scope.ts';
import {
  appliedByProvider,
  type FilterPrice,
  type ListRequest,
  type Page,
  type Resource,
} from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { batchesOf } from '../client/batches.ts';
import { isRemoteId } from '../client/ids.ts';
import { fromCursor, maxIds, maxPageSize, pageSize } from '../client/paging.ts';
import { emptyPage } from './table.ts';

const readApplications = rows(object({ id, candidate_id: id }));
const applicationFields = ['fields', 'candidate_id,id'] as const;
/** One job has few candidates, so that the gateway applies the rest of the filter to them. */
const residual = conditionNames('Candidate').filter((name) => name !== 'job');

/** A page takes a list of applications, one of the older applications of their candidates, and a read of these. */
export function priceOfCandidatesOfJob(filter: Filters['Candidate']): FilterPrice<'Candidate'> {
  const unapplied = residual.filter((name) => filter[name] !== null);
  return { ...appliedByProvider, unapplied, callsPerPage: 3 };
}

/**
 * Lists the candidates of a job, whom the provider cannot filter by job: the applications of the job are listed, and
 * their candidates read by id. A candidate with several applications for the job stands where the oldest of them is, so
 * that a new application during a walk moves no candidate.
 */
export async function listCandidatesOfJob(
  api: Api,
  candidates: Resource<'Candidate'>,
  job: string,
  request: ListRequest<'Candidate'>,
): Promise<Page<'Candidate'>> {
  if (!isRemoteId(job)) return emptyPage;
  const { from, size, filter, scope } = request;
  // Few of the rows may match a residual filter, and reading 50 candidates takes one call, like reading one.
  const hasResidual = residual.some((name) => filter !== null && filter[name] !== null);
  const perPage = pageSize(Math.min(hasResidual ? Math.max(size, maxIds) : size, maxPageSize));
  const query = from === null ? [['job_ids', job] as const, applicationFields, perPage] : fromCursor(from);
  const {
    rows: listed,
    next,
    problem,
  } = await api.getPage('/v3/applications', query, readApplications, scope);

  const ids = [...new Set(listed.map((row) => row.candidate_id))];
  // Older applications can only be on later pages.
  const all = next === null ? listed : await readApplicationsOf(api, ids, job, scope);
  // Rows come newest first, so that the last row of each candidate wins.
  const oldest = new Map(all.map((row) => [row.candidate_id, row.id]));
  const chosen = listed.filter((row) => oldest.get(row.candidate_id) === row.id);
  const items = await readInOrder(
    candidates,
    chosen.map((row) => row.candidate_id),
    request,
  );
  return { ...emptyPage, items, next, problem, order: 'unspecified', residual };
}

/** All applications of these candidates for the job; those of one candidate newest first. */
async function readApplicationsOf(api: Api, ids: readonly string[], job: string, scope: RequestScope) {
  const found: ReturnType<typeof readApplications>[number][] = [];
  for (const batch of batchesOf(ids, maxIds)) {
    const query = [
      ['candidate_ids', batch.join()] as const,
      ['job_ids', job] as const,
      applicationFields,
      pageSize(maxPageSize),
    ];
    found.push(...(await api.getAll('/v3/applications', query, readApplications, scope)));
  }
  return found;
}

async function readInOrder(
  { fieldGroups: [primaryGroup] }: Resource<'Candidate'>,
  ids: readonly string[],
  { fields, scope }: ListRequest<'Candidate'>,
): Promise<readonly PartialRecord<'Candidate'>[]> {
  const found = await primaryGroup?.getMany(ids, fields, scope);
  return ids.flatMap((id) => {
    const record = found?.items.get(id);
    if (record instanceof Error) throw record;
    return record ?? [];
  });
}
