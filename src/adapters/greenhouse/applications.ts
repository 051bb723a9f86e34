import type { ApplicationStatus } from '../../domain/values.ts';
import { dateTimeOrNull } from '../../http/decode/dates.ts';
import { flagOrNull, idOrNull, object, text, textOrNull } from '../../http/decode/shape.ts';
import { toWords } from '../../http/decode/words.ts';
import type { FieldGroup, Resource } from '../adapter.ts';
import type { Api } from './api.ts';
import { childrenOf } from './child-part.ts';
import { column, commonColumns, joined } from './columns.ts';
import { demographicAnswerTable, eeocTable } from './diversity.ts';
import { interviewTable, stageEventTable } from './evaluation.ts';
import { allOf, anyId, anyStatus, equal, within } from './filters.ts';
import { createGroupPart } from './group-part.ts';
import { attachmentTable, noteTable } from './paper.ts';
import { ofApplication } from './parents.ts';
import { prospectDetailTable } from './prospects.ts';
import { scorecardTable } from './scorecards.ts';
import { createTable } from './table.ts';
import { customFields, listOrNone } from './values.ts';

const statuses = toWords<ApplicationStatus>({
  in_process: 'ACTIVE',
  hired: 'HIRED',
  rejected: 'REJECTED',
  converted: 'CONVERTED',
});

/** Rows say `in_process`, the filter says `active`; which side a rejection came from is in its reason. */
const filterWords = {
  ACTIVE: 'active',
  HIRED: 'hired',
  REJECTED: 'rejected',
  WITHDRAWN: 'rejected',
  CONVERTED: 'converted',
} as const;

/** `GET /v3/applications`. */
export function applications(api: Api): Resource<'Application'> {
  const children = childrenOf(api, ofApplication);
  return createTable(api, {
    type: 'Application',
    path: '/v3/applications',
    columns: {
      ...commonColumns,
      candidateId: column('candidate_id', idOrNull),
      jobId: column('job_id', idOrNull),
      status: column('status', (word) => statuses[textOrNull(word) ?? ''] ?? 'UNKNOWN'),
      decidingReasonId: joined({ status: textOrNull, rejection_reason_id: idOrNull }, (row) =>
        row.status === 'rejected' ? row.rejection_reason_id : null,
      ),
      remoteStatus: column('status', textOrNull),
      // `stage_id` is of another id space: it names a row of the history, not a stage.
      stageId: column('job_interview_stage_id', idOrNull),
      stageName: column('stage_name', textOrNull),
      isProspect: column('prospect', flagOrNull),
      appliedAt: column('created_at', dateTimeOrNull),
      rejectedAt: column('rejected_at', dateTimeOrNull),
      lastActivityAt: column('last_activity_at', dateTimeOrNull),
      sourceId: column('source_id', idOrNull),
      recruiterId: column('recruiter_id', idOrNull),
      coordinatorId: column('coordinator_id', idOrNull),
      answers: column('answers', listOrNone(object({ question: text, answer: textOrNull }))),
      customFields: column('custom_fields', customFields),
      jobPostId: column('job_post_id', idOrNull),
      referrerId: column('referrer_id', idOrNull),
    },
    toQuery: (filter) =>
      allOf<'Application'>({
        createdAt: within('created_at', filter.createdAt),
        updatedAt: within('updated_at', filter.updatedAt),
        candidates: anyId('candidate_ids', filter.candidates),
        jobs: anyId('job_ids', filter.jobs),
        status: anyStatus(filter.status, filterWords),
        stageName: equal('stage_name', filter.stageName),
        isProspect: equal('prospect', filter.isProspect),
      }),
    fieldGroups: [
      rejections(api),
      children.many('stageEventIds', stageEventTable),
      children.many('interviewIds', interviewTable),
      children.many('scorecardIds', scorecardTable),
      children.many('attachmentIds', attachmentTable),
      children.many('noteIds', noteTable),
      children.many('demographicAnswerIds', demographicAnswerTable),
      children.many('eeocResponseIds', eeocTable),
      children.one('prospectDetailId', prospectDetailTable),
    ],
  });
}

const rejectionDetailRow = object({
  rejection_reason_id: idOrNull,
  rejected_by_id: idOrNull,
  rejected_at: dateTimeOrNull,
  rejection_note_id: idOrNull,
});

/** `GET /v3/rejection_details`: one row an application at most. */
function rejections(api: Api): FieldGroup<'Application'> {
  return createGroupPart(api, {
    ...ofApplication,
    field: 'rejection',
    path: '/v3/rejection_details',
    row: rejectionDetailRow,
    toValue: ([row]) =>
      row
        ? {
            reasonId: row.rejection_reason_id,
            rejectedById: row.rejected_by_id,
            rejectedAt: row.rejected_at,
            noteId: row.rejection_note_id,
          }
        : null,
  });
}
