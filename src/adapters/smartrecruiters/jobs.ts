import type { JobFilter } from '../../domain/filters.ts';
import type { FieldGroup, Resource } from '../adapter.ts';
import { type Api, maxPageSize, type Query, sizeFor } from './api.ts';
import { oneByOne, requireKey } from './by-id.ts';
import { readDepartments } from './departments.ts';
import { after } from './instants.ts';
import { jobParts } from './job-parts.ts';
import { detail, fromDetail, fromSummary, jobStatuses, learnedFrom, summary } from './job-rows.ts';
import { isPathPart } from './keys.ts';
import { anyWord } from './search.ts';

const residual = ['createdAt', 'updatedAt', 'status', 'department', 'office', 'code', 'search'] as const;

/** `GET /jobs` lists summaries, `GET /jobs/{id}` has the rest. */
export function jobs(api: Api): Resource<'Job'> {
  return {
    parseRemoteId: (key) => (isPathPart(key) ? { type: 'Job', remoteId: key } : null),
    fieldGroups: [itself(api), ...jobParts(api)],
    listing: {
      maxPageSize,
      omittedFields: [
        ...(['remoteData', 'isTemplate', 'customFields', 'industry', 'function'] as const),
        ...(['employmentType', 'experienceLevel', 'targetHireOn', 'payRanges'] as const),
      ],
      parentsPerCall: 1,
      unsupportedFilters: [],
      async list({ filter, ...request }) {
        const departments = filter?.department ? await readDepartments(api, request.scope) : [];
        const department = departments.find(({ remoteId }) => remoteId === filter?.department);
        const query = toQuery(filter, department?.name ?? null);
        const { rows, ...page } = await api.getPage('/jobs', query, summary, {
          ...request,
          size: sizeFor(request.size, filter, residual),
        });
        return {
          ...page,
          items: rows.map(fromSummary),
          sideloaded: rows.flatMap(learnedFrom),
          order: 'unspecified',
          residual,
        };
      },
    },
  };
}

/** Paging by cursor may drop rows in any other order: developers.smartrecruiters.com, Job API, `sort`. */
const inOrderOfIds = ['sort', 'job_id'] as const;

function toQuery(filter: JobFilter | null, departmentLabel: string | null): Query {
  const words = Object.entries(jobStatuses).filter(([, status]) => filter?.status?.includes(status));
  const isUnknownAsked = filter?.status?.includes('UNKNOWN') ?? true;
  return [
    inOrderOfIds,
    ...(isUnknownAsked ? [] : words.map(([word]) => ['statuses', word] as const)),
    ...(departmentLabel === null ? [] : [['department', departmentLabel] as const]),
    ...(filter?.search ? [['q', anyWord(filter.search)] as const] : []),
    ...after('updatedAfter', filter?.updatedAt),
  ];
}

function itself(api: Api): FieldGroup<'Job'> {
  return {
    fields: [
      'createdAt',
      'updatedAt',
      'remoteData',
      'title',
      'code',
      'status',
      'remoteStatus',
      'isTemplate',
      'departmentId',
      'locations',
      'lastActivityAt',
      'customFields',
      'industry',
      'function',
      'employmentType',
      'experienceLevel',
      'targetHireOn',
      'payRanges',
    ],
    idsPerCall: 1,
    calls: 1,
    getMany: (ids, _fields, scope) =>
      oneByOne(ids, async (jobId) => {
        const read = (raw: unknown) => {
          const row = detail(raw);
          requireKey(jobId, row.id);
          return { row, raw };
        };
        const { row, raw } = await api.getOnce(`/jobs/${jobId}`, read, scope);
        return { item: fromDetail(row, raw), sideloaded: learnedFrom(row) };
      }),
  };
}
