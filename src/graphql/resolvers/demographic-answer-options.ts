import type { DemographicAnswerOptionResolvers } from '../generated.ts';
import { toOne } from '../relations.ts';

export const demographicAnswerOption: DemographicAnswerOptionResolvers = {
  question: toOne('questionId', 'DemographicQuestion'),
};
