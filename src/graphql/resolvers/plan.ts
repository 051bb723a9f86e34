import type {
  CandidateAttributeResolvers,
  InterviewKitResolvers,
  JobInterviewResolvers,
  ScorecardQuestionResolvers,
} from '../generated.ts';
import { many, one } from '../relations.ts';

export const jobInterview: JobInterviewResolvers = {
  job: one('jobId', 'Job'),
  stage: one('stageId', 'Stage'),
  kit: one('kitId', 'InterviewKit'),
};

export const interviewKit: InterviewKitResolvers = {
  job: one('jobId', 'Job'),
  jobInterview: one('jobInterviewId', 'JobInterview'),
  questions: many('questionIds', 'ScorecardQuestion'),
  attributes: many('attributeIds', 'CandidateAttribute'),
  defaultInterviewers: many('defaultInterviewerIds', 'User'),
};

export const scorecardQuestion: ScorecardQuestionResolvers = {
  kit: one('kitId', 'InterviewKit'),
};

export const candidateAttribute: CandidateAttributeResolvers = {
  job: one('jobId', 'Job'),
};
