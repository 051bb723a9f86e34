import type { DemographicQuestionSetResolvers } from '../generated.ts';
import { toMany } from '../relations.ts';

export const demographicQuestionSet: DemographicQuestionSetResolvers = {
  questions: toMany('questionIds', 'DemographicQuestion'),
};
