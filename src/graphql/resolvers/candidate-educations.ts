import type { CandidateEducationResolvers } from '../generated.ts';
import { toOne } from '../relations.ts';

export const candidateEducation: CandidateEducationResolvers = {
  candidate: toOne('candidateId', 'Candidate'),
  school: toOne('schoolId', 'CustomFieldOption'),
  degree: toOne('degreeId', 'CustomFieldOption'),
  discipline: toOne('disciplineId', 'CustomFieldOption'),
};
