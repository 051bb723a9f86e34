import type { JobStatus } from '../../domain/values.ts';
import { dateTimeOrNull } from '../../http/dates.ts';
import { flagOrNull, id, idOrNull, textOrNull } from '../../http/shape.ts';
import type { Resource } from '../adapter.ts';
import type { Api } from './api.ts';
import { createChildPart } from './child-part.ts';
import { column, commonColumns } from './columns.ts';
import { allOf, anyId, anyStatus, equal, onlyRows, within } from './filters.ts';
import { hiringTeams } from './hiring-team.ts';
import { openingTable, postTable, stageTable } from './job-tables.ts';
import { createTable } from './table.ts';
import { customFields, listOrNone } from './values.ts';

/** Why a closed job was closed is in the close reasons of its openings, which are not read for it. */
const statuses: Readonly<Record<string, JobStatus>> = { draft: 'DRAFT', open: 'OPEN', closed: 'CLOSED' };

const filterWords = { DRAFT: 'draft', OPEN: 'open', CLOSED: 'closed' } as const;

/** `GET /v3/jobs`. */
export function jobs(api: Api): Resource<'Job'> {
  return createTable(api, {
    type: 'Job',
    path: '/v3/jobs',
    columns: {
      ...commonColumns,
      title: column('name', textOrNull),
      code: column('requisition_id', textOrNull),
      status: column('status', (word) => statuses[textOrNull(word) ?? ''] ?? 'UNKNOWN'),
      remoteStatus: column('status', textOrNull),
      isConfidential: column('confidential', flagOrNull),
      isTemplate: column('is_template', flagOrNull),
      departmentId: column('department_id', idOrNull),
      officeIds: column('office_ids', listOrNone(id)),
      openedAt: column('opened_at', dateTimeOrNull),
      closedAt: column('closed_at', dateTimeOrNull),
      customFields: column('custom_fields', customFields),
    },
    toQuery: (filter) =>
      allOf<'Job'>({
        createdAt: within('created_at', filter.createdAt),
        updatedAt: within('updated_at', filter.updatedAt),
        status: anyStatus(filter.status, filterWords),
        department: anyId('department_id', filter.department === null ? null : [filter.department]),
        office: anyId('office_id', filter.office === null ? null : [filter.office]),
        code: equal('requisition_id', filter.code),
        search: onlyRows(filter.search),
      }),
    parts: [
      hiringTeams(api),
      createChildPart(api, {
        parent: 'Job',
        field: 'stageIds',
        table: stageTable,
        filter: 'job_ids',
        by: 'jobId',
        toFields: (stageIds) => ({ stageIds }),
        toRecords: (rows) => rows,
        order: ({ position }) => position ?? 0,
      }),
      createChildPart(api, {
        parent: 'Job',
        field: 'openingIds',
        table: openingTable,
        filter: 'job_ids',
        by: 'jobId',
        toFields: (openingIds) => ({ openingIds }),
        toRecords: (rows) => rows,
      }),
      createChildPart(api, {
        parent: 'Job',
        field: 'postIds',
        table: postTable,
        filter: 'job_ids',
        by: 'jobId',
        toFields: (postIds) => ({ postIds }),
        toRecords: (rows) => rows,
      }),
    ],
  });
}
