import type { InterviewKitResolvers } from '../generated.ts';
import { toMany, toOne } from '../relations.ts';

export const interviewKit: InterviewKitResolvers = {
  job: toOne('jobId', 'Job'),
  jobInterview: toOne('jobInterviewId', 'JobInterview'),
  questions: toMany('questionIds', 'ScorecardQuestion'),
  attributes: toMany('attributeIds', 'CandidateAttribute'),
  defaultInterviewers: toMany('defaultInterviewerIds', 'User'),
};
