import { faultOf } from '../../query/plain-text.ts';
import { refusal } from '../../query/refusal.ts';
import type { Stage } from '../stage.ts';

/** Refuses variables that are nested too deep, or hold control characters or invalid Unicode. */
export const variableLimits: Stage = {
  admit({ params }) {
    const fault = faultOf(params.variables);
    return fault === null ? null : refusal(fault);
  },
};
