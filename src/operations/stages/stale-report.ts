import { withExtension } from '../operation.ts';
import type { Stage } from '../stage.ts';

/** Lists in `extensions.stale` the accounts whose stale cache entries were served, each with the greatest age. */
export const staleReport: Stage = {
  finish({ staleMs }, result) {
    if (staleMs.size === 0 || result.data === undefined) return result;
    return withExtension(
      result,
      'stale',
      Array.from(staleMs, ([account, ageMs]) => ({ account, ageMs })),
    );
  },
};
