import { nullable, object, textOrNull } from '../../../http/decode/shape.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { column, commonColumns } from '../mapping/columns.ts';
import { timeFilters } from '../mapping/filters.ts';
import { createTable } from '../mapping/table.ts';

/** `GET /v3/sources`. */
export function sources(api: Api): Resource<'Source'> {
  return createTable(api, {
    type: 'Source',
    path: '/v3/sources',
    isDictionary: true,
    columns: {
      ...commonColumns,
      name: column('name', textOrNull),
      category: column('type', (value) => nullable(object({ name: textOrNull }))(value)?.name ?? null),
    },
    filters: timeFilters,
  });
}
