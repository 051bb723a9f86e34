import type { ApplicationFilter } from '../../domain/filters.ts';
import type { PartialRecord } from '../../domain/records.ts';
import type { FieldGroup, ListRequest, Page, Resource } from '../adapter.ts';
import { type Api, maxPageSize, sizeFor } from './api.ts';
import { applicationParts } from './application-parts.ts';
import { applicationsOfDetail, applicationsOfSummary, learnedFrom, toPair } from './assignments.ts';
import { noneIfNotFound } from './by-id.ts';
import { fromDetail, fromSummary, summary } from './candidate-rows.ts';
import { readDetail } from './candidates.ts';
import { isPathPart, readApplicationKey } from './keys.ts';
import type { KnownPairs } from './known-pairs.ts';
import { ofPairs } from './pairs.ts';

/** There is no list of applications: they stand in the rows of candidates, as pairs of a candidate and a job. */
export function applications(api: Api, pairs: KnownPairs): Resource<'Application'> {
  return {
    parseRemoteId: (key) => {
      const pair = readApplicationKey(key);
      return pair && toPair(pair.candidateId, pair.jobId);
    },
    fieldGroups: [itself(api), ...applicationParts(api)],
    listing: {
      maxPageSize,
      // Of applications beside the primary one a row has nothing but the job's id.
      // Rows tell the standing of a candidate's primary application.
      omittedFields: ['sourceName', 'rejection'],
      parentsPerCall: 1,
      // When an application was made takes two calls for each, and when it changed is not told at all.
      unsupportedFilters: ['createdAt', 'updatedAt'],
      list: (request) =>
        request.filter?.candidates
          ? listOfCandidates(api, request, request.filter.candidates)
          : list(api, pairs, request),
    },
  };
}

const residual = ['status', 'stageName', 'isProspect'] as const;

async function list(
  api: Api,
  pairs: KnownPairs,
  { filter, ...request }: ListRequest<'Application'>,
): Promise<Page<'Application'>> {
  const query = (filter?.jobs ?? []).map((jobId) => ['jobId', jobId] as const);
  const { rows, ...page } = await api.getPage('/candidates', query, summary, {
    ...request,
    size: sizeFor(request.size, filter, residual),
  });
  for (const row of rows) pairs.note(row, request.scope);
  return {
    ...page,
    items: rows.flatMap((row) => ofJobs(applicationsOfSummary(row), filter)),
    sideloaded: rows.flatMap((row) => [fromSummary(row), ...learnedFrom(row)]),
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
      .filter(isPathPart)
      .map((candidateId) => readDetail(api, candidateId, scope).catch(noneIfNotFound)),
  );
  const found = details.filter((detail) => detail !== null);
  return {
    items: found.flatMap(({ row }) => ofJobs(applicationsOfDetail(row), filter)),
    sideloaded: found.flatMap(({ row, raw }) => [fromDetail(row, raw), ...learnedFrom(row)]),
    next: null,
    isNextCertain: true,
    total: null,
    order: 'unspecified',
    residual,
  };
}

function ofJobs(applications: readonly PartialRecord<'Application'>[], filter: ApplicationFilter | null) {
  const jobs = filter?.jobs ?? null;
  return jobs === null ? applications : applications.filter(({ jobId }) => jobId && jobs.includes(jobId));
}

/** One call tells of all applications of a candidate. */
function itself(api: Api): FieldGroup<'Application'> {
  return {
    fields: [
      'candidateId',
      'jobId',
      'status',
      'remoteStatus',
      'stageName',
      'isProspect',
      'sourceName',
      'rejection',
    ],
    idsPerCall: 1,
    calls: 1,
    getMany: (keys, _fields, scope) =>
      ofPairs(keys, async ({ candidateId, key }) => {
        const { row, raw } = await readDetail(api, candidateId, scope);
        const all = applicationsOfDetail(row);
        const item = all.find(({ remoteId }) => remoteId === key);
        return item === undefined
          ? null
          : { item, sideloaded: [fromDetail(row, raw), ...all, ...learnedFrom(row)] };
      }),
  };
}
