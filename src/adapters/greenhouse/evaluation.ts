import type { InterviewStatus, ReplyStatus, Verdict } from '../../domain/values.ts';
import { dateOrNull, dateTimeOrNull } from '../../http/dates.ts';
import { flagOrNull, id, idOrNull, integerOrNull, object, textOrNull } from '../../http/shape.ts';
import type { Resource } from '../adapter.ts';
import type { Api } from './api.ts';
import { column, commonColumns, joined } from './columns.ts';
import { createGroupPart } from './group-part.ts';
import { createTable, type Table } from './table.ts';

const statuses: Readonly<Record<string, InterviewStatus>> = {
  to_be_scheduled: 'TO_SCHEDULE',
  scheduled: 'SCHEDULED',
  awaiting_feedback: 'AWAITING_FEEDBACK',
  collect_feedback: 'AWAITING_FEEDBACK',
  complete: 'COMPLETE',
  skipped: 'SKIPPED',
  to_be_sent: 'TO_SEND',
  sent: 'SENT',
  received: 'RECEIVED',
};

const slot = {
  starts_at: dateTimeOrNull,
  ends_at: dateTimeOrNull,
  all_day_start_on: dateOrNull,
  all_day_end_on: dateOrNull,
};

/** `GET /v3/interviews`: an interview is one stretch of time, or none yet. */
export const interviewTable: Table<'Interview'> = {
  type: 'Interview',
  path: '/v3/interviews',
  columns: {
    ...commonColumns,
    applicationId: column('application_id', idOrNull),
    jobId: column('job_id', idOrNull),
    status: column('status', (word) => statuses[textOrNull(word) ?? ''] ?? 'UNKNOWN'),
    remoteStatus: column('status', textOrNull),
    slots: joined(slot, (row) => {
      if (row.starts_at === null && row.all_day_start_on === null) return [];
      const days = { startsOn: row.all_day_start_on, endsOn: row.all_day_end_on };
      return [{ startsAt: row.starts_at, endsAt: row.ends_at, ...days }];
    }),
    location: column('location', textOrNull),
    videoUrl: column('video_conferencing_url', textOrNull),
    organizerId: column('organizer_id', idOrNull),
  },
};

const replies: Readonly<Record<string, ReplyStatus>> = {
  accepted: 'ACCEPTED',
  declined: 'DECLINED',
  tentative: 'TENTATIVE',
  needs_action: 'PENDING',
};

const interviewerRow = object({
  interview_id: id,
  user_id: idOrNull,
  scorecard_id: idOrNull,
  email: textOrNull,
  response_status: textOrNull,
});

export function interviews(api: Api): Resource<'Interview'> {
  return createTable(api, {
    ...interviewTable,
    parts: [
      createGroupPart(api, {
        type: 'Interview',
        fields: ['interviewers'],
        path: '/v3/interviewers',
        parents: 'interview_ids',
        row: interviewerRow,
        parentOf: (row) => row.interview_id,
        toFields: (rows) => ({
          interviewers: rows.map((row) => ({
            userId: row.user_id,
            email: row.email,
            reply: replies[row.response_status ?? ''] ?? 'UNKNOWN',
            remoteReply: row.response_status,
            scorecardId: row.scorecard_id,
          })),
        }),
      }),
    ],
  });
}

/** The words of a whole scorecard; its attributes are rated in other words. */
const verdicts: Readonly<Record<string, Verdict>> = {
  strong_no: 'STRONG_NO',
  no: 'NO',
  yes: 'YES',
  strong_yes: 'STRONG_YES',
  no_decision: 'NO_DECISION',
};

/** `GET /v3/scorecards`, drafts included; who it is about is told by its application. */
export const scorecardTable: Table<'Scorecard'> = {
  type: 'Scorecard',
  path: '/v3/scorecards',
  columns: {
    ...commonColumns,
    applicationId: column('application_id', idOrNull),
    interviewerId: column('interviewer_id', idOrNull),
    authorId: column('submitter_id', idOrNull),
    verdict: column('candidate_rating', (value) => {
      const word = textOrNull(value);
      return word === null ? null : (verdicts[word] ?? 'UNKNOWN');
    }),
    remoteVerdict: column('candidate_rating', textOrNull),
    isDraft: column('status', (value) => {
      const word = textOrNull(value);
      return word === null ? null : word === 'draft';
    }),
    interviewedAt: column('interviewed_at', dateTimeOrNull),
    submittedAt: column('submitted_at', dateTimeOrNull),
    notes: column('notes', textOrNull),
    privateNotes: column('private_notes', textOrNull),
    publicNotes: column('public_notes', textOrNull),
  },
};

/** `GET /v3/application_stages`: all stays of an application, the current one among them. */
export const stageEventTable: Table<'StageEvent'> = {
  type: 'StageEvent',
  path: '/v3/application_stages',
  columns: {
    ...commonColumns,
    applicationId: column('application_id', idOrNull),
    stageId: column('job_interview_stage_id', idOrNull),
    enteredAt: column('entered_at', dateTimeOrNull),
    exitedAt: column('exited_at', dateTimeOrNull),
    days: column('days_in_stage', integerOrNull),
    isCurrent: column('current', flagOrNull),
  },
};
