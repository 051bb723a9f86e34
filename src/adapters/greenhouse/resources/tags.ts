import { textOrNull } from '../../../http/decode/shape.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { column, commonColumns } from '../mapping/columns.ts';
import { timeFilters } from '../mapping/filters.ts';
import { createTable } from '../mapping/table.ts';

/** `GET /v3/candidate_tags`. */
export function tags(api: Api): Resource<'Tag'> {
  return createTable(api, {
    type: 'Tag',
    path: '/v3/candidate_tags',
    isDictionary: true,
    columns: { ...commonColumns, name: column('name', textOrNull) },
    filters: timeFilters,
  });
}
