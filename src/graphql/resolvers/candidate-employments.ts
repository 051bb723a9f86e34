import type { CandidateEmploymentResolvers } from '../generated.ts';
import { toOne } from '../relations.ts';

export const candidateEmployment: CandidateEmploymentResolvers = {
  candidate: toOne('candidateId', 'Candidate'),
};
