import type { Clock } from '../../../clock.ts';
import type { RateLimit } from '../options.ts';
import type { Route } from './route.ts';

/** A page says 2 requests a second for these, against 10 for most; of publications it says so of writing only. */
const slowPerSecond = 2;
const slowLimits: readonly Route['limit'][] = ['publications', 'offerDocuments'];

export interface Admission {
  readonly isAdmitted: boolean;
  /** developers.smartrecruiters.com/docs/rate-limiting: on every answer, and no `Retry-After`. */
  readonly headers: Readonly<Record<string, string>>;
}

interface AdmissionRequest {
  /** Counts apart from all others. */
  readonly credential: string;
  readonly limit: Route['limit'];
  onceEnded(callback: () => void): void;
}

/**
 * Whether all paths share one allowance is not documented: here they do. A request that is refused counts among those
 * of its second, so that who repeats without pausing never gets through, as was measured on the public Posting API.
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
  /** Below 0 where it is used up. */
  readonly left: number;
}

function tightest(allowances: readonly Allowance[]): Allowance {
  return allowances.reduce((one, other) => (other.left < one.left ? other : one));
}

/** Counts what happened in the second before now. */
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
