import { faultOf } from '../../query/plain-text.ts';
import { refusal } from '../../query/refusal.ts';
import type { Stage } from '../stage.ts';

/** Refuses variables that are nested too deep, or hold text that no provider could be asked with. */
export const variableLimits: Stage = {
  admit({ params }) {
    const fault = faultOf(params.variables);
    return fault === null ? null : refusal(fault);
  },
};
