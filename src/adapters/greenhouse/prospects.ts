import { flagOrNull, id, idOrNull, smallIntegerOrNull, textOrNull } from '../../http/decode/shape.ts';
import type { Resource } from '../adapter.ts';
import type { Api } from './api.ts';
import { childrenOf, inOrder } from './child-part.ts';
import { column, commonColumns } from './columns.ts';
import { ofProspectPool } from './parents.ts';
import { createTable, type Table } from './table.ts';
import { listOrNone } from './values.ts';

/** `GET /v3/prospect_details`: one row a prospect, those who have since applied included. */
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
};

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
};

/** `GET /v3/prospect_pools`. */
export function prospectPools(api: Api): Resource<'ProspectPool'> {
  return createTable(api, {
    type: 'ProspectPool',
    path: '/v3/prospect_pools',
    isDictionary: true,
    columns: {
      ...commonColumns,
      name: column('name', textOrNull),
      description: column('description', textOrNull),
      isActive: column('active', flagOrNull),
      departmentIds: column('department_ids', listOrNone(id)),
      officeIds: column('office_ids', listOrNone(id)),
      jobIds: column('job_ids', listOrNone(id)),
    },
    fieldGroups: [childrenOf(api, ofProspectPool).many('stageIds', prospectPoolStageTable, inOrder)],
  });
}
