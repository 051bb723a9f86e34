import type {
  ProspectDetailResolvers,
  ProspectPoolResolvers,
  ProspectPoolStageResolvers,
} from '../generated.ts';
import { many, one } from '../relations.ts';

export const prospectDetail: ProspectDetailResolvers = {
  application: one('applicationId', 'Application'),
  pool: one('poolId', 'ProspectPool'),
  stage: one('stageId', 'ProspectPoolStage'),
  owner: one('ownerId', 'User'),
  department: one('departmentId', 'Department'),
  office: one('officeId', 'Office'),
};

export const prospectPool: ProspectPoolResolvers = {
  stages: many('stageIds', 'ProspectPoolStage'),
  departments: many('departmentIds', 'Department'),
  offices: many('officeIds', 'Office'),
  jobs: many('jobIds', 'Job'),
};

export const prospectPoolStage: ProspectPoolStageResolvers = {
  pool: one('poolId', 'ProspectPool'),
};
