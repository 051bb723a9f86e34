import type { DemographicQuestionResolvers } from '../generated.ts';
import { toMany, toOne } from '../relations.ts';

export const demographicQuestion: DemographicQuestionResolvers = {
  questionSet: toOne('questionSetId', 'DemographicQuestionSet'),
  options: toMany('optionIds', 'DemographicAnswerOption'),
};
