import type {
  CandidateAttributeResolvers,
  InterviewKitResolvers,
  JobInterviewResolvers,
  ScorecardQuestionResolvers,
} from '../generated.ts';
import { toMany, toOne } from '../relations.ts';

export const jobInterview: JobInterviewResolvers = {
  job: toOne('jobId', 'Job'),
  stage: toOne('stageId', 'Stage'),
  kit: toOne('kitId', 'InterviewKit'),
};

export const interviewKit: InterviewKitResolvers = {
  job: toOne('jobId', 'Job'),
  jobInterview: toOne('jobInterviewId', 'JobInterview'),
  questions: toMany('questionIds', 'ScorecardQuestion'),
  attributes: toMany('attributeIds', 'CandidateAttribute'),
  defaultInterviewers: toMany('defaultInterviewerIds', 'User'),
};

export const scorecardQuestion: ScorecardQuestionResolvers = {
  kit: toOne('kitId', 'InterviewKit'),
};

export const candidateAttribute: CandidateAttributeResolvers = {
  job: toOne('jobId', 'Job'),
};
