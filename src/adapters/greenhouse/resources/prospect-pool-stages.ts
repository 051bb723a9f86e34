import { idOrNull, smallIntegerOrNull, textOrNull } from '../../../http/decode/shape.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { column, commonColumns } from '../mapping/columns.ts';
import { anyId, timeFilters } from '../mapping/filters.ts';
import { createTable, type Table } from '../mapping/table.ts';

/** `GET /v3/prospect_pool_stages`. */
export const prospectPoolStageTable: Table<'ProspectPoolStage'> = {
  type: 'ProspectPoolStage',
  path: '/v3/prospect_pool_stages',
  isDictionary: true,
  columns: {
    ...commonColumns,
    name: column('name', textOrNull),
    position: column('sort_order', smallIntegerOrNull),
    poolId: column('prospect_pool_id', idOrNull),
  },
  filters: {
    ...timeFilters,
    pool: anyId('prospect_pool_ids'),
  },
};

export function prospectPoolStages(api: Api): Resource<'ProspectPoolStage'> {
  return createTable(api, prospectPoolStageTable);
}
