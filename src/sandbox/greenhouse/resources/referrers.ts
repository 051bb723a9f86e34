import type { ReferrerFacts } from '../../model.ts';
import { toIdOrNull } from '../ids.ts';
import { idIn } from '../rows/filters.ts';
import { defineResource } from '../rows/resource.ts';

export const referrers = defineResource<ReferrerFacts>({
  path: 'referrers',
  from: (dataset) => dataset.referrers,
  columns: { user_id: ({ user }) => toIdOrNull('users', user), name: ({ name }) => name },
  filters: { user_ids: idIn('user_id') },
});
