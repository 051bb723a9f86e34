import type { JobFilter } from '../../domain/filters.ts';
import type { AnyRead, Read } from '../../domain/records.ts';
import type { JobLocation, JobStatus } from '../../domain/values.ts';
import { dateTimeOrNull } from '../../http/dates.ts';
import { flagOrNull, id, idOrNull, nullable, object, textOrNull } from '../../http/shape.ts';
import type { Part, Resource } from '../adapter.ts';
import { type Api, maxPageSize, type Query, sizeFor } from './api.ts';
import { oneByOne } from './by-id.ts';
import { readDepartments } from './departments.ts';
import { readTeam } from './hiring-team.ts';
import { after } from './instants.ts';
import { isPathPart } from './keys.ts';
import { readPositions } from './openings.ts';
import { jobProperties } from './properties.ts';
import { anyWord } from './search.ts';

const statuses: Readonly<Record<string, JobStatus>> = {
  CREATED: 'DRAFT',
  SOURCING: 'OPEN',
  INTERVIEW: 'OPEN',
  OFFER: 'OPEN',
  ON_HOLD: 'ON_HOLD',
  FILLED: 'FILLED',
  CANCELLED: 'CANCELLED',
};

const common = {
  id,
  title: textOrNull,
  refNumber: textOrNull,
  createdOn: dateTimeOrNull,
  updatedOn: dateTimeOrNull,
  lastActivityOn: dateTimeOrNull,
  department: nullable(object({ id: idOrNull, label: textOrNull, description: textOrNull })),
  location: nullable(
    object({
      city: textOrNull,
      region: textOrNull,
      country: textOrNull,
      countryCode: textOrNull,
      remote: flagOrNull,
    }),
  ),
  status: textOrNull,
};

const summary = object(common);
const detail = object({ ...common, template: flagOrNull, properties: jobProperties });

const left = ['createdAt', 'updatedAt', 'status', 'department', 'office', 'code', 'search'] as const;

/** `GET /jobs` lists summaries, `GET /jobs/{id}` has the rest. */
export function jobs(api: Api): Resource<'Job'> {
  return {
    readKey: (key) => (isPathPart(key) ? { type: 'Job', remoteId: key } : null),
    parts: [itself(api), hiringTeam(api), openingsOfJob(api)],
    listing: {
      maxPageSize,
      parentsPerCall: 1,
      refuses: [],
      async list({ filter, ...request }) {
        const departments = filter?.department ? await readDepartments(api, request.caller) : [];
        const department = departments.find(({ remoteId }) => remoteId === filter?.department);
        const query = toQuery(filter, department?.name ?? null);
        const { rows, ...page } = await api.getPage('/jobs', query, summary, {
          ...request,
          size: sizeFor(request.size, filter, left),
        });
        return {
          ...page,
          items: rows.map(fromSummary),
          learned: rows.flatMap(learnedFrom),
          order: 'unspecified',
          left,
        };
      },
    },
  };
}

/** Paging by cursor may drop rows in any other order: developers.smartrecruiters.com, Job API, `sort`. */
const inOrderOfIds = ['sort', 'job_id'] as const;

function toQuery(filter: JobFilter | null, departmentLabel: string | null): Query {
  const words = Object.entries(statuses).filter(([, status]) => filter?.status?.includes(status));
  const isUnknownAsked = filter?.status?.includes('UNKNOWN') ?? true;
  return [
    inOrderOfIds,
    ...(isUnknownAsked ? [] : words.map(([word]) => ['statuses', word] as const)),
    ...(departmentLabel === null ? [] : [['department', departmentLabel] as const]),
    ...(filter?.search ? [['q', anyWord(filter.search)] as const] : []),
    ...after('updatedAfter', filter?.updatedAt),
  ];
}

function itself(api: Api): Part<'Job'> {
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
    ],
    getMany: (ids, _fields, caller) =>
      oneByOne(ids, async (jobId) => {
        const { row, raw } = await api.getOnce(
          `/jobs/${jobId}`,
          (body) => ({ row: detail(body), raw: body }),
          caller,
        );
        const more = { isTemplate: row.template, customFields: row.properties, remoteData: raw };
        return { item: { ...fromSummary(row), ...more }, learned: learnedFrom(row) };
      }),
  };
}

function fromSummary(row: ReturnType<typeof summary>): Read<'Job'> {
  return {
    type: 'Job',
    remoteId: row.id,
    title: row.title,
    code: row.refNumber,
    status: statuses[row.status ?? ''] ?? 'UNKNOWN',
    remoteStatus: row.status,
    createdAt: row.createdOn,
    updatedAt: row.updatedOn,
    lastActivityAt: row.lastActivityOn,
    departmentId: row.department?.id ?? null,
    locations: row.location === null ? [] : [toLocation(row.location)],
  };
}

function learnedFrom({ department }: ReturnType<typeof summary>): readonly AnyRead[] {
  if (!department?.id) return [];
  return [{ type: 'Department', remoteId: department.id, name: department.label }];
}

function toLocation(location: NonNullable<ReturnType<typeof summary>['location']>): JobLocation {
  const { city, region, country, countryCode, remote } = location;
  const code = countryCode?.toUpperCase() ?? null;
  return { formatted: null, city, region, country, countryCode: code, isRemote: remote };
}

function hiringTeam(api: Api): Part<'Job'> {
  return {
    fields: ['hiringTeam'],
    getMany: (ids, _fields, caller) =>
      oneByOne(ids, async (jobId) => {
        return { item: { type: 'Job', remoteId: jobId, hiringTeam: await readTeam(api, jobId, caller) } };
      }),
  };
}

function openingsOfJob(api: Api): Part<'Job'> {
  return {
    fields: ['openingIds'],
    getMany: (ids, _fields, caller) =>
      oneByOne(ids, async (jobId) => {
        const learned = await readPositions(api, jobId, caller);
        return {
          item: { type: 'Job', remoteId: jobId, openingIds: learned.map(({ remoteId }) => remoteId) },
          learned,
        };
      }),
  };
}
