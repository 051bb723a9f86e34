import type { KitQuestionFacts } from '../../model.ts';
import { toId } from '../ids.ts';
import { flag, idIn } from '../rows/filters.ts';
import { defineResource } from '../rows/resource.ts';
import { type ChildFacts, childrenOf } from '../rows/row.ts';
import { questionsOf } from './scorecard-questions.ts';

type OptionFacts = KitQuestionFacts['options'][number];

export const scorecardQuestionOptions = defineResource<ChildFacts<OptionFacts>>({
  path: 'scorecard_question_options',
  from: (dataset) => childrenOf(questionsOf(dataset), (question) => question.options),
  columns: {
    scorecard_question_id: ({ parent }) => toId('scorecard_questions', parent),
    name: ({ name }) => name,
    sort_order: ({ position }) => position,
    active: ({ isActive }) => isActive,
  },
  filters: { scorecard_question_ids: idIn('scorecard_question_id'), active: flag('active') },
});
