import type { Dataset, ProspectFacts, ProspectPoolFacts } from '../../../src/sandbox/model.ts';
import {
  byId,
  type ExpectedRecord,
  idOrNull,
  idsOf,
  type ProviderView,
  timestamps,
} from './provider-view.ts';

/** Prospect details and pools. */
export function toProspects({ prospects, prospectPools }: Dataset, view: ProviderView) {
  const stages = prospectPools.flatMap((pool) =>
    pool.stages.map((stage, position) => ({ ...stage, position, pool })),
  );
  return {
    ProspectDetail: byId(view, 'ProspectDetail', prospects, (prospect) => toDetail(prospect, view)),
    ProspectPool: byId(view, 'ProspectPool', prospectPools, (pool) => toPool(pool, view)),
    ProspectPoolStage: byId(view, 'ProspectPoolStage', stages, ({ name, position, pool }) => ({
      ...timestamps(pool),
      name,
      position,
      poolId: view.remoteId('ProspectPool', pool.key),
    })),
  };
}

function toDetail(prospect: ProspectFacts, view: ProviderView): ExpectedRecord<'ProspectDetail'> {
  const { application, pool, poolStage, owner, department, office } = prospect;
  return {
    ...timestamps(prospect),
    applicationId: view.remoteId('Application', application),
    poolId: idOrNull(view, 'ProspectPool', pool),
    stageId: idOrNull(view, 'ProspectPoolStage', poolStage),
    ownerId: idOrNull(view, 'User', owner),
    departmentId: idOrNull(view, 'Department', department),
    officeId: idOrNull(view, 'Office', office),
  };
}

function toPool(pool: ProspectPoolFacts, view: ProviderView): ExpectedRecord<'ProspectPool'> {
  const { name, description, isActive, departments, offices, jobs, stages } = pool;
  return {
    ...timestamps(pool),
    name,
    description,
    isActive,
    departmentIds: idsOf(view, 'Department', departments),
    officeIds: idsOf(view, 'Office', offices),
    jobIds: idsOf(view, 'Job', jobs),
    stageIds: idsOf(
      view,
      'ProspectPoolStage',
      stages.map(({ key }) => key),
    ),
  };
}
