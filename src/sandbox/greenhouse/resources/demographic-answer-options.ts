import type { DemographicAnswerOptionFacts } from '../../model.ts';
import { toId } from '../ids.ts';
import { flag, idIn } from '../rows/filters.ts';
import { defineResourceWithOptionalTimestamps } from '../rows/resource.ts';

export const demographicAnswerOptions = defineResourceWithOptionalTimestamps<DemographicAnswerOptionFacts>({
  path: 'demographic_answer_options',
  from: (dataset) => dataset.demographicAnswerOptions,
  columns: {
    demographic_question_id: ({ question }) => toId('demographic_questions', question),
    sort_order: ({ position }) => position,
    active: ({ isActive }) => isActive,
    free_form: ({ takesText }) => takesText,
    name: ({ name }) => name,
    decline_to_answer: ({ isDecline }) => isDecline,
  },
  filters: { demographic_question_ids: idIn('demographic_question_id'), active: flag('active') },
});
