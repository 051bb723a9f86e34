import type { EeocResponseResolvers } from '../generated.ts';
import { toOne } from '../relations.ts';

export const eeocResponse: EeocResponseResolvers = {
  application: toOne('applicationId', 'Application'),
  candidate: toOne('candidateId', 'Candidate'),
};
