import { conditionNames, type Filters } from '../../../domain/filters.ts';
import { singleRow } from '../../../http/decode/rows.ts';
import type { FieldGroup, Resource } from '../../adapter.ts';
import { filterSupport } from '../../filter-support.ts';
import type { Api } from '../client/api.ts';
import { requireId } from '../client/by-id.ts';
import { isPathSegment } from '../client/ids.ts';
import { maxPageSize, type Query } from '../client/paging.ts';
import { anyWord } from '../client/search.ts';
import { fieldGroup } from '../mapping/field-groups.ts';
import { pageSizeFor, statusQuery } from '../mapping/filters.ts';
import { lowerBound } from '../mapping/instants.ts';
import { jobFieldGroups } from '../mapping/job-field-groups.ts';
import {
  detail,
  detailToJob,
  jobStatuses,
  sideloadedFrom,
  summary,
  summaryToJob,
} from '../mapping/job-rows.ts';
import { readDepartments } from './departments.ts';

/** Bounds and searches of the provider find too much. */
const residual = conditionNames('Job');

/** `GET /jobs` lists summaries, `GET /jobs/{id}` has the rest. */
export function jobs(api: Api): Resource<'Job'> {
  const fieldGroups = [primaryGroup(api), ...jobFieldGroups(api)];
  return {
    parseRemoteId: (id) => (isPathSegment(id) ? { type: 'Job', remoteId: id } : null),
    fieldGroups,
    listing: {
      maxPageSize,
      omittedFields: [
        ...(['remoteData', 'isTemplate', 'customFields', 'industry', 'function'] as const),
        ...(['employmentType', 'experienceLevel', 'targetHireOn', 'payRanges'] as const),
      ],
      parentsPerCall: 1,
      ...filterSupport('Job', {
        sent: [
          ...(['updatedAt', 'lastActivityAt', 'status', 'department'] as const),
          ...(['search', 'hiringManager', 'recruiter'] as const),
        ],
        supplied: fieldGroups.flatMap(({ fields }) => fields),
        advice: { openedAt: byCreation, closedAt: byCreation },
      }),
      async list({ filter, ...request }) {
        const departments = filter?.department ? await readDepartments(api, request.scope) : [];
        const department = departments.find(({ remoteId }) => filter?.department?.includes(remoteId));
        const query = toQuery(filter, department?.name ?? null);
        const { rows, ...page } = await api.getPage('/jobs', query, summary, {
          ...request,
          size: pageSizeFor(request.size, filter, residual),
        });
        return {
          ...page,
          items: rows.map(summaryToJob),
          sideloaded: rows.flatMap(sideloadedFrom),
          order: 'unspecified',
          residual,
        };
      },
    },
  };
}

const byCreation = 'filter them by createdAt, lastActivityAt or status';

/** In any other order, paging by cursor may lose rows: developers.smartrecruiters.com, Job API, `sort`. */
const sortById = ['sort', 'job_id'] as const;

function toQuery(filter: Filters['Job'] | null, departmentLabel: string | null): Query {
  return [
    sortById,
    ...statusQuery('statuses', jobStatuses, filter?.status ?? null),
    ...(departmentLabel === null ? [] : [['department', departmentLabel] as const]),
    ...(filter?.search ? [['q', anyWord(filter.search)] as const] : []),
    ...lowerBound('updatedAfter', filter?.updatedAt),
    ...lowerBound('lastActivityAfter', filter?.lastActivityAt),
    // The members of the hiring team in any role; several members would mean any of them.
    ...(filter?.hiringManager ?? filter?.recruiter ?? []).map(
      (user) => ['hiringTeamMemberId', user] as const,
    ),
  ];
}

const readDetail = singleRow(detail);

function primaryGroup(api: Api): FieldGroup<'Job'> {
  return fieldGroup(
    [
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
    async (jobId, scope) => {
      const decode = (raw: unknown) => {
        const row = readDetail(raw);
        requireId(jobId, row.id);
        return { row, raw };
      };
      const { row, raw } = await api.getOnce(`/jobs/${jobId}`, decode, scope);
      return { item: detailToJob(row, raw), sideloaded: sideloadedFrom(row) };
    },
  );
}
