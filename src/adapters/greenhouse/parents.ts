/** Which filter of the provider's takes ids of records of which type. */
export const ofApplication = { type: 'Application', filter: 'application_ids' } as const;
export const ofApprovalFlow = { type: 'ApprovalFlow', filter: 'approval_flow_ids' } as const;
export const ofCandidate = { type: 'Candidate', filter: 'candidate_ids' } as const;
export const ofCustomField = { type: 'CustomField', filter: 'custom_field_ids' } as const;
export const ofInterview = { type: 'Interview', filter: 'interview_ids' } as const;
export const ofInterviewKit = { type: 'InterviewKit', filter: 'interview_kit_ids' } as const;
export const ofJob = { type: 'Job', filter: 'job_ids' } as const;
export const ofJobBoard = { type: 'JobBoard', filter: 'job_board_ids' } as const;
export const ofJobInterview = { type: 'JobInterview', filter: 'job_interview_ids' } as const;
export const ofJobPost = { type: 'JobPost', filter: 'job_post_ids' } as const;
export const ofOffer = { type: 'Offer', filter: 'offer_ids' } as const;
export const ofPayInput = { type: 'PayInput', filter: 'pay_input_ids' } as const;
export const ofProspectPool = { type: 'ProspectPool', filter: 'prospect_pool_ids' } as const;
export const ofQuestion = { type: 'DemographicQuestion', filter: 'demographic_question_ids' } as const;
export const ofQuestionSet = {
  type: 'DemographicQuestionSet',
  filter: 'demographic_question_set_ids',
} as const;
export const ofScorecard = { type: 'Scorecard', filter: 'scorecard_ids' } as const;
export const ofScorecardQuestion = { type: 'ScorecardQuestion', filter: 'scorecard_question_ids' } as const;
export const ofUser = { type: 'User', filter: 'user_ids' } as const;
