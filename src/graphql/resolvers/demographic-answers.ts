import type { DemographicAnswerResolvers } from '../generated.ts';
import { toOne } from '../relations.ts';

export const demographicAnswer: DemographicAnswerResolvers = {
  application: toOne('applicationId', 'Application'),
  question: toOne('questionId', 'DemographicQuestion'),
  option: toOne('optionId', 'DemographicAnswerOption'),
};
