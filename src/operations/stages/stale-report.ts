import { withExtension } from '../operation.ts';
import type { Stage } from '../stage.ts';

/** Tells in `extensions.stale` which accounts' records were served past their time, and how old they were at most. */
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
