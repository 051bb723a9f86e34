import type { FocusAttributeFacts, InterviewKitFacts, JobInterviewFacts } from '../../model.ts';
import { toId } from '../ids.ts';
import { idIn } from '../rows/filters.ts';
import { defineResource } from '../rows/resource.ts';
import { type ChildFacts, childrenOf } from '../rows/row.ts';

/** Each planned interview has exactly one kit. */
export const interviewKits = defineResource<JobInterviewFacts>({
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

type DefaultInterviewerFacts = InterviewKitFacts['defaultInterviewers'][number];

export const defaultInterviewers = defineResource<ChildFacts<DefaultInterviewerFacts>>({
  path: 'default_interviewers',
  from: (dataset) => childrenOf(dataset.jobInterviews, ({ kit }) => kit.defaultInterviewers),
  columns: {
    user_id: ({ user }) => toId('users', user),
    interview_kit_id: ({ parent }) => toId('interview_kits', parent),
  },
  filters: { user_ids: idIn('user_id'), interview_kit_ids: idIn('interview_kit_id') },
});

export const focusCandidateAttributes = defineResource<ChildFacts<FocusAttributeFacts>>({
  path: 'focus_candidate_attributes',
  from: (dataset) => childrenOf(dataset.jobInterviews, ({ kit }) => kit.focus),
  columns: {
    interview_kit_id: ({ parent }) => toId('interview_kits', parent),
    job_candidate_attribute_id: ({ attribute }) => toId('job_candidate_attributes', attribute),
  },
  filters: {
    interview_kit_ids: idIn('interview_kit_id'),
    job_candidate_attribute_ids: idIn('job_candidate_attribute_id'),
  },
});
