import type { JobStatus } from '../../../domain/values.ts';
import { dateTimeOrNull } from '../../../http/decode/dates.ts';
import { flagOrNull, id, idOrNull, textOrNull } from '../../../http/decode/shape.ts';
import { toWords } from '../../../http/decode/words.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { column, commonColumns } from '../mapping/columns.ts';
import { childGroups } from '../mapping/field-groups.ts';
import { anyStatus, exactly, flag, oneId, timeFilters, within } from '../mapping/filters.ts';
import { hiringTeam } from '../mapping/hiring-team.ts';
import { byPosition } from '../mapping/positions.ts';
import { createTable } from '../mapping/table.ts';
import { customFieldValues, listOrNone, wordOrUnknown } from '../mapping/values.ts';
import { approvalFlowTable, withoutOfferFlows } from './approval-flows.ts';
import { candidateAttributeTable } from './candidate-attributes.ts';
import { interviewTable } from './interviews.ts';
import { jobInterviewTable } from './job-interviews.ts';
import { jobNoteTable } from './job-notes.ts';
import { jobPostTable } from './job-posts.ts';
import { openingTable } from './openings.ts';
import { stageTable } from './stages.ts';

/** The reasons for closing a job are those of its openings, which are not read for the status. */
const statuses = toWords<JobStatus>({ draft: 'DRAFT', open: 'OPEN', closed: 'CLOSED' });

const filterWords = { DRAFT: 'draft', OPEN: 'open', CLOSED: 'closed' } as const;

/** `GET /v3/jobs`. */
export function jobs(api: Api): Resource<'Job'> {
  const children = childGroups(api, 'Job');
  return createTable(api, {
    type: 'Job',
    path: '/v3/jobs',
    columns: {
      ...commonColumns,
      title: column('name', textOrNull),
      code: column('requisition_id', textOrNull),
      status: column('status', wordOrUnknown(statuses)),
      remoteStatus: column('status', textOrNull),
      isConfidential: column('confidential', flagOrNull),
      isTemplate: column('is_template', flagOrNull),
      departmentId: column('department_id', idOrNull),
      officeIds: column('office_ids', listOrNone(id)),
      openedAt: column('opened_at', dateTimeOrNull),
      closedAt: column('closed_at', dateTimeOrNull),
      customFields: column('custom_fields', customFieldValues),
    },
    filters: {
      ...timeFilters,
      status: anyStatus<JobStatus>(filterWords),
      department: oneId('department_id'),
      office: oneId('office_id'),
      code: exactly('requisition_id'),
      isConfidential: flag('confidential'),
      openedAt: within('opened_at'),
      closedAt: within('closed_at'),
    },
    filterAdvice: { lastActivityAt: 'filter them by updatedAt' },
    joins: {
      hiringManager: { path: '/v3/job_hiring_managers', by: 'user_ids', query: [], to: 'job_id' },
      recruiter: { path: '/v3/job_owners', by: 'user_ids', query: [['type', 'recruiter']], to: 'job_id' },
    },
    fieldGroups: [
      hiringTeam(api),
      children.toMany('stageIds', stageTable, byPosition),
      children.toMany('openingIds', openingTable),
      children.toMany('postIds', jobPostTable),
      children.toMany('interviewPlanIds', jobInterviewTable, byPosition),
      children.toMany('interviewIds', interviewTable),
      children.toMany('attributeIds', candidateAttributeTable, byPosition),
      children.toMany('noteIds', jobNoteTable),
      children.toMany('approvalFlowIds', approvalFlowTable, withoutOfferFlows),
    ],
  });
}
