import type { Clock } from '../../../clock.ts';

export interface RateLimit {
  readonly requests: number;
  readonly windowSeconds: number;
}

interface Charge {
  readonly isExceeded: boolean;
  /** Rate limit headers of the response. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Counts a request, unless the limit is exceeded. */
export type RateLimiter = () => Charge;

/**
 * Creates a fixed-window limiter. As in recorded traffic, windows start at multiples of their length since the epoch; the
 * headers are those of harvestdocs.greenhouse.io/docs/api-rate-limiting. Null means no limit and no headers.
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
        // In all recordings this is one window length after the response, later than the end of the window.
        'x-ratelimit-reset': String(Math.floor(now / 1_000) + limit.windowSeconds),
        ...(isExceeded ? { 'retry-after': String(untilEdge) } : {}),
      },
    };
  };
}
