import { flagOrNull, idOrNull, smallIntegerOrNull, textOrNull } from '../../../http/decode/shape.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { choiceRow, toChoices } from '../mapping/choices.ts';
import { column, commonColumns } from '../mapping/columns.ts';
import { createRowsGroup } from '../mapping/field-groups.ts';
import { anyId, flag, timeFilters } from '../mapping/filters.ts';
import { createTable, type Table } from '../mapping/table.ts';

/** `GET /v3/scorecard_questions`, including those out of use. */
export const scorecardQuestionTable: Table<'ScorecardQuestion'> = {
  type: 'ScorecardQuestion',
  path: '/v3/scorecard_questions',
  columns: {
    ...commonColumns,
    kitId: column('interview_kit_id', idOrNull),
    text: column('question', textOrNull),
    answerType: column('answer_type', textOrNull),
    position: column('sort_order', smallIntegerOrNull),
    isRequired: column('required', flagOrNull),
    isActive: column('active', flagOrNull),
  },
  filters: {
    ...timeFilters,
    kit: anyId('interview_kit_ids'),
    isActive: flag('active'),
  },
};

export function scorecardQuestions(api: Api): Resource<'ScorecardQuestion'> {
  return createTable(api, {
    ...scorecardQuestionTable,
    fieldGroups: [
      createRowsGroup(api, {
        type: 'ScorecardQuestion',
        field: 'options',
        path: '/v3/scorecard_question_options',
        row: choiceRow,
        toValue: toChoices,
      }),
    ],
  });
}
