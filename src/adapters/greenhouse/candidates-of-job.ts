import type { PartialRecord } from '../../domain/records.ts';
import { id, list, object } from '../../http/decode/shape.ts';
import type { RequestScope } from '../../request-scope.ts';
import type { ListRequest, Page, Resource } from '../adapter.ts';
import { type Api, fromCursor, maxIds, maxPageSize } from './api.ts';
import { isRemoteId } from './key.ts';
import { emptyPage, pageSize } from './table.ts';

const readApplications = list(object({ id, candidate_id: id }));
const applicationFields = ['fields', 'candidate_id,id'] as const;
/** One job has few candidates: the gateway applies the rest of the filter to them. */
const residual = ['createdAt', 'updatedAt', 'email', 'tag', 'search'] as const;

/**
 * Candidates cannot be filtered by job: the job's applications are listed instead, and their candidates read by id. A
 * person who applied more than once comes where the oldest of these applications stands: applying again moves nobody.
 */
export async function listCandidatesOfJob(
  api: Api,
  candidates: Resource<'Candidate'>,
  job: string,
  request: ListRequest<'Candidate'>,
): Promise<Page<'Candidate'>> {
  if (!isRemoteId(job)) return emptyPage;
  const { from, size, filter, scope } = request;
  // Of rows that are yet to be tested few may match; to read 50 of them costs no more than to read one.
  const isTested = residual.some((name) => filter !== null && filter[name] !== null);
  const perPage = pageSize(Math.min(isTested ? Math.max(size, maxIds) : size, maxPageSize));
  const query = from === null ? [['job_ids', job] as const, applicationFields, perPage] : fromCursor(from);
  const { rows, next } = await api.getPage('/v3/applications', query, readApplications, scope);

  const ids = [...new Set(rows.map((row) => row.candidate_id))];
  // Only further pages may have older ones.
  const all = next === null ? rows : await applicationsOf(api, ids, job, scope);
  // They come newest first, so that of each candidate the last one stays.
  const oldest = new Map(all.map((row) => [row.candidate_id, row.id]));
  const chosen = rows.filter((row) => oldest.get(row.candidate_id) === row.id);
  const items = await readInOrder(
    candidates,
    chosen.map((row) => row.candidate_id),
    request,
  );
  return { ...emptyPage, items, next, order: 'unspecified', residual };
}

/** All applications of these candidates for the job; those of one candidate newest first. */
async function applicationsOf(api: Api, ids: readonly string[], job: string, scope: RequestScope) {
  const found: ReturnType<typeof readApplications>[number][] = [];
  for (let start = 0; start < ids.length; start += maxIds) {
    const chunk = ids.slice(start, start + maxIds);
    const query = [
      ['candidate_ids', chunk.join()] as const,
      ['job_ids', job] as const,
      applicationFields,
      pageSize(maxPageSize),
    ];
    found.push(...(await api.getAll('/v3/applications', query, readApplications, scope)));
  }
  return found;
}

async function readInOrder(
  { fieldGroups }: Resource<'Candidate'>,
  ids: readonly string[],
  { fields, scope }: ListRequest<'Candidate'>,
): Promise<readonly PartialRecord<'Candidate'>[]> {
  const found = await fieldGroups[0]?.getMany(ids, fields, scope);
  return ids.flatMap((id) => {
    const record = found?.items.get(id);
    if (record instanceof Error) throw record;
    return record ?? [];
  });
}
