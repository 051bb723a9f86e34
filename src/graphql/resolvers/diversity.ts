import type {
  DemographicAnswerOptionResolvers,
  DemographicAnswerResolvers,
  DemographicQuestionResolvers,
  DemographicQuestionSetResolvers,
  EeocResponseResolvers,
} from '../generated.ts';
import { many, one } from '../relations.ts';

export const demographicQuestionSet: DemographicQuestionSetResolvers = {
  questions: many('questionIds', 'DemographicQuestion'),
};

export const demographicQuestion: DemographicQuestionResolvers = {
  questionSet: one('questionSetId', 'DemographicQuestionSet'),
  options: many('optionIds', 'DemographicAnswerOption'),
};

export const demographicAnswerOption: DemographicAnswerOptionResolvers = {
  question: one('questionId', 'DemographicQuestion'),
};

export const demographicAnswer: DemographicAnswerResolvers = {
  application: one('applicationId', 'Application'),
  question: one('questionId', 'DemographicQuestion'),
  option: one('optionId', 'DemographicAnswerOption'),
};

export const eeocResponse: EeocResponseResolvers = {
  application: one('applicationId', 'Application'),
  candidate: one('candidateId', 'Candidate'),
};
