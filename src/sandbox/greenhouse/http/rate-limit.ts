import type { Clock } from '../../../clock.ts';

export interface RateLimit {
  readonly requests: number;
  readonly windowSeconds: number;
}

interface Charge {
  readonly isExceeded: boolean;
  /** What the answer says about the limit. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Counts one request, if it is still allowed. */
export type RateLimiter = () => Charge;

/**
 * A fixed window whose edges are multiples of its length since the epoch, as recorded traffic shows; the headers are
 * those of harvestdocs.greenhouse.io/docs/api-rate-limiting. Null limits nothing and says nothing.
 */
export function createRateLimiter(limit: RateLimit | null, clock: Clock): RateLimiter {
  if (limit === null) return () => ({ isExceeded: false, headers: {} });
  const windowMs = limit.windowSeconds * 1_000;
  let window = 0;
  let used = 0;

  return () => {
    const now = clock.now();
    const current = Math.floor(now / windowMs);
    if (current !== window) used = 0;
    window = current;
    const isExceeded = used >= limit.requests;
    if (!isExceeded) used += 1;
    const untilEdge = Math.ceil(((current + 1) * windowMs - now) / 1_000);
    return {
      isExceeded,
      headers: {
        'x-ratelimit-limit': String(limit.requests),
        'x-ratelimit-remaining': String(limit.requests - used),
        // In every recording this is a whole window after the answer, later than the edge of the window.
        'x-ratelimit-reset': String(Math.floor(now / 1_000) + limit.windowSeconds),
        ...(isExceeded ? { 'retry-after': String(untilEdge) } : {}),
      },
    };
  };
}
