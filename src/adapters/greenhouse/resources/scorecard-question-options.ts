import { textOrNull } from '../../../http/decode/shape.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { column, commonColumns } from '../mapping/columns.ts';
import { createUnlistedTable } from '../mapping/table.ts';

/** `GET /v3/scorecard_question_options`, read by id only: the options that were chosen in answers. */
export function scorecardQuestionOptions(api: Api): Resource<'ScorecardQuestionOption'> {
  return createUnlistedTable(api, {
    type: 'ScorecardQuestionOption',
    path: '/v3/scorecard_question_options',
    columns: { ...commonColumns, name: column('name', textOrNull) },
  });
}
