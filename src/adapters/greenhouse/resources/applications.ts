import type { ApplicationStatus } from '../../../domain/values.ts';
import { dateTimeOrNull } from '../../../http/decode/dates.ts';
import { flagOrNull, idOrNull, object, text, textOrNull } from '../../../http/decode/shape.ts';
import { toWords } from '../../../http/decode/words.ts';
import type { FieldGroup, Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { column, commonColumns, joined } from '../mapping/columns.ts';
import { childGroups, createRowsGroup } from '../mapping/field-groups.ts';
import { anyId, anyStatus, exactly, flag, oneText, timeFilters, within } from '../mapping/filters.ts';
import { createTable } from '../mapping/table.ts';
import { customFieldValues, listOrNone, wordOrUnknown } from '../mapping/values.ts';
import { attachmentTable } from './attachments.ts';
import { demographicAnswerTable } from './demographic-answers.ts';
import { eeocResponseTable } from './eeoc-responses.ts';
import { interviewTable } from './interviews.ts';
import { noteTable } from './notes.ts';
import { offerTable } from './offers.ts';
import { prospectDetailTable } from './prospect-details.ts';
import { scorecardTable } from './scorecards.ts';
import { stageEventTable } from './stage-events.ts';

const statuses = toWords<ApplicationStatus>({
  in_process: 'ACTIVE',
  hired: 'HIRED',
  rejected: 'REJECTED',
  converted: 'CONVERTED',
});

/** Rows have `in_process` where the filter has `active`. The reason of a rejection tells which side it came from. */
const filterWords = {
  ACTIVE: 'active',
  HIRED: 'hired',
  REJECTED: 'rejected',
  WITHDRAWN: 'rejected',
  CONVERTED: 'converted',
} as const;

/** `GET /v3/applications`. */
export function applications(api: Api): Resource<'Application'> {
  const children = childGroups(api, 'Application');
  return createTable(api, {
    type: 'Application',
    path: '/v3/applications',
    columns: {
      ...commonColumns,
      candidateId: column('candidate_id', idOrNull),
      jobId: column('job_id', idOrNull),
      status: column('status', wordOrUnknown(statuses)),
      decidingReasonId: joined({ status: textOrNull, rejection_reason_id: idOrNull }, (row) =>
        row.status === 'rejected' ? row.rejection_reason_id : null,
      ),
      remoteStatus: column('status', textOrNull),
      // `stage_id` is not the id of a stage: it names a row of the application's history.
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
      customFields: column('custom_fields', customFieldValues),
      jobPostId: column('job_post_id', idOrNull),
      referrerId: column('referrer_id', idOrNull),
    },
    filters: {
      ...timeFilters,
      candidate: anyId('candidate_ids'),
      job: anyId('job_ids'),
      status: anyStatus<ApplicationStatus>(filterWords),
      stage: anyId('job_interview_stage_ids'),
      stageName: exactly('stage_name'),
      stageNames: oneText('stage_name'),
      isProspect: flag('prospect'),
      source: anyId('source_ids'),
      jobPost: anyId('job_post_ids'),
      referrer: anyId('referrer_ids'),
      lastActivityAt: within('last_activity_at'),
    },
    fieldGroups: [
      rejections(api),
      children.toMany('stageEventIds', stageEventTable),
      children.toMany('interviewIds', interviewTable),
      children.toMany('scorecardIds', scorecardTable),
      children.toMany('offerIds', offerTable),
      children.toMany('attachmentIds', attachmentTable),
      children.toMany('noteIds', noteTable),
      children.toMany('demographicAnswerIds', demographicAnswerTable),
      children.toMany('eeocResponseIds', eeocResponseTable),
      children.toOne('prospectDetailId', prospectDetailTable),
    ],
  });
}

const rejectionDetailRow = object({
  rejection_reason_id: idOrNull,
  rejected_by_id: idOrNull,
  rejected_at: dateTimeOrNull,
  rejection_note_id: idOrNull,
});

/** `GET /v3/rejection_details`: at most one row for each application. */
function rejections(api: Api): FieldGroup<'Application'> {
  return createRowsGroup(api, {
    type: 'Application',
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
