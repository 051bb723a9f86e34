import { conditionNames, type Filters } from '../../../domain/filters.ts';
import type { PartialRecord } from '../../../domain/records.ts';
import type { FieldGroup, ListRequest, Page, Resource } from '../../adapter.ts';
import { filterSupport } from '../../filter-support.ts';
import type { Api } from '../client/api.ts';
import { nullIfNotFound } from '../client/by-id.ts';
import { readCandidateDetail } from '../client/candidate-detail.ts';
import type { CandidatePairs } from '../client/candidate-pairs.ts';
import { isPathSegment, parseApplicationId } from '../client/ids.ts';
import { maxPageSize } from '../client/paging.ts';
import {
  applicationsOfDetail,
  applicationsOfSummary,
  sideloadedFrom,
  toApplicationWithIds,
} from '../mapping/application-assignments.ts';
import { applicationFieldGroups } from '../mapping/application-field-groups.ts';
import { detailToCandidate, summary, summaryToCandidate } from '../mapping/candidate-rows.ts';
import { applicationFieldGroup } from '../mapping/field-groups.ts';
import { pageSizeFor } from '../mapping/filters.ts';

/** The API has no list of applications: they are assignments of a candidate to a job, in the rows of candidates. */
export function applications(api: Api, pairs: CandidatePairs): Resource<'Application'> {
  const fieldGroups = [primaryGroup(api), ...applicationFieldGroups(api)];
  return {
    parseRemoteId: (id) => {
      const parsed = parseApplicationId(id);
      return parsed && toApplicationWithIds(parsed.candidateId, parsed.jobId);
    },
    fieldGroups,
    listing: {
      maxPageSize,
      // A list row has these of no application. It has the status of the primary application and, of the others, only the
      // job's id.
      omittedFields: ['sourceName', 'rejection'],
      parentsPerCall: 1,
      ...filterSupport('Application', {
        sent: ['candidate', 'job'],
        supplied: fieldGroups.flatMap(({ fields }) => fields),
        // The creation of each application takes two calls.
        refused: ['createdAt'],
        advice,
        // A row has the status of the primary application only; the detail of a candidate has all of them.
        priceOf: ({ candidate }) =>
          candidate ? { callsPerPage: candidate.length, maxPages: 1 } : { areRowsComplete: false },
      }),
      list: (request) =>
        request.filter?.candidate
          ? listOfCandidates(api, request, request.filter.candidate)
          : list(api, pairs, request),
    },
  };
}

const byCandidate = 'list candidates by updatedAt and select their applications';

const advice = {
  createdAt: byCandidate,
  updatedAt: byCandidate,
  lastActivityAt: byCandidate,
  stage: 'filter them by stageName, because stages have no id',
  source: 'select sourceName, because applications do not name the id of their source',
};

/** The candidate and the job are part of what is listed. */
const residual = conditionNames('Application').filter((name) => name !== 'candidate' && name !== 'job');

async function list(
  api: Api,
  pairs: CandidatePairs,
  { filter, ...request }: ListRequest<'Application'>,
): Promise<Page<'Application'>> {
  const query = (filter?.job ?? []).map((jobId) => ['jobId', jobId] as const);
  const { rows, ...page } = await api.getPage('/candidates', query, summary, {
    ...request,
    size: pageSizeFor(request.size, filter, residual),
  });
  for (const row of rows) pairs.remember(row, request.scope);
  return {
    ...page,
    items: rows.flatMap((row) => withJobs(applicationsOfSummary(row), filter)),
    sideloaded: rows.flatMap((row) => [summaryToCandidate(row), ...sideloadedFrom(row)]),
    total: null,
    order: 'unspecified',
    residual,
  };
}

async function listOfCandidates(
  api: Api,
  { filter, scope }: ListRequest<'Application'>,
  candidateIds: readonly string[],
): Promise<Page<'Application'>> {
  const details = await Promise.all(
    candidateIds
      .filter(isPathSegment)
      .map((candidateId) => readCandidateDetail(api, candidateId, scope).catch(nullIfNotFound)),
  );
  const found = details.filter((detail) => detail !== null);
  return {
    items: found.flatMap(({ row }) => withJobs(applicationsOfDetail(row), filter)),
    sideloaded: found.flatMap(({ row, raw }) => [detailToCandidate(row, raw), ...sideloadedFrom(row)]),
    next: null,
    isNextCertain: true,
    problem: null,
    total: null,
    order: 'unspecified',
    residual,
  };
}

/** The applications for the jobs of the filter. */
function withJobs(
  applications: readonly PartialRecord<'Application'>[],
  filter: Filters['Application'] | null,
) {
  const jobs = filter?.job ?? null;
  return jobs === null ? applications : applications.filter(({ jobId }) => jobId && jobs.includes(jobId));
}

/** One call reads all applications of a candidate. */
function primaryGroup(api: Api): FieldGroup<'Application'> {
  return applicationFieldGroup(
    ['candidateId', 'jobId', 'status', 'remoteStatus', 'stageName', 'isProspect', 'sourceName', 'rejection'],
    async ({ candidateId, id }, scope) => {
      const { row, raw } = await readCandidateDetail(api, candidateId, scope);
      const all = applicationsOfDetail(row);
      const item = all.find(({ remoteId }) => remoteId === id);
      return item === undefined
        ? null
        : { item, sideloaded: [detailToCandidate(row, raw), ...all, ...sideloadedFrom(row)] };
    },
  );
}
