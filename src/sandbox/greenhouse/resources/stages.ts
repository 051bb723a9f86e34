import type { StageFacts } from '../../model.ts';
import { toId } from '../ids.ts';
import { flag, idIn } from '../rows/filters.ts';
import { defineResource } from '../rows/resource.ts';
import { type ChildFacts, childrenOf } from '../rows/row.ts';

export const jobInterviewStages = defineResource<ChildFacts<StageFacts>>({
  path: 'job_interview_stages',
  from: (dataset) => childrenOf(dataset.jobs, (job) => job.stages),
  columns: {
    job_id: ({ parent }) => toId('jobs', parent),
    sort_order: ({ position }) => position,
    name: ({ name }) => name,
    active: ({ isActive }) => isActive,
  },
  filters: { job_ids: idIn('job_id'), active: flag('active') },
});
