import type { ProspectPoolResolvers } from '../generated.ts';
import { toMany } from '../relations.ts';

export const prospectPool: ProspectPoolResolvers = {
  stages: toMany('stageIds', 'ProspectPoolStage'),
  departments: toMany('departmentIds', 'Department'),
  offices: toMany('officeIds', 'Office'),
  jobs: toMany('jobIds', 'Job'),
};
