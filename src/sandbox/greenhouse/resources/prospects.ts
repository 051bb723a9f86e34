import type { ProspectFacts, ProspectPoolFacts } from '../../model/records.ts';
import { flag, idIn } from '../filters.ts';
import { type IdSpace, toId, toIdOrNull } from '../ids.ts';
import { defineResource, type RowFacts } from '../resource.ts';

const prospectDetails = defineResource<ProspectFacts>({
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

function toIds(space: IdSpace, keys: readonly number[]): number[] {
  return keys.map((key) => toId(space, key));
}

const prospectPools = defineResource<ProspectPoolFacts>({
  path: 'prospect_pools',
  from: (dataset) => dataset.prospectPools,
  columns: {
    name: ({ name }) => name,
    active: ({ isActive }) => isActive,
    description: ({ description }) => description,
    department_ids: ({ departments }) => toIds('departments', departments),
    office_ids: ({ offices }) => toIds('offices', offices),
    job_ids: ({ jobs }) => toIds('jobs', jobs),
  },
  filters: {
    department_ids: idIn('department_ids'),
    office_ids: idIn('office_ids'),
    job_ids: idIn('job_ids'),
    active: flag('active'),
  },
});

interface PoolStageItem extends RowFacts {
  readonly pool: number;
  readonly name: string;
  readonly position: number;
}

const prospectPoolStages = defineResource<PoolStageItem>({
  path: 'prospect_pool_stages',
  from: (dataset) =>
    dataset.prospectPools.flatMap(({ key, createdAt, updatedAt, stages }) =>
      stages.map((stage, position) => ({ ...stage, createdAt, updatedAt, pool: key, position })),
    ),
  columns: {
    prospect_pool_id: ({ pool }) => toId('prospect_pools', pool),
    name: ({ name }) => name,
    sort_order: ({ position }) => position,
  },
  filters: { prospect_pool_ids: idIn('prospect_pool_id') },
});

export const prospectResources = [prospectDetails, prospectPools, prospectPoolStages];
