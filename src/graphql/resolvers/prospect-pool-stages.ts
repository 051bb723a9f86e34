import type { ProspectPoolStageResolvers } from '../generated.ts';
import { toOne } from '../relations.ts';

export const prospectPoolStage: ProspectPoolStageResolvers = {
  pool: toOne('poolId', 'ProspectPool'),
};
