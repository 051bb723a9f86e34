import type { AttributeTypeFacts, JobInterviewFacts } from '../../model/interview-plan.ts';
import { flag, idIn, sameWords, wordIs } from '../filters.ts';
import { toId } from '../ids.ts';
import { defineResource, type RowFacts } from '../resource.ts';

const schedulingTypes: Readonly<Record<NonNullable<JobInterviewFacts['kind']>, string>> = {
  FEEDBACK_ONLY: 'none',
  MEETING: 'needs_scheduling',
  TAKE_HOME: 'take_home_test',
  OFFER: 'offer',
};

const jobInterviews = defineResource<JobInterviewFacts>({
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

/** Every planned interview has exactly one. */
const interviewKits = defineResource<JobInterviewFacts>({
  path: 'interview_kits',
  from: (dataset) => dataset.jobInterviews,
  columns: {
    job_id: ({ job }) => toId('jobs', job),
    job_interview_id: ({ key }) => toId('job_interviews', key),
    exercises: ({ kit }) => kit.exercises,
    anonymize_candidate: ({ kit }) => kit.hidesCandidate,
    anonymize_resumes: ({ kit }) => kit.hidesResume,
  },
  filters: { job_ids: idIn('job_id'), job_interview_ids: idIn('job_interview_id') },
});

interface DefaultInterviewerItem extends RowFacts {
  readonly user: number;
  readonly kit: number;
}

const defaultInterviewers = defineResource<DefaultInterviewerItem>({
  path: 'default_interviewers',
  from: (dataset) =>
    dataset.jobInterviews.flatMap(({ key, createdAt, updatedAt, kit }) =>
      kit.defaultInterviewers.map((each) => ({ ...each, createdAt, updatedAt, kit: key })),
    ),
  columns: {
    user_id: ({ user }) => toId('users', user),
    interview_kit_id: ({ kit }) => toId('interview_kits', kit),
  },
  filters: { user_ids: idIn('user_id'), interview_kit_ids: idIn('interview_kit_id') },
});

const attributeTypes = defineResource<AttributeTypeFacts>({
  path: 'candidate_attribute_types',
  from: (dataset) => dataset.attributeTypes,
  columns: {
    name: ({ name }) => name,
    job_id: ({ job }) => toId('jobs', job),
    sort_order: ({ position }) => position,
    active: ({ isActive }) => isActive,
    is_draft: ({ isDraft }) => isDraft,
  },
  // No filter by jobs: these are found through `job_candidate_attributes`.
  filters: { active: flag('active'), is_draft: flag('is_draft') },
});

const jobAttributes = defineResource<AttributeTypeFacts>({
  path: 'job_candidate_attributes',
  from: (dataset) => dataset.attributeTypes,
  columns: {
    job_id: ({ job }) => toId('jobs', job),
    candidate_attribute_type_id: ({ key }) => toId('candidate_attribute_types', key),
    active: ({ attribute }) => attribute.isActive,
    sort_order: ({ attribute }) => attribute.position,
    name: ({ attribute }) => attribute.name,
  },
  filters: {
    job_ids: idIn('job_id'),
    candidate_attribute_type_ids: idIn('candidate_attribute_type_id'),
    active: flag('active'),
  },
});

export const interviewPlanResources = [
  jobInterviews,
  interviewKits,
  defaultInterviewers,
  attributeTypes,
  jobAttributes,
];
