import type { JobNoteResolvers } from '../generated.ts';
import { toOne } from '../relations.ts';

export const jobNote: JobNoteResolvers = {
  job: toOne('jobId', 'Job'),
  author: toOne('authorId', 'User'),
};
