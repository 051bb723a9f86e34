import type { JobStatus } from '../../domain/values.ts';
import { dateTimeOrNull } from '../../http/decode/dates.ts';
import { flagOrNull, id, idOrNull, textOrNull } from '../../http/decode/shape.ts';
import { toWords } from '../../http/decode/words.ts';
import type { Resource } from '../adapter.ts';
import type { Api } from './api.ts';
import { approvalFlowTable, ofTheJobItself } from './approvals.ts';
import { childrenOf, inOrder } from './child-part.ts';
import { column, commonColumns } from './columns.ts';
import { interviewTable } from './evaluation.ts';
import { allOf, anyId, anyStatus, equal, onlyRows, within } from './filters.ts';
import { hiringTeam } from './hiring-team.ts';
import { openingTable, postTable, stageTable } from './job-tables.ts';
import { jobNoteTable } from './paper.ts';
import { ofJob } from './parents.ts';
import { attributeTable, jobInterviewTable } from './plan.ts';
import { createTable } from './table.ts';
import { customFields, listOrNone } from './values.ts';

/** Why a closed job was closed is in the close reasons of its openings, which are not read for it. */
const statuses = toWords<JobStatus>({ draft: 'DRAFT', open: 'OPEN', closed: 'CLOSED' });

const filterWords = { DRAFT: 'draft', OPEN: 'open', CLOSED: 'closed' } as const;

/** `GET /v3/jobs`. */
export function jobs(api: Api): Resource<'Job'> {
  const children = childrenOf(api, ofJob);
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
    fieldGroups: [
      hiringTeam(api),
      children.many('stageIds', stageTable, inOrder),
      children.many('openingIds', openingTable),
      children.many('postIds', postTable),
      children.many('interviewPlanIds', jobInterviewTable, inOrder),
      children.many('interviewIds', interviewTable),
      children.many('attributeIds', attributeTable, inOrder),
      children.many('noteIds', jobNoteTable),
      children.many('approvalFlowIds', approvalFlowTable, ofTheJobItself),
    ],
  });
}
