import { flagOrNull, textOrNull } from '../../../http/decode/shape.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { column, commonColumns } from '../mapping/columns.ts';
import { childGroups } from '../mapping/field-groups.ts';
import { flag, timeFilters } from '../mapping/filters.ts';
import { byPosition } from '../mapping/positions.ts';
import { createTable } from '../mapping/table.ts';
import { demographicQuestionTable } from './demographic-questions.ts';

/** `GET /v3/demographic_question_sets`. */
export function demographicQuestionSets(api: Api): Resource<'DemographicQuestionSet'> {
  return createTable(api, {
    type: 'DemographicQuestionSet',
    path: '/v3/demographic_question_sets',
    columns: {
      ...commonColumns,
      title: column('title', textOrNull),
      description: column('description', textOrNull),
      isActive: column('active', flagOrNull),
    },
    filters: {
      ...timeFilters,
      isActive: flag('active'),
    },
    fieldGroups: [
      childGroups(api, 'DemographicQuestionSet').toMany('questionIds', demographicQuestionTable, byPosition),
    ],
  });
}
