import type { ScorecardQuestionResolvers } from '../generated.ts';
import { toOne } from '../relations.ts';

export const scorecardQuestion: ScorecardQuestionResolvers = {
  kit: toOne('kitId', 'InterviewKit'),
};
