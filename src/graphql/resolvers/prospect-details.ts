import type { ProspectDetailResolvers } from '../generated.ts';
import { toOne } from '../relations.ts';

export const prospectDetail: ProspectDetailResolvers = {
  application: toOne('applicationId', 'Application'),
  pool: toOne('poolId', 'ProspectPool'),
  stage: toOne('stageId', 'ProspectPoolStage'),
  owner: toOne('ownerId', 'User'),
  department: toOne('departmentId', 'Department'),
  office: toOne('officeId', 'Office'),
};
