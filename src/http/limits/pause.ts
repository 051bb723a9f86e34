import type { ResponseHead } from '../http.ts';
import { readRetryAfter } from './retry-after.ts';

/** A period without requests, after a provider has answered 429. */
interface Pause {
  /** Milliseconds since the epoch; in the past if there is no pause. */
  readonly until: number;
  observe(response: ResponseHead, sentAt: number, now: number): void;
}

const firstBackoffMs = 1_000;
const maxBackoffMs = 30_000;

/** Lasts as long as `Retry-After` says; without that header, twice as long after each further 429. */
export function createPause(random: () => number): Pause {
  let until = Number.NEGATIVE_INFINITY;
  let startedAt = Number.NEGATIVE_INFINITY;
  let refusals = 0;

  return {
    get until() {
      return until;
    },

    observe(response, sentAt, now) {
      // A response to a request from before the pause does not show whether the pause was long enough.
      const isAfterPause = sentAt > startedAt;
      if (response.status !== 429) {
        if (isAfterPause) refusals = 0;
        return;
      }
      if (isAfterPause) {
        refusals += 1;
        startedAt = now;
      }
      const backoffMs = Math.min(maxBackoffMs, firstBackoffMs * 2 ** (refusals - 1)) * (0.5 + random() / 2);
      until = Math.max(until, now + (readRetryAfter(response.headers, now) ?? backoffMs));
    },
  };
}
