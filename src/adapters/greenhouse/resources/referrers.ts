import { idOrNull, textOrNull } from '../../../http/decode/shape.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { column, commonColumns } from '../mapping/columns.ts';
import { anyId, timeFilters } from '../mapping/filters.ts';
import { createTable } from '../mapping/table.ts';

/** `GET /v3/referrers`: the id of a referrer is not the id of a user. */
export function referrers(api: Api): Resource<'Referrer'> {
  return createTable(api, {
    type: 'Referrer',
    path: '/v3/referrers',
    columns: { ...commonColumns, name: column('name', textOrNull), userId: column('user_id', idOrNull) },
    filters: {
      ...timeFilters,
      user: anyId('user_ids'),
    },
  });
}
