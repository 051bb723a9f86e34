import { type Clock, sleep } from '../../clock.ts';
import { UpstreamError } from '../../errors.ts';
import type { RequestScope } from '../../request-scope.ts';
import { createRetryBudget } from './retry-budget.ts';

export interface Retry {
  /** Counts a first attempt. */
  onFirst(): void;
  /** Waits until the next attempt is due, or throws the error if there must be none. */
  after(attempt: number, error: unknown, scope: RequestScope): Promise<void>;
}

const maxAttempts = 3;
const firstBackoffMs = 250;
const retryableStatuses: ReadonlySet<number | null> = new Set([429, 502, 503, 504]);

/** Decides whether a failed read is retried, and when. One per account. */
export function createRetry(clock: Clock, random: () => number): Retry {
  const budget = createRetryBudget(clock);
  return {
    onFirst: budget.onFirst,

    async after(attempt, error, scope) {
      if (!(error instanceof UpstreamError) || !isRetryable(error) || attempt >= maxAttempts) throw error;
      const backoffMs = random() * firstBackoffMs * 2 ** (attempt - 1);
      const waitMs = Math.max((error.retryAfter ?? 0) * 1_000, backoffMs);
      if (clock.now() + waitMs >= scope.deadline) throw error;
      // After a 429 the limiter delays all requests of the account, this one included.
      if (error.status === 429) return;
      if (!budget.take()) throw error;
      await sleep(waitMs, scope.signal, clock);
    },
  };
}

/** A timeout is not retried: another request does not help a provider that is slow. */
function isRetryable(error: UpstreamError): boolean {
  return (
    retryableStatuses.has(error.status) || (error.status === null && error.code === 'UPSTREAM_UNAVAILABLE')
  );
}
