import type { ProspectPoolFacts } from '../../model.ts';
import { toId } from '../ids.ts';
import { idIn } from '../rows/filters.ts';
import { defineResource } from '../rows/resource.ts';
import { type ChildFacts, childrenOf } from '../rows/row.ts';

type PoolStageFacts = ProspectPoolFacts['stages'][number];

export const prospectPoolStages = defineResource<ChildFacts<PoolStageFacts>>({
  path: 'prospect_pool_stages',
  from: (dataset) => childrenOf(dataset.prospectPools, (pool) => pool.stages),
  columns: {
    prospect_pool_id: ({ parent }) => toId('prospect_pools', parent),
    name: ({ name }) => name,
    sort_order: ({ position }) => position,
  },
  filters: { prospect_pool_ids: idIn('prospect_pool_id') },
});
