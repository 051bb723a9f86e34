import type { StageResolvers } from '../generated.ts';
import { toOne } from '../relations.ts';

export const stage: StageResolvers = {
  job: toOne('jobId', 'Job'),
};
