import { textOrNull } from '../../../http/decode/shape.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { column, commonColumns } from '../mapping/columns.ts';
import { createUnlistedTable } from '../mapping/table.ts';

/** `GET /v3/job_board_custom_locations`, read by id only. */
export function boardLocations(api: Api): Resource<'BoardLocation'> {
  return createUnlistedTable(api, {
    type: 'BoardLocation',
    path: '/v3/job_board_custom_locations',
    columns: { ...commonColumns, text: column('value', textOrNull) },
  });
}
