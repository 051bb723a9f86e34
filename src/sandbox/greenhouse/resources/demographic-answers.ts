import type { DemographicAnswerFacts } from '../../model.ts';
import { toId, toIdOrNull } from '../ids.ts';
import { idIn } from '../rows/filters.ts';
import { defineResource } from '../rows/resource.ts';

export const demographicAnswers = defineResource<DemographicAnswerFacts>({
  path: 'demographic_answers',
  from: (dataset) => dataset.demographicAnswers,
  columns: {
    application_id: ({ application }) => toId('applications', application),
    demographic_question_id: ({ question }) => toId('demographic_questions', question),
    demographic_answer_option_id: ({ option }) => toIdOrNull('demographic_answer_options', option),
    free_form_text: ({ text }) => text,
  },
  filters: {
    application_ids: idIn('application_id'),
    demographic_question_ids: idIn('demographic_question_id'),
    demographic_answer_option_ids: idIn('demographic_answer_option_id'),
  },
});
