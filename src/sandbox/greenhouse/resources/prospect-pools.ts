import type { ProspectPoolFacts } from '../../model.ts';
import { type IdSpace, toId } from '../ids.ts';
import { flag, idIn } from '../rows/filters.ts';
import { defineResource } from '../rows/resource.ts';

function toIds(space: IdSpace, keys: readonly number[]): number[] {
  return keys.map((key) => toId(space, key));
}

export const prospectPools = defineResource<ProspectPoolFacts>({
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
