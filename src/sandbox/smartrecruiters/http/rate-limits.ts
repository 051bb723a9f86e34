import type { Clock } from '../../../clock.ts';
import type { RateLimit } from '../options.ts';
import type { Route } from './route.ts';

/** A page documents 2 requests per second for these limits; for publications it does so for writes only. */
const slowPerSecond = 2;
const slowLimits: readonly Route['limit'][] = ['publications', 'offerDocuments'];

export interface Admission {
  readonly isAdmitted: boolean;
  /** Headers of every response, without `Retry-After`: developers.smartrecruiters.com/docs/rate-limiting */
  readonly headers: Readonly<Record<string, string>>;
}

interface AdmissionRequest {
  /** Name of the credential, which has its own counters. */
  readonly credential: string;
  readonly limit: Route['limit'];
  onceEnded(callback: () => void): void;
}

/**
 * Whether all paths share one rate is not documented; here they do. A refused request counts as well, so that a client
 * which retries without a pause never succeeds, as measured on the public Posting API.
 */
export function createRateLimits(clock: Clock, { perSecond, concurrent, candidateLists }: RateLimit) {
  const started = createWindow(clock);
  const underWay = new Map<string, number>();

  function roomIn(name: string, most: number): number {
    return most - (underWay.get(name) ?? 0);
  }

  function hold(name: string, onceEnded: AdmissionRequest['onceEnded']): void {
    underWay.set(name, (underWay.get(name) ?? 0) + 1);
    onceEnded(() => underWay.set(name, (underWay.get(name) ?? 0) - 1));
  }

  return {
    admit({ credential, limit, onceEnded }: AdmissionRequest): Admission {
      const rates = [{ name: credential, most: perSecond }];
      if (slowLimits.includes(limit)) rates.push({ name: `${credential} ${limit}`, most: slowPerSecond });
      const slots = [{ name: credential, most: concurrent }];
      if (limit === 'candidateLists') slots.push({ name: `${credential} ${limit}`, most: candidateLists });

      const rate = tightest(rates.map(({ name, most }) => ({ most, left: most - started.add(name) })));
      const room = tightest(slots.map(({ name, most }) => ({ most, left: roomIn(name, most) - 1 })));
      const isAdmitted = rate.left >= 0 && room.left >= 0;
      if (isAdmitted) for (const { name } of slots) hold(name, onceEnded);
      return {
        isAdmitted,
        headers: {
          'X-RateLimit-Limit': String(rate.most),
          'X-RateLimit-Remaining': String(Math.max(0, rate.left)),
          'X-RateLimit-Concurrent-Limit': String(room.most),
          'X-RateLimit-Concurrent-Remaining': String(Math.max(0, room.left)),
        },
      };
    },
  };
}

interface Allowance {
  readonly most: number;
  /** Remaining requests; negative if the limit is exceeded. */
  readonly left: number;
}

function tightest(allowances: readonly Allowance[]): Allowance {
  return allowances.reduce((one, other) => (other.left < one.left ? other : one));
}

/** Counts the events of the last second by name. */
function createWindow(clock: Clock) {
  const times = new Map<string, number[]>();

  return {
    add(name: string): number {
      const now = clock.now();
      const recent = (times.get(name) ?? []).filter((time) => now - time < 1_000);
      recent.push(now);
      times.set(name, recent);
      return recent.length;
    },
  };
}
