import type { ApplicationFilter } from '../../domain/filters.ts';
import type { Read } from '../../domain/records.ts';
import type { ListRequest, Page, Part, Resource } from '../adapter.ts';
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
    readKey: (key) => {
      const pair = readApplicationKey(key);
      return pair && toPair(pair.candidateId, pair.jobId);
    },
    parts: [itself(api), ...applicationParts(api)],
    listing: {
      maxPageSize,
      // Of applications beside the primary one a row has nothing but the job's id.
      // Rows tell the standing of a candidate's primary application.
      lacks: ['sourceName', 'rejection'],
      parentsPerCall: 1,
      // When an application was made takes two calls for each, and when it changed is not told at all.
      refuses: ['createdAt', 'updatedAt'],
      list: (request) =>
        request.filter?.candidates
          ? listOfCandidates(api, request, request.filter.candidates)
          : list(api, pairs, request),
    },
  };
}

const left = ['status', 'stageName', 'isProspect'] as const;

async function list(
  api: Api,
  pairs: KnownPairs,
  { filter, ...request }: ListRequest<'Application'>,
): Promise<Page<'Application'>> {
  const query = (filter?.jobs ?? []).map((jobId) => ['jobId', jobId] as const);
  const { rows, ...page } = await api.getPage('/candidates', query, summary, {
    ...request,
    size: sizeFor(request.size, filter, left),
  });
  for (const row of rows) pairs.note(row, request.caller);
  return {
    ...page,
    items: rows.flatMap((row) => ofJobs(applicationsOfSummary(row), filter)),
    learned: rows.flatMap((row) => [fromSummary(row), ...learnedFrom(row)]),
    total: null,
    order: 'unspecified',
    left,
  };
}

async function listOfCandidates(
  api: Api,
  { filter, caller }: ListRequest<'Application'>,
  candidateIds: readonly string[],
): Promise<Page<'Application'>> {
  const details = await Promise.all(
    candidateIds
      .filter(isPathPart)
      .map((candidateId) => readDetail(api, candidateId, caller).catch(noneIfNotFound)),
  );
  const found = details.filter((detail) => detail !== null);
  return {
    items: found.flatMap(({ row }) => ofJobs(applicationsOfDetail(row), filter)),
    learned: found.flatMap(({ row, raw }) => [fromDetail(row, raw), ...learnedFrom(row)]),
    next: null,
    isNextCertain: true,
    total: null,
    order: 'unspecified',
    left,
  };
}

function ofJobs(applications: readonly Read<'Application'>[], filter: ApplicationFilter | null) {
  const jobs = filter?.jobs ?? null;
  return jobs === null ? applications : applications.filter(({ jobId }) => jobId && jobs.includes(jobId));
}

/** One call tells of all applications of a candidate. */
function itself(api: Api): Part<'Application'> {
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
    getMany: (keys, _fields, caller) =>
      ofPairs(keys, async ({ candidateId, key }) => {
        const { row, raw } = await readDetail(api, candidateId, caller);
        const all = applicationsOfDetail(row);
        const item = all.find(({ remoteId }) => remoteId === key);
        return item === undefined
          ? null
          : { item, learned: [fromDetail(row, raw), ...all, ...learnedFrom(row)] };
      }),
  };
}
