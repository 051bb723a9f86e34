import type {
  ProspectDetailResolvers,
  ProspectPoolResolvers,
  ProspectPoolStageResolvers,
} from '../generated.ts';
import { toMany, toOne } from '../relations.ts';

export const prospectDetail: ProspectDetailResolvers = {
  application: toOne('applicationId', 'Application'),
  pool: toOne('poolId', 'ProspectPool'),
  stage: toOne('stageId', 'ProspectPoolStage'),
  owner: toOne('ownerId', 'User'),
  department: toOne('departmentId', 'Department'),
  office: toOne('officeId', 'Office'),
};

export const prospectPool: ProspectPoolResolvers = {
  stages: toMany('stageIds', 'ProspectPoolStage'),
  departments: toMany('departmentIds', 'Department'),
  offices: toMany('officeIds', 'Office'),
  jobs: toMany('jobIds', 'Job'),
};

export const prospectPoolStage: ProspectPoolStageResolvers = {
  pool: toOne('poolId', 'ProspectPool'),
};
