import { flagOrNull, textOrNull } from '../../../http/decode/shape.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { column, commonColumns } from '../mapping/columns.ts';
import { childGroups } from '../mapping/field-groups.ts';
import { flag, timeFilters } from '../mapping/filters.ts';
import { createTable } from '../mapping/table.ts';
import { jobPostTable } from './job-posts.ts';

/** `GET /v3/job_boards`. */
export function jobBoards(api: Api): Resource<'JobBoard'> {
  return createTable(api, {
    type: 'JobBoard',
    path: '/v3/job_boards',
    isDictionary: true,
    columns: {
      ...commonColumns,
      name: column('company_name', textOrNull),
      isInternal: column('internal', flagOrNull),
      isLive: column('status', (word) => {
        const status = textOrNull(word);
        return status === null ? null : status === 'live';
      }),
    },
    filters: {
      ...timeFilters,
      isInternal: flag('internal'),
      isLive: flag('live'),
    },
    fieldGroups: [childGroups(api, 'JobBoard').toMany('postIds', jobPostTable)],
  });
}
