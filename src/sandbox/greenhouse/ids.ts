import type { RecordType } from '../sandbox.ts';

/** Each name has its own range of ids. New names are appended, so that existing ids stay the same. */
const idSpaces = [
  'applications',
  'application_stages',
  'applied_candidate_tags',
  'candidate_educations',
  'candidate_employments',
  'candidate_tags',
  'candidates',
  'close_reasons',
  'custom_field_options',
  'custom_fields',
  'departments',
  'job_hiring_managers',
  'job_interview_stages',
  'job_owners',
  'jobs',
  'notes',
  'offers',
  'offices',
  'openings',
  'rejection_details',
  'rejection_reason_types',
  'rejection_reasons',
  'source_types',
  'sources',
  'user_emails',
  'user_roles',
  'users',
  'approval_flows',
  'approver_groups',
  'approvers',
  'attachments',
  'candidate_attribute_types',
  'custom_field_departments',
  'custom_field_offices',
  'default_interviewers',
  'demographic_answer_options',
  'demographic_answers',
  'demographic_question_sets',
  'demographic_questions',
  'eeoc',
  'focus_candidate_attributes',
  'interview_kits',
  'interviewer_tags',
  'interviewers',
  'interviews',
  'job_board_custom_locations',
  'job_boards',
  'job_candidate_attributes',
  'job_interviews',
  'job_notes',
  'job_post_locations',
  'job_post_question_options',
  'job_post_questions',
  'job_post_searchable_locations',
  'job_posts',
  'pay_input_ranges',
  'pay_inputs',
  'prospect_details',
  'prospect_pool_stages',
  'prospect_pools',
  'referrers',
  'scorecard_candidate_attributes',
  'scorecard_question_answer_options',
  'scorecard_question_answers',
  'scorecard_question_candidate_attributes',
  'scorecard_question_options',
  'scorecard_questions',
  'scorecards',
  'tracking_links',
  'user_job_permissions',
] as const;

export type IdSpace = (typeof idSpaces)[number];

/**
 * Converts a key to an id. As in recorded traffic, ids have ten digits and end in `002`: they exceed 32 bits and are
 * safe integers. The spaces do not overlap, so that an id of the wrong space matches no record.
 */
export function toId(space: IdSpace, key: number): number {
  return 4_000_000_002 + idSpaces.indexOf(space) * 1_000_000_000 + key * 1_000;
}

export function toIdOrNull(space: IdSpace, key: number | null): number | null {
  return key === null ? null : toId(space, key);
}

const spaceOf: Readonly<Record<RecordType, IdSpace>> = {
  Candidate: 'candidates',
  Application: 'applications',
  Job: 'jobs',
  Offer: 'offers',
  User: 'users',
  Department: 'departments',
  Office: 'offices',
  Source: 'sources',
  RejectionReason: 'rejection_reasons',
  Stage: 'job_interview_stages',
  Opening: 'openings',
  JobPost: 'job_posts',
  JobBoard: 'job_boards',
  BoardLocation: 'job_board_custom_locations',
  PayInput: 'pay_inputs',
  UserRole: 'user_roles',
  Referrer: 'referrers',
  CloseReason: 'close_reasons',
  Tag: 'candidate_tags',
  StageEvent: 'application_stages',
  ProspectPool: 'prospect_pools',
  JobInterview: 'job_interviews',
  Interview: 'interviews',
  Scorecard: 'scorecards',
  Attachment: 'attachments',
  Note: 'notes',
  CustomField: 'custom_fields',
  DemographicQuestionSet: 'demographic_question_sets',
  DemographicQuestion: 'demographic_questions',
  DemographicAnswerOption: 'demographic_answer_options',
  DemographicAnswer: 'demographic_answers',
  EeocResponse: 'eeoc',
  ApprovalFlow: 'approval_flows',
  JobNote: 'job_notes',
  InterviewKit: 'interview_kits',
  ScorecardQuestion: 'scorecard_questions',
  ScorecardQuestionOption: 'scorecard_question_options',
  CandidateAttribute: 'job_candidate_attributes',
  ProspectDetail: 'prospect_details',
  ProspectPoolStage: 'prospect_pool_stages',
  Education: 'candidate_educations',
  Employment: 'candidate_employments',
  CustomFieldOption: 'custom_field_options',
  JobPostLocation: 'job_post_locations',
  SearchableLocation: 'job_post_searchable_locations',
  PayRange: 'pay_input_ranges',
};

/** Converts a key to the provider's id in text form, as in the gateway's `remoteId`. */
export function toRemoteId(type: RecordType, key: number): string {
  return String(toId(spaceOf[type], key));
}

/** Converts an id to the key of the record; not an integer if the id belongs to another space. */
export function toKey(space: IdSpace, id: number): number {
  return (id - toId(space, 0)) / 1_000;
}
