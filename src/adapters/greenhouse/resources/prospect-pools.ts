import { flagOrNull, id, textOrNull } from '../../../http/decode/shape.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { column, commonColumns } from '../mapping/columns.ts';
import { childGroups } from '../mapping/field-groups.ts';
import { anyId, flag, timeFilters } from '../mapping/filters.ts';
import { byPosition } from '../mapping/positions.ts';
import { createTable } from '../mapping/table.ts';
import { listOrNone } from '../mapping/values.ts';
import { prospectPoolStageTable } from './prospect-pool-stages.ts';

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
    filters: {
      ...timeFilters,
      department: anyId('department_ids'),
      office: anyId('office_ids'),
      job: anyId('job_ids'),
      isActive: flag('active'),
    },
    fieldGroups: [childGroups(api, 'ProspectPool').toMany('stageIds', prospectPoolStageTable, byPosition)],
  });
}
