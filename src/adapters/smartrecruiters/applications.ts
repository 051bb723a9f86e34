import type { ApplicationFilter } from '../../domain/filters.ts';
import type { Read } from '../../domain/records.ts';
import { dateTimeOrNull } from '../../http/dates.ts';
import type { Caller } from '../../http/http.ts';
import { object, textOrNull } from '../../http/shape.ts';
import type { ListRequest, Page, Part, Resource } from '../adapter.ts';
import { type Api, maxPageSize, sizeFor } from './api.ts';
import { applicationsOfDetail, applicationsOfSummary, learnedFrom, toPair } from './assignments.ts';
import { type FoundOne, noneIfNotFound, oneByOne } from './by-id.ts';
import { fromDetail, fromSummary, summary } from './candidate-rows.ts';
import { readDetail } from './candidates.ts';
import { readTeam } from './hiring-team.ts';
import { isPathPart, readApplicationKey } from './keys.ts';
import { propertyValues } from './properties.ts';
import { screeningAnswers } from './screening-answers.ts';
import { listOrNone } from './values.ts';

/** There is no list of applications: they stand in the rows of candidates, as pairs of a candidate and a job. */
export function applications(api: Api): Resource<'Application'> {
  return {
    readKey: (key) => {
      const pair = readApplicationKey(key);
      return pair && toPair(pair.candidateId, pair.jobId);
    },
    parts: [itself(api), record(api), rejectedAt(api), answers(api), customFields(api), team(api)],
    listing: {
      maxPageSize,
      parentsPerCall: 1,
      // When an application was made takes two calls for each, and when it changed is not told at all.
      refuses: ['createdAt', 'updatedAt'],
      list: (request) =>
        request.filter?.candidates
          ? listOfCandidates(api, request, request.filter.candidates)
          : list(api, request),
    },
  };
}

const left = ['status', 'stageName', 'isProspect'] as const;

async function list(
  api: Api,
  { filter, ...request }: ListRequest<'Application'>,
): Promise<Page<'Application'>> {
  const query = (filter?.jobs ?? []).map((jobId) => ['jobId', jobId] as const);
  const { rows, ...page } = await api.getPage('/candidates', query, summary, {
    ...request,
    size: sizeFor(request.size, filter, left),
  });
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
      'decidingReasonId',
      'remoteStatus',
      'stageName',
      'isProspect',
      'sourceName',
      'rejection',
    ],
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

const readApplicationId = object({ applicationId: textOrNull });
const readCreated = object({ createDate: dateTimeOrNull });

/** The pair's own record; only its UUID leads on to the day of the application. */
function record(api: Api): Part<'Application'> {
  return {
    fields: ['remoteData', 'appliedAt', 'createdAt'],
    getMany: (keys, fields, caller) =>
      ofPairs(keys, async ({ candidateId, jobId, key }) => {
        const { raw, applicationId } = await api.getOnce(
          `/candidates/${candidateId}/jobs/${jobId}`,
          (body) => ({ raw: body, ...readApplicationId(body) }),
          caller,
        );
        const item: Read<'Application'> = { type: 'Application', remoteId: key, remoteData: raw };
        if (!fields.has('appliedAt') && !fields.has('createdAt')) return { item };
        const created = applicationId && (await readCreatedAt(api, applicationId, caller));
        return { item: { ...item, appliedAt: created || null, createdAt: created || null } };
      }),
  };
}

async function readCreatedAt(api: Api, applicationId: string, caller: Caller): Promise<string | null> {
  const path = `/job-applications-api/v202112/job-applications/${applicationId}`;
  return (await api.get(path, [], readCreated, caller)).createDate;
}

const readHistory = object({
  content: listOrNone(object({ changedOn: dateTimeOrNull, status: textOrNull })),
});

/** The latest change to REJECTED; in which order changes are listed is not documented. */
function rejectedAt(api: Api): Part<'Application'> {
  return {
    fields: ['rejectedAt'],
    getMany: (keys, _fields, caller) =>
      ofPairs(keys, async ({ candidateId, jobId, key }) => {
        const path = `/candidates/${candidateId}/jobs/${jobId}/status/history`;
        const { content } = await api.get(path, [], readHistory, caller);
        const changes = content
          .filter(({ status }) => status === 'REJECTED')
          .flatMap(({ changedOn }) => changedOn ?? []);
        return { item: { type: 'Application', remoteId: key, rejectedAt: changes.sort().at(-1) ?? null } };
      }),
  };
}

function answers(api: Api): Part<'Application'> {
  return {
    fields: ['answers'],
    getMany: (keys, _fields, caller) =>
      ofPairs(keys, async ({ candidateId, jobId, key }) => {
        const path = `/candidates/${candidateId}/jobs/${jobId}/screening-answers`;
        return {
          item: {
            type: 'Application',
            remoteId: key,
            answers: await api.get(path, [], screeningAnswers, caller),
          },
        };
      }),
  };
}

function customFields(api: Api): Part<'Application'> {
  return {
    fields: ['customFields'],
    getMany: (keys, _fields, caller) =>
      ofPairs(keys, async ({ candidateId, jobId, key }) => {
        const path = `/candidates/${candidateId}/jobs/${jobId}/properties`;
        const values = await api.get(path, [], propertyValues, caller);
        return { item: { type: 'Application', remoteId: key, customFields: values } };
      }),
  };
}

/** Who is in charge is told of the job: the one of that role, where it is one. */
function team(api: Api): Part<'Application'> {
  return {
    fields: ['recruiterId', 'coordinatorId'],
    getMany: (keys, _fields, caller) =>
      ofPairs(keys, async ({ jobId, key }) => {
        const members = await readTeam(api, jobId, caller);
        const only = (wanted: string) => {
          const [first, second] = members.filter(({ role }) => role === wanted);
          return first && !second ? first.userId : null;
        };
        const found = { recruiterId: only('RECRUITER'), coordinatorId: only('COORDINATOR') };
        return { item: { type: 'Application', remoteId: key, ...found } };
      }),
  };
}

interface Pair {
  readonly key: string;
  readonly candidateId: string;
  readonly jobId: string;
}

function ofPairs(keys: readonly string[], read: (pair: Pair) => Promise<FoundOne<'Application'> | null>) {
  return oneByOne(keys, async (key) => {
    const pair = readApplicationKey(key);
    return pair && read({ key, ...pair });
  });
}
