import type { WindowLimit } from '../http.ts';
import type { Answered, Gate } from './gate.ts';
import { createProviderClock } from './provider-clock.ts';
import { readRetryAfter } from './retry-after.ts';

/** Kept from either side of a window's edge, beyond what is known of the provider's clock. */
const marginMs = 50;
/** Until the first answer has told the real allowance, so many at once are few enough for any. */
const firstInFlight = 4;

/**
 * So many requests in a fixed window. Windows begin at multiples of their length since the epoch, on the provider's
 * clock. Near an edge nobody can say in which of two windows the provider counts a request, so it is counted in both.
 */
export function createWindowGate(limit: Pick<WindowLimit, 'requests' | 'windowMs' | 'headers'>): Gate {
  const { windowMs, headers: names } = limit;
  const provider = createProviderClock();
  let allowance = limit.requests;
  let isLearnt = false;
  let inFlight = 0;
  let window = Number.NEGATIVE_INFINITY;
  let counted = 0;
  /** Requests of the window before that the provider may count in this one. */
  let carried = 0;
  /** Requests that may be counted in the next window instead; null while its edge is far. */
  let nearEdge: number | null = null;
  /** The least that an answer of this window has said is left; others may use the same credential. */
  let remaining: number | null = null;
  /** Answers that said nothing of this window, and whose requests may be counted in it after what others said. */
  let unheard = 0;

  function windowAt(now: number): number {
    return Math.floor((provider.earliest(now) - marginMs) / windowMs);
  }

  function mayBeNext(now: number): boolean {
    return Math.floor((provider.latest(now) + marginMs) / windowMs) > window;
  }

  function turn(now: number): void {
    const current = windowAt(now);
    // Further back than one window, our own clock was set; a little back, only the estimate has moved.
    if (current > window || current < window - 1) {
      carried = current === window + 1 ? (nearEdge ?? inFlight) : inFlight;
      window = current;
      counted = 0;
      nearEdge = null;
      remaining = null;
      unheard = 0;
    }
    if (mayBeNext(now)) nearEdge ??= inFlight;
  }

  /** The provider's clock is another than was thought: what was counted may be counted in the window that it is really in. */
  function relocate(now: number): void {
    window = windowAt(now);
    nearEdge = mayBeNext(now) ? carried + counted : null;
  }

  function free(pending: number): number {
    const own = allowance - counted;
    return remaining === null ? own - carried : Math.min(own, remaining - unheard - pending);
  }

  function startOf(index: number, now: number): number {
    return index * windowMs + marginMs + now - provider.earliest(now);
  }

  return {
    opensAt(now) {
      turn(now);
      if (!isLearnt && inFlight >= firstInFlight) return Number.POSITIVE_INFINITY;
      // What an answer says is left was said before the provider counted some of those that are still in flight.
      if (free(inFlight) > 0) return now;
      // Rounding can make the next window begin just now; whoever entered would still be counted in this one.
      return Math.max(now + 1, startOf(window + 1, now));
    },

    expects(ahead, now) {
      turn(now);
      const excess = ahead - Math.max(0, free(0));
      return excess < 0 ? now : startOf(window + 1 + Math.floor(excess / allowance), now);
    },

    budget(now) {
      turn(now);
      return { remaining: Math.max(0, free(inFlight)), resetsAt: startOf(window + 1, now) };
    },

    enter(now) {
      turn(now);
      const enteredIn = window;
      let sentAt: number | null = null;
      inFlight += 1;
      counted += 1;
      if (nearEdge !== null) nearEdge += 1;

      return {
        sent(at) {
          sentAt = at;
        },

        leave(answer, at) {
          turn(at);
          inFlight -= 1;
          const isOfThisWindow = enteredIn === window;
          if (sentAt === null) {
            if (isOfThisWindow) counted -= 1;
            return;
          }
          if (answer !== null) isLearnt = true;
          allowance = readCount(answer?.headers[names.limit]) || allowance;
          if (provider.observe(answer?.headers.date, sentAt, at)) relocate(at);
          const said = readCount(answer?.headers[names.remaining]) ?? (isExhausted(answer, at) ? 0 : null);
          if (isOfThisWindow && said !== null) remaining = Math.min(remaining ?? said, said);
          else unheard += 1;
        },
      };
    },
  };
}

/** Where a provider says how long it refuses, that holds, and it is waited for by the whole account. */
function isExhausted(answer: Answered | null, now: number): boolean {
  return answer?.status === 429 && readRetryAfter(answer.headers, now) === null;
}

/** Null where the header is absent or no count. */
function readCount(header: string | undefined): number | null {
  return header !== undefined && /^\d{1,9}$/.test(header) ? Number(header) : null;
}
