import { variablesError } from '../../query/plain-text.ts';
import { refusal } from '../../query/refusal.ts';
import type { Stage } from '../stage.ts';

/** Refuses variables that are nested too deep, or hold control characters or invalid Unicode. */
export const variableLimits: Stage = {
  admit({ params }) {
    const message = variablesError(params.variables);
    return message === null ? null : refusal(message);
  },
};
