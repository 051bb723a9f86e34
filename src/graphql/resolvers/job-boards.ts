import type { JobBoardResolvers } from '../generated.ts';
import { toMany } from '../relations.ts';

export const jobBoard: JobBoardResolvers = {
  posts: toMany('postIds', 'JobPost'),
};
