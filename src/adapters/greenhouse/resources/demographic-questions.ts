import { flagOrNull, idOrNull, smallIntegerOrNull, textOrNull } from '../../../http/decode/shape.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { column, commonColumns } from '../mapping/columns.ts';
import { childGroups } from '../mapping/field-groups.ts';
import { anyId, flag, flagIfTrue } from '../mapping/filters.ts';
import { byPosition } from '../mapping/positions.ts';
import { createTable, type Table } from '../mapping/table.ts';
import { demographicAnswerOptionTable } from './demographic-answer-options.ts';

/** `GET /v3/demographic_questions`: rows may lack `created_at` and `updated_at`, which all others have. */
export const demographicQuestionTable: Table<'DemographicQuestion'> = {
  type: 'DemographicQuestion',
  path: '/v3/demographic_questions',
  columns: {
    ...commonColumns,
    text: column('name', textOrNull),
    isRequired: column('required', flagOrNull),
    isActive: column('active', flagOrNull),
    answerType: column('answer_type', textOrNull),
    questionSetId: column('demographic_question_set_id', idOrNull),
    position: column('sort_order', smallIntegerOrNull),
  },
  filters: {
    questionSet: anyId('demographic_question_set_ids'),
    isActive: flag('active'),
    isRequired: flagIfTrue('required'),
  },
};

export function demographicQuestions(api: Api): Resource<'DemographicQuestion'> {
  return createTable(api, {
    ...demographicQuestionTable,
    fieldGroups: [
      childGroups(api, 'DemographicQuestion').toMany('optionIds', demographicAnswerOptionTable, byPosition),
    ],
  });
}
