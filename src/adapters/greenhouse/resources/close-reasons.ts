import { textOrNull } from '../../../http/decode/shape.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { column, commonColumns } from '../mapping/columns.ts';
import { timeFilters } from '../mapping/filters.ts';
import { createTable } from '../mapping/table.ts';

/** `GET /v3/close_reasons`. */
export function closeReasons(api: Api): Resource<'CloseReason'> {
  return createTable(api, {
    type: 'CloseReason',
    path: '/v3/close_reasons',
    isDictionary: true,
    columns: { ...commonColumns, name: column('name', textOrNull) },
    filters: timeFilters,
  });
}
