import { flagOrNull, idOrNull, textOrNull } from '../../../http/decode/shape.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { column, commonColumns } from '../mapping/columns.ts';
import { childGroups, createLinksGroup } from '../mapping/field-groups.ts';
import { anyId, timeFilters } from '../mapping/filters.ts';
import { byPosition } from '../mapping/positions.ts';
import { createTable, type Table } from '../mapping/table.ts';
import { scorecardQuestionTable } from './scorecard-questions.ts';

/** `GET /v3/interview_kits`: every job interview has one. */
export const interviewKitTable: Table<'InterviewKit'> = {
  type: 'InterviewKit',
  path: '/v3/interview_kits',
  columns: {
    ...commonColumns,
    jobId: column('job_id', idOrNull),
    jobInterviewId: column('job_interview_id', idOrNull),
    exercises: column('exercises', textOrNull),
    hidesCandidate: column('anonymize_candidate', flagOrNull),
    hidesResume: column('anonymize_resumes', flagOrNull),
  },
  filters: {
    ...timeFilters,
    job: anyId('job_ids'),
    jobInterview: anyId('job_interview_ids'),
  },
};

/** Questions, attributes and default interviewers come from other lists. */
export function interviewKits(api: Api): Resource<'InterviewKit'> {
  return createTable(api, {
    ...interviewKitTable,
    fieldGroups: [
      childGroups(api, 'InterviewKit').toMany('questionIds', scorecardQuestionTable, byPosition),
      createLinksGroup(api, {
        type: 'InterviewKit',
        field: 'attributeIds',
        path: '/v3/focus_candidate_attributes',
        to: 'job_candidate_attribute_id',
      }),
      createLinksGroup(api, {
        type: 'InterviewKit',
        field: 'defaultInterviewerIds',
        path: '/v3/default_interviewers',
        to: 'user_id',
      }),
    ],
  });
}
