import type { JobInterviewFacts } from '../../model.ts';
import { toId } from '../ids.ts';
import { flag, idIn, sameWords, wordIs } from '../rows/filters.ts';
import { defineResource } from '../rows/resource.ts';

const schedulingTypes: Readonly<Record<NonNullable<JobInterviewFacts['kind']>, string>> = {
  FEEDBACK_ONLY: 'none',
  MEETING: 'needs_scheduling',
  TAKE_HOME: 'take_home_test',
  OFFER: 'offer',
};

export const jobInterviews = defineResource<JobInterviewFacts>({
  path: 'job_interviews',
  from: (dataset) => dataset.jobInterviews,
  columns: {
    job_interview_stage_id: ({ stage }) => toId('job_interview_stages', stage),
    job_id: ({ job }) => toId('jobs', job),
    sort_order: ({ position }) => position,
    scheduling_type: ({ kind }) => (kind === null ? null : schedulingTypes[kind]),
    duration: ({ minutes }) => minutes,
    summary: ({ summary }) => summary,
    instructions: ({ instructions }) => instructions,
    name: ({ name }) => name,
    active: ({ isActive }) => isActive,
    require_scorecard: ({ needsScorecard }) => needsScorecard,
  },
  filters: {
    job_interview_stage_ids: idIn('job_interview_stage_id'),
    job_ids: idIn('job_id'),
    active: flag('active'),
    scheduling_type: wordIs(
      'scheduling_type',
      sameWords('none', 'needs_scheduling', 'take_home_test', 'offer'),
    ),
  },
});
