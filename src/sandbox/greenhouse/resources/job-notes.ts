import type { JobNoteFacts } from '../../model.ts';
import { toId } from '../ids.ts';
import { idIn, sameWords, wordIs } from '../rows/filters.ts';
import { defineResource } from '../rows/resource.ts';
import { toVisibility } from '../rows/words.ts';

export const jobNotes = defineResource<JobNoteFacts>({
  path: 'job_notes',
  from: (dataset) => dataset.jobNotes,
  columns: {
    job_id: ({ job }) => toId('jobs', job),
    user_id: ({ author }) => toId('users', author),
    body: ({ body }) => body,
    visibility: ({ visibility }) => toVisibility(visibility),
  },
  filters: {
    job_ids: idIn('job_id'),
    user_ids: idIn('user_id'),
    visibility: wordIs('visibility', sameWords('admin_only_visible', 'privately_visible')),
  },
});
