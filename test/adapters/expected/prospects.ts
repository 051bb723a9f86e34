import type { ProspectFacts, ProspectPoolFacts } from '../../../src/sandbox/model/records.ts';
import type { Dataset } from '../../../src/sandbox/model.ts';
import { byId, idOrNull, idsOf, stamps, type Telling, type Told } from './provider-view.ts';

/** People who are kept in mind for jobs to come. */
export function toProspects({ prospects, prospectPools }: Dataset, telling: Telling) {
  const stages = prospectPools.flatMap((pool) =>
    pool.stages.map((stage, position) => ({ ...stage, position, pool })),
  );
  return {
    ProspectDetail: byId(telling, 'ProspectDetail', prospects, (prospect) => toDetail(prospect, telling)),
    ProspectPool: byId(telling, 'ProspectPool', prospectPools, (pool) => toPool(pool, telling)),
    ProspectPoolStage: byId(telling, 'ProspectPoolStage', stages, ({ name, position, pool }) => ({
      ...stamps(pool),
      name,
      position,
      poolId: telling.remoteId('ProspectPool', pool.key),
    })),
  };
}

function toDetail(prospect: ProspectFacts, telling: Telling): Told<'ProspectDetail'> {
  const { application, pool, poolStage, owner, department, office } = prospect;
  return {
    ...stamps(prospect),
    applicationId: telling.remoteId('Application', application),
    poolId: idOrNull(telling, 'ProspectPool', pool),
    stageId: idOrNull(telling, 'ProspectPoolStage', poolStage),
    ownerId: idOrNull(telling, 'User', owner),
    departmentId: idOrNull(telling, 'Department', department),
    officeId: idOrNull(telling, 'Office', office),
  };
}

function toPool(pool: ProspectPoolFacts, telling: Telling): Told<'ProspectPool'> {
  const { name, description, isActive, departments, offices, jobs, stages } = pool;
  return {
    ...stamps(pool),
    name,
    description,
    isActive,
    departmentIds: idsOf(telling, 'Department', departments),
    officeIds: idsOf(telling, 'Office', offices),
    jobIds: idsOf(telling, 'Job', jobs),
    stageIds: idsOf(
      telling,
      'ProspectPoolStage',
      stages.map(({ key }) => key),
    ),
  };
}
