import type { PostPayRangeResolvers } from '../generated.ts';
import { toOne } from '../relations.ts';

export const postPayRange: PostPayRangeResolvers = {
  post: toOne('postId', 'JobPost'),
  input: toOne('payInputId', 'PayInput'),
};
