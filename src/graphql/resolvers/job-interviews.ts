import type { JobInterviewResolvers } from '../generated.ts';
import { toOne } from '../relations.ts';

export const jobInterview: JobInterviewResolvers = {
  job: toOne('jobId', 'Job'),
  stage: toOne('stageId', 'Stage'),
  kit: toOne('kitId', 'InterviewKit'),
};
