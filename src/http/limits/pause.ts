import type { Answered } from './gate.ts';
import { readRetryAfter } from './retry-after.ts';

/** A stretch in which nobody asks a provider that has said 429. */
interface Pause {
  /** Milliseconds since the epoch; in the past where there is no pause. */
  readonly until: number;
  observe(answer: Answered, sentAt: number, now: number): void;
}

const firstMs = 1_000;
const longestMs = 30_000;

/** As long as the provider says; where it does not say, longer every time that it refuses again. */
export function createPause(random: () => number): Pause {
  let until = Number.NEGATIVE_INFINITY;
  let begunAt = Number.NEGATIVE_INFINITY;
  let refusals = 0;

  return {
    get until() {
      return until;
    },

    observe(answer, sentAt, now) {
      // What was sent before the pause says nothing of whether it helped.
      const isNews = sentAt > begunAt;
      if (answer.status !== 429) {
        if (isNews) refusals = 0;
        return;
      }
      if (isNews) {
        refusals += 1;
        begunAt = now;
      }
      const backoffMs = Math.min(longestMs, firstMs * 2 ** (refusals - 1)) * (0.5 + random() / 2);
      until = Math.max(until, now + (readRetryAfter(answer.headers, now) ?? backoffMs));
    },
  };
}
