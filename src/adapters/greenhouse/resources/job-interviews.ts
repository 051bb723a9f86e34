import type { JobInterviewKind } from '../../../domain/process.ts';
import { flagOrNull, idOrNull, smallIntegerOrNull, textOrNull } from '../../../http/decode/shape.ts';
import { toWords } from '../../../http/decode/words.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { column, commonColumns } from '../mapping/columns.ts';
import { childGroups } from '../mapping/field-groups.ts';
import { anyId, anyWord, flag, timeFilters } from '../mapping/filters.ts';
import { createTable, type Table } from '../mapping/table.ts';
import { wordOrNull } from '../mapping/values.ts';
import { interviewKitTable } from './interview-kits.ts';

const kinds = toWords<JobInterviewKind>({
  needs_scheduling: 'MEETING',
  take_home_test: 'TAKE_HOME',
  offer: 'OFFER',
  none: 'FEEDBACK_ONLY',
});

/** `GET /v3/job_interviews`, including those that are no longer in the interview plan. */
export const jobInterviewTable: Table<'JobInterview'> = {
  type: 'JobInterview',
  path: '/v3/job_interviews',
  columns: {
    ...commonColumns,
    jobId: column('job_id', idOrNull),
    stageId: column('job_interview_stage_id', idOrNull),
    name: column('name', textOrNull),
    kind: column('scheduling_type', wordOrNull(kinds)),
    remoteKind: column('scheduling_type', textOrNull),
    position: column('sort_order', smallIntegerOrNull),
    minutes: column('duration', smallIntegerOrNull),
    summary: column('summary', textOrNull),
    instructions: column('instructions', textOrNull),
    isActive: column('active', flagOrNull),
    isScorecardRequired: column('require_scorecard', flagOrNull),
  },
  filters: {
    ...timeFilters,
    job: anyId('job_ids'),
    stage: anyId('job_interview_stage_ids'),
    isActive: flag('active'),
    kind: anyWord('scheduling_type', kinds),
  },
};

export function jobInterviews(api: Api): Resource<'JobInterview'> {
  return createTable(api, {
    ...jobInterviewTable,
    fieldGroups: [childGroups(api, 'JobInterview').toOne('kitId', interviewKitTable)],
  });
}
