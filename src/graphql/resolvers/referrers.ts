import type { ReferrerResolvers } from '../generated.ts';
import { toOne } from '../relations.ts';

export const referrer: ReferrerResolvers = {
  user: toOne('userId', 'User'),
};
