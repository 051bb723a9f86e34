import type { AttributeRatingResolvers, ScorecardAnswerResolvers, ScorecardResolvers } from '../generated.ts';
import { toOne, toValues, valueToOne } from '../relations.ts';

export const scorecard: ScorecardResolvers = {
  application: toOne('applicationId', 'Application'),
  interviewer: toOne('interviewerId', 'User'),
  author: toOne('authorId', 'User'),
  kit: toOne('kitId', 'InterviewKit'),
  answers: toValues('answers'),
  ratings: toValues('ratings'),
};

export const scorecardAnswer: ScorecardAnswerResolvers = {
  question: valueToOne('questionId', 'ScorecardQuestion'),
  options: async ({ account, optionIds }, _args, context) => {
    const reader = context.records.reader(account);
    const options = await Promise.all(
      optionIds.map((id) => reader.load('ScorecardQuestionOption', id, ['name'])),
    );
    return options.flatMap((option) => option?.name ?? []);
  },
};

export const attributeRating: AttributeRatingResolvers = {
  attribute: valueToOne('attributeId', 'CandidateAttribute'),
};
