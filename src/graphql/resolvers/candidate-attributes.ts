import type { CandidateAttributeResolvers } from '../generated.ts';
import { toOne } from '../relations.ts';

export const candidateAttribute: CandidateAttributeResolvers = {
  job: toOne('jobId', 'Job'),
};
