import { idOrNull, textOrNull } from '../../../http/decode/shape.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { column, commonColumns } from '../mapping/columns.ts';
import { anyId, timeFilters } from '../mapping/filters.ts';
import { createTable, type Table } from '../mapping/table.ts';

/** `GET /v3/demographic_answers`. */
export const demographicAnswerTable: Table<'DemographicAnswer'> = {
  type: 'DemographicAnswer',
  path: '/v3/demographic_answers',
  columns: {
    ...commonColumns,
    applicationId: column('application_id', idOrNull),
    questionId: column('demographic_question_id', idOrNull),
    optionId: column('demographic_answer_option_id', idOrNull),
    text: column('free_form_text', textOrNull),
  },
  filters: {
    ...timeFilters,
    application: anyId('application_ids'),
    question: anyId('demographic_question_ids'),
    option: anyId('demographic_answer_option_ids'),
  },
};

export function demographicAnswers(api: Api): Resource<'DemographicAnswer'> {
  return createTable(api, demographicAnswerTable);
}
