import { idOrNull } from '../../../http/decode/shape.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { column, commonColumns } from '../mapping/columns.ts';
import { anyId, timeFilters } from '../mapping/filters.ts';
import { createTable, type Table } from '../mapping/table.ts';

/** `GET /v3/prospect_details`: one row for each prospect, including prospects who have applied since. */
export const prospectDetailTable: Table<'ProspectDetail'> = {
  type: 'ProspectDetail',
  path: '/v3/prospect_details',
  columns: {
    ...commonColumns,
    applicationId: column('application_id', idOrNull),
    poolId: column('pool_id', idOrNull),
    stageId: column('pool_stage_id', idOrNull),
    ownerId: column('prospect_owner_id', idOrNull),
    departmentId: column('department_id', idOrNull),
    officeId: column('office_id', idOrNull),
  },
  filters: {
    ...timeFilters,
    application: anyId('application_ids'),
    pool: anyId('pool_ids'),
    stage: anyId('pool_stage_ids'),
    owner: anyId('prospect_owner_ids'),
    department: anyId('department_ids'),
    office: anyId('office_ids'),
  },
};

export function prospectDetails(api: Api): Resource<'ProspectDetail'> {
  return createTable(api, prospectDetailTable);
}
