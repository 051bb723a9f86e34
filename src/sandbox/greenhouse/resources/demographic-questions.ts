import type { DemographicQuestionFacts } from '../../model.ts';
import { toIdOrNull } from '../ids.ts';
import { flag, idIn } from '../rows/filters.ts';
import { defineResourceWithOptionalTimestamps } from '../rows/resource.ts';

export const demographicQuestions = defineResourceWithOptionalTimestamps<DemographicQuestionFacts>({
  path: 'demographic_questions',
  from: (dataset) => dataset.demographicQuestions,
  columns: {
    sort_order: ({ position }) => position,
    active: ({ isActive }) => isActive,
    name: ({ text }) => text,
    demographic_question_set_id: ({ set }) => toIdOrNull('demographic_question_sets', set),
    required: ({ isRequired }) => isRequired,
    answer_type: ({ kind }) =>
      kind === null ? null : `multi_value_${kind === 'OPTION' ? 'single' : 'multi'}_select`,
  },
  filters: {
    demographic_question_set_ids: idIn('demographic_question_set_id'),
    active: flag('active'),
    required: flag('required'),
  },
});
