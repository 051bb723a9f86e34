import type { PostLocationResolvers } from '../generated.ts';
import { toOne } from '../relations.ts';

export const postLocation: PostLocationResolvers = {
  post: toOne('postId', 'JobPost'),
  office: toOne('officeId', 'Office'),
};
