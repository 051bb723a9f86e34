import type { RecordType } from '../../../domain/records.ts';

/** A parameter that takes ids: `job_ids` filters by the member `job_id` of the rows. */
export type ParentFilter = `${string}_ids`;

/** The filter of each type whose records are the parents of rows in another list. */
export const parentFilters = {
  Application: 'application_ids',
  ApprovalFlow: 'approval_flow_ids',
  Candidate: 'candidate_ids',
  CustomField: 'custom_field_ids',
  DemographicQuestion: 'demographic_question_ids',
  DemographicQuestionSet: 'demographic_question_set_ids',
  Interview: 'interview_ids',
  InterviewKit: 'interview_kit_ids',
  Job: 'job_ids',
  JobBoard: 'job_board_ids',
  JobInterview: 'job_interview_ids',
  JobPost: 'job_post_ids',
  Offer: 'offer_ids',
  PayInput: 'pay_input_ids',
  ProspectPool: 'prospect_pool_ids',
  Scorecard: 'scorecard_ids',
  ScorecardQuestion: 'scorecard_question_ids',
  User: 'user_ids',
} as const satisfies { readonly [Type in RecordType]?: ParentFilter };

export type ParentType = keyof typeof parentFilters;
