import type { InterviewStatus, ReplyStatus } from '../../../domain/values.ts';
import { dateOrNull, dateTimeOrNull } from '../../../http/decode/dates.ts';
import { idOrNull, object, textOrNull } from '../../../http/decode/shape.ts';
import { toWords } from '../../../http/decode/words.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { column, commonColumns, joined } from '../mapping/columns.ts';
import { createRowsGroup } from '../mapping/field-groups.ts';
import { anyId, anyWord, timeFilters, within, withinDates } from '../mapping/filters.ts';
import { createTable, type Table } from '../mapping/table.ts';
import { wordOrUnknown } from '../mapping/values.ts';
import { withParentsOfApplications } from '../mapping/via-applications.ts';

const statuses = toWords<InterviewStatus>({
  to_be_scheduled: 'TO_SCHEDULE',
  scheduled: 'SCHEDULED',
  awaiting_feedback: 'AWAITING_FEEDBACK',
  collect_feedback: 'AWAITING_FEEDBACK',
  complete: 'COMPLETE',
  skipped: 'SKIPPED',
  to_be_sent: 'TO_SEND',
  sent: 'SENT',
  received: 'RECEIVED',
});

const slot = {
  starts_at: dateTimeOrNull,
  ends_at: dateTimeOrNull,
  all_day_start_on: dateOrNull,
  all_day_end_on: dateOrNull,
};

/** `GET /v3/interviews`: an interview has one slot, or none before it is scheduled. */
export const interviewTable: Table<'Interview'> = {
  type: 'Interview',
  path: '/v3/interviews',
  columns: {
    ...commonColumns,
    applicationId: column('application_id', idOrNull),
    jobId: column('job_id', idOrNull),
    status: column('status', wordOrUnknown(statuses)),
    remoteStatus: column('status', textOrNull),
    slots: joined(slot, (row) => {
      if (row.starts_at === null && row.all_day_start_on === null) return [];
      const days = { startsOn: row.all_day_start_on, endsOn: row.all_day_end_on };
      const noDetails = { title: null, location: null, candidateReply: null, interviewers: null };
      return [{ startsAt: row.starts_at, endsAt: row.ends_at, ...days, ...noDetails }];
    }),
    location: column('location', textOrNull),
    videoUrl: column('video_conferencing_url', textOrNull),
    organizerId: column('organizer_id', idOrNull),
    jobInterviewId: column('job_interview_id', idOrNull),
  },
  filters: {
    ...timeFilters,
    application: anyId('application_ids'),
    job: anyId('job_ids'),
    organizer: anyId('organizer_ids'),
    jobInterview: anyId('job_interview_ids'),
    status: anyWord('status', statuses),
    startsAt: within('starts_at'),
    endsAt: within('ends_at'),
    startsOn: withinDates('all_day_start_on'),
  },
};

const toReply = wordOrUnknown(
  toWords<ReplyStatus>({
    accepted: 'ACCEPTED',
    declined: 'DECLINED',
    tentative: 'TENTATIVE',
    needs_action: 'PENDING',
  }),
);

const interviewerRow = object({
  user_id: idOrNull,
  scorecard_id: idOrNull,
  email: textOrNull,
  response_status: textOrNull,
});

export function interviews(api: Api): Resource<'Interview'> {
  const table = createTable(api, {
    ...interviewTable,
    ownFilters: ['candidate'],
    fieldGroups: [
      createRowsGroup(api, {
        type: 'Interview',
        field: 'interviewers',
        path: '/v3/interviewers',
        row: interviewerRow,
        toValue: (rows) =>
          rows.map((row) => ({
            userId: row.user_id,
            email: row.email,
            reply: toReply(row.response_status),
            remoteReply: row.response_status,
            scorecardId: row.scorecard_id,
          })),
      }),
    ],
  });
  return { ...table, listing: withParentsOfApplications(api, 'Interview', table.listing, ['candidate']) };
}
