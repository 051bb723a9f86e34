import { flagOrNull, idOrNull, smallIntegerOrNull, textOrNull } from '../../../http/decode/shape.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { column, commonColumns } from '../mapping/columns.ts';
import { anyId, flag } from '../mapping/filters.ts';
import { createTable, type Table } from '../mapping/table.ts';

/** `GET /v3/demographic_answer_options`: rows may lack `created_at` and `updated_at`, which all others have. */
export const demographicAnswerOptionTable: Table<'DemographicAnswerOption'> = {
  type: 'DemographicAnswerOption',
  path: '/v3/demographic_answer_options',
  columns: {
    ...commonColumns,
    text: column('name', textOrNull),
    isFreeForm: column('free_form', flagOrNull),
    isDecline: column('decline_to_answer', flagOrNull),
    isActive: column('active', flagOrNull),
    questionId: column('demographic_question_id', idOrNull),
    position: column('sort_order', smallIntegerOrNull),
  },
  filters: {
    question: anyId('demographic_question_ids'),
    isActive: flag('active'),
  },
};

export function demographicAnswerOptions(api: Api): Resource<'DemographicAnswerOption'> {
  return createTable(api, demographicAnswerOptionTable);
}
