import type { ProspectFacts } from '../../model.ts';
import { toId, toIdOrNull } from '../ids.ts';
import { idIn } from '../rows/filters.ts';
import { defineResource } from '../rows/resource.ts';

export const prospectDetails = defineResource<ProspectFacts>({
  path: 'prospect_details',
  from: (dataset) => dataset.prospects,
  columns: {
    application_id: ({ application }) => toId('applications', application),
    pool_id: ({ pool }) => toIdOrNull('prospect_pools', pool),
    pool_stage_id: ({ poolStage }) => toIdOrNull('prospect_pool_stages', poolStage),
    prospect_owner_id: ({ owner }) => toIdOrNull('users', owner),
    department_id: ({ department }) => toIdOrNull('departments', department),
    office_id: ({ office }) => toIdOrNull('offices', office),
  },
  filters: {
    application_ids: idIn('application_id'),
    pool_ids: idIn('pool_id'),
    pool_stage_ids: idIn('pool_stage_id'),
    prospect_owner_ids: idIn('prospect_owner_id'),
    department_ids: idIn('department_id'),
    office_ids: idIn('office_id'),
  },
});
