import type {
  DemographicAnswerOptionResolvers,
  DemographicAnswerResolvers,
  DemographicQuestionResolvers,
  DemographicQuestionSetResolvers,
  EeocResponseResolvers,
} from '../generated.ts';
import { toMany, toOne } from '../relations.ts';

export const demographicQuestionSet: DemographicQuestionSetResolvers = {
  questions: toMany('questionIds', 'DemographicQuestion'),
};

export const demographicQuestion: DemographicQuestionResolvers = {
  questionSet: toOne('questionSetId', 'DemographicQuestionSet'),
  options: toMany('optionIds', 'DemographicAnswerOption'),
};

export const demographicAnswerOption: DemographicAnswerOptionResolvers = {
  question: toOne('questionId', 'DemographicQuestion'),
};

export const demographicAnswer: DemographicAnswerResolvers = {
  application: toOne('applicationId', 'Application'),
  question: toOne('questionId', 'DemographicQuestion'),
  option: toOne('optionId', 'DemographicAnswerOption'),
};

export const eeocResponse: EeocResponseResolvers = {
  application: toOne('applicationId', 'Application'),
  candidate: toOne('candidateId', 'Candidate'),
};
