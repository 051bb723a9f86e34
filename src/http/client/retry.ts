import { type Clock, sleep } from '../../clock.ts';
import { UpstreamError } from '../../errors.ts';
import type { RequestScope } from '../../request-scope.ts';
import { createRetryBudget } from './retry-budget.ts';

export interface Retry {
  /** Counts a request that is not a repetition. */
  onFirst(): void;
  /** Waits until the next attempt is due, or throws the error where there must be none. */
  after(attempt: number, error: unknown, scope: RequestScope): Promise<void>;
}

const maxAttempts = 3;
const firstBackoffMs = 250;
const repeatable: ReadonlySet<number | null> = new Set([429, 502, 503, 504]);

/** Decides whether a failed read is repeated, and when. One per account. */
export function createRetry(clock: Clock, random: () => number): Retry {
  const budget = createRetryBudget(clock);
  return {
    onFirst: budget.onFirst,

    async after(attempt, error, scope) {
      if (!(error instanceof UpstreamError) || !isRepeatable(error) || attempt >= maxAttempts) throw error;
      const backoffMs = random() * firstBackoffMs * 2 ** (attempt - 1);
      const waitMs = Math.max((error.retryAfter ?? 0) * 1_000, backoffMs);
      if (clock.now() + waitMs >= scope.deadline) throw error;
      // After a 429 the limiter holds back the whole account, this request included.
      if (error.status === 429) return;
      if (!budget.take()) throw error;
      await sleep(waitMs, scope.signal, clock);
    },
  };
}

/** Not after a timeout: whoever did not answer in time is not helped by being asked again. */
function isRepeatable(error: UpstreamError): boolean {
  return repeatable.has(error.status) || (error.status === null && error.code === 'UPSTREAM_UNAVAILABLE');
}
